import type { Tx } from '../shared/database/index.js'
import type { Consultation, ConsultedKind, DecisionOption, OptionKind } from './decision.js'

/** The ways to go of a decision, in the order in which they were put. */
export async function optionsOf(tx: Tx, decisionId: string): Promise<DecisionOption[]> {
  const rows = await tx
    .selectFrom('decision_option')
    .select(['id', 'kind', 'words', 'safe', 'connected', 'authentic'])
    .where('decision_id', '=', decisionId)
    .orderBy('position')
    .execute()
  return rows.map((row) => ({ ...row, kind: row.kind as OptionKind }))
}

/** Puts these ways to go in the place of those that stood there; an id that stays keeps its row's place. */
export async function replaceOptions(
  tx: Tx,
  decisionId: string,
  options: readonly DecisionOption[],
): Promise<void> {
  await tx.deleteFrom('decision_option').where('decision_id', '=', decisionId).execute()
  if (options.length > 0) {
    await tx
      .insertInto('decision_option')
      .values(options.map((option, position) => ({ ...option, decision_id: decisionId, position })))
      .execute()
  }
}

/** Who was heard, in the order of the days. */
export async function consultationsOf(tx: Tx, decisionId: string): Promise<Consultation[]> {
  const rows = await tx
    .selectFrom('decision_consultation')
    .select(['id', 'who', 'name', 'consulted_on as consultedOn', 'said'])
    .where('decision_id', '=', decisionId)
    .orderBy('consulted_on')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...row, who: row.who as ConsultedKind }))
}

/** Puts these talks in the place of those that stood there. */
export async function replaceConsultations(
  tx: Tx,
  decisionId: string,
  consultations: readonly Consultation[],
): Promise<void> {
  await tx.deleteFrom('decision_consultation').where('decision_id', '=', decisionId).execute()
  if (consultations.length > 0) {
    await tx
      .insertInto('decision_consultation')
      .values(
        consultations.map(({ consultedOn, ...consultation }) => ({
          ...consultation,
          consulted_on: consultedOn,
          decision_id: decisionId,
        })),
      )
      .execute()
  }
}

/** The evidence that was looked at, by its ids. */
export async function evidenceIdsOf(tx: Tx, decisionId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('decision_evidence')
    .select('evidence_id')
    .where('decision_id', '=', decisionId)
    .orderBy('evidence_id')
    .execute()
  return rows.map((row) => row.evidence_id)
}

/** Puts this evidence in the place of what was looked at before. */
export async function replaceEvidence(
  tx: Tx,
  decisionId: string,
  evidenceIds: readonly string[],
): Promise<void> {
  await tx.deleteFrom('decision_evidence').where('decision_id', '=', decisionId).execute()
  if (evidenceIds.length > 0) {
    await tx
      .insertInto('decision_evidence')
      .values(evidenceIds.map((id) => ({ decision_id: decisionId, evidence_id: id })))
      .execute()
  }
}
