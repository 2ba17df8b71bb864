import { policy, type PolicyRow } from '../../src/policy/index.js'
import { ask, type Answer, type Asking } from './ask.js'
import { carriersOf } from './carriers.js'
import { kindOf, nameOf, namesIn, type Cell } from './cell.js'
import { isAllowed } from './model.js'
import type { Leak } from './leak.js'
import { leaksIn } from './oracles.js'
import { sameDenials } from './same-denials.js'
import type { Chance } from './seeded.js'
import { isKnown, thingsFor } from './thing.js'
import { rememberToken, tricks } from './tricks.js'
import type { World } from './world.js'

/** A leak, with the cell in which it came up. */
export type Found = Leak & { cell: string }

export type Outcome = { cells: number; leaks: Found[] }

/** The rows whose addresses hold things that the world does not know: they would go untried. */
export function untriedRows(): readonly PolicyRow[] {
  return policy.filter((row) => !isKnown(namesIn(row)))
}

/** Every base cell: each row of the table, each person, each thing that fits its address. */
export function baseCells(world: World, rows: readonly PolicyRow[] = policy): Cell[] {
  return rows
    .filter((row) => isKnown(namesIn(row)))
    .flatMap((row) =>
      thingsFor(world, namesIn(row), kindOf(row)).flatMap((thing) =>
        world.people.map((person): Cell => ({ row, person, thing })),
      ),
    )
}

const forgeries = tricks.filter(({ isRefused }) => isRefused === true)

/** Tricks pairwise over the base cells, and foreign ids in every carrier for who may be there. */
export function moreCells(
  world: World,
  base: readonly Cell[],
  { chance, isThorough = false }: { chance: Chance; isThorough?: boolean },
): Cell[] {
  const carriers = carriersOf(world)
  const withTricks = base.flatMap((cell, index): Cell[] => {
    const trick = tricks[(index + chance.upTo(tricks.length)) % tricks.length]
    return trick === undefined || index % 5 !== 0 ? [] : [{ ...cell, trick }]
  })
  const live = base.filter(
    ({ person, row, thing }) =>
      person.role !== undefined && row.open !== true && isAllowed({ row, person, thing }),
  )
  const forged = live
    .filter(({ row }) => row.method === 'post')
    .flatMap((cell): Cell[] =>
      (isThorough ? forgeries : [chance.pick(forgeries)]).map((trick) => ({ ...cell, trick })),
    )
  const carried = live.flatMap((cell): Cell[] =>
    carriers
      .filter(({ fields }) => fields === undefined || cell.row.method === 'post')
      .filter(() => chance.upTo(3) === 0)
      .map((carrier) => ({ ...cell, carrier })),
  )
  return [...withTricks, ...forged, ...carried]
}

/** Tries cells, several at once, and answers what leaked. */
export async function tryCells(
  { world, asking, atOnce = 8 }: { world: World; asking: Asking; atOnce?: number },
  cells: readonly Cell[],
): Promise<Outcome> {
  rememberToken(asking.formToken(world.there.person('author').sessionId))
  const leaks: Found[] = []
  const denials = sameDenials()
  let next = 0
  const work = async () => {
    for (let cell = cells[next++]; cell !== undefined; cell = cells[next++]) {
      const tried = cell
      const answer = await ask(asking, tried)
      const found = [...leaksIn(world, tried, answer), ...compared(denials, tried, answer)]
      leaks.push(...found.map((leak) => ({ ...leak, cell: nameOf(tried) })))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return { cells: cells.length, leaks }
}

function compared(denials: ReturnType<typeof sameDenials>, cell: Cell, answer: Answer): Leak[] {
  return cell.trick === undefined && cell.row.open !== true ? denials.compare(cell, answer) : []
}
