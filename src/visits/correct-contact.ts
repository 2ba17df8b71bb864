import type { Fact } from '../audit/index.js'
import { ok, refused, type Result } from '../shared/result/index.js'
import type { ContactRecord } from './contact-record.js'

/** Why nothing can be added to an entry. */
export type CorrectionRefusal = 'struck-out' | 'already-there'

/** What is added, and the fact that tells it. */
export type ContactCorrected = { corrected: string; facts: readonly Fact[] }

/**
 * Adds words to what a dossier holds of a contact; what stood there stays. Refuses an entry that was
 * struck out, and words that were added already.
 */
export function correctContact(
  record: ContactRecord,
  corrected: string,
): Result<ContactCorrected, CorrectionRefusal> {
  if (record.struckOut !== null) {
    return refused('struck-out')
  }
  if (record.corrections.some((earlier) => earlier.corrected === corrected)) {
    return refused('already-there')
  }
  const { clientId, mentorshipId, contactId, occurredOn } = record
  const content = { contactId, occurredOn }
  return ok({
    corrected,
    facts: [{ type: 'contactCorrected', clientId, mentorshipId, content }],
  })
}
