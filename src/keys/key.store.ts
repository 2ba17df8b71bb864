import { sql } from 'kysely'
import type { Instant } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'

/** The key of an organisation as its row keeps it. */
export type OrganisationKeyRow = { organisationId: string; id: string; wrapped: string }

/** The key of a client as its row keeps it; `wrapped` is null once it was destroyed. */
export type PersonKeyRow = {
  organisationId: string
  id: string
  clientId: string
  wrapped: string | null
  outerId: string
  outerWrapped: string | null
}

/** The organisation whose rows this transaction sees. */
export async function ownOrganisation(tx: Tx): Promise<string> {
  const { rows } = await sql<{ id: string | null }>`select current_organisation() as id`.execute(tx)
  const id = rows[0]?.id
  if (id === undefined || id === null) {
    throw new Error('A key was asked for outside of any organisation')
  }
  return id
}

/** The organisation's key in use; `for share` holds off a rotation, `for update` everybody else. */
export async function organisationKeyNow(
  tx: Tx,
  hold: 'for share' | 'for update',
): Promise<OrganisationKeyRow | undefined> {
  const row = await tx
    .selectFrom('organisation_key')
    .select(['organisation_id as organisationId', 'id', 'wrapped'])
    .where('retired_at', 'is', null)
    .$if(hold === 'for share', (query) => query.forShare())
    .$if(hold === 'for update', (query) => query.forUpdate())
    .executeTakeFirst()
  return row && { ...row, wrapped: row.wrapped ?? '' }
}

/** Keeps a first key; when somebody was first, theirs stays. */
export async function insertFirstOrganisationKey(
  tx: Tx,
  { id, wrapped, at }: { id: string; wrapped: string; at: Instant },
): Promise<void> {
  await tx
    .insertInto('organisation_key')
    .values({ id, wrapped, made_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Puts a new key in the place of the one in use, which is gone from then on. */
export async function replaceOrganisationKey(
  tx: Tx,
  { old, id, wrapped, at }: { old: string; id: string; wrapped: string; at: Instant },
): Promise<void> {
  await tx
    .updateTable('organisation_key')
    .set({ wrapped: null, retired_at: at })
    .where('id', '=', old)
    .execute()
  await tx.insertInto('organisation_key').values({ id, wrapped, made_at: at }).execute()
}

/** The key of this very registration of a client. */
export function personKeyOf(tx: Tx, clientId: string): Promise<PersonKeyRow | undefined> {
  return personKeys(tx).where('person_key.client_id', '=', clientId).executeTakeFirst()
}

/** A key that belongs to the client, or to a registration of the same person merged into this one. */
export function personKeyById(
  tx: Tx,
  { id, clientId }: { id: string; clientId: string },
): Promise<PersonKeyRow | undefined> {
  return personKeys(tx)
    .where('person_key.id', '=', id)
    .where('person_key.client_id', 'in', registrationsOf(tx, clientId))
    .executeTakeFirst()
}

/** All keys that still open something. */
export function livePersonKeys(tx: Tx): Promise<PersonKeyRow[]> {
  return personKeys(tx)
    .where('person_key.wrapped', 'is not', null)
    .orderBy('person_key.id')
    .execute()
}

/** With the key around it in one question, so that a rotation cannot come in between. */
function personKeys(tx: Tx) {
  return tx
    .selectFrom('person_key')
    .innerJoin('organisation_key as outer', (join) =>
      join
        .onRef('outer.organisation_id', '=', 'person_key.organisation_id')
        .onRef('outer.id', '=', 'person_key.organisation_key_id'),
    )
    .select(['person_key.organisation_id as organisationId', 'person_key.id'])
    .select(['person_key.client_id as clientId', 'person_key.wrapped'])
    .select(['outer.id as outerId', 'outer.wrapped as outerWrapped'])
}

/** Keeps the first key of a client; when somebody was first, theirs stays. */
export async function insertPersonKey(
  tx: Tx,
  key: { id: string; clientId: string; organisationKeyId: string; wrapped: string; at: Instant },
): Promise<void> {
  await tx
    .insertInto('person_key')
    .values({
      id: key.id,
      client_id: key.clientId,
      organisation_key_id: key.organisationKeyId,
      wrapped: key.wrapped,
      made_at: key.at,
    })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'client_id']).doNothing())
    .execute()
}

/** Keeps a client's key as wrapped with another key of the organisation. */
export async function rewrapPersonKey(
  tx: Tx,
  key: { id: string; organisationKeyId: string; wrapped: string },
): Promise<void> {
  await tx
    .updateTable('person_key')
    .set({ organisation_key_id: key.organisationKeyId, wrapped: key.wrapped })
    .where('id', '=', key.id)
    .execute()
}

/** Empties the keys of a client and of the registrations merged into it; answers how many there were. */
export async function emptyPersonKeys(
  tx: Tx,
  { clientId, at }: { clientId: string; at: Instant },
): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable('person_key')
    .set({ wrapped: null, destroyed_at: at })
    .where('client_id', 'in', registrationsOf(tx, clientId))
    .where('wrapped', 'is not', null)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

function registrationsOf(tx: Tx, clientId: string) {
  return tx
    .selectFrom('client')
    .select('id')
    .where((where) =>
      where.or([where('id', '=', clientId), where('merged_into_id', '=', clientId)]),
    )
}
