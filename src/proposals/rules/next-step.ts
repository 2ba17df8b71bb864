import { isUnderCourt } from '../../mentorships/index.js'
import { addDays, plainDateOf, type PlainDate } from '../../shared/calendar/index.js'
import { openMeeting, haveMet, isOpen, sides, standing, type Proposal } from './proposal.js'

/** What a proposal waits for now, so that a screen has one main button. */
export const nextSteps = [
  'ask-mentor',
  'mentor-answers',
  'mentor-later',
  'plan-meeting',
  'meeting',
  'tell-meeting',
  'client-answers',
  'mentor-decides',
  'decide-later',
  'court',
  'start',
  'done',
  'closed',
] as const
export type NextStep = (typeof nextSteps)[number]

/** The one next step of a proposal. */
export function nextStep(proposal: Proposal, today: PlainDate): NextStep {
  if (!isOpen(proposal)) {
    return proposal.status === 'started' ? 'done' : 'closed'
  }
  if (proposal.status === 'agreed') {
    return isUnderCourt(proposal.regime) ? 'court' : 'start'
  }
  return proposal.status === 'asking-mentor'
    ? stepOfAsking(proposal)
    : stepOfMeeting(proposal, today)
}

function stepOfAsking(proposal: Proposal): NextStep {
  if (proposal.mentorAskedAt === null) {
    return 'ask-mentor'
  }
  return standing(proposal, 'mentor', 'to-meet')?.answer === 'not-now'
    ? 'mentor-later'
    : 'mentor-answers'
}

function stepOfMeeting(proposal: Proposal, today: PlainDate): NextStep {
  const meeting = openMeeting(proposal)
  if (meeting !== undefined) {
    return meeting.plannedOn > today ? 'meeting' : 'tell-meeting'
  }
  if (!haveMet(proposal)) {
    return 'plan-meeting'
  }
  const [client, mentor] = [
    standing(proposal, 'client', 'to-begin'),
    standing(proposal, 'mentor', 'to-begin'),
  ]
  if (client?.answer === 'not-now' || mentor?.answer === 'not-now') {
    return 'decide-later'
  }
  return client === undefined ? 'client-answers' : 'mentor-decides'
}

/** On which day the present wait began: the last thing that was asked, said or met. */
export function waitingSince(proposal: Proposal): PlainDate {
  const days = [
    plainDateOf(proposal.proposedAt),
    ...(proposal.mentorAskedAt === null ? [] : [plainDateOf(proposal.mentorAskedAt)]),
    ...proposal.answers.map(({ at }) => plainDateOf(at)),
    ...proposal.meetings
      .filter(({ outcome }) => outcome !== null)
      .map(({ plannedOn }) => plannedOn),
  ]
  return days.toSorted().at(-1) ?? plainDateOf(proposal.proposedAt)
}

/** The steps that somebody's answer or act is waited for, so that waiting too long can be told. */
const waitsForSomebody: readonly NextStep[] = [
  'ask-mentor',
  'mentor-answers',
  'plan-meeting',
  'tell-meeting',
  'client-answers',
  'mentor-decides',
  'start',
]

/** Somebody who said "not now" and named no day is asked again after four weeks; our choice. */
const askAgainDays = 28

/** From which day somebody who said "not now" may be asked again; null when nobody said so. */
export function laterUntil(proposal: Proposal, today: PlainDate): PlainDate | null {
  const step = nextStep(proposal, today)
  if (step !== 'mentor-later' && step !== 'decide-later') {
    return null
  }
  const moment = step === 'mentor-later' ? 'to-meet' : 'to-begin'
  const days = sides
    .map((side) => standing(proposal, side, moment))
    .filter((one) => one?.answer === 'not-now')
    .map((one) => one?.notBefore ?? addDays(one?.answeredOn ?? today, askAgainDays))
  return days.toSorted().at(-1) ?? null
}

/** Whether the day has come on which somebody who said "not now" may be asked again. */
export function mayAskAgain(proposal: Proposal, today: PlainDate): boolean {
  const day = laterUntil(proposal, today)
  return day !== null && day <= today
}

/** Whether a proposal waits longer than the days agreed for an answer. */
export function waitsTooLong(proposal: Proposal, today: PlainDate, days: number): boolean {
  const step = nextStep(proposal, today)
  return waitsForSomebody.includes(step) && addDays(waitingSince(proposal), days) < today
}
