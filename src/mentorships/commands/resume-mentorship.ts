import type { PlainDate } from '../../shared/calendar/index.js'
import type { MentorshipDecision } from '../mentorship.facts.js'
import { isWithin } from '../mentorship.js'
import type { Mentorship, PausedMentorship, RunningMentorship, Substitute } from '../mentorship.js'
import { cutOff, decline, happened, nothingNew } from './outcomes.js'

/** The couple goes on: `on` is the first day after the rest. */
export type ResumeMentorship = { readonly on: PlainDate }

/** Ends the rest. Who stood in only for this rest stops on the same day; a standing substitute stays. */
export function resumeMentorship(
  mentorship: Mentorship,
  { on }: ResumeMentorship,
  { today }: { readonly today: PlainDate },
): MentorshipDecision {
  if (mentorship.status === 'ended') {
    return decline('already-ended')
  }
  if (mentorship.status === 'running') {
    const wasResumedThen = mentorship.pastPauses.some(({ until }) => until === on)
    return wasResumedThen ? nothingNew(mentorship) : decline('not-paused')
  }
  if (on > today) {
    return decline('date-in-future')
  }
  if (on < mentorship.pause.from) {
    return decline('date-before-pause')
  }
  const ended = mentorship.substitutes.filter((each) => stoodInForPause(each, mentorship, on))
  const substitutes = mentorship.substitutes.map((each) =>
    ended.includes(each) ? cutOff(each, on) : each,
  )
  const substitutesEnded = ended.map(({ mentorId }) => mentorId)
  return happened({ ...withoutPause(mentorship, on), substitutes }, [
    { type: 'mentorshipResumed', mentorshipId: mentorship.id, on, substitutesEnded },
  ])
}

/** The same couple with its rest closed on a day, as one of the past. */
export function withoutPause(mentorship: PausedMentorship, until: PlainDate): RunningMentorship {
  const { pause, ...couple } = mentorship
  const lastDay = until < pause.from ? pause.from : until
  const pastPauses = [...mentorship.pastPauses, { ...pause, until: lastDay }]
  return { ...couple, status: 'running', pastPauses }
}

function stoodInForPause(substitute: Substitute, { pause }: PausedMentorship, on: PlainDate) {
  return substitute.from >= pause.from && isWithin(substitute, on)
}
