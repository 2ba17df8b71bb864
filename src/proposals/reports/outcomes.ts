import { criteria, type Criterion } from '../../matching/index.js'
import type { Effect, GoesOn, Told } from '../check-ins/check-in.js'
import { shareOf, type Share } from './wilson.js'

/** What the looks back at one couple told, the oldest first. */
export type CoupleTold = {
  readonly clientSays: readonly Told[]
  readonly mentorSays: readonly Told[]
  readonly goesOn: readonly (GoesOn | null)[]
}

/** What one side says of one thing that was compared, over all couples; every couple counts once. */
export type EffectCounts = {
  readonly criterion: Criterion
  readonly counts: Readonly<Record<Effect, number>>
  readonly helped: Share
  readonly hindered: Share
}

/** The report: per side and criterion, and how couples go on by their last look back. */
export type OutcomesReport = {
  readonly couples: number
  readonly client: readonly EffectCounts[]
  readonly mentor: readonly EffectCounts[]
  readonly goesOn: Readonly<Record<GoesOn, Share>>
}

/** Counts what client and mentor say of each criterion. A couple counts once: with what was said last. */
export function outcomesReport(told: readonly CoupleTold[]): OutcomesReport {
  const lasts = told.map(({ goesOn }) => goesOn.findLast((one) => one !== null))
  const known = lasts.filter((one) => one !== undefined)
  const share = (wanted: GoesOn) =>
    shareOf(known.filter((one) => one === wanted).length, known.length)
  return {
    couples: told.length,
    client: criteria.map((criterion) =>
      countOf(
        criterion,
        told.map(({ clientSays }) => clientSays),
      ),
    ),
    mentor: criteria.map((criterion) =>
      countOf(
        criterion,
        told.map(({ mentorSays }) => mentorSays),
      ),
    ),
    goesOn: {
      yes: share('yes'),
      'with-help': share('with-help'),
      unsure: share('unsure'),
      ends: share('ends'),
    },
  }
}

function countOf(criterion: Criterion, told: readonly (readonly Told[])[]): EffectCounts {
  const last = told.map((says) => says.findLast((one) => one[criterion] !== undefined)?.[criterion])
  const count = (effect: Effect) => last.filter((one) => one === effect).length
  const counts = {
    helped: count('helped'),
    'no-matter': count('no-matter'),
    hindered: count('hindered'),
  }
  const of = counts.helped + counts['no-matter'] + counts.hindered
  return {
    criterion,
    counts,
    helped: shareOf(counts.helped, of),
    hindered: shareOf(counts.hindered, of),
  }
}

/** Below this, a number could point at somebody: the network does not see it. */
export const smallest = 5

/** A number as a reader may see it: undefined for who sees totals only, when it is small and not nothing. */
export function shownTo(count: number, hidesSmall: boolean): number | undefined {
  return hidesSmall && count > 0 && count < smallest ? undefined : count
}
