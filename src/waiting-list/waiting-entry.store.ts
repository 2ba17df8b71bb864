import type { RegimeKey } from '../mentorships/index.js'
import type { Instant } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import { Stale } from '../shared/http/index.js'
import { fullName } from '../shared/names/index.js'
import type { EntryOpened } from './put-on-list.js'
import type {
  CloseReason,
  Closing,
  EntryChanges,
  OwnNetwork,
  Urgency,
  WaitingEntry,
  WaitsFor,
} from './waiting-entry.js'

/** Everybody who waits, the most urgent first and of one class who waits longest. */
export async function openEntries(tx: Tx): Promise<WaitingEntry[]> {
  const rows = await entries(tx)
    .where('entry.closed_on', 'is', null)
    .orderBy('entry.urgency', 'desc')
    .orderBy('entry.waiting_since')
    .orderBy('entry.id')
    .execute()
  return rows.map(entryOf)
}

/** One entry, also when it is closed; undefined when it is not there or of another organisation. */
export async function findEntry(tx: Tx, id: string): Promise<WaitingEntry | undefined> {
  const row = await entries(tx).where('entry.id', '=', id).executeTakeFirst()
  return row && entryOf(row)
}

/** These entries by their id, in no order. */
export async function entriesWithIds(
  tx: Tx,
  ids: readonly string[],
): Promise<Map<string, WaitingEntry>> {
  if (ids.length === 0) {
    return new Map()
  }
  const rows = await entries(tx)
    .where('entry.id', 'in', [...ids])
    .execute()
  return new Map(rows.map((row) => [row.id, entryOf(row)]))
}

/** Every time a client waited, the open ones first and then the last closed. */
export async function entriesOfClient(tx: Tx, clientId: string): Promise<WaitingEntry[]> {
  const rows = await entries(tx)
    .where('entry.client_id', '=', clientId)
    .orderBy('entry.closed_on', (order) => order.desc().nullsFirst())
    .orderBy('entry.id', 'desc')
    .execute()
  return rows.map(entryOf)
}

function entries(tx: Tx) {
  return tx
    .selectFrom('waiting_entry as entry')
    .innerJoin('client', (join) =>
      join
        .onRef('client.organisation_id', '=', 'entry.organisation_id')
        .onRef('client.id', '=', 'entry.client_id'),
    )
    .select(['entry.id', 'entry.client_id', 'entry.referral_id', 'entry.regime', 'entry.urgency'])
    .select(['entry.urgency_reason', 'entry.waiting_since', 'entry.waits_for', 'entry.waits_note'])
    .select(['entry.own_network', 'entry.own_network_words', 'entry.next_contact_on'])
    .select(['entry.closed_on', 'entry.close_reason', 'entry.close_note', 'entry.version'])
    .select(['client.given_name', 'client.name_prefix', 'client.family_name'])
}

type Row = Awaited<ReturnType<ReturnType<typeof entries>['executeTakeFirstOrThrow']>>

function entryOf(row: Row): WaitingEntry {
  const { given_name: givenName, name_prefix: namePrefix, family_name: familyName } = row
  return {
    id: row.id,
    clientId: row.client_id,
    clientName: fullName({ givenName, namePrefix, familyName }),
    referralId: row.referral_id,
    regime: row.regime as RegimeKey,
    urgency: row.urgency as Urgency,
    urgencyReason: row.urgency_reason,
    waitingSince: row.waiting_since,
    waitsFor: row.waits_for as WaitsFor,
    waitsNote: row.waits_note,
    ownNetwork: row.own_network as OwnNetwork,
    ownNetworkWords: row.own_network_words,
    nextContactOn: row.next_contact_on,
    closed: closingOf(row),
    version: row.version,
  }
}

function closingOf({ closed_on, close_reason, close_note }: Row): Closing | null {
  return closed_on === null
    ? null
    : { on: closed_on, reason: close_reason as CloseReason, note: close_note }
}

/** Puts somebody on the list; throws `Stale` when he waits for this way of mentoring already. */
export async function insertEntry(tx: Tx, opened: EntryOpened, at: Instant): Promise<void> {
  const { id, clientId, referralId, regime, urgency, urgencyReason, waitingSince } = opened
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('waiting_entry')
    .values({
      id,
      client_id: clientId,
      referral_id: referralId,
      regime,
      urgency,
      urgency_reason: urgencyReason,
      waiting_since: waitingSince,
      waits_for: opened.waitsFor,
      waits_note: opened.waitsNote,
      next_contact_on: opened.nextContactOn,
      created_at: at,
    })
    .onConflict((same) =>
      same
        .columns(['organisation_id', 'client_id', 'regime'])
        .where('closed_on', 'is', null)
        .doNothing(),
    )
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows !== 1n) {
    throw new Stale('waiting entry')
  }
}

/** Saves changes over the version that was read; throws `Stale` when somebody was first. */
export async function updateEntry(
  tx: Tx,
  { id, version }: Pick<WaitingEntry, 'id' | 'version'>,
  changes: EntryChanges,
): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('waiting_entry')
    .set({ ...columnsOf(changes), version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) {
    throw new Stale('waiting entry')
  }
}

function columnsOf({ closed, ...changes }: EntryChanges) {
  return {
    ...(closed !== undefined && {
      closed_on: closed?.on ?? null,
      close_reason: closed?.reason ?? null,
      close_note: closed?.note ?? null,
    }),
    ...Object.fromEntries(
      Object.entries(changes).map(([name, value]) => [
        columns[name as keyof typeof columns],
        value,
      ]),
    ),
  }
}

const columns = {
  urgency: 'urgency',
  urgencyReason: 'urgency_reason',
  waitsFor: 'waits_for',
  waitsNote: 'waits_note',
  ownNetwork: 'own_network',
  ownNetworkWords: 'own_network_words',
  nextContactOn: 'next_contact_on',
} as const satisfies Record<Exclude<keyof EntryChanges, 'closed'>, string>
