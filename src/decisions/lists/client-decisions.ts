import type { PlainDate } from '../../shared/calendar/index.js'
import type { Tx } from '../../shared/database/index.js'
import { decisionIdsOfClient } from './decision-list.store.js'
import { standingOf, type DecisionRow } from './decision-row.js'
import { decisionRows } from './decision-row.store.js'

/** The decisions about one client: what is open, what is to be looked at again now, and the rest. */
export type ClientDecisions = {
  readonly open: readonly DecisionRow[]
  readonly review: readonly DecisionRow[]
  readonly closed: readonly DecisionRow[]
}

/** More questions about one person are not shown on one page. */
const mostShown = 200

/** The decisions about this client, in three parts; every decision stands in one of them. */
export async function decisionsOfClient(
  tx: Tx,
  { clientId, today }: { clientId: string; today: PlainDate },
): Promise<ClientDecisions> {
  const ids = await decisionIdsOfClient(tx, { clientId, limit: mostShown })
  return inParts(await decisionRows(tx, ids, today), today)
}

/** Open, to be looked at again by today, and closed. */
export function inParts(rows: readonly DecisionRow[], today: PlainDate): ClientDecisions {
  const isDue = (row: DecisionRow) => row.status === 'closed' && standingOf(row, today).isLate
  return {
    open: rows.filter(({ status }) => status === 'open'),
    review: rows.filter(isDue),
    closed: rows.filter((row) => row.status === 'closed' && !isDue(row)),
  }
}
