import type { Reason } from './criteria/criterion.js'
import type { DemandReason, Found } from './demands/demand.js'
import type { Criterion, HardCode } from './words.js'

/** What was found for one demand: unknown is either something to ask first, or reason not to propose. */
export type HardFinding = {
  readonly code: HardCode
  readonly finding: 'met' | Found['finding']
  /** Which reason within the code, such as `vog-expired`; each has its own sentence. None when it is met. */
  readonly reason: DemandReason | undefined
}

/** How two people compare on one thing: told in words, never as a judgement of a person. */
export type Comparison = 'same' | 'near' | 'different' | 'blank'

/** One criterion of one pair. */
export type CriterionScore = {
  readonly criterion: Criterion
  /** 0 to 1; the foundation's mean where nothing is known. */
  readonly s: number
  /** What it comes to when all that is unknown were worst, and best. */
  readonly low: number
  readonly high: number
  /** Weight times the client's importance. */
  readonly weight: number
  /** Points of the 0–100 that this criterion brings. */
  readonly contribution: number
  /** Which part of it is known, 0–1; `known` is more than nothing. */
  readonly knownShare: number
  readonly known: boolean
  readonly comparison: Comparison
  /** What was compared: reason codes with their values (pastimes, languages, minutes), for the sentence. */
  readonly because: readonly { readonly reason: Reason; readonly values: readonly string[] }[]
}

/** A pair, held to the demands and compared. */
export type PairScore = {
  readonly clientId: string
  readonly mentorId: string
  readonly weightsVersion: number
  readonly hard: readonly HardFinding[]
  /** No demand failed, and nothing is missing that must be known. */
  readonly isPossible: boolean
  /** 0–100, rounded to tenths. */
  readonly score: number
  /** Share of the weight that is known, 0–1. */
  readonly confidence: number
  /** The score when all that is unknown were worst, and best. */
  readonly interval: readonly [number, number]
  readonly criteria: readonly CriterionScore[]
  /** The two criteria that cost most points. */
  readonly whyNotHigher: readonly Criterion[]
}
