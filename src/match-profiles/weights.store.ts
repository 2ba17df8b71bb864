import type { Criterion, Objective } from '../matching/index.js'
import type { Instant } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import { Stale } from '../shared/http/index.js'
import { usualWeighing, type Weighing } from './weights.js'

/** A version of the weights, with who chose it and why. */
export type KeptWeighing = Weighing & { reason: string | null; byName: string; at: Instant }

/** How this foundation weighs now. */
export async function currentWeights(tx: Tx): Promise<Weighing> {
  const [newest] = await versionsOfWeights(tx, 1)
  return newest ?? usualWeighing
}

/** The newest versions of the weights, the newest first. */
export async function versionsOfWeights(tx: Tx, limit: number): Promise<KeptWeighing[]> {
  const rows = await tx
    .selectFrom('match_weights')
    .innerJoin('account', 'account.id', 'match_weights.account_id')
    .select([
      'match_weights.version',
      'weights',
      'objective',
      'week_points as weekPoints',
      'reason',
    ])
    .select(['account.name as byName', 'match_weights.created_at as at'])
    .orderBy('match_weights.version', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ weights, objective, ...row }) => ({
    ...row,
    of: weights as Record<Criterion, number>,
    objective: objective as Objective,
  }))
}

type NewWeighing = Weighing & { id: string; reason: string; accountId: string; at: Instant }

/** Adds a version over the one that was shown; throws `Stale` when somebody was first. */
export async function insertWeights(tx: Tx, weighing: NewWeighing): Promise<void> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('match_weights')
    .values({
      id: weighing.id,
      version: weighing.version,
      weights: JSON.stringify(weighing.of),
      objective: weighing.objective,
      week_points: weighing.weekPoints,
      reason: weighing.reason,
      account_id: weighing.accountId,
      created_at: weighing.at,
    })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'version']).doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows !== 1n) {
    throw new Stale('weights')
  }
}
