import { at } from './at.js'
import {
  almostPossible,
  judgePair,
  scorePool,
  type HardFinding,
  type Pool,
  type ScoredPool,
} from '../../matching/index.js'
import { roomOf, type BoardPeople } from './board-people.js'
import { missingOf } from './left-over.js'
import { settle, type Settled } from './settle.js'
import { locksOf, placeTrials, type PlacedTrial, type Trial } from './trial.js'

/** The board as it is shown: the people, how they compare, the best answer for all, and what somebody tries. */
export type Board = {
  readonly people: BoardPeople
  readonly scored: ScoredPool
  /** The best answer when nothing is tried. */
  readonly free: Settled
  /** The best answer with what is tried; the same as `free` when nothing is. */
  readonly settled: Settled
  readonly trials: readonly PlacedTrial[]
}

/** Lays the board: scores once, and settles once more when something is tried. The same people, the same board. */
export function layBoard(people: BoardPeople, trials: readonly Trial[]): Board {
  const scored = scorePool(poolOf(people))
  const free = settle(people, scored, [])
  const placed = placeTrials(people, scored, trials)
  const locked = locksOf(placed)
  const settled = locked.length === 0 ? free : settle(people, scored, locked)
  return { people, scored, free, settled, trials: placed }
}

/** The demands on one pair alone: far cheaper than the whole pair, for who asks after many. */
export function demandsOn(
  { people, scored }: Board,
  client: number,
  mentor: number,
): readonly HardFinding[] {
  const [{ side }, helper] = [at(people.waiting, client), at(people.mentors, mentor)]
  const barriers = people.barriers.filter(({ clientId }) => clientId === side.id)
  return judgePair(side, helper.side, { barriers, minutes: scored.minutesOf(client, mentor) })
}

/** What makes it possible for a client without mentors: what must be known first, and what could be wider. */
export function waysOpenFor(board: Board, client: number) {
  const all = board.people.mentors.map((_, mentor) => demandsOn(board, client, mentor))
  return {
    missing: missingOf(all),
    wider: almostPossible(board.scored, client).filter(({ mentors }) => mentors.length > 0),
  }
}

/** All free places together. */
export function placesOn({ mentors }: BoardPeople): number {
  return mentors.reduce((sum, { side }) => sum + roomOf(side), 0)
}

function poolOf({ waiting, mentors, barriers, weighing }: BoardPeople): Pool {
  return {
    clients: waiting.map(({ side }) => side),
    mentors: mentors.map(({ side }) => side),
    barriers,
    weights: weighing.weights,
  }
}

/** Mentors to whom the reckoning gives fewer people than they have room for. */
export function lightenedOn({ people, scored }: Board): readonly number[] {
  const { capacities } = scored.problem
  return [...people.mentors.keys()].filter(
    (mentor) =>
      0 < at(capacities, mentor) &&
      at(capacities, mentor) < roomOf(at(people.mentors, mentor).side),
  )
}
