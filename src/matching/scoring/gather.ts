import type { Edges } from '../engine/problem.js'
import type { Reach } from './grid.js'
import { scoreOf, type Prepared } from './prepare.js'
import type { Pool } from './sides.js'

/** What is looked at: a pool, as numbers, and who may be within whose reach. */
export type Look = { readonly pool: Pool; readonly prepared: Prepared; readonly reach: Reach }

/** How many of the best are kept per person when not all can be. */
const best = 40

/** Calls for every possible pair with its score, client by client. */
export function eachPossible(
  { pool, prepared, reach }: Look,
  call: (client: number, mentor: number, score: number) => void,
): void {
  for (let c = 0; c < pool.clients.length; c++) {
    for (const m of reach(pool.clients[c]!)) {
      const score = scoreOf(prepared, c, m)
      if (score >= 0) call(c, m, score)
    }
  }
}

/** Every possible pair. */
export function gatherAll(look: Look): Edges {
  const column = growing()
  eachPossible(look, (c, m, score) => column.add(c, m, score))
  return column.edges()
}

/**
 * The best pairs of each client and of each mentor. From both sides: by client alone, a mentor who is nobody's
 * first thought would have no pair, and the answer would be wrong (matching.md §7, the trap).
 */
export function gatherBest(look: Look): Edges {
  const byClient = lists(look.pool.clients.length)
  const byMentor = lists(look.pool.mentors.length)
  eachPossible(look, (c, m, score) => {
    enter(byClient, c, { who: m, score })
    enter(byMentor, m, { who: c, score })
  })
  const column = growing()
  each(byClient, (c, m, score) => column.add(c, m, score))
  each(byMentor, (m, c, score) => {
    if (!holds(byClient, c, m)) column.add(c, m, score)
  })
  return column.edges()
}

/** Edges that are added one by one. */
export function growing() {
  let room = 1024
  let size = 0
  let columns = [new Int32Array(room), new Int32Array(room), new Int32Array(room)] as const
  const widened = (old: Int32Array) => {
    const wide = new Int32Array(room)
    wide.set(old)
    return wide
  }
  return {
    add(client: number, mentor: number, score: number): void {
      if (size === room) {
        room *= 2
        columns = [widened(columns[0]), widened(columns[1]), widened(columns[2])]
      }
      columns[0][size] = client
      columns[1][size] = mentor
      columns[2][size++] = score
    },
    edges(): Edges {
      const [client, mentor, score] = columns
      return {
        client: client.slice(0, size),
        mentor: mentor.slice(0, size),
        score: score.slice(0, size),
      }
    },
  }
}

type Lists = { readonly who: Int32Array; readonly score: Int16Array }

function lists(count: number): Lists {
  return {
    who: new Int32Array(count * best).fill(-1),
    score: new Int16Array(count * best).fill(-1),
  }
}

/** The best first; of equals the first who came. */
function enter({ who, score }: Lists, list: number, one: { who: number; score: number }): void {
  const first = list * best
  let at = first + best - 1
  if (score[at]! >= one.score) return
  while (at > first && score[at - 1]! < one.score) {
    score[at] = score[at - 1]!
    who[at] = who[at - 1]!
    at--
  }
  score[at] = one.score
  who[at] = one.who
}

function each(
  { who, score }: Lists,
  call: (list: number, who: number, score: number) => void,
): void {
  for (let at = 0; at < who.length; at++) {
    if (who[at]! >= 0) call(Math.floor(at / best), who[at]!, score[at]!)
  }
}

function holds({ who }: Lists, list: number, one: number): boolean {
  return who.subarray(list * best, (list + 1) * best).includes(one)
}
