import {
  keep,
  keptPairs,
  keptProof,
  solve,
  type Certificate,
  type Edges,
  type Pair,
  type PairScore,
  type Problem,
  type State,
} from '../../matching/index.js'
import { roomOf, type BoardPeople } from './board-people.js'

/** What scoring makes of the people: the possible pairs as edges, and any pair explained on demand. */
export type Scored = {
  readonly edges: Edges
  readonly pairOf: (client: number, mentor: number) => PairScore
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
  /** Mentors for whom a place was left empty, because the clients together would be too heavy. */
  readonly lightened: readonly number[]
}

/**
 * Finds the best answer. The engine counts places, a mentor counts load: who would get too much in units loses a
 * place, and it is sought again, so that nobody is overloaded. The proof is of the places that were left.
 */
export function settle(people: BoardPeople, { edges }: Scored, locked: readonly Pair[]): Settled {
  const rooms = people.mentors.map(({ side }) => roomOf(side))
  const places = Int32Array.from(rooms)
  const lightened = new Set<number>()
  for (;;) {
    const found = settleWith(problemOf(people, edges, { places, locked }))
    const heavy = overloaded(people, found.pairs, rooms).filter(
      (m) => lockedOf(locked, m) < places[m]!,
    )
    if (heavy.length === 0) return { ...found, lightened: [...lightened] }
    for (const mentor of heavy) {
      places[mentor]!--
      lightened.add(mentor)
    }
  }
}

function problemOf(
  { waiting, weighing }: BoardPeople,
  edges: Edges,
  { places, locked }: { places: Int32Array; locked: readonly Pair[] },
): Problem {
  return {
    clients: waiting.length,
    capacities: places.slice(),
    edges,
    classes: waiting.map(({ side }) => side.urgency),
    weeks: waiting.map(({ side }) => side.weeksWaiting),
    weekPoints: weighing.weekPoints,
    locked,
    objective: weighing.objective,
  }
}

function settleWith(problem: Problem): Omit<Settled, 'lightened'> {
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
    if (mentorOf[client[edge]!] === mentor[edge]) total += score[edge]!
  }
  return total
}

function overloaded(
  { waiting }: BoardPeople,
  pairs: readonly Pair[],
  rooms: readonly number[],
): number[] {
  const load = rooms.map(() => 0)
  for (const [client, mentor] of pairs) load[mentor]! += waiting[client]!.side.caseWeight
  return load.flatMap((units, mentor) => (units > rooms[mentor]! ? [mentor] : []))
}

function lockedOf(locked: readonly Pair[], mentor: number): number {
  return locked.filter(([, of]) => of === mentor).length
}
