import type { Tx } from '../shared/database/index.js'
import type { EvidenceConfirmation, EvidenceCorrection } from './evidence.js'

/** What was added to evidence later, by its id. */
export type PartsOfEvidence = {
  confirmations(id: string): EvidenceConfirmation[]
  corrections(id: string): EvidenceCorrection[]
  contradicts(id: string): string[]
}

/** What was added to the evidence of a client, or to one of it, in three questions. */
export async function partsOfEvidence(
  tx: Tx,
  clientId: string,
  evidenceId?: string,
): Promise<PartsOfEvidence> {
  const confirmations = await confirmationsOf(tx, clientId, evidenceId)
  const corrections = await correctionsOf(tx, clientId, evidenceId)
  const pairs = await contradictionsOf(tx, clientId)
  return {
    confirmations: (id) => confirmations.filter((one) => one.evidenceId === id),
    corrections: (id) => corrections.filter((one) => one.evidenceId === id),
    contradicts: (id) =>
      pairs.flatMap(({ one, other }) => (one === id ? [other] : other === id ? [one] : [])),
  }
}

async function confirmationsOf(tx: Tx, clientId: string, evidenceId?: string) {
  const rows = await tx
    .selectFrom('evidence_confirmation as part')
    .leftJoin('account', 'account.id', 'part.account_id')
    .select(['part.id', 'part.evidence_id as evidenceId', 'part.confirmed_on as confirmedOn'])
    .select(['part.note', 'account.name as byName'])
    .where('part.client_id', '=', clientId)
    .$if(evidenceId !== undefined, (query) => query.where('evidence_id', '=', evidenceId ?? ''))
    .orderBy('part.confirmed_on', 'desc')
    .orderBy('part.id', 'desc')
    .execute()
  return rows.map(({ byName, ...part }) => ({ ...part, byName: byName ?? '' }))
}

async function correctionsOf(tx: Tx, clientId: string, evidenceId?: string) {
  const rows = await tx
    .selectFrom('evidence_correction as part')
    .leftJoin('account', 'account.id', 'part.account_id')
    .select(['part.id', 'part.evidence_id as evidenceId', 'part.corrected'])
    .select(['part.corrected_at as at', 'account.name as byName'])
    .where('part.client_id', '=', clientId)
    .$if(evidenceId !== undefined, (query) => query.where('evidence_id', '=', evidenceId ?? ''))
    .orderBy('part.corrected_at')
    .orderBy('part.id')
    .execute()
  return rows.map(({ byName, ...part }) => ({ ...part, byName: byName ?? '' }))
}

/** The pairs that contradict each other now. */
function contradictionsOf(tx: Tx, clientId: string) {
  return tx
    .selectFrom('evidence_contradiction')
    .select(['evidence_id as one', 'other_id as other'])
    .where('client_id', '=', clientId)
    .where('lifted_at', 'is', null)
    .orderBy('linked_at')
    .execute()
}
