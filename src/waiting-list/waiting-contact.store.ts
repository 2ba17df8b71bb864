import type { Instant, PlainDate } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import type { WaitingContactLogged } from './log-waiting-contact.js'
import type { ContactPerson, WaitingContact, WaitingEntry } from './waiting-entry.js'

/** The contacts kept with somebody who waits, the last first. */
export async function contactsOfEntry(tx: Tx, entryId: string): Promise<WaitingContact[]> {
  const rows = await tx
    .selectFrom('waiting_contact as contact')
    .leftJoin('account', 'account.id', 'contact.account_id')
    .select(['contact.id', 'contact.held_on', 'contact.with_whom', 'contact.note', 'account.name'])
    .where('contact.waiting_entry_id', '=', entryId)
    .orderBy('contact.held_on', 'desc')
    .orderBy('contact.created_at', 'desc')
    .orderBy('contact.id', 'desc')
    .execute()
  return rows.map(({ id, held_on, with_whom, note, name }) => ({
    id,
    heldOn: held_on,
    withWhom: with_whom as ContactPerson,
    note,
    byName: name ?? '',
  }))
}

/** On which day somebody who waits was last spoken with; null when nobody did yet. */
export async function lastHeldOn(tx: Tx, entryId: string): Promise<PlainDate | null> {
  const row = await tx
    .selectFrom('waiting_contact')
    .select(({ fn }) => fn.max('held_on').as('on'))
    .where('waiting_entry_id', '=', entryId)
    .executeTakeFirst()
  return row?.on ?? null
}

type Logging = { id: string; by: string; at: Instant }

/** Saves a contact and the day of the next; facts are the caller's. */
export async function insertWaitingContact(
  tx: Tx,
  { id: entryId, clientId }: Pick<WaitingEntry, 'id' | 'clientId'>,
  { logged, id, by, at }: Logging & { logged: WaitingContactLogged },
): Promise<void> {
  await tx
    .insertInto('waiting_contact')
    .values({
      id,
      waiting_entry_id: entryId,
      client_id: clientId,
      held_on: logged.heldOn,
      with_whom: logged.withWhom,
      note: logged.note,
      account_id: by,
      created_at: at,
    })
    .execute()
  await tx
    .updateTable('waiting_entry')
    .set({ next_contact_on: logged.nextContactOn })
    .where('id', '=', entryId)
    .where('closed_on', 'is', null)
    .execute()
}
