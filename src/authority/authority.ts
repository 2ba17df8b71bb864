import type { ConditionCode, MissingCode } from './codes.js'

/** Who decides. `representative` is another than a mentor; `nobody`: nobody can do this for the client. */
export const deciders = [
  'client',
  'mentor',
  'representative',
  'parents',
  'bewindvoerder',
  'curator',
  'court',
  'provider',
  'nobody',
] as const
export type Decider = (typeof deciders)[number]

/** What the mentor may do in the matter. */
export const mentorPowers = ['decide', 'support', 'advise', 'be-heard', 'nothing'] as const
export type MentorPower = (typeof mentorPowers)[number]

/** Why: an article, guideline or rule of the house, and in one line what it says, in own words. */
export type Ground = { readonly source: string; readonly says: string }

/**
 * The answer. `mentorMay` is `decide` exactly when `decides` is `mentor`. Whoever holds the mentor to the
 * answer also wants `missing` to be empty. `explanation` is plain Dutch and names whom to turn to.
 */
export type Authority = {
  readonly decides: Decider
  readonly mentorMay: MentorPower
  readonly missing: readonly MissingCode[]
  readonly conditions: readonly ConditionCode[]
  readonly grounds: readonly Ground[]
  readonly explanation: string
  readonly disputed: boolean
}
