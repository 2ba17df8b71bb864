import { at } from './at.js'
import {
  keep,
  keptPairs,
  keptProof,
  solve,
  type Certificate,
  type Edges,
  type Pair,
  type Problem,
  type ScoredPool,
  type State,
} from '../../matching/index.js'
import type { BoardPeople } from './board-people.js'

/** What scoring makes of the people: the possible pairs, the places that never overload, and any pair explained. */
export type Scored = Pick<ScoredPool, 'edges' | 'pairOf'> & {
  readonly problem: Pick<Problem, 'capacities'>
}

/** The best answer for all, with what is tried standing as it is. */
export type Settled = {
  readonly problem: Problem
  readonly pairs: readonly Pair[]
  /** The mentor of each client, or -1. */
  readonly mentorOf: Int32Array
  /** The plain sum of the scores, in tenths of a point. */
  readonly total: number
  readonly certificate: Certificate
  /** The kept answer in which choices are priced at once; undefined when the objective cannot be kept. */
  readonly state: State | undefined
}

/** Finds the best answer there is by the foundation's own weighing, with these pairs standing whatever comes of it. */
export function settle(people: BoardPeople, scored: Scored, locked: readonly Pair[]): Settled {
  return settleWith({
    clients: people.waiting.length,
    capacities: placesBeside(locked, scored.problem.capacities),
    edges: scored.edges,
    classes: people.waiting.map(({ side }) => side.urgency),
    weeks: people.waiting.map(({ side }) => side.weeksWaiting),
    weekPoints: people.weighing.weekPoints,
    locked,
    objective: people.weighing.objective,
  })
}

/** A person may hold more pairs with a mentor than the reckoning would by itself, as long as the load fits. */
function placesBeside(locked: readonly Pair[], capacities: ArrayLike<number>): Int32Array {
  const held = new Map<number, number>()
  for (const [, mentor] of locked) held.set(mentor, (held.get(mentor) ?? 0) + 1)
  return Int32Array.from(capacities, (places, mentor) => Math.max(places, held.get(mentor) ?? 0))
}

function settleWith(problem: Problem): Settled {
  const kept = problem.objective === 'floor' ? undefined : keep(problem)
  if (kept?.ok === true) {
    const pairs = keptPairs(kept.value)
    return { ...told(problem, pairs), certificate: keptProof(kept.value), state: kept.value }
  }
  const solved = solve(problem)
  // Locks are checked before, and everything else is made here: a refusal is a fault of ours.
  if (!solved.ok) throw new Error(`The board cannot be solved: ${solved.reason.code}`)
  const { pairs, certificate } = solved.value
  return { ...told(problem, pairs), certificate, state: undefined }
}

function told(problem: Problem, pairs: readonly Pair[]) {
  const mentorOf = new Int32Array(problem.clients).fill(-1)
  for (const [client, mentor] of pairs) mentorOf[client] = mentor
  return { problem, pairs, mentorOf, total: totalOf(problem.edges, mentorOf) }
}

/** The sum of the scores of who is placed. */
export function totalOf({ client, mentor, score }: Edges, mentorOf: Int32Array): number {
  let total = 0
  for (let edge = 0; edge < client.length; edge++) {
    if (mentorOf[at(client, edge)] === mentor[edge]) total += at(score, edge)
  }
  return total
}
