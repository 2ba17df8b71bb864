import { at } from './at.js'
import type { Pair } from '../../matching/index.js'
import { roomOf, type BoardPeople } from './board-people.js'
import type { Scored } from './settle.js'

/** A pair somebody tries on the board. Nothing is decided by it, and nobody hears of it. */
export type Trial = { readonly entryId: string; readonly mentorId: string }

/** Why something that is tried does not stand. */
export type TrialRefusal = 'not-there' | 'not-possible' | 'no-room'

/** A trial with its place on the board, or why it does not stand. */
export type PlacedTrial = Trial & {
  readonly client: number
  readonly mentor: number
  readonly refusal: TrialRefusal | undefined
}

/** The trials with one more: of a client only the last counts. */
export function withTrial(trials: readonly Trial[], added: Trial): readonly Trial[] {
  return [...withoutTrial(trials, added.entryId), added]
}

/** The trials without that of one client. */
export function withoutTrial(trials: readonly Trial[], entryId: string): readonly Trial[] {
  return trials.filter((trial) => trial.entryId !== entryId)
}

/**
 * Sees which trials can stand today: both are still on the board, the pair is possible, and the mentor has room for
 * all who are tried with him, in order. The others are told and left out of the reckoning.
 */
export function placeTrials(
  people: BoardPeople,
  scored: Scored,
  trials: readonly Trial[],
): readonly PlacedTrial[] {
  const room = people.mentors.map(({ side }) => roomOf(side))
  return trials.map((trial) => {
    const client = people.waiting.findIndex(({ entryId }) => entryId === trial.entryId)
    const mentor = people.mentors.findIndex(({ side }) => side.id === trial.mentorId)
    if (client === -1 || mentor === -1) return { ...trial, client, mentor, refusal: 'not-there' }
    if (!hasEdge(scored, client, mentor)) {
      return { ...trial, client, mentor, refusal: 'not-possible' }
    }
    const weight = at(people.waiting, client).side.caseWeight
    if (weight > at(room, mentor)) return { ...trial, client, mentor, refusal: 'no-room' }
    room[mentor] = at(room, mentor) - weight
    return { ...trial, client, mentor, refusal: undefined }
  })
}

/** The trials that stand, as locks for the engine. */
export function locksOf(trials: readonly PlacedTrial[]): readonly Pair[] {
  return trials.flatMap(({ client, mentor, refusal }) =>
    refusal === undefined ? [[client, mentor] as const] : [],
  )
}

/** Whether a pair is among the possible ones. */
export function hasEdge({ edges }: Scored, client: number, mentor: number): boolean {
  for (let edge = 0; edge < edges.client.length; edge++) {
    if (edges.client[edge] === client && edges.mentor[edge] === mentor) return true
  }
  return false
}

const separator = ' '

/** What is kept of trials: identifiers only. */
export function keptTrials(trials: readonly Trial[]): readonly string[] {
  return trials.map(({ entryId, mentorId }) => `${entryId}${separator}${mentorId}`)
}

/** The trials as they were kept; what cannot be read is left out. */
export function trialsFrom(kept: readonly string[]): readonly Trial[] {
  return kept.flatMap((text) => {
    const [entryId, mentorId] = text.split(separator)
    return entryId && mentorId ? [{ entryId, mentorId }] : []
  })
}
