import type { Tx } from '../../shared/database/index.js'

/** An open decision on which somebody answered. */
export type AnsweredDecision = {
  readonly decisionId: string
  readonly clientId: string
  readonly question: string
}

type Asker = { accountId: string; only: readonly string[] | undefined; limit: number }

/**
 * The open decisions about which this account asked to think along and was answered, while nothing was done with the
 * answer: it was not taken over, nor the question closed. `only` are the clients he stands beside.
 */
export async function answeredDecisions(
  tx: Tx,
  { accountId, only, limit }: Asker,
): Promise<AnsweredDecision[]> {
  if (only?.length === 0) {
    return []
  }
  return tx
    .selectFrom('decision')
    .select(['id as decisionId', 'client_id as clientId', 'question'])
    .where('status', '=', 'open')
    .$if(only !== undefined, (query) => query.where('client_id', 'in', [...(only ?? [])]))
    .where('id', 'in', (asked) =>
      asked
        .selectFrom('thinking_along as thought')
        .innerJoin('thinking_along_reply as reply', (join) =>
          join
            .onRef('reply.organisation_id', '=', 'thought.organisation_id')
            .onRef('reply.thinking_along_id', '=', 'thought.id'),
        )
        .select('thought.decision_id')
        .where('thought.asked_by', '=', accountId)
        .where('thought.closed_at', 'is', null)
        .where('reply.account_id', '<>', accountId)
        .where('reply.taken_over_at', 'is', null),
    )
    .orderBy('opened_at')
    .orderBy('id')
    .limit(limit)
    .execute()
}
