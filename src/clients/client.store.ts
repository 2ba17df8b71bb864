import { Stale } from '../shared/http/index.js'
import type { Instant } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import type { AddressForm, Client, ClientDetails, Namesake } from './client.js'

const columns = [
  'id',
  'external_number as externalNumber',
  'given_name as givenName',
  'name_prefix as namePrefix',
  'family_name as familyName',
  'address_form as addressForm',
  'birth_date as birthDate',
  'phone',
  'languages',
  'communication',
  'good_to_know as goodToKnow',
  'note',
  'version',
] as const

/** A client; undefined when he is not there, not of this organisation, or merged into another. */
export async function findClient(tx: Tx, id: string): Promise<Client | undefined> {
  const row = await clients(tx).where('id', '=', id).executeTakeFirst()
  return row && { ...row, addressForm: row.addressForm as AddressForm }
}

function clients(tx: Tx) {
  return tx.selectFrom('client').select(columns).where('merged_into_id', 'is', null)
}

/** Who the client that was merged away lives on as; undefined when he was never merged. */
export async function findMergedInto(tx: Tx, id: string): Promise<string | undefined> {
  const row = await tx
    .selectFrom('client')
    .select('merged_into_id')
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.merged_into_id ?? undefined
}

type NameAndBirth = Pick<ClientDetails, 'givenName' | 'familyName' | 'birthDate'>

/** Everybody with this name, or this given name and birth date: perhaps the same person. */
export async function findNamesakes(tx: Tx, who: NameAndBirth): Promise<Namesake[]> {
  const { givenName, familyName, birthDate } = who
  return tx
    .selectFrom('client')
    .select(['id', 'given_name as givenName', 'name_prefix as namePrefix'])
    .select(['family_name as familyName', 'birth_date as birthDate'])
    .where('merged_into_id', 'is', null)
    .where('given_name', '=', givenName)
    .where((either) =>
      either.or([
        familyName === null
          ? either('family_name', 'is', null)
          : either('family_name', '=', familyName),
        ...(birthDate === null ? [] : [either('birth_date', '=', birthDate)]),
      ]),
    )
    .orderBy('id')
    .limit(5)
    .execute()
}

/** Whether another client than this one has an external number. */
export async function isNumberTaken(
  tx: Tx,
  externalNumber: string,
  exceptId: string | null,
): Promise<boolean> {
  const row = await tx
    .selectFrom('client')
    .select('id')
    .where('merged_into_id', 'is', null)
    .where('external_number', '=', externalNumber)
    .$if(exceptId !== null, (query) => query.where('id', '!=', exceptId ?? ''))
    .executeTakeFirst()
  return row !== undefined
}

type NewClient = { id: string; details: ClientDetails }

/** Saves a new client. His home, near people and measures are saved apart. */
export async function insertClient(tx: Tx, { id, details }: NewClient, at: Instant): Promise<void> {
  await tx
    .insertInto('client')
    .values({ id, created_at: at, ...rowOf(details) })
    .execute()
}

type ChangedClient = NewClient & { version: number }

/** Saves a changed client. Throws `Stale` when somebody saved another version in between. */
export async function saveClient(tx: Tx, { id, details, version }: ChangedClient): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('client')
    .set({ ...rowOf(details), version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) {
    throw new Stale()
  }
}

/** Makes others who change this client's home wait until this transaction is over. */
export async function lockClient(tx: Tx, id: string): Promise<void> {
  await tx.selectFrom('client').select('id').where('id', '=', id).forUpdate().execute()
}

function rowOf(details: ClientDetails) {
  return {
    external_number: details.externalNumber,
    given_name: details.givenName,
    name_prefix: details.namePrefix,
    family_name: details.familyName,
    address_form: details.addressForm,
    birth_date: details.birthDate,
    phone: details.phone,
    languages: [...details.languages],
    communication: details.communication,
    good_to_know: details.goodToKnow,
    note: details.note,
  }
}
