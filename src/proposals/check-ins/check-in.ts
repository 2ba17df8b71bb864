import type { Criterion } from '../../matching/index.js'
import { proposalTermKeys, proposalTerms, ruleInForce, type LegalRule } from '../../law/index.js'
import { addDays, addMonths, type PlainDate } from '../../shared/calendar/index.js'
import { ok, refused, type Result } from '../../shared/result/index.js'

/** The moments of a look back; `extra` whenever somebody thinks it is needed, `closing` when it ends. */
export const checkInKinds = [
  'first-weeks',
  'first-month',
  'third-month',
  'half-year',
  'extra',
  'closing',
] as const
export type CheckInKind = (typeof checkInKinds)[number]

/** What may be seen early on: something that happens, not what somebody is like. */
export const signs = [
  'appointments-missed',
  'hard-to-reach',
  'little-to-say',
  'other-expectations',
  'travel-heavy',
  'somebody-worried',
  'said-wants-to-stop',
] as const
export type Sign = (typeof signs)[number]

/** What a thing that was compared did, as somebody tells it. */
export const effects = ['helped', 'no-matter', 'hindered'] as const
export type Effect = (typeof effects)[number]

/** How they go on. */
export const goingOn = ['yes', 'with-help', 'unsure', 'ends'] as const
export type GoesOn = (typeof goingOn)[number]

/** What somebody tells per thing that was compared; what was not asked is absent. */
export type Told = Readonly<Partial<Record<Criterion, Effect>>>

/** A look back at a couple; `heldOn` is null while it is still to come. */
export type CheckIn = {
  readonly id: string
  readonly mentorshipId: string
  readonly clientId: string
  readonly kind: CheckInKind
  readonly dueOn: PlainDate
  readonly heldOn: PlainDate | null
  readonly withClient: boolean
  readonly withMentor: boolean
  readonly signs: readonly Sign[]
  readonly clientSays: Told
  readonly mentorSays: Told
  readonly note: string | null
  readonly goesOn: GoesOn | null
  readonly version: number
}

/** What is told when it was held. */
export type TellCheckIn = Pick<
  CheckIn,
  'withClient' | 'withMentor' | 'signs' | 'clientSays' | 'mentorSays' | 'note'
> & { readonly heldOn: PlainDate; readonly goesOn: GoesOn }

/** Why a look back cannot be told like this. */
export type CheckInRefusal = 'with-nobody' | 'in-the-future'

/** Tells a look back, or corrects what was told. Refuses one with nobody, and one that is still to come. */
export function tellCheckIn(
  checkIn: CheckIn,
  told: TellCheckIn,
  today: PlainDate,
): Result<CheckIn, CheckInRefusal> {
  if (!told.withClient && !told.withMentor) {
    return refused('with-nobody')
  }
  return told.heldOn > today ? refused('in-the-future') : ok({ ...checkIn, ...told })
}

/** The moments that are planned when a mentorship begins, each with its day. */
export function plannedMoments(
  startedOn: PlainDate,
  rules: readonly LegalRule[] = proposalTerms,
): readonly { kind: CheckInKind; dueOn: PlainDate }[] {
  const keys = {
    'first-weeks': proposalTermKeys.firstWeeks,
    'first-month': proposalTermKeys.firstMonth,
    'third-month': proposalTermKeys.thirdMonth,
    'half-year': proposalTermKeys.halfYear,
  } as const
  return Object.entries(keys).flatMap(([kind, key]) => {
    const rule = ruleInForce(rules, key, startedOn)
    return rule === undefined ? [] : [{ kind: kind as CheckInKind, dueOn: after(startedOn, rule) }]
  })
}

function after(day: PlainDate, { value, unit }: LegalRule): PlainDate {
  const spans = { days: 1, weeks: 7 } as const
  return unit === 'days' || unit === 'weeks'
    ? addDays(day, value * spans[unit])
    : addMonths(day, unit === 'years' ? value * 12 : value)
}
