import type { Instant, PlainDate } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import { Stale } from '../shared/http/index.js'
import type { EvidenceWords } from './evidence.js'

type Writing = { by: string; at: Instant }
type Part = { id: string; evidenceId: string; clientId: string }

type NewEvidence = { id: string; clientId: string; words: EvidenceWords; expressionId?: string }

/** Keeps something known of a client. False, and nothing kept, when this utterance was kept before. */
export async function insertEvidence(
  tx: Tx,
  { id, clientId, words, expressionId }: NewEvidence,
  { by, at }: Writing,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('evidence')
    .values({
      id,
      client_id: clientId,
      kind: words.kind,
      theme: words.theme,
      words: words.words,
      source: words.source,
      source_name: words.sourceName,
      how_learned: words.howLearned,
      certainty: words.certainty,
      learned_on: words.learnedOn,
      expression_id: expressionId ?? null,
      account_id: by,
      recorded_at: at,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['organisation_id', 'expression_id'])
        .where('expression_id', 'is not', null)
        .doNothing(),
    )
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

type Change =
  | { kind: string; theme: string }
  | { withdrawn_at: Instant; withdrawn_by: string; withdraw_reason: string }

/** Changes what still is as it was shown and still holds; throws `Stale` when it is not. */
export async function changeEvidence(
  tx: Tx,
  { id, version }: { id: string; version: number },
  change: Change,
): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('evidence')
    .set({ ...change, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) {
    throw new Stale('evidence')
  }
}

/** Keeps that something still held on a day. */
export async function insertConfirmation(
  tx: Tx,
  { id, evidenceId, clientId, ...said }: Part & { confirmedOn: PlainDate; note: string | null },
  { by, at }: Writing,
): Promise<void> {
  await tx
    .insertInto('evidence_confirmation')
    .values({
      id,
      evidence_id: evidenceId,
      client_id: clientId,
      confirmed_on: said.confirmedOn,
      note: said.note,
      account_id: by,
      confirmed_at: at,
    })
    .execute()
}

/** Keeps words beside what stood there. */
export async function insertCorrection(
  tx: Tx,
  { id, evidenceId, clientId, corrected }: Part & { corrected: string },
  { by, at }: Writing,
): Promise<void> {
  await tx
    .insertInto('evidence_correction')
    .values({
      id,
      evidence_id: evidenceId,
      client_id: clientId,
      corrected,
      account_id: by,
      corrected_at: at,
    })
    .execute()
}

/** Puts two things side by side as a contradiction; a pair that stands so already stays one. */
export async function insertContradiction(
  tx: Tx,
  { id, evidenceId, clientId, otherId }: Part & { otherId: string },
  { by, at }: Writing,
): Promise<void> {
  const [one = '', other = ''] = [evidenceId, otherId].toSorted()
  await tx
    .insertInto('evidence_contradiction')
    .values({
      id,
      evidence_id: one,
      other_id: other,
      client_id: clientId,
      account_id: by,
      linked_at: at,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['organisation_id', 'evidence_id', 'other_id'])
        .where('lifted_at', 'is', null)
        .doNothing(),
    )
    .execute()
}

/** Says that two things go together after all. False when they stood apart already. */
export async function liftContradiction(
  tx: Tx,
  ids: readonly [string, string],
  { by, at }: Writing,
): Promise<boolean> {
  const [one, other] = ids.toSorted() as [string, string]
  const { numUpdatedRows } = await tx
    .updateTable('evidence_contradiction')
    .set({ lifted_at: at, lifted_by: by })
    .where('evidence_id', '=', one)
    .where('other_id', '=', other)
    .where('lifted_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
