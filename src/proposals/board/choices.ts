import { at } from './at.js'
import { alternativesOf, solve, type Pair, type State } from '../../matching/index.js'
import { settle, totalOf, type Scored, type Settled } from './settle.js'
import type { BoardPeople } from './board-people.js'

/** Somebody else for whom this choice changes something; -1 is nobody. Scores in tenths of a point. */
export type Change = {
  readonly client: number
  readonly from: number
  readonly to: number
  readonly gain: number
}

/** One mentor for a client, and what choosing this means for all the others: reckoned, never estimated. */
export type Choice = {
  readonly mentor: number
  /** In tenths of a point. */
  readonly score: number
  /** What the pairs of all others gain or lose together. */
  readonly rest: number
  readonly changes: readonly Change[]
  /** The best answer for all has this pair. */
  readonly isBest: boolean
}

/** A client on the board: the best answer without what is tried for him, and what is asked of it. */
export type Asked = {
  readonly people: BoardPeople
  readonly scored: Scored
  readonly client: number
  /** What is tried for the others. */
  readonly locked: readonly Pair[]
  /** The best answer when nothing is tried, when it is there already. */
  readonly free?: Settled
}

/**
 * Every mentor with whom this client can be matched, the best pair for him first; of equals, the one that costs the
 * others least. What is tried for him himself is left out, what is tried for others stands.
 */
export function choicesFor(asked: Asked): readonly Choice[] {
  const others = asked.locked.filter(([client]) => client !== asked.client)
  const free = others.length === 0 ? asked.free : undefined
  const settled = free ?? settle(asked.people, asked.scored, others)
  const found =
    settled.state === undefined
      ? bySolving(asked, settled)
      : byAlternatives(asked, settled.state, settled.mentorOf)
  return found.toSorted((one, other) => other.score - one.score || other.rest - one.rest)
}

function byAlternatives({ client }: Asked, state: State, mentorOf: Int32Array): Choice[] {
  return alternativesOf(state, client).flatMap(({ mentor, score, rest, moves }) => {
    if (mentor === undefined) return []
    const changes = moves.map(({ client: mover, from, to }) => ({
      client: mover,
      from: from.mentor ?? -1,
      to: to.mentor ?? -1,
      gain: to.score - from.score,
    }))
    return [{ mentor, score, rest, changes, isBest: mentorOf[client] === mentor }]
  })
}

/** So many choices are solved one by one where the engine cannot keep an answer. */
const mostSolved = 12

/** For an objective that cannot be kept: a fresh solve per mentor, for the best of them. */
function bySolving({ client, locked }: Asked, now: Settled): Choice[] {
  const others = locked.filter(([locks]) => locks !== client)
  const { edges } = now.problem
  const own = [...edges.client.keys()].filter((edge) => edges.client[edge] === client)
  const best = own.toSorted((one, other) => at(edges.score, other) - at(edges.score, one))
  return best.slice(0, mostSolved).flatMap((edge) => {
    const mentor = at(edges.mentor, edge)
    const solved = solve({ ...now.problem, locked: [...others, [client, mentor]] })
    if (!solved.ok) return []
    const mentorOf = new Int32Array(now.problem.clients).fill(-1)
    for (const [placed, at] of solved.value.pairs) mentorOf[placed] = at
    const changes = changesBetween(now, mentorOf).filter((change) => change.client !== client)
    const rest = changes.reduce((sum, { gain }) => sum + gain, 0)
    const isBest = now.mentorOf[client] === mentor
    return [{ mentor, score: at(edges.score, edge), rest, changes, isBest }]
  })
}

/** Who stands elsewhere in another answer to the same problem, and what it brings him. */
export function changesBetween(now: Settled, then: Int32Array): readonly Change[] {
  const { edges } = now.problem
  const changed = new Map<number, { from: number; to: number; gain: number }>()
  for (const [client, from] of now.mentorOf.entries()) {
    const to = at(then, client)
    if (from !== to) changed.set(client, { from, to, gain: 0 })
  }
  for (let edge = 0; edge < edges.client.length; edge++) {
    const change = changed.get(at(edges.client, edge))
    if (change === undefined) continue
    if (edges.mentor[edge] === change.from) change.gain -= at(edges.score, edge)
    if (edges.mentor[edge] === change.to) change.gain += at(edges.score, edge)
  }
  return [...changed].map(([client, change]) => ({ client, ...change }))
}

/** What trying costs everybody together, beside the best answer without it; in tenths of a point. */
export function priceOfTrying(free: Settled, tried: Settled): { matched: number; total: number } {
  return {
    matched: tried.pairs.length - free.pairs.length,
    total: totalOf(tried.problem.edges, tried.mentorOf) - free.total,
  }
}
