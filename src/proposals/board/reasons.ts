import {
  explainCriterion,
  type Criterion,
  type CriterionScore,
  type PairScore,
  type Reason,
} from '../../matching/index.js'
import type { Locale } from '../../shared/i18n/index.js'

/**
 * What may stand in a list: everything but recognition, in which something special of a person can be told (AVG 9).
 * That is read on the page of the pair, which is logged for the client.
 */
const tellable: ReadonlySet<Criterion> = new Set([
  'outlook',
  'interests',
  'need',
  'travel',
  'time',
  'style',
  'background',
])

/** Reasons that speak for a pair; the others stand on its own page. */
const favourable: ReadonlySet<Reason> = new Set([
  'outlook-near',
  'shared-likes',
  'shared-dislikes',
  'knows-need',
  'knows-related-need',
  'minutes-of-travel',
  'shared-day-parts',
  'same-duration',
  'same-visits',
  'wanted-style',
  'can-switch-style',
  'helping-background',
])

/** What speaks most for a pair in short sentences, the heaviest criterion first and of each one thing. */
export function shortReasons(pair: PairScore, most: number, locale: Locale): readonly string[] {
  return tellableOf(pair)
    .flatMap(({ because }) => because.filter(({ reason }) => favourable.has(reason)).slice(0, 1))
    .slice(0, most)
    .map(({ reason, values }) => ({ reason, values: values.slice(0, mostValues) }))
    .map((one) => explainCriterion({ because: [one], knownShare: 1 }, locale))
}

/** Longer sentences nobody reads in a list. */
const mostValues = 3

/** The criteria that may be told in a list and of which something is known, the heaviest first. */
export function tellableOf({ criteria }: PairScore): readonly CriterionScore[] {
  return criteria
    .filter(({ criterion, known }) => known && tellable.has(criterion))
    .toSorted((one, other) => other.contribution - one.contribution)
}

/** What is to be asked before this pair is proposed: blanks in the comparison and demands that are unsure. */
export function toAskOf({ criteria, hard }: PairScore) {
  return {
    demands: hard.filter(({ finding }) => finding === 'ask-first'),
    blanks: criteria.filter(({ known }) => !known),
  }
}

/** Points as told: of tenths, whole. */
export function points(tenths: number): number {
  return Math.round(tenths / 10)
}
