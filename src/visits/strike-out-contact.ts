import type { Fact } from '../audit/index.js'
import { ok, refused, type Result } from '../shared/result/index.js'
import type { ContactRecord } from './contact-record.js'

/** Why an entry cannot be struck out. */
export type StrikeOutRefusal = 'already-struck-out'

/** The entry that no longer counts, with the reason and the fact that tells it. */
export type ContactStruckOut = { record: ContactRecord; reason: string; facts: readonly Fact[] }

/**
 * Strikes out what was logged on the wrong person. The entry stays to be read, no longer counts for
 * the rhythm, and the reason is told. Refuses an entry that was struck out before.
 */
export function strikeOutContact(
  record: ContactRecord,
  reason: string,
): Result<ContactStruckOut, StrikeOutRefusal> {
  if (record.struckOut !== null) {
    return refused('already-struck-out')
  }
  const { clientId, mentorshipId, contactId, occurredOn, kind } = record
  const content = { contactId, occurredOn, kind, reason }
  return ok({
    record,
    reason,
    facts: [{ type: 'contactStruckOut', clientId, mentorshipId, content }],
  })
}
