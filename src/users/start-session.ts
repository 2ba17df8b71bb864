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
  /** When the second factor was given; now, unless an earlier session goes on in this one. */
  provenAt?: Instant
  /** When it ends at the latest; twelve hours from now, unless an earlier session goes on in this one. */
  expiresAt?: Instant
  isSingleSignOn?: boolean
  /** Browser and device in words. */
  browser?: string
}

/** Starts a session and answers its token, which is known to the browser alone. */
export async function startSession(
  tx: Tx,
  { now, newId, provenAt = now, expiresAt = absoluteEndOf(now), ...who }: Starting,
): Promise<string> {
  const token = newSecret()
  await insertSession(tx, {
    ...who,
    id: newId(),
    tokenHash: hashOf(token),
    startedAt: now,
    provenAt,
    expiresAt,
  })
  return token
}
