import type { Instant } from '../../shared/calendar/index.js'
import type { Tx } from '../../shared/database/index.js'

type NewAttempt = { stateHash: string; sealed: string; expiresAt: Instant; now: Instant }

/** Keeps that a browser left for the provider, and forgets who never came back. */
export async function insertSignOnAttempt(tx: Tx, attempt: NewAttempt): Promise<void> {
  await tx.deleteFrom('sign_on_attempt').where('expires_at', '<=', attempt.now).execute()
  const { stateHash: state_hash, sealed, expiresAt: expires_at } = attempt
  await tx.insertInto('sign_on_attempt').values({ state_hash, sealed, expires_at }).execute()
}

/** Spends the attempt of this browser and answers what was kept with it; undefined when it is no longer there. */
export async function spendSignOnAttempt(
  tx: Tx,
  { stateHash, now }: { stateHash: string; now: Instant },
): Promise<string | undefined> {
  const row = await tx
    .deleteFrom('sign_on_attempt')
    .where('state_hash', '=', stateHash)
    .where('expires_at', '>', now)
    .returning('sealed')
    .executeTakeFirst()
  return row?.sealed
}
