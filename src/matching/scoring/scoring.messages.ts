import { messages, type Locale } from '../../shared/i18n/index.js'
import type { Change } from './counterfactual.js'
import type { Reason } from './criteria/criterion.js'
import type { DemandReason } from './demands/demand.js'
import { en } from './scoring.messages.en.js'
import { nl } from './scoring.messages.nl.js'

/** Whole sentences for every reason; what they are about is already in words. */
export type ScoringMessages = {
  readonly notAsked: string
  readonly partlyAsked: string
  readonly because: Readonly<Record<Reason, (what: string, other: string) => string>>
  readonly demand: Readonly<Record<DemandReason, string>>
  readonly met: (what: string) => string
  readonly change: Readonly<Record<Change['what'], (who: string, what: string) => string>>
  readonly fromTo: (change: string, from: string, to: string) => string
  readonly theMentor: string
  readonly minutes: (count: string, means: string) => string
  /** The two ends of a line of outlook. */
  readonly line: (one: string, other: string) => string
}

/** The sentences of scoring in a language. */
export const scoringMessages: (locale: Locale) => ScoringMessages = messages({ nl, en })
