import type { Matter } from '../authority/index.js'
import type { Instant } from '../shared/calendar/index.js'
import type { PlainDate } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import { Stale } from '../shared/http/index.js'
import type {
  AskedNone,
  Correction,
  LivingWill,
  LivingWillKind,
  LivingWills,
  LivingWillWords,
  MadeWhileAble,
  WithdrawnBecause,
} from './living-will.js'

/** All living wills of a client, the newest first with those withdrawn among them, and when was asked in vain. */
export async function livingWillsOf(tx: Tx, clientId: string): Promise<LivingWills> {
  const rows = await wills(tx)
    .where('will.client_id', '=', clientId)
    .orderBy('will.recorded_at', 'desc')
    .orderBy('will.id', 'desc')
    .execute()
  const corrections = await correctionsOf(tx, clientId)
  return {
    wills: rows.map((row) => willOf(row, corrections.get(row.id) ?? [])),
    askedNone: await questionsOf(tx, clientId),
  }
}

/** One living will of this client. */
export async function findLivingWill(
  tx: Tx,
  { clientId, id }: { clientId: string; id: string },
): Promise<LivingWill | undefined> {
  const { wills: all } = await livingWillsOf(tx, clientId)
  return all.find((will) => will.id === id)
}

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

function wills(tx: Tx) {
  return tx
    .selectFrom('living_will as will')
    .leftJoin('account as writer', 'writer.id', 'will.account_id')
    .leftJoin('account as withdrawer', 'withdrawer.id', 'will.withdrawn_by')
    .leftJoin('document', (join) =>
      join
        .onRef('document.organisation_id', '=', 'will.organisation_id')
        .onRef('document.id', '=', 'will.document_id'),
    )
    .select(['will.id', 'will.client_id', 'will.kind', 'will.matters', 'will.words'])
    .select(['will.written_on', 'will.made_while_able', 'will.original_at', 'will.told_to'])
    .select(['will.document_id', 'will.recorded_at', 'will.withdrawn_on'])
    .select([
      'will.withdrawn_because',
      'will.withdraw_reason',
      'will.version',
      'document.title as document_title',
    ])
    .select(['writer.name as writer', 'withdrawer.name as withdrawer'])
}

type Row = Awaited<ReturnType<ReturnType<typeof wills>['executeTakeFirstOrThrow']>>

function willOf(row: Row, corrections: readonly Correction[]): LivingWill {
  return {
    id: row.id,
    clientId: row.client_id,
    kind: row.kind as LivingWillKind,
    matters: row.matters as Matter[],
    words: row.words,
    writtenOn: row.written_on,
    madeWhileAble: row.made_while_able as MadeWhileAble,
    originalAt: row.original_at,
    toldTo: row.told_to,
    documentId: row.document_id,
    documentTitle: row.document_title,
    byName: row.writer ?? '',
    recordedAt: row.recorded_at,
    withdrawn:
      row.withdrawn_on === null
        ? null
        : {
            on: row.withdrawn_on,
            because: row.withdrawn_because as WithdrawnBecause,
            reason: row.withdraw_reason ?? '',
            byName: row.withdrawer ?? '',
          },
    corrections,
    version: row.version,
  }
}

async function correctionsOf(tx: Tx, clientId: string): Promise<Map<string, Correction[]>> {
  const rows = await tx
    .selectFrom('living_will_correction as correction')
    .leftJoin('account', 'account.id', 'correction.account_id')
    .select(['correction.living_will_id', 'correction.corrected', 'correction.corrected_at'])
    .select('account.name')
    .where('correction.client_id', '=', clientId)
    .orderBy('correction.corrected_at')
    .orderBy('correction.id')
    .execute()
  return Map.groupBy(
    rows.map((row) => ({
      willId: row.living_will_id,
      corrected: row.corrected,
      byName: row.name ?? '',
      at: row.corrected_at,
    })),
    ({ willId }) => willId,
  )
}

async function questionsOf(tx: Tx, clientId: string): Promise<AskedNone[]> {
  const rows = await tx
    .selectFrom('living_will_question as question')
    .leftJoin('account', 'account.id', 'question.account_id')
    .select(['question.id', 'question.asked_on', 'question.asked_whom', 'account.name'])
    .where('question.client_id', '=', clientId)
    .orderBy('question.asked_on', 'desc')
    .orderBy('question.recorded_at', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    askedOn: row.asked_on,
    askedWhom: row.asked_whom,
    byName: row.name ?? '',
  }))
}
