import type { PlainDate } from '../shared/calendar/index.js'
import { isOverOn, mentorOn, substitutesOn } from './mentorship.js'
import type { Mentorship } from './mentorship.js'

/** In which role somebody acts now. A mentor is known by the id of the mentor, not of the account. */
export type MentorshipActor =
  | { readonly actsAs: 'coordinator' }
  | { readonly actsAs: 'mentor'; readonly mentorId: string }
  | { readonly actsAs: 'other' }

/** How somebody stands towards one mentorship. */
export const mentorshipRelations = ['own', 'substitute', 'former', 'coordinator', 'none'] as const

/** One such relation. */
export type MentorshipRelation = (typeof mentorshipRelations)[number]

/** How this person stands towards the mentorship today. A substitute only inside the dates; from hand-over or ending on a mentor is former. */
export function relationTo(
  mentorship: Mentorship,
  actor: MentorshipActor,
  today: PlainDate,
): MentorshipRelation {
  if (actor.actsAs !== 'mentor') {
    return actor.actsAs === 'coordinator' ? 'coordinator' : 'none'
  }
  if (mentorOn(mentorship, today) === actor.mentorId) {
    return 'own'
  }
  if (substitutesOn(mentorship, today).includes(actor.mentorId)) {
    return 'substitute'
  }
  return hadPart(mentorship, actor.mentorId, today) ? 'former' : 'none'
}

/** Only a coordinator starts a mentorship. */
export function mayStartMentorship(actor: MentorshipActor): boolean {
  return actor.actsAs === 'coordinator'
}

/** Only a coordinator pauses, resumes, hands over, ends or reopens one, or names a substitute. */
export function mayChangeMentorship(relation: MentorshipRelation): boolean {
  return relation === 'coordinator'
}

/** The own mentor and a coordinator agree on the rhythm with the client. */
export function mayAgreeRhythm(relation: MentorshipRelation): boolean {
  return relation === 'own' || relation === 'coordinator'
}

/** The own mentor, a substitute inside the dates and a coordinator log visits. */
export function mayLogVisit(relation: MentorshipRelation): boolean {
  return relation === 'own' || relation === 'substitute' || relation === 'coordinator'
}

/** Who may log visits may read the dossier; a former mentor reads nothing from the next request on. */
export function mayReadDossier(relation: MentorshipRelation): boolean {
  return mayLogVisit(relation)
}

function hadPart(mentorship: Mentorship, mentorId: string, today: PlainDate): boolean {
  const { mandate, earlierMandates, substitutes } = mentorship
  return [mandate, ...earlierMandates, ...substitutes].some(
    (part) =>
      part.mentorId === mentorId &&
      (isOverOn(mentorship, today) || part.from === undefined || part.from <= today),
  )
}
