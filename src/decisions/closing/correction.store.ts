import type { Instant } from '../../shared/calendar/index.js'
import type { Tx } from '../../shared/database/index.js'

/** Words that were added to a closed decision. */
export type Correction = {
  readonly id: string
  readonly words: string
  readonly byName: string
  readonly at: Instant
}

/** What was added to a decision after closing, oldest first. */
export async function correctionsOf(tx: Tx, decisionId: string): Promise<Correction[]> {
  const rows = await tx
    .selectFrom('decision_correction')
    .leftJoin('account', 'account.id', 'decision_correction.account_id')
    .select(['decision_correction.id', 'decision_correction.words'])
    .select(['account.name', 'decision_correction.corrected_at as at'])
    .where('decision_correction.decision_id', '=', decisionId)
    .orderBy('decision_correction.corrected_at')
    .orderBy('decision_correction.id')
    .execute()
  return rows.map(({ name, ...row }) => ({ ...row, byName: name ?? '' }))
}

type Added = { id: string; decisionId: string; words: string; by: string; at: Instant }

/** Adds words to a closed decision. */
export async function insertCorrection(
  tx: Tx,
  { id, decisionId, words, by, at }: Added,
): Promise<void> {
  await tx
    .insertInto('decision_correction')
    .values({ id, decision_id: decisionId, words, account_id: by, corrected_at: at })
    .execute()
}

/** The decisions that were asked anew after this one. */
export function followersOf(tx: Tx, decisionId: string) {
  return tx
    .selectFrom('decision')
    .select(['id', 'question', 'asked_on as askedOn'])
    .where('follows_id', '=', decisionId)
    .orderBy('opened_at')
    .execute()
}
