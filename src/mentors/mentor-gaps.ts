import type { VolunteerMentor } from './mentor.js'

/** What is still unknown of a volunteer and should be asked. */
export const mentorGaps = ['vog', 'course', 'reachable', 'status'] as const
export type MentorGap = (typeof mentorGaps)[number]

type Known = Pick<
  VolunteerMentor,
  'vogIssuedOn' | 'courseCompletedOn' | 'phone' | 'email' | 'status'
>

/** What to ask this volunteer; nothing any more of somebody who stopped. */
export function gapsOf(mentor: Known): MentorGap[] {
  if (mentor.status === 'stopped') {
    return []
  }
  const isOpen: Record<MentorGap, boolean> = {
    vog: mentor.vogIssuedOn === null,
    course: mentor.courseCompletedOn === null,
    reachable: mentor.phone === null && mentor.email === null,
    status: mentor.status === null,
  }
  return mentorGaps.filter((gap) => isOpen[gap])
}
