import type { AuthorityCase, MeasureInCase } from './authority-case.js'
import type { Decider, MentorPower } from './authority.js'

/** Which mentors act under an order of the court; all others support and never decide. */
const isUnderCourtOrder: Readonly<Record<AuthorityCase['regime'], boolean>> = {
  statutory: true,
  jim: false,
  newcomer: false,
  project: false,
}

/** True for a mentor whom the court appointed. */
export function isCourtRegime({ regime }: AuthorityCase): boolean {
  return isUnderCourtOrder[regime]
}

/** From what place the mentor speaks on the day; the first that fits. */
export type Standing =
  | 'under-curatele'
  | 'child'
  | 'minor'
  | 'other-regime'
  | 'measures-unknown'
  | 'mentor'
  | 'no-mentorship'

/** The place of the mentor: curatele ends mentorship (BW 1:462(1)), none under eighteen (1:451(5)). */
export function standingOf(asked: AuthorityCase): Standing {
  const { age = 18 } = asked
  if (isInForce(asked, 'curatele')) return 'under-curatele'
  if (age < 16) return 'child'
  if (age < 18) return 'minor'
  if (!isCourtRegime(asked)) return 'other-regime'
  if (asked.measures === undefined) return 'measures-unknown'
  return isInForce(asked, 'mentorschap') ? 'mentor' : 'no-mentorship'
}

/** True when a measure of this kind is known and holds on the day. */
export function isInForce(asked: AuthorityCase, kind: MeasureInCase['kind']): boolean {
  const { measures, date } = asked
  const inForce = measures?.some(
    ({ kind: own, from, until }) =>
      own === kind && from <= date && (until === undefined || date < until),
  )
  return inForce === true
}

/** Who decides where the client cannot. */
export const standIns: Readonly<Record<Standing, Decider>> = {
  'under-curatele': 'curator',
  child: 'parents',
  minor: 'parents',
  'other-regime': 'representative',
  'measures-unknown': 'representative',
  mentor: 'mentor',
  'no-mentorship': 'representative',
}

/** The most a mentor may do from his place, of what the matter itself would let him. */
export function boundedPower(asked: AuthorityCase, power: MentorPower): MentorPower {
  if (!isCourtRegime(asked)) return beside[power]
  const standing = standingOf(asked)
  if (standing === 'mentor') return power
  return standing === 'measures-unknown' ? heard[power] : 'nothing'
}

type Bound = Readonly<Record<MentorPower, MentorPower>>

/** Beside somebody, without a court order. */
const beside: Bound = {
  decide: 'support',
  support: 'support',
  advise: 'advise',
  'be-heard': 'support',
  nothing: 'nothing',
}

/** While nobody knows whether the court appointed a mentor. */
const heard: Bound = {
  decide: 'be-heard',
  support: 'support',
  advise: 'advise',
  'be-heard': 'be-heard',
  nothing: 'nothing',
}
