import type { PlainDate } from '../../shared/calendar/index.js'
import type { MentorshipDecision, mentorshipRefusalCodes } from '../mentorship.facts.js'
import { isAbsenceOfMentor } from '../mentorship.js'
import type { Mentorship, PausedMentorship, RunningMentorship } from '../mentorship.js'
import { assessMentor, regimeOf } from '../regimes/index.js'
import type { Appointment, StartFacts, StartTerms } from '../regimes/index.js'
import { cutOff, decline, declineFor, happened, isBefore, nothingNew } from './outcomes.js'
import { resumeMentorship } from './resume-mentorship.js'

/** Another mentor takes over; `on` is the first day of the new one. */
export type HandOverMentorship = {
  readonly toMentorId: string
  readonly on: PlainDate
  readonly facts: StartFacts
  readonly newAppointment: Appointment | undefined
}

/** Today, the terms of law, and the id of the new mandate. */
export type HandOverContext = {
  readonly today: PlainDate
  readonly terms: StartTerms
  readonly mandateId: string
}

/** Ends one mandate and begins the next in the same mentorship; the old mentor's access ends that day, what cannot wait goes on (461(3)). Refuses without a new order where the court appointed the volunteer in person. */
export function handOverMentorship(
  mentorship: Mentorship,
  command: HandOverMentorship,
  context: HandOverContext,
): MentorshipDecision {
  if (mentorship.status === 'ended') {
    return decline('already-ended')
  }
  const { mandate } = mentorship
  const { toMentorId, on } = command
  if (mandate.mentorId === toMentorId) {
    return mandate.from === on ? nothingNew(mentorship) : decline('same-mentor')
  }
  const obstacle = obstacleTo(mentorship, command, context.today)
  if (obstacle !== undefined) {
    return decline(obstacle)
  }
  const regime = regimeOf(mentorship.regime)
  const moment = { on, recording: 'new', terms: context.terms } as const
  const { broken, incomplete } = assessMentor(regime, command.facts, moment)
  if (broken.length > 0) {
    return declineFor(broken)
  }
  const handedOver = {
    type: 'mentorshipHandedOver',
    mentorshipId: mentorship.id,
    fromMentorId: mandate.mentorId,
    toMentorId,
    on,
    duties: regime.handOverNeeds,
    incomplete,
  } as const
  const changed = underNewMandate(mentorship, command, context.mandateId)
  const resumed = mentorIsMissing(changed) ? resumeMentorship(changed, { on }, context) : undefined
  return resumed?.ok === true
    ? happened(resumed.value.state, [handedOver, ...resumed.value.facts])
    : happened(changed, [handedOver])
}

function obstacleTo(
  mentorship: RunningMentorship | PausedMentorship,
  { on, newAppointment }: HandOverMentorship,
  today: PlainDate,
): (typeof mentorshipRefusalCodes)[number] | undefined {
  if (on > today) {
    return 'date-in-future'
  }
  if (isBefore(on, mentorship.mandate.from)) {
    return 'date-before-mandate'
  }
  if (mentorIsMissing(mentorship) && on < mentorship.pause.from) {
    return 'date-before-pause'
  }
  const needsCourt = mentorship.appointment?.appointed === 'volunteer'
  return needsCourt && newAppointment === undefined ? 'court-must-appoint' : undefined
}

function underNewMandate(
  mentorship: RunningMentorship | PausedMentorship,
  { toMentorId, on, newAppointment }: HandOverMentorship,
  mandateId: string,
): RunningMentorship | PausedMentorship {
  return {
    ...mentorship,
    appointment: newAppointment ?? mentorship.appointment,
    mandate: { id: mandateId, mentorId: toMentorId, from: on, until: undefined },
    earlierMandates: [cutOff(mentorship.mandate, on), ...mentorship.earlierMandates],
    substitutes: mentorship.substitutes.map((each) =>
      each.mentorId === toMentorId ? cutOff(each, on) : each,
    ),
  }
}

function mentorIsMissing(
  mentorship: RunningMentorship | PausedMentorship,
): mentorship is PausedMentorship {
  return mentorship.status === 'paused' && isAbsenceOfMentor(mentorship.pause.reason)
}
