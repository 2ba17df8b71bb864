/**
 * What one criterion may come to, 0 to 1: `low` when all that is unknown turned out worst, `high` when best.
 * They are equal when everything is known. Kept in one object that is written again for every pair.
 */
export type Bounds = { low: number; high: number }

/** Everything is known. */
export function exactly(out: Bounds, s: number): void {
  out.low = s
  out.high = s
}

/** Nothing is known. */
export function anything(out: Bounds): void {
  out.low = 0
  out.high = 1
}

/** Why two people compare as they do; each reason has its own sentence in both languages. */
export const reasons = [
  'outlook-near',
  'outlook-far',
  'outlook-between',
  'shared-likes',
  'shared-dislikes',
  'clashes',
  'nothing-shared',
  'knows-need',
  'knows-related-need',
  'new-need',
  'no-special-need',
  'minutes-of-travel',
  'shared-day-parts',
  'no-shared-day-part',
  'same-duration',
  'other-duration',
  'same-visits',
  'other-visits',
  'wanted-style',
  'other-style',
  'can-switch-style',
  'any-style',
  'helping-background',
  'other-background',
  'background-matters-less',
  'same-heart-language',
  'speaks-heart-language',
  'other-heart-language',
  'wished-age',
  'other-age',
  'wished-gender',
  'other-gender',
  'no-wish',
  'special-same',
] as const
export type Reason = (typeof reasons)[number]

/** Reasons with what they are about: pastimes, languages, minutes. */
export type Told = readonly { readonly reason: Reason; readonly values: readonly string[] }[]
