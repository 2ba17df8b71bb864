import type { PlainDate } from '../../shared/calendar/index.js'
import type { WaitsFor } from '../../waiting-list/index.js'
import type { ProposalStatus } from '../rules/proposal.js'
import type { Barrier, ClientSide, MentorSide, Objective, Weights } from '../../matching/index.js'

/** Somebody on the waiting list, as the board tells of him; `side` is what matching compares. */
export type WaitingPerson = {
  readonly entryId: string
  readonly clientId: string
  readonly name: string
  /** Where he lives, to group by; undefined when nobody knows. */
  readonly place: string | undefined
  readonly waitingSince: PlainDate
  readonly waitsFor: WaitsFor
  /** The regime leaves the choice to the person; no score is made of it. */
  readonly choosesHimself: boolean
  /** The dossier is frozen: it is kept and not worked with (AVG 18). */
  readonly isFrozen: boolean
  readonly side: ClientSide
}

/** A volunteer with room; the places are counted in units of load, open proposals taken off. */
export type MentorWithRoom = {
  readonly name: string
  readonly place: string | undefined
  readonly side: MentorSide
}

/** Somebody for whom a mentor has been proposed already: outside the reckoning until there is an answer. */
export type Proposed = {
  readonly entryId: string
  readonly clientName: string
  readonly mentorName: string
  readonly proposalId: string
  readonly status: ProposalStatus
}

/** How a foundation weighs, and since which version. */
export type Weighing = {
  readonly weights: Weights
  readonly objective: Objective
  readonly weekPoints: number
}

/** Everything that the board is reckoned from. Clients and mentors are known by their place in these lists. */
export type BoardPeople = {
  readonly waiting: readonly WaitingPerson[]
  readonly mentors: readonly MentorWithRoom[]
  readonly barriers: readonly Barrier[]
  readonly weighing: Weighing
  readonly proposed: readonly Proposed[]
  /** Who waits for something else first, and so takes no part. */
  readonly notYet: readonly WaitingPerson[]
}

/** Units of load a mentor can still take. */
export function roomOf({ capacity, load }: Pick<MentorSide, 'capacity' | 'load'>): number {
  return Math.max(0, capacity - load)
}
