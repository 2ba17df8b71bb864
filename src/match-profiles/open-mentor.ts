import { institutionChoices } from '../institutions/index.js'
import { findMentor, type VolunteerMentor } from '../mentors/index.js'
import { actingMentor } from '../shared/access/index.js'
import type { OpenRequest } from '../shared/http/index.js'
import { mentorProfile } from './mentor-profile.store.js'
import { tiesOf, type Tie } from './mentor-tie.store.js'
import type { MentorProfile } from './profile.js'
import type { MentorAnswers } from './questions.js'

/** A volunteer with what he told for matching. */
export type OpenedWishes = {
  mentor: VolunteerMentor
  profile: MentorProfile
  version: number
  answers: MentorAnswers
  ties: readonly Tie[]
  institutions: readonly { id: string; name: string }[]
}

/** The volunteer in the address, for a route that lets in coordinators only. */
export function openNamedMentor(request: OpenRequest): Promise<OpenedWishes | undefined> {
  return openWishes(request, request.id('mentor'))
}

/** The volunteer who is signed in; undefined for everybody else. */
export async function openOwnWishes(request: OpenRequest): Promise<OpenedWishes | undefined> {
  const mentorId = actingMentor(request.actor)
  return mentorId === null ? undefined : openWishes(request, mentorId)
}

async function openWishes({ tx }: OpenRequest, id: string): Promise<OpenedWishes | undefined> {
  const mentor = await findMentor(tx, id)
  if (mentor === undefined || mentor.mergedIntoId !== null) {
    return undefined
  }
  const { profile, version } = await mentorProfile(tx, id)
  const { languages, capacity } = mentor
  return {
    mentor,
    profile,
    version,
    answers: { ...profile, languages, capacity },
    ties: await tiesOf(tx, id),
    institutions: await institutionChoices(tx),
  }
}
