import { policy, type RouteName } from '../../../src/policy/index.js'
import type { Admin } from '../admin.js'
import { underProof, type Entry } from '../app-under-proof.js'
import type { Cell } from '../cell.js'
import { baseCells, moreCells, tryCells, type Found } from '../matrix.js'
import { openSecondLocks } from '../second-locks.js'
import { foreignFinds } from '../search-past-wall.js'
import { seeded } from '../seeded.js'
import { holesInWall } from '../wall.js'
import type { World } from '../world.js'
import { buildMutant } from './build-mutant.js'
import type { CodeMutant } from './code-mutant.js'
import { codeMutants } from './code-mutants.js'
import {
  functionMutants,
  wallMutants,
  type FunctionMutant,
  type WallMutant,
} from './sql-mutants.js'

/** Where mutants are tried; `wanted` picks them by a word in their names. */
export type Trying = {
  world: World
  admin: Admin
  appUrl: string
  wanted: string
  /** What leaks without any mutant, which proves nothing. */
  known: ReadonlySet<string>
}

export type Tried = { tried: number; killed: number; survivors: string[] }

/** Tries every mutant and says which of them nobody noticed. */
export async function tryMutants(trying: Trying): Promise<Tried> {
  const survivors: string[] = []
  let tried = 0
  const note = (name: string, isKilled: boolean) => {
    tried += 1
    if (!isKilled) {
      survivors.push(name)
    }
    console.log(`${isKilled ? 'killed' : 'SURVIVES'} · ${name}`)
  }
  const chosen = ({ name }: { name: string }) => name.includes(trying.wanted)
  for (const mutant of wallMutants.filter(chosen)) {
    note(mutant.name, await isSeenInCatalog(trying, mutant))
  }
  for (const mutant of functionMutants.filter(chosen)) {
    note(mutant.name, await isSeenThroughFunction(trying, mutant))
  }
  for (const [nth, mutant] of codeMutants.filter(chosen).entries()) {
    note(mutant.name, await isSeenInMatrix(trying, mutant, nth))
  }
  return { tried, killed: tried - survivors.length, survivors }
}

/** What the cells of these routes leak, as lines to compare. */
export async function leaksOf(
  { world, appUrl }: Pick<Trying, 'world' | 'appUrl'>,
  routes: readonly RouteName[],
  made?: Entry,
): Promise<Set<string>> {
  const { asking, database } = underProof(appUrl, made)
  try {
    const { leaks } = await tryCells({ world, asking }, cellsOf(world, routes))
    const finds = routes.includes('searchResult') ? await foreignFinds(database, world) : []
    const locks = made === undefined ? [] : openSecondLocks(made)
    return new Set([...leaks.map(lineOf), ...finds, ...locks])
  } finally {
    await database.close()
  }
}

function cellsOf(world: World, routes: readonly RouteName[]): Cell[] {
  const base = baseCells(
    world,
    policy.filter(({ route }) => routes.includes(route)),
  )
  return [...base, ...moreCells(world, base, { chance: seeded(1), isThorough: true })]
}

function lineOf({ cell, oracle }: Found): string {
  return `${oracle} · ${cell}`
}

async function isSeenInCatalog({ admin, appUrl }: Trying, { sql }: WallMutant): Promise<boolean> {
  await admin.ask('begin')
  try {
    await admin.ask(sql)
    return (await holesInWall(admin, new URL(appUrl).username)).length > 0
  } finally {
    await admin.ask('rollback')
  }
}

async function isSeenThroughFunction(trying: Trying, mutant: FunctionMutant): Promise<boolean> {
  const { admin } = trying
  const [found] = await admin.ask<{ text: string }>(
    'select pg_get_functiondef(oid) as text from pg_proc where proname = $1',
    [mutant.function],
  )
  const text = found?.text ?? ''
  if (!text.includes(mutant.from)) {
    throw new Error(`The mutant "${mutant.name}" finds nothing to change`)
  }
  await admin.ask(text.replaceAll(mutant.from, () => mutant.to))
  try {
    return hasNew(await leaksOf(trying, mutant.routes), trying.known)
  } finally {
    await admin.ask(text)
  }
}

async function isSeenInMatrix(trying: Trying, mutant: CodeMutant, nth: number): Promise<boolean> {
  try {
    const made = await buildMutant(mutant, nth)
    return hasNew(await leaksOf(trying, mutant.routes, made), trying.known)
  } catch (error) {
    console.log(error instanceof Error ? error.message.slice(0, 300) : '')
    // It does not even start: the table of who may do what stopped it.
    return error instanceof Error && error.message.includes('src/policy')
  }
}

function hasNew(leaks: ReadonlySet<string>, known: ReadonlySet<string>): boolean {
  return [...leaks].some((line) => !known.has(line))
}

/** Every route that some mutant with this word in its name is tried with. */
export function routesOfMutants(wanted: string): readonly RouteName[] {
  const chosen = [...functionMutants, ...codeMutants].filter(({ name }) => name.includes(wanted))
  return [...new Set(chosen.flatMap(({ routes }) => routes))]
}
