import type { Authority } from '../../authority/index.js'
import type { PlainDate } from '../../shared/calendar/index.js'
import type { DecisionContent, Outcome } from '../decision.js'

/** Why a decision cannot end like this. */
export const endingRefusals = [
  'nobody-decides',
  'other-decides',
  'client-decides',
  'something-missing',
  'not-to-refer',
  'decided-in-future',
  'decided-before-asked',
] as const
export type EndingRefusal = (typeof endingRefusals)[number]

/**
 * Why a decision may not have this outcome; undefined when it may. Deciding or refusing as mentor asks that the
 * mentor decides and nothing is missing: BW 1:453, 454 and the rule of the house. Nothing gets past this.
 */
export function mayEndAs(outcome: Outcome, authority: Authority): EndingRefusal | undefined {
  const { decides } = authority
  switch (outcome) {
    case 'not-yet':
      return decides === 'nobody' ? 'nobody-decides' : undefined
    case 'referred':
      return decides === 'client' ? 'not-to-refer' : undefined
    case 'client-decided':
      return decides === 'client' || decides === 'mentor' ? undefined : whoElse(authority)
    default:
      return mayMentorDecide(authority)
  }
}

function mayMentorDecide(authority: Authority): EndingRefusal | undefined {
  const { decides, mentorMay, missing } = authority
  if (decides === 'client') {
    return missing.length > 0 ? 'something-missing' : 'client-decides'
  }
  if (decides !== 'mentor' || mentorMay !== 'decide') {
    return whoElse(authority)
  }
  return missing.length > 0 ? 'something-missing' : undefined
}

function whoElse({ decides }: Authority): EndingRefusal {
  return decides === 'nobody' ? 'nobody-decides' : 'other-decides'
}

type Ending = Pick<DecisionContent, 'outcome' | 'decidedOn' | 'askedOn'>

/** As `mayEndAs`; besides, nothing is decided on a day to come or before it was asked. */
export function endingRefusal(
  { outcome, decidedOn, askedOn }: Ending,
  authority: Authority,
  today: PlainDate,
): EndingRefusal | undefined {
  if (decidedOn !== null && decidedOn > today) {
    return 'decided-in-future'
  }
  if (decidedOn !== null && decidedOn < askedOn) {
    return 'decided-before-asked'
  }
  return outcome === null ? undefined : mayEndAs(outcome, authority)
}
