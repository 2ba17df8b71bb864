import { sql } from 'kysely'
import type { Tx } from '../shared/database/index.js'

/** What an account signs in with beside its passkeys; null for what it has not. `codeSecret` is sealed. */
export type Credentials = {
  accountId: string
  email: string
  name: string
  locale: string
  passwordHash: string | null
  codeSecret: string | null
  lastStep: number
}

const columns = [
  'id as accountId',
  'email',
  'name',
  'locale',
  'password_hash as passwordHash',
  'totp_secret as codeSecret',
  'totp_last_step as lastStep',
] as const

/** The account of an e-mail address that the transaction presents; disabled ones are not there. */
export function findCredentials(tx: Tx, email: string): Promise<Credentials | undefined> {
  return tx
    .selectFrom('account')
    .select(columns)
    .where('email', '=', email)
    .where('disabled_at', 'is', null)
    .executeTakeFirst()
}

/** What the account of the transaction itself signs in with. */
export function findOwnCredentials(tx: Tx, accountId: string): Promise<Credentials | undefined> {
  return tx
    .selectFrom('account')
    .select(columns)
    .where('id', '=', accountId)
    .where('disabled_at', 'is', null)
    .executeTakeFirst()
}

/** Makes other changes of the account of the transaction wait until this one is done. */
export async function lockOwnAccount(tx: Tx, accountId: string): Promise<void> {
  await tx.selectFrom('account').select('id').where('id', '=', accountId).forUpdate().execute()
}

/** Spends a code's time step; false when this step or a later one was spent already. */
export async function spendStep(tx: Tx, accountId: string, step: number): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('account')
    .set({ totp_last_step: step })
    .where('id', '=', accountId)
    .where('totp_last_step', '<', step)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Gives the account of the transaction another password, or none. */
export async function savePassword(tx: Tx, accountId: string, passwordHash: string | null) {
  await tx
    .updateTable('account')
    .set({ password_hash: passwordHash })
    .where('id', '=', accountId)
    .execute()
}

/** Gives the account of the transaction another app with codes, or none. */
export async function saveCodeApp(
  tx: Tx,
  accountId: string,
  { codeSecret, lastStep }: Pick<Credentials, 'codeSecret' | 'lastStep'>,
): Promise<void> {
  await tx
    .updateTable('account')
    .set({ totp_secret: codeSecret, totp_last_step: lastStep })
    .where('id', '=', accountId)
    .execute()
}

/** Gives a new account its first password and codes; the transaction acts for it. */
export async function saveFirstCredentials(
  tx: Tx,
  accountId: string,
  first: Pick<Credentials, 'passwordHash' | 'codeSecret' | 'lastStep'>,
): Promise<void> {
  await tx
    .updateTable('account')
    .set({
      password_hash: first.passwordHash,
      totp_secret: first.codeSecret,
      totp_last_step: first.lastStep,
    })
    .where('id', '=', accountId)
    .execute()
}

/** The account of an e-mail address that the transaction presents, also a disabled one. */
export async function findAccount(
  tx: Tx,
  email: string,
): Promise<{ id: string; isDisabled: boolean } | undefined> {
  const row = await tx
    .selectFrom('account')
    .select(['id', 'disabled_at as disabledAt'])
    .where('email', '=', email)
    .executeTakeFirst()
  return row && { id: row.id, isDisabled: row.disabledAt !== null }
}

/** Makes who wants the same e-mail address at the same moment wait for each other. */
export async function lockEmail(tx: Tx, email: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`email ${email}`}, 0))`.execute(tx)
}

/** Gives the account of the transaction another e-mail address; the transaction presents it. */
export async function saveEmail(tx: Tx, accountId: string, email: string): Promise<void> {
  await tx.updateTable('account').set({ email }).where('id', '=', accountId).execute()
}

/** The id of the account with this e-mail address, which the transaction presents. */
export async function findAccountId(tx: Tx, email: string): Promise<string | undefined> {
  return (await findAccount(tx, email))?.id
}
