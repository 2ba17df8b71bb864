import type { Instant, PlainDate } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import type { ContactKind } from './contact.js'

/** A contact that is still to come. */
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

/** What is planned for these couples and still lies ahead or open, the first of each by its mentorship. */
export async function nextPlanned(
  tx: Tx,
  mentorshipIds: readonly string[],
): Promise<Map<string, PlannedContact>> {
  if (mentorshipIds.length === 0) {
    return new Map()
  }
  const rows = await tx
    .selectFrom('planned_contact')
    .select(['id', 'mentorship_id as mentorshipId', 'planned_on as plannedOn', 'kind'])
    .select('planned_time as plannedTime')
    .where('mentorship_id', 'in', [...mentorshipIds])
    .where('closed_at', 'is', null)
    .orderBy('planned_on', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return new Map(rows.map((row) => [row.mentorshipId, { ...row, kind: row.kind as ContactKind }]))
}

/** Closes everything that was planned for a couple, because another plan takes its place. */
export async function closeAllPlanned(tx: Tx, mentorshipId: string, at: Instant): Promise<void> {
  await tx
    .updateTable('planned_contact')
    .set({ closed_at: at })
    .where('mentorship_id', '=', mentorshipId)
    .where('closed_at', 'is', null)
    .execute()
}
