import type { Matter } from '../authority/index.js'
import type { Tx } from '../shared/database/index.js'
import type {
  AskedNone,
  Correction,
  LivingWill,
  LivingWillKind,
  LivingWills,
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
