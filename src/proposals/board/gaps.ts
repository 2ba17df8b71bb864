import {
  explainCriterion,
  matchWords,
  type CriterionScore,
  type PairScore,
  type Reason,
} from '../../matching/index.js'
import type { Locale } from '../../shared/i18n/index.js'
import { gapMessages } from './gaps.messages.js'

/** Reasons that tell what two people lack together; the others speak for a pair or say nothing of it. */
const lacking: ReadonlySet<Reason> = new Set([
  'outlook-far',
  'outlook-between',
  'clashes',
  'nothing-shared',
  'knows-related-need',
  'new-need',
  'minutes-of-travel',
  'no-shared-day-part',
  'other-duration',
  'other-visits',
  'other-style',
  'other-background',
  'other-heart-language',
  'other-age',
  'other-gender',
])

/**
 * On what a pair loses most, the heaviest first. What nobody asked is among it, but not of recognition: that nobody
 * was asked there can tell that something special was withheld (AVG 9).
 */
export function gaps({
  criteria,
  whyNotHigher,
}: Pick<PairScore, 'criteria' | 'whyNotHigher'>): readonly CriterionScore[] {
  return whyNotHigher
    .flatMap((one) => criteria.filter(({ criterion }) => criterion === one))
    .filter(({ criterion, known }) => known || criterion !== 'recognition')
}

/** What is lacking on one criterion, its name first: "Wat iemand graag doet of juist niet: maar één ding samen." */
export function gapOf(score: CriterionScore, locale: Locale): string {
  const gap = gapMessages(locale)
  return gap.line(capital(matchWords(locale).criteria[score.criterion]), lackOf(score, locale))
}

function lackOf(score: CriterionScore, locale: Locale): string {
  const gap = gapMessages(locale)
  if (!score.known) return gap.notAsked
  const because = score.because.filter(({ reason }) => lacking.has(reason))
  const shared = sharedIn(score)
  const told = [
    ...(score.criterion === 'interests' && shared > 0 ? [gap.shared(shared)] : []),
    ...because.map((one) => uncapital(explainCriterion({ because: [one], knownShare: 1 }, locale))),
    ...(score.knownShare < 1 - 1e-9 ? [gap.partly] : []),
  ]
  return told.length === 0 ? gap.close : told.map(afterFirst).join(' ')
}

function sharedIn({ because }: { because: CriterionScore['because'] }): number {
  const both: readonly Reason[] = ['shared-likes', 'shared-dislikes']
  return because
    .filter(({ reason }) => both.includes(reason))
    .reduce((sum, { values }) => sum + values.length, 0)
}

function afterFirst(sentence: string, at: number): string {
  return at === 0 ? sentence : capital(sentence)
}

function uncapital(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
