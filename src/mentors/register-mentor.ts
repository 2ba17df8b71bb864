import type { Fact } from '../audit/index.js'
import type { PlainDate } from '../shared/calendar/index.js'
import { ok, refused, type Result } from '../shared/result/index.js'
import type { MentorDetails } from './mentor.js'

/** A volunteer who comes in: still being prepared, or ready for a client. */
export const firstStatuses = ['applicant', 'available'] as const
export type FirstStatus = (typeof firstStatuses)[number]

/** The command: a new volunteer. */
export type RegisterMentor = { id: string; details: MentorDetails; status: FirstStatus }

/** Why details of a volunteer cannot be so. */
export type DetailsRefusal = 'vog-in-future' | 'course-in-future'

/** What is to be saved. */
export type MentorRegistered = RegisterMentor & { since: PlainDate; facts: readonly Fact[] }

/** Registers a volunteer from today on. Refuses a certificate or a course of a day to come. */
export function registerMentor(
  command: RegisterMentor,
  today: PlainDate,
): Result<MentorRegistered, DetailsRefusal> {
  const reason = wrongDate(command.details, today)
  if (reason !== undefined) {
    return refused(reason)
  }
  const { id, status } = command
  return ok({
    ...command,
    since: today,
    facts: [{ type: 'mentorRegistered', mentorId: id, content: { status } }],
  })
}

/** Which date in the details still has to come. */
export function wrongDate(
  { vogIssuedOn, courseCompletedOn }: MentorDetails,
  today: PlainDate,
): DetailsRefusal | undefined {
  if (vogIssuedOn !== null && vogIssuedOn > today) {
    return 'vog-in-future'
  }
  return courseCompletedOn !== null && courseCompletedOn > today ? 'course-in-future' : undefined
}
