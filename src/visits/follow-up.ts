import type { PlainDate } from '../shared/calendar/index.js'

/** An agreement that is still to be kept. */
export type OpenFollowUp = {
  id: string
  contactId: string
  clientId: string
  clientName: string
  mentorshipId: string
  mentorName: string
  agreed: string
  dueOn: PlainDate | null
}

/** Whether the day on which an agreement should be kept has passed. */
export function isLate({ dueOn }: Pick<OpenFollowUp, 'dueOn'>, today: PlainDate): boolean {
  return dueOn !== null && dueOn < today
}
