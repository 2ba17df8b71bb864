import type { PlainDate } from '../../shared/calendar/index.js'
import type { MentorshipDecision } from '../mentorship.facts.js'
import type { Mentorship } from '../mentorship.js'
import { assessMentor, regimeOf } from '../regimes/index.js'
import type { StartFacts, StartTerms } from '../regimes/index.js'
import { decline, declineFor, happened, isBefore, nothingNew } from './outcomes.js'

/** Another volunteer stands in from a day, until a day or until further notice. */
export type NameSubstitute = {
  readonly mentorId: string
  readonly from: PlainDate
  readonly until: PlainDate | undefined
  readonly facts: StartFacts
}

/** The terms of law and the id of the new period. */
export type SubstituteContext = { readonly terms: StartTerms; readonly substituteId: string }

/** Names a substitute (Besluit 5(5)). Refuses the mentor's own name, dates outside the mentorship, and anyone the law excludes. */
export function nameSubstitute(
  mentorship: Mentorship,
  command: NameSubstitute,
  context: SubstituteContext,
): MentorshipDecision {
  const { mentorId, from, until } = command
  if (mentorship.status === 'ended') {
    return decline('already-ended')
  }
  if (hasSubstitute(mentorship, command)) {
    return nothingNew(mentorship)
  }
  if (mentorship.mandate.mentorId === mentorId) {
    return decline('mentor-is-own-substitute')
  }
  if (until !== undefined && until <= from) {
    return decline('until-not-after-from')
  }
  if (isBefore(from, mentorship.startedOn)) {
    return decline('date-before-start')
  }
  const moment = { on: from, recording: 'new', terms: context.terms } as const
  const { broken, incomplete } = assessMentor(regimeOf(mentorship.regime), command.facts, moment)
  if (broken.length > 0) {
    return declineFor(broken)
  }
  const substitute = { id: context.substituteId, mentorId, from, until }
  return happened({ ...mentorship, substitutes: [...mentorship.substitutes, substitute] }, [
    { type: 'substituteNamed', mentorshipId: mentorship.id, mentorId, from, until, incomplete },
  ])
}

function hasSubstitute({ substitutes }: Mentorship, { mentorId, from, until }: NameSubstitute) {
  return substitutes.some(
    (known) => known.mentorId === mentorId && known.from === from && known.until === until,
  )
}
