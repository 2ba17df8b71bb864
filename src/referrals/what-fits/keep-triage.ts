import type { Instant } from '../../shared/calendar/index.js'
import type { Tx } from '../../shared/database/index.js'
import type { Answers } from './answers.js'
import { insertTriage, type TriageOf } from './triage.store.js'
import { adviceOf, rulesVersion } from './what-fits.js'

type Kept = TriageOf & { id: string; answers: Answers; accountId: string; at: Instant }

/** Keeps what was answered with what the rules say of it today; they may change, what is kept does not. */
export async function keepTriage(tx: Tx, kept: Kept): Promise<void> {
  await insertTriage(tx, { ...kept, advice: adviceOf(kept.answers), rulesVersion })
}
