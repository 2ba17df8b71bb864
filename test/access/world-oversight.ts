import { newId, now } from '../test-office.js'
import type { Setting } from './world-dossier.js'
import type { Person } from './world-people.js'

/** Work of checking and of destroying, by the ids that stand in addresses. */
export type Oversight = { review: string; item: string; proposal: string; recovery: string }

/** Puts a month of the log to check, a proposal to destroy and a lost factor into the world. */
export async function putOversight(
  { admin, organisation, author }: Setting,
  person: (name: string) => Person,
): Promise<Oversight> {
  const own = { organisation_id: organisation }
  const ids = { review: newId(), item: newId(), proposal: newId(), recovery: newId() }
  const mentor = person('mentor assigned').accountId
  const [event] = await admin.ask<{ id: string }>(
    `insert into audit_event (organisation_id, at, account_id, role, purpose, action, object_kind, outcome, request_id)
     values ($1, $2, $3, 'mentor', 'mentorship', 'read', 'client', 'allowed', 'a request') returning id`,
    [organisation, '2026-10-15T10:00:00.000Z', mentor],
  )
  await admin.put('log_review', {
    ...own,
    id: ids.review,
    month: '2026-10-01',
    accesses: 1,
    sampled: 1,
    seed: 'a seed',
    drawn_at: now,
  })
  await admin.put('log_review_item', {
    ...own,
    id: ids.item,
    review_id: ids.review,
    event_id: event?.id,
    reasons: ['sample'],
  })
  await admin.put('destruction_proposal', {
    ...own,
    id: ids.proposal,
    ground: 'retention',
    proposed_by: author,
    proposed_at: now,
  })
  await admin.put('recovery_request', {
    ...own,
    id: ids.recovery,
    account_id: mentor,
    asked_at: now,
  })
  return ids
}
