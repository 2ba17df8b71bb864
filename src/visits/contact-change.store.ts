import type { Instant } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import { Stale } from '../shared/http/index.js'

type Part = { contactId: string; clientId: string }

type NewCorrection = Part & { id: string; corrected: string; accountId: string; at: Instant }

/** Adds words beside what stood there; nothing is overwritten. */
export async function insertCorrection(tx: Tx, correction: NewCorrection): Promise<void> {
  await tx
    .insertInto('contact_correction')
    .values({
      id: correction.id,
      contact_id: correction.contactId,
      client_id: correction.clientId,
      corrected: correction.corrected,
      account_id: correction.accountId,
      corrected_at: correction.at,
    })
    .execute()
}

type Striking = Part & { reason: string; accountId: string; at: Instant }

/** Strikes one client's part of a contact out. Throws `Stale` when somebody did so in between. */
export async function strikeOutPart(tx: Tx, striking: Striking): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('contact_client')
    .set({
      struck_out_at: striking.at,
      struck_out_by: striking.accountId,
      strike_reason: striking.reason,
    })
    .where('contact_id', '=', striking.contactId)
    .where('client_id', '=', striking.clientId)
    .where('struck_out_at', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) {
    throw new Stale('contact')
  }
}
