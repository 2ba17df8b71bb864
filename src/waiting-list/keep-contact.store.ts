import { recordFacts } from '../audit/index.js'
import { waitingTerms } from '../law/index.js'
import { plainDateOf, type Instant } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import { logWaitingContact, type LogWaitingContact } from './log-waiting-contact.js'
import { contactDays } from './standing.js'
import { insertWaitingContact, lastHeldOn } from './waiting-contact.store.js'
import type { WaitingEntry } from './waiting-entry.js'

type Keeping = { contact: LogWaitingContact; id: string; by: string; at: Instant }

/** Logs a contact as it was at that moment; throws when the rule refuses it. For what is told beside the screens. */
export async function keepWaitingContact(
  tx: Tx,
  entry: WaitingEntry,
  { contact, id, by, at }: Keeping,
): Promise<void> {
  const today = plainDateOf(at)
  const days = contactDays(waitingTerms, entry.urgency, today)
  const last = await lastHeldOn(tx, entry.id)
  const logged = logWaitingContact(entry, contact, { today, contactDays: days, lastHeldOn: last })
  if (!logged.ok) {
    throw new Error(`The contact cannot be logged: ${logged.reason}`)
  }
  await insertWaitingContact(tx, entry, { logged: logged.value, id, by, at })
  await recordFacts(tx, logged.value.facts, { by, at })
}
