import type { ClientPart, MentorPart } from './questions.js'

/** The key of the draft of one part of an intake; the id in it lets erasure find it. */
export function intakeDraft(clientId: string, section: ClientPart): string {
  return `intake ${clientId} ${section}`
}

/** The key of the draft of one part of a mentor's wishes. */
export function wishesDraft(mentorId: string, section: MentorPart): string {
  return `wishes ${mentorId} ${section}`
}
