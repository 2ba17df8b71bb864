import { instantPlus, type Instant } from '../../shared/calendar/index.js'
import type { Tx } from '../../shared/database/index.js'
import { hashOf } from '../../shared/ids/index.js'

/** What a passkey is asked for. */
export type ChallengePurpose = 'sign-in' | 'second-step' | 'enrol' | 'add' | 'prove'

/** A question to a passkey, and to whom it was put: a link, a half sign-in, an account; '' for anybody. */
export type Question = { purpose: ChallengePurpose; boundTo: string }

const minutesToAnswer = 5

/** Keeps a challenge as a hash, and forgets those that ran out. */
export async function keepChallenge(
  tx: Tx,
  { purpose, boundTo, challenge }: Question & { challenge: string },
  now: Instant,
): Promise<void> {
  // A day later, so that a clock that is set right ends nothing somebody is in the middle of.
  const longAgo = instantPlus(now, { days: -1 })
  await tx.deleteFrom('passkey_challenge').where('expires_at', '<=', longAgo).execute()
  await tx
    .insertInto('passkey_challenge')
    .values({
      challenge_hash: hashOf(challenge),
      purpose,
      bound_to: boundTo,
      expires_at: instantPlus(now, { minutes: minutesToAnswer }),
    })
    .execute()
}

/** Spends a challenge; false when it was never asked here, was spent, or is too old. */
export async function spendChallenge(
  tx: Tx,
  { purpose, boundTo, challenge }: Question & { challenge: string },
  now: Instant,
): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('passkey_challenge')
    .where('challenge_hash', '=', hashOf(challenge))
    .where('purpose', '=', purpose)
    .where('bound_to', '=', boundTo)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  return numDeletedRows === 1n
}
