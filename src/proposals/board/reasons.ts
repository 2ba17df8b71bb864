import type { Comparison, Criterion, CriterionScore, PairScore } from '../../matching/index.js'

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

const speaksFor: ReadonlySet<Comparison> = new Set(['same', 'near'])

/** What speaks most for a pair, for in a list: what is known and agrees, the heaviest first. */
export function reasonsFor({ criteria }: PairScore, most: number): readonly CriterionScore[] {
  return criteria
    .filter(({ criterion, known, comparison, contribution }) =>
      [tellable.has(criterion), known, speaksFor.has(comparison), contribution > 0].every(Boolean),
    )
    .toSorted((one, other) => other.contribution - one.contribution)
    .slice(0, most)
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
