import { waitingDecisions, type WaitingDecisions } from '../decisions/index.js'
import { addMonths } from '../shared/calendar/index.js'
import type { OpenRequest } from '../shared/http/index.js'

/** What a mentor has open about his own clients, and what he looks at again by now. */
export type MyDecisions = { open: WaitingDecisions; review: WaitingDecisions }

/** What asks a coordinator's eye. */
export type OfficeDecisions = {
  late: WaitingDecisions
  urgent: WaitingDecisions
  review: WaitingDecisions
  weighty: WaitingDecisions
}

const shown = 5

/** The first few of each about these clients. */
export async function loadMyDecisions(
  { tx, today }: OpenRequest,
  clientIds: readonly string[],
): Promise<MyDecisions> {
  const place = { only: clientIds, today, limit: shown }
  return {
    open: await waitingDecisions(tx, place),
    review: await waitingDecisions(tx, place, { state: 'review', only: 'late' }),
  }
}

/** The first few of each in the whole foundation; facts for the court are those closed in the past month. */
export async function loadOfficeDecisions({ tx, today }: OpenRequest): Promise<OfficeDecisions> {
  const place = { only: undefined, today, limit: shown }
  const closedSince = addMonths(today, -1)
  return {
    late: await waitingDecisions(tx, place, { only: 'late', exceptUrgent: true }),
    urgent: await waitingDecisions(tx, place, { only: 'urgent' }),
    review: await waitingDecisions(tx, place, { state: 'review', only: 'late' }),
    weighty: await waitingDecisions(tx, place, { state: 'closed', only: 'weighty', closedSince }),
  }
}
