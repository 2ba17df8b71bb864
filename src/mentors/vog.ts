import { mentorshipTermKeys, mentorshipTerms, ruleInForce } from '../law/index.js'
import { addMonths, type PlainDate } from '../shared/calendar/index.js'

/** How the certificate of conduct (VOG) of a volunteer stands today. */
export const vogStandings = ['valid', 'expiring', 'expired', 'missing'] as const
export type VogStanding = (typeof vogStandings)[number]

/** A new certificate takes weeks, so a coordinator hears of it this long before. A choice of the house. */
export const vogWarningMonths = 3

/** For how many years the law accepts a certificate (Besluit art. 2(1)(2)). */
export function vogYearsValid(today: PlainDate): number {
  const rule = ruleInForce(mentorshipTerms, mentorshipTermKeys.vogYearsValid, today)
  if (rule === undefined) {
    throw new Error(`No term for the validity of a VOG on ${today}`)
  }
  return rule.value
}

/** The last day on which a certificate is accepted. */
export function lastDayOfVog(issuedOn: PlainDate, years: number): PlainDate {
  return addMonths(issuedOn, years * 12)
}

/** Whether a volunteer has a certificate that still holds, and for how long. */
export function vogStanding(
  issuedOn: PlainDate | null,
  { today, years }: { today: PlainDate; years: number },
): VogStanding {
  if (issuedOn === null) {
    return 'missing'
  }
  const lastDay = lastDayOfVog(issuedOn, years)
  if (lastDay < today) {
    return 'expired'
  }
  return lastDay < addMonths(today, vogWarningMonths) ? 'expiring' : 'valid'
}
