import { changesBetween, type Fact } from '../audit/index.js'
import type { PlainDate } from '../shared/calendar/index.js'
import { ok, refused, type Result } from '../shared/result/index.js'
import type { MentorDetails, VolunteerMentor } from './mentor.js'
import { wrongDate, type DetailsRefusal } from './register-mentor.js'

/** The command: all details as they should be, over the version that was shown. */
export type EditMentor = { details: MentorDetails; version: number }

/** What is to be saved; nothing when there are no facts. */
export type MentorEdited = EditMentor & { id: string; facts: readonly Fact[] }

/** Changes details of a volunteer. Stays quiet when nothing differs; refuses a date still to come. */
export function editMentor(
  before: VolunteerMentor,
  { details, version }: EditMentor,
  today: PlainDate,
): Result<MentorEdited, DetailsRefusal> {
  const reason = wrongDate(details, today)
  if (reason !== undefined) {
    return refused(reason)
  }
  const changes = changesBetween<Record<string, unknown>>(before, details)
  const { id } = before
  return ok({
    id,
    details,
    version,
    facts:
      Object.keys(changes).length === 0
        ? []
        : [{ type: 'mentorChanged', mentorId: id, content: { changes } }],
  })
}
