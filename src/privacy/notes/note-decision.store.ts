import type { Actor } from '../../shared/access/index.js'
import type { Instant } from '../../shared/calendar/index.js'
import type { Tx } from '../../shared/database/index.js'
import type { KeptDecision, NoteOutcome, WithholdGround } from './note-decision.js'

/** The open request for access of a client, the oldest first; undefined when nobody asked. */
export async function openAccessRequest(tx: Tx, clientId: string): Promise<string | undefined> {
  const row = await tx
    .selectFrom('privacy_request')
    .select('id')
    .where('subject_kind', '=', 'client')
    .where('subject_id', '=', clientId)
    .where('kind', '=', 'access')
    .where('status', '=', 'open')
    .orderBy('received_on')
    .orderBy('id')
    .executeTakeFirst()
  return row?.id
}

/**
 * Whether this reader of a dossier is asked to decide about notes: a coordinator as soon as the client asks for
 * access, another only when he wrote one. A mentor need not know that his client asked.
 */
export async function isAskedToDecide(
  tx: Tx,
  { actor, clientId }: { actor: Pick<Actor, 'role' | 'accountId'>; clientId: string },
): Promise<boolean> {
  if ((await openAccessRequest(tx, clientId)) === undefined) {
    return false
  }
  const own = await tx
    .selectFrom('sealed_note')
    .select('id')
    .where('client_id', '=', clientId)
    .where('written_by', '=', actor.accountId)
    .executeTakeFirst()
  return actor.role === 'coordinator' || own !== undefined
}

/** A decision with its sealed words. */
export type SealedDecision = KeptDecision & { wordsSealed: string | null }

/** What was decided for a request, by note. */
export async function decisionsFor(
  tx: Tx,
  requestId: string,
): Promise<ReadonlyMap<string, SealedDecision>> {
  const rows = await tx
    .selectFrom('note_decision')
    .select(['note_id as noteId', 'outcome', 'ground'])
    .select(['words_sealed as wordsSealed', 'decided_at as decidedAt'])
    .where('request_id', '=', requestId)
    .execute()
  return new Map(
    rows.map((row) => [
      row.noteId,
      {
        ...row,
        outcome: row.outcome as NoteOutcome,
        ground: row.ground as WithholdGround | null,
      },
    ]),
  )
}

type Saving = Omit<SealedDecision, 'decidedAt'> & { requestId: string; by: string; at: Instant }

/** Keeps a decision; a later one about the same note takes its place. */
export async function saveDecision(tx: Tx, decision: Saving): Promise<void> {
  const values = {
    request_id: decision.requestId,
    note_id: decision.noteId,
    outcome: decision.outcome,
    ground: decision.ground,
    words_sealed: decision.wordsSealed,
    decided_by: decision.by,
    decided_at: decision.at,
  }
  await tx
    .insertInto('note_decision')
    .values(values)
    .onConflict((conflict) =>
      conflict.columns(['organisation_id', 'request_id', 'note_id']).doUpdateSet(values),
    )
    .execute()
}
