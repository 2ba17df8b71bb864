import { recordFacts } from '../audit/index.js'
import { waitingTerms } from '../law/index.js'
import type { Instant, PlainDate } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import { hasAlready } from './has-already.store.js'
import { putOnList, type PutOnList } from './put-on-list.js'
import { contactDays } from './standing.js'
import { entriesOfClient, insertEntry } from './waiting-entry.store.js'

/** Somebody who asked for help is going to wait; the intake comes first unless told otherwise. */
export type StartWaiting = Omit<PutOnList, 'waitsFor' | 'waitsNote'> &
  Partial<Pick<PutOnList, 'waitsFor' | 'waitsNote'>>

type Told = { by: string; at: Instant; today: PlainDate }

/**
 * Puts somebody on the list for another noun, such as a referral that is taken on, and answers the id of the entry.
 * Who waits in this way already keeps his place, and its id is answered; undefined when he has a mentor in it.
 */
export async function startWaiting(
  tx: Tx,
  waiting: StartWaiting,
  { by, at, today }: Told,
): Promise<string | undefined> {
  const { clientId, regime, urgency } = waiting
  const has = await hasAlready(tx, clientId)
  const days = contactDays(waitingTerms, urgency, today)
  const command = { waitsFor: 'intake', waitsNote: null, ...waiting } as const
  const opened = putOnList(command, has, { today, contactDays: days })
  if (opened.ok) {
    await insertEntry(tx, opened.value, at)
    await recordFacts(tx, opened.value.facts, { by, at })
    return opened.value.id
  }
  const entries = await entriesOfClient(tx, clientId)
  return entries.find((entry) => entry.closed === null && entry.regime === regime)?.id
}
