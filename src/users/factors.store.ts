import type { Tx } from '../shared/database/index.js'
import { findOwnCredentials, type Credentials } from './credentials.store.js'
import type { Factors } from './factors.js'
import { ownPasskeys, type Passkey } from './passkeys/passkey.store.js'
import { ownRecoverySet, type RecoverySet } from './recovery-codes/recovery-code.store.js'

/** Everything the account of the transaction can sign in with. */
export type OwnFactors = Factors & {
  account: Credentials
  list: readonly Passkey[]
  recovery: RecoverySet
}

/** With what the account of the transaction can sign in; undefined when it is not there or disabled. */
export async function findOwnFactors(tx: Tx, accountId: string): Promise<OwnFactors | undefined> {
  const account = await findOwnCredentials(tx, accountId)
  if (account === undefined) {
    return undefined
  }
  const list = await ownPasskeys(tx, accountId)
  return {
    account,
    list,
    recovery: await ownRecoverySet(tx, accountId),
    hasPassword: account.passwordHash !== null,
    hasCodeApp: account.codeSecret !== null,
    passkeys: list.length,
  }
}
