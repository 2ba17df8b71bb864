import type { Instant } from '../../shared/calendar/index.js'
import type { Tx } from '../../shared/database/index.js'

/** A passkey as it is kept: its public half. */
export type Passkey = {
  id: string
  accountId: string
  credentialId: string
  publicKey: Uint8Array
  counter: number
  transports: readonly string[]
  isBackedUp: boolean
  name: string
  createdAt: Instant
  lastUsedAt: Instant | null
}

const columns = [
  'id',
  'account_id as accountId',
  'credential_id as credentialId',
  'public_key as publicKey',
  'counter',
  'transports',
  'is_backed_up as isBackedUp',
  'name',
  'created_at as createdAt',
  'last_used_at as lastUsedAt',
] as const

/** The passkeys of the account of the transaction, oldest first. */
export function ownPasskeys(tx: Tx, accountId: string): Promise<Passkey[]> {
  return tx
    .selectFrom('passkey')
    .select(columns)
    .where('account_id', '=', accountId)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
}

/** The passkey whose credential the transaction presents, or one of its account. */
export function findPasskey(tx: Tx, credentialId: string): Promise<Passkey | undefined> {
  return tx
    .selectFrom('passkey')
    .select(columns)
    .where('credential_id', '=', credentialId)
    .executeTakeFirst()
}

/** Keeps a new passkey of the account of the transaction; false when it is known already, anywhere. */
export async function insertPasskey(
  tx: Tx,
  passkey: Omit<Passkey, 'lastUsedAt'>,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('passkey')
    .values({
      id: passkey.id,
      account_id: passkey.accountId,
      credential_id: passkey.credentialId,
      public_key: Buffer.from(passkey.publicKey),
      counter: passkey.counter,
      transports: [...passkey.transports],
      is_backed_up: passkey.isBackedUp,
      name: passkey.name,
      created_at: passkey.createdAt,
    })
    .onConflict((conflict) => conflict.column('credential_id').doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

type Use = { id: string; from: number; counter: number; isBackedUp: boolean; at: Instant }

/** Notes that a passkey was used; false when its counter moved meanwhile, so the use does not count. */
export async function notePasskeyUse(tx: Tx, use: Use): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('passkey')
    .set({ counter: use.counter, is_backed_up: use.isBackedUp, last_used_at: use.at })
    .where('id', '=', use.id)
    .where('counter', '=', use.from)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Gives a passkey of the account of the transaction another name. */
export async function renamePasskey(tx: Tx, id: string, name: string): Promise<void> {
  await tx.updateTable('passkey').set({ name }).where('id', '=', id).execute()
}

/** Removes a passkey of the account of the transaction. */
export async function deletePasskey(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('passkey').where('id', '=', id).execute()
}

/** Removes every passkey of an account: whatever was there before its owner proved to be the owner. */
export async function deletePasskeys(tx: Tx, accountId: string): Promise<void> {
  await tx.deleteFrom('passkey').where('account_id', '=', accountId).execute()
}
