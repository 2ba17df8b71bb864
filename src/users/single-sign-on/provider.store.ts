import { sql } from 'kysely'
import type { Asking, Tx } from '../../shared/database/index.js'
import { Stale } from '../../shared/http/index.js'
import type { SignOnProvider } from './provider.js'

/** The provider of the organisation of the transaction, if it has one. */
export async function findProvider(tx: Tx): Promise<SignOnProvider | undefined> {
  return tx
    .selectFrom('sign_on_provider')
    .select([
      'organisation_id as organisationId',
      'issuer',
      'client_id as clientId',
      'client_secret as clientSecret',
      'domains',
      'is_on as isOn',
      'version',
    ])
    .executeTakeFirst()
}

/** Keeps the provider of the organisation. Throws `Stale` when somebody else saved meanwhile. */
export async function saveProvider(
  tx: Tx,
  { version, ...provider }: Omit<SignOnProvider, 'organisationId'>,
): Promise<void> {
  const values = {
    issuer: provider.issuer,
    client_id: provider.clientId,
    client_secret: provider.clientSecret,
    domains: [...provider.domains],
    is_on: provider.isOn,
    version: version + 1,
  }
  const saved = await tx
    .insertInto('sign_on_provider')
    .values(values)
    .onConflict((conflict) =>
      conflict
        .column('organisation_id')
        .doUpdateSet(values)
        .where('sign_on_provider.version', '=', version),
    )
    .returning('version')
    .executeTakeFirst()
  if (saved === undefined) {
    throw new Stale()
  }
}

/** Where people of a mail domain can go on through their own provider. Needs no context. */
export async function providersFor(
  asking: Asking,
  domain: string,
): Promise<{ organisationId: string; name: string }[]> {
  const { rows } = await sql<{ organisationId: string; name: string }>`
    select organisation_id "organisationId", name from sign_on_at(${domain})`.execute(asking)
  return rows
}
