import type { Change } from './counterfactual.js'
import type { Reason } from './criteria/criterion.js'
import type { DemandReason } from './demands/demand.js'

/** Whole sentences for every reason; what they are about is already in words. */
export type MatchSentences = {
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
  /** In the middle of it. */
  readonly between: (one: string, other: string) => string
}
