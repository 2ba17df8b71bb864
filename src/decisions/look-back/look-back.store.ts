import type { Instant } from '../../shared/calendar/index.js'
import type { Tx } from '../../shared/database/index.js'
import type { LookBack } from './look-back.js'

/** What was told of how a decision turned out, the latest day first, and of one day what was noted last. */
export async function lookBacksOf(tx: Tx, decisionId: string): Promise<LookBack[]> {
  const rows = await tx
    .selectFrom('decision_look_back as look')
    .leftJoin('account', 'account.id', 'look.account_id')
    .select(['look.id', 'look.looked_on as lookedOn', 'look.turned_out as turnedOut'])
    .select(['look.client_says as clientSays', 'look.review_on as reviewOn'])
    .select('account.name as byName')
    .where('look.decision_id', '=', decisionId)
    .orderBy('look.looked_on', 'desc')
    .orderBy('look.noted_at', 'desc')
    .orderBy('look.id', 'desc')
    .execute()
  return rows.map(({ byName, ...look }) => ({ ...look, byName: byName ?? '' }))
}

type Noted = { decisionId: string; by: string; at: Instant }

/** Adds how it turned out; nothing that was told before changes. */
export async function insertLookBack(
  tx: Tx,
  { decisionId, by, at }: Noted,
  look: Omit<LookBack, 'byName'>,
): Promise<void> {
  await tx
    .insertInto('decision_look_back')
    .values({
      id: look.id,
      decision_id: decisionId,
      looked_on: look.lookedOn,
      turned_out: look.turnedOut,
      client_says: look.clientSays,
      review_on: look.reviewOn,
      account_id: by,
      noted_at: at,
    })
    .execute()
}
