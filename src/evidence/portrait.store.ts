import type { Instant, PlainDate } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import { Stale } from '../shared/http/index.js'
import type { PortraitReading, PortraitText, PortraitWords } from './portrait.js'

/** How a client wants to be introduced; after two registrations were joined, what was written last. */
export async function portraitOf(tx: Tx, clientId: string): Promise<PortraitText> {
  const row = await tx
    .selectFrom('portrait')
    .leftJoin('account', 'account.id', 'portrait.account_id')
    .select(['portrait.id', 'portrait.call_name as callName', 'portrait.introduction'])
    .select(['portrait.version', 'account.name as byName'])
    .where('portrait.client_id', '=', clientId)
    .orderBy('portrait.changed_at', 'desc')
    .orderBy('portrait.id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row === undefined
    ? { id: null, callName: null, introduction: null, version: 0, byName: '' }
    : { ...row, byName: row.byName ?? '' }
}

type Saving = {
  id: string
  clientId: string
  words: PortraitWords
  shown: Pick<PortraitText, 'id'>
  version: number
  by: string
  at: Instant
}

/** Saves the introduction as it was shown; throws `Stale` when somebody else was first. */
export async function savePortrait(tx: Tx, saving: Saving): Promise<void> {
  const { words, shown, version, by, at } = saving
  const values = {
    call_name: words.callName,
    introduction: words.introduction,
    account_id: by,
    changed_at: at,
  }
  if (shown.id === null) {
    await insertPortrait(tx, saving, values)
    return
  }
  const { numUpdatedRows } = await tx
    .updateTable('portrait')
    .set({ ...values, version: version + 1 })
    .where('id', '=', shown.id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) {
    throw new Stale('portrait')
  }
}

type Values = {
  call_name: string | null
  introduction: string | null
  account_id: string
  changed_at: Instant
}

async function insertPortrait(tx: Tx, { id, clientId, version }: Saving, values: Values) {
  if (version !== 0) {
    throw new Stale('portrait')
  }
  await tx
    .insertInto('portrait')
    .values({ id, client_id: clientId, ...values })
    .execute()
}

/** When the portrait was read with the client, the newest first. */
export async function readingsOf(tx: Tx, clientId: string): Promise<PortraitReading[]> {
  const rows = await tx
    .selectFrom('portrait_reading as reading')
    .leftJoin('account', 'account.id', 'reading.account_id')
    .select(['reading.id', 'reading.read_on as readOn', 'reading.said'])
    .select(['reading.noted_at as notedAt', 'account.name as byName'])
    .where('reading.client_id', '=', clientId)
    .orderBy('reading.read_on', 'desc')
    .orderBy('reading.id', 'desc')
    .execute()
  return rows.map(({ byName, ...reading }) => ({ ...reading, byName: byName ?? '' }))
}

type NewReading = {
  id: string
  clientId: string
  readOn: PlainDate
  said: string | null
  by: string
  at: Instant
}

/** Keeps that the portrait was read with the client. */
export async function insertReading(
  tx: Tx,
  { id, clientId, readOn, said, by, at }: NewReading,
): Promise<void> {
  await tx
    .insertInto('portrait_reading')
    .values({ id, client_id: clientId, read_on: readOn, said, account_id: by, noted_at: at })
    .execute()
}
