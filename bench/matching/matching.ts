import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { printTable } from '../statistics.js'
import { aims, type Aim } from './aims.js'
import type { Measured } from './measured.js'
import { measureOutside, outsideSolvers } from './outside.js'
import { solvers } from './solvers.js'
import { benchScoring } from './scoring.js'
import { benchWhatIf } from './what-if.js'

/** Which sizes of which problem, and how large a problem each slow peer can bear. */
const tables = [
  { population: 'balanced', sizes: [100, 500, 1000, 2000, 5000] },
  { population: 'shortage', sizes: [100, 1000, 2000, 5000] },
  { population: 'near', sizes: [1000, 2000, 5000] },
] as const
const most: Readonly<Record<string, number>> = { 'linear-sum-assignment': 2000, highs: 5000 }
const mostPairs: Readonly<Record<string, number>> = { highs: 200_000, 'scipy sparse': 4_000_000 }
const scaling = [100, 500, 1000, 2000, 5000, 10_000, 20_000]

type Row = { readonly solver: string; readonly measured: ReadonlyMap<number, Measured> }
type Outside = ReturnType<typeof outsideSolvers>

/** Measures ourselves and our peers on the same problems and prints tables, aims and lines for programs. */
export function benchMatching(only: string | undefined): void {
  const folder = mkdtempSync(join(tmpdir(), 'naast-bench-'))
  const found = new Map<string, readonly Row[]>()
  try {
    const outside = outsideSolvers(folder)
    for (const { population, sizes } of tables) {
      if (only !== undefined && only !== population) continue
      const rows = measureTable(population, sizes, outside)
      found.set(population, rows)
      printRatios(population, rows)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  if (only === undefined || only === 'scaling') printScaling()
  if (only === undefined || only === 'what-if') benchWhatIf()
  if (only === undefined || only === 'scoring') benchScoring()
  printAims(found)
}

function measureTable(population: string, sizes: readonly number[], outside: Outside): Row[] {
  const names = [...Object.keys(solvers), ...outside.keys()]
  return names.map((solver) => {
    const able = sizes.filter((size) => isAble(solver, population, size))
    const measured = able.flatMap((size) => {
      const one = measure(solver, { population, size }, outside)
      return one === undefined ? [] : [[size, one] as const]
    })
    return { solver, measured: new Map(measured) }
  })
}

function isAble(solver: string, population: string, size: number): boolean {
  const pairs = population === 'near' ? size * size : size * 30
  // With 1000 clients for 850 places hungarian-on3 had not ended after a minute.
  if (solver === 'hungarian-on3' && population === 'shortage') return false
  return size <= (most[solver] ?? Infinity) && pairs <= (mostPairs[solver] ?? Infinity)
}

type Question = { readonly population: string; readonly size: number }

function measure(solver: string, { population, size }: Question, outside: Outside) {
  const command = outside.get(solver)
  if (command !== undefined) return measureOutside(command, population, size)
  const args = ['scripts/run-ts.mjs', 'bench/matching/one.ts', solver, population, String(size)]
  const options = { encoding: 'utf8', timeout: 120_000 } as const
  const { status, stdout } = spawnSync(process.execPath, args, options)
  return status === 0 ? (JSON.parse(stdout) as Measured) : undefined
}

function printRatios(population: string, rows: readonly Row[]): void {
  const own = rows[0]?.measured ?? new Map<number, Measured>()
  console.log(
    `\n${population}: ours in ms of CPU, the others in times ours; memory in MB at the largest`,
  )
  printTable(
    rows.map(({ solver, measured }) => ({
      solver,
      ...Object.fromEntries(
        [...own].map(([size, ours]) => [`n=${size}`, cellOf(solver, ours, measured.get(size))]),
      ),
      MB: Math.round([...measured.values()].at(-1)?.megabytes ?? 0),
    })),
  )
  for (const { solver, measured } of rows) {
    for (const [size, one] of measured) {
      console.log(JSON.stringify({ population, size, solver, ...one }))
    }
  }
}

function cellOf(solver: string, ours: Measured, theirs: Measured | undefined): string {
  if (solver === 'naast') return ours.ms.toFixed(1)
  if (theirs === undefined) return '–'
  const ratio = theirs.ms / ours.ms
  const isSame = theirs.matched === ours.matched && theirs.total === ours.total
  return `${ratio < 10 ? ratio.toFixed(1) : Math.round(ratio)}${isSame ? '' : ' OTHER OPTIMUM'}`
}

function printScaling(): void {
  console.log('\nscaling: ms of CPU and MB')
  const none = new Map<string, readonly string[]>()
  const rows = scaling.map((size) => {
    const cells = ['balanced', 'shortage', 'classes'].map((population) => {
      const one = measure('naast', { population, size }, none)
      return [population, one === undefined ? '–' : one.ms.toFixed(1)] as const
    })
    const memory = measure('naast', { population: 'balanced', size }, none)?.megabytes ?? 0
    return { n: size, ...Object.fromEntries(cells), MB: Math.round(memory) }
  })
  printTable(rows)
}

function printAims(found: ReadonlyMap<string, readonly Row[]>): void {
  const rows = aims.flatMap((aim) => {
    const row = (solver: string) =>
      found
        .get(aim.population)
        ?.find((each) => each.solver === solver)
        ?.measured.get(aim.size)
    const ours = row('naast')
    return ours === undefined ? [] : [aimRow(aim, ours, 'peer' in aim ? row(aim.peer) : undefined)]
  })
  console.log('\naims')
  printTable(rows)
  for (const row of rows) console.log(JSON.stringify(row))
}

function aimRow(aim: Aim, ours: Measured, theirs: Measured | undefined) {
  const at = { aim: `${aim.population} ${aim.size}: ${aim.what}` }
  if ('own' in aim) {
    const found = ours[aim.own]
    return {
      ...at,
      wanted: `≤ ${aim.most}`,
      found: found.toFixed(1),
      verdict: verdictOf(found <= aim.most),
    }
  }
  const wanted = `≥ ${aim.times}x`
  if (theirs === undefined) return { ...at, wanted, found: '–', verdict: 'not measured' }
  const ratio = theirs.ms / ours.ms
  return {
    ...at,
    wanted,
    found: `${ratio.toFixed(1)}x`,
    verdict: verdictOf(ratio >= aim.times),
  }
}

function verdictOf(isMet: boolean): string {
  return isMet ? 'met' : 'MISSED'
}
