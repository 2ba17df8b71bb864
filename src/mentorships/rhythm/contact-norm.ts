import { addDays, addMonths, type PlainDate } from '../../shared/calendar/index.js'

/** Who set a norm; the law's is a floor under all the others. */
export type NormSource = 'law' | 'foundation' | 'regime' | 'agreement'

/** At most so much time between two contacts, with the article or agreement it rests on. */
export type ContactNorm = {
  every: number
  unit: 'days' | 'weeks' | 'months'
  source: NormSource
  basis: string
}

/** The norms around one couple. Only the foundation's is always there. */
export type ContactNorms = {
  legalFloor?: ContactNorm | undefined
  foundation: ContactNorm
  regime?: ContactNorm | undefined
  agreement?: ContactNorm | undefined
}

/** The last day on which the next contact keeps to the norm; two months after 31 December is 28 February. */
export function lastDayOf(norm: ContactNorm, since: PlainDate): PlainDate {
  switch (norm.unit) {
    case 'days':
      return addDays(since, norm.every)
    case 'weeks':
      return addDays(since, norm.every * 7)
    case 'months':
      return addMonths(since, norm.every)
  }
}

/**
 * The norm of the house: what this couple agreed, stricter or looser than usual; without agreement
 * the stricter of foundation and regime. The law's floor is no part of it and stays beneath it.
 */
export function houseNorm(norms: ContactNorms, since: PlainDate): ContactNorm {
  return norms.agreement ?? strictest([norms.foundation, norms.regime], since)
}

/** The norm that asks for contact first; when two ask for the same day, the law decides. */
export function normInForce(norms: ContactNorms, since: PlainDate): ContactNorm {
  return strictest([houseNorm(norms, since), norms.legalFloor], since)
}

function strictest(
  [first, second]: readonly [ContactNorm, ContactNorm | undefined],
  since: PlainDate,
): ContactNorm {
  if (second === undefined) {
    return first
  }
  return lastDayOf(second, since) <= lastDayOf(first, since) ? second : first
}
