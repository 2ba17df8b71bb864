import type { Instant, PlainDate } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import { Stale } from '../shared/http/index.js'
import type { AskedNone, LivingWill, LivingWillWords, WithdrawnBecause } from './living-will.js'

type Recorded = { id: string; clientId: string; by: string; at: Instant }

/** Keeps a living will. */
export async function insertLivingWill(
  tx: Tx,
  { id, clientId, by, at }: Recorded,
  will: LivingWillWords,
): Promise<void> {
  await tx
    .insertInto('living_will')
    .values({
      id,
      client_id: clientId,
      kind: will.kind,
      matters: [...will.matters],
      words: will.words,
      written_on: will.writtenOn,
      made_while_able: will.madeWhileAble,
      original_at: will.originalAt,
      told_to: will.toldTo,
      document_id: will.documentId,
      account_id: by,
      recorded_at: at,
    })
    .execute()
}

type Changed = Pick<Recorded, 'by' | 'at'> & { will: Pick<LivingWill, 'id' | 'clientId'> }

/** Adds words beside a living will that still is as it was shown; throws `Stale` when it is not. */
export async function insertCorrection(
  tx: Tx,
  {
    id,
    version,
    corrected,
    will,
    by,
    at,
  }: Changed & {
    id: string
    version: number
    corrected: string
  },
): Promise<void> {
  await nextVersion(tx, { id: will.id, version })
  await tx
    .insertInto('living_will_correction')
    .values({
      id,
      living_will_id: will.id,
      client_id: will.clientId,
      corrected,
      account_id: by,
      corrected_at: at,
    })
    .execute()
}

/** Names the document that a living will is, if none was named and it still is as it was shown; throws `Stale` when not. */
export async function nameDocument(
  tx: Tx,
  { id, version, documentId }: { id: string; version: number; documentId: string },
): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('living_will')
    .set({ document_id: documentId, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('document_id', 'is', null)
    .where('withdrawn_on', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) {
    throw new Stale('living will')
  }
}

type Withdrawing = Changed & {
  version: number
  on: PlainDate
  because: WithdrawnBecause
  reason: string
}

/** Records that a living will no longer counts, if it still is as it was shown; throws `Stale` when it is not. */
export async function withdrawLivingWill(
  tx: Tx,
  { version, on, because, reason, will, by, at }: Withdrawing,
): Promise<void> {
  await nextVersion(
    tx,
    { id: will.id, version },
    {
      withdrawn_on: on,
      withdrawn_at: at,
      withdrawn_by: by,
      withdrawn_because: because,
      withdraw_reason: reason,
    },
  )
}

/** Keeps that somebody asked and there was none. */
export async function insertAskedNone(
  tx: Tx,
  { id, clientId, by, at }: Recorded,
  { askedOn, askedWhom }: Pick<AskedNone, 'askedOn' | 'askedWhom'>,
): Promise<void> {
  await tx
    .insertInto('living_will_question')
    .values({
      id,
      client_id: clientId,
      asked_on: askedOn,
      asked_whom: askedWhom,
      account_id: by,
      recorded_at: at,
    })
    .execute()
}

/** Moves all of it to the registration of the client that stays; corrections move along. */
export async function moveLivingWillsOfClient(
  tx: Tx,
  { from, to }: { from: string; to: string },
): Promise<void> {
  await tx.updateTable('living_will').set({ client_id: to }).where('client_id', '=', from).execute()
  await tx
    .updateTable('living_will_question')
    .set({ client_id: to })
    .where('client_id', '=', from)
    .execute()
}

type Withdrawal = {
  withdrawn_on: PlainDate
  withdrawn_at: Instant
  withdrawn_by: string
  withdrawn_because: WithdrawnBecause
  withdraw_reason: string
}

async function nextVersion(
  tx: Tx,
  { id, version }: { id: string; version: number },
  change?: Withdrawal,
): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('living_will')
    .set({ ...change, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('withdrawn_on', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) {
    throw new Stale('living will')
  }
}
