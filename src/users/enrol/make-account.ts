import type { Tx } from '../../shared/database/index.js'
import { insertAccount } from '../account.store.js'
import { saveFirstCredentials } from '../credentials.store.js'
import { openCodeSecret, sealCodeSecret } from '../one-time-code.js'
import { deletePasskeys, insertPasskey } from '../passkeys/passkey.store.js'
import { recoveryHashes } from '../recovery-codes/recovery-code.js'
import { replaceRecoverySet } from '../recovery-codes/recovery-code.store.js'
import { AlreadySpent, type Finishing } from './finishing.js'
import type { FirstFactor } from './pending.js'

type Making = Finishing & { newcomer: NonNullable<Finishing['newcomer']> }

/**
 * Makes the account if there is none and gives it what was chosen: password, first factor and recovery
 * codes. Whatever was there before its owner opened the link is worth nothing any more.
 */
export async function makeAccount(tx: Tx, making: Making): Promise<void> {
  const { offer, newcomer, accountId: id, key, locale, now } = making
  const { email, name, factor, codes } = newcomer
  if (factor === undefined) {
    throw new AlreadySpent()
  }
  if (offer.kind === 'set-up' || offer.accountId === undefined) {
    await insertAccount(tx, { id, email, name, locale, createdAt: now })
  }
  await deletePasskeys(tx, id)
  const { passwordHash } = newcomer
  await saveFirstCredentials(tx, id, { passwordHash, ...codeAppOf(making, factor) })
  if (factor.by === 'passkey') {
    await keepPasskey(tx, making, factor)
  }
  const hashes = await recoveryHashes(key, id, codes)
  await replaceRecoverySet(tx, { accountId: id, hashes }, now)
}

/** The secret of the app moves from the link to the account; who made a passkey has no app yet. */
function codeAppOf({ offer, newcomer, accountId, key }: Making, factor: FirstFactor) {
  if (factor.by === 'passkey') {
    return { codeSecret: null, lastStep: 0 }
  }
  const secret = openCodeSecret(key, newcomer.codeSecret, offer.tokenHash)
  return { codeSecret: sealCodeSecret(key, secret, accountId), lastStep: factor.step }
}

async function keepPasskey(
  tx: Tx,
  { accountId, newId, now }: Making,
  { name, passkey }: FirstFactor & { by: 'passkey' },
): Promise<void> {
  const publicKey = Buffer.from(passkey.publicKey, 'base64url')
  const kept = { ...passkey, publicKey, id: newId(), accountId, name, createdAt: now }
  if (!(await insertPasskey(tx, kept))) {
    throw new AlreadySpent()
  }
}
