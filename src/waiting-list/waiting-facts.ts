import type { Fact } from '../audit/index.js'
import type { WaitingEntry } from './waiting-entry.js'

/** The kinds of facts that tell of somebody's waiting. */
export const waitingFactTypes = [
  'waitingStarted',
  'waitingUrgencyChanged',
  'waitingForChanged',
  'waitingContactKept',
  'ownNetworkAsked',
  'waitingEnded',
  'waitingReopened',
  'ownChoiceRecorded',
  'ownChoiceChanged',
  'ownChoiceWithdrawn',
] as const
export type WaitingFactType = (typeof waitingFactTypes)[number]

/** A fact about somebody who waits, for the history of his dossier. */
export function waitingFact(
  type: WaitingFactType,
  { id, clientId }: Pick<WaitingEntry, 'id' | 'clientId'>,
  content: Readonly<Record<string, unknown>> = {},
): Fact {
  return { type, clientId, content: { entryId: id, ...content } }
}
