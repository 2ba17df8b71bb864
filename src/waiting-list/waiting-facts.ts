import type { Fact } from '../audit/index.js'
import type { Locale } from '../shared/i18n/index.js'
import type { WaitingEntry } from './waiting-entry.js'
import { waitingMessages } from './waiting-list.messages.js'

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

type Told = { type: string; content: Readonly<Record<string, unknown>> }

/** Says a fact about waiting in one sentence, without the reasons; undefined when it is another noun's. */
export function waitingFactSentence({ type }: Told, locale: Locale): string | undefined {
  const known = waitingFactTypes.find((one) => one === type)
  return known && waitingMessages(locale).facts[known]
}
