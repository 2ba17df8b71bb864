import type { Instant, PlainDate } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import type { ContactKind } from './contact.js'

export type PlannedContact = {
  id: string
  mentorshipId: string
  plannedOn: PlainDate
  plannedTime: string | null
  kind: ContactKind
}

/** Plans a contact. */
export async function insertPlannedContact(tx: Tx, planned: PlannedContact, at: Instant) {
  await tx
    .insertInto('planned_contact')
    .values({
      id: planned.id,
      mentorship_id: planned.mentorshipId,
      planned_on: planned.plannedOn,
      planned_time: planned.plannedTime,
      kind: planned.kind,
      created_at: at,
    })
    .execute()
}

/** Closes what was planned up to and including a day: the contact has been, or the day has passed. */
export async function closePlannedContacts(
  tx: Tx,
  { mentorshipIds, until }: { mentorshipIds: readonly string[]; until: PlainDate },
  at: Instant,
): Promise<void> {
  await tx
    .updateTable('planned_contact')
    .set({ closed_at: at })
    .where('mentorship_id', 'in', [...mentorshipIds])
    .where('planned_on', '<=', until)
    .where('closed_at', 'is', null)
    .execute()
}
