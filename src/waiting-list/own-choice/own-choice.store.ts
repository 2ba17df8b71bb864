import type { Answer } from '../../mentorships/index.js'
import type { Instant, PlainDate } from '../../shared/calendar/index.js'
import type { Tx } from '../../shared/database/index.js'
import { Stale } from '../../shared/http/index.js'
import type { ChoiceWords, OwnChoice, Parent } from './own-choice.js'

/** Every choice in one time of waiting: the one that stands first, then those withdrawn. */
export async function choicesOf(tx: Tx, entryId: string): Promise<OwnChoice[]> {
  const rows = await tx
    .selectFrom('own_choice')
    .selectAll()
    .where('waiting_entry_id', '=', entryId)
    .orderBy('withdrawn_on', (order) => order.desc().nullsFirst())
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    clientId: row.client_id,
    entryId: row.waiting_entry_id,
    mentorId: row.mentor_id,
    personName: row.person_name,
    relation: row.relation,
    ownWords: row.own_words,
    adult: row.adult as Answer,
    willing: row.willing as Answer,
    parents: row.parents as unknown as readonly Parent[],
    doubts: row.doubts,
    phone: row.phone,
    email: row.email,
    withdrawn:
      row.withdrawn_on === null ? null : { on: row.withdrawn_on, reason: row.withdraw_reason },
    version: row.version,
  }))
}

type NewChoice = { id: string; entryId: string; clientId: string; by: string; at: Instant }

/** Saves a choice; throws `Stale` when another one stands already. */
export async function insertChoice(tx: Tx, place: NewChoice, words: ChoiceWords): Promise<void> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('own_choice')
    .values({
      id: place.id,
      waiting_entry_id: place.entryId,
      client_id: place.clientId,
      ...columnsOf(words),
      account_id: place.by,
      created_at: place.at,
    })
    .onConflict((same) =>
      same
        .columns(['organisation_id', 'waiting_entry_id'])
        .where('withdrawn_on', 'is', null)
        .doNothing(),
    )
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows !== 1n) {
    throw new Stale('own choice')
  }
}

type Version = { id: string; version: number }

/** Saves what became known of the person; throws `Stale` when somebody was first. */
export function updateChoice(tx: Tx, which: Version, words: ChoiceWords): Promise<void> {
  return change(tx, which, columnsOf(words))
}

/** Withdraws a choice; it stays to be read. Throws `Stale` when that was done already. */
export function withdrawChoice(
  tx: Tx,
  which: Version,
  { on, reason }: { on: PlainDate; reason: string | null },
): Promise<void> {
  return change(tx, which, { withdrawn_on: on, withdraw_reason: reason })
}

/** Ties a choice to the person's own registration as mentor. */
export function nameMentor(tx: Tx, which: Version, mentorId: string): Promise<void> {
  return change(tx, which, { mentor_id: mentorId })
}

async function change(
  tx: Tx,
  { id, version }: Version,
  columns: Partial<ReturnType<typeof columnsOf>> & {
    mentor_id?: string
    withdrawn_on?: PlainDate
    withdraw_reason?: string | null
  },
) {
  const { numUpdatedRows } = await tx
    .updateTable('own_choice')
    .set({ ...columns, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('withdrawn_on', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) {
    throw new Stale('own choice')
  }
}

function columnsOf(words: ChoiceWords) {
  return {
    person_name: words.personName,
    relation: words.relation,
    own_words: words.ownWords,
    adult: words.adult,
    willing: words.willing,
    parents: JSON.stringify(words.parents),
    doubts: words.doubts,
    phone: words.phone,
    email: words.email,
  }
}
