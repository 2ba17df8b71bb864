import type { PlainDate } from '../../shared/calendar/index.js'
import type { Tx } from '../../shared/database/index.js'
import { decisionFilterOf, type DecisionFilter } from './decision-filter.js'
import { countDecisions, decisionIds, type AskedDecisions } from './decision-list.store.js'
import type { DecisionRow } from './decision-row.js'
import { decisionRows } from './decision-row.store.js'

/** The first decisions of one sort, and how many there are, counted up to one more than is ever counted. */
export type WaitingDecisions = { readonly first: readonly DecisionRow[]; readonly count: number }

type Place = { only: readonly string[] | undefined; today: PlainDate; limit: number }

const order = { sort: 'day', direction: 'asc' } as const

/** What is open, or asked by the filter; the first few and their number. */
export async function waitingDecisions(
  tx: Tx,
  { only, today, limit }: Place,
  wanted: Partial<DecisionFilter> = {},
): Promise<WaitingDecisions> {
  const asked: AskedDecisions = {
    filter: { ...decisionFilterOf({}), ...wanted },
    order,
    only,
    today,
  }
  const ids = await decisionIds(tx, asked, { limit, offset: 0 })
  const count = ids.length < limit ? ids.length : await countDecisions(tx, asked)
  return { first: await decisionRows(tx, ids, today), count }
}
