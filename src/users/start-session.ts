import type { Instant } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import { hashOf, newSecret, type NewId } from '../shared/ids/index.js'
import { absoluteEndOf } from './session.js'
import { insertSession } from './session.store.js'

type Starting = {
  accountId: string
  organisationId: string
  assignmentId: string
  now: Instant
  newId: NewId
}

/** Starts a session and answers its token, which is known to the browser alone. */
export async function startSession(tx: Tx, { now, newId, ...who }: Starting): Promise<string> {
  const token = newSecret()
  await insertSession(tx, {
    ...who,
    id: newId(),
    tokenHash: hashOf(token),
    startedAt: now,
    expiresAt: absoluteEndOf(now),
  })
  return token
}
