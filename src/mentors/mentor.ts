import type { PlainDate } from '../shared/calendar/index.js'
import type { PersonName } from '../shared/names/index.js'

/** Where a volunteer stands. People pause and return, so every status has a history. */
export const mentorStatuses = ['applicant', 'available', 'paused', 'stopped'] as const
export type MentorStatus = (typeof mentorStatuses)[number]

/** What is known of a volunteer; null is unknown, which is a value too. */
export type MentorDetails = PersonName & {
  externalNumber: string | null
  email: string | null
  phone: string | null
  place: string | null
  languages: readonly string[]
  /** How many clients this volunteer wants at most. */
  capacity: number
  vogIssuedOn: PlainDate | null
  courseCompletedOn: PlainDate | null
  /** Who works where a client lives cannot be the mentor of that client (Besluit art. 2(3)). */
  worksAtInstitutionId: string | null
  note: string | null
}

/** A volunteer as registered; the status is unknown until somebody tells it. */
export type VolunteerMentor = MentorDetails & {
  id: string
  status: MentorStatus | null
  statusSince: PlainDate | null
  mergedIntoId: string | null
  version: number
}

/** One status in the history of a volunteer. */
export type MentorStatusChange = {
  status: MentorStatus
  since: PlainDate | null
  reason: string | null
}

/** Details with everything that was not told left unknown, and room for one client. */
export function detailsOf(
  known: Partial<MentorDetails> & Pick<MentorDetails, 'givenName'>,
): MentorDetails {
  return {
    namePrefix: null,
    familyName: null,
    externalNumber: null,
    email: null,
    phone: null,
    place: null,
    languages: [],
    capacity: 1,
    vogIssuedOn: null,
    courseCompletedOn: null,
    worksAtInstitutionId: null,
    note: null,
    ...known,
  }
}
