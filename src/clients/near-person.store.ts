import { Stale } from '../shared/http/index.js'
import type { Instant, PlainDate } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import type { NearPerson, NearPersonDetails, Relation } from './near-person.js'

/** Everybody near a client, who is called in an emergency first; those of the past last. */
export async function findNearPeople(tx: Tx, clientId: string): Promise<NearPerson[]> {
  const rows = await nearPeople(tx, clientId)
    .orderBy('ended_on', (order) => order.desc().nullsFirst())
    .orderBy('is_emergency_contact', 'desc')
    .orderBy('name')
    .execute()
  return rows.map((row) => ({ ...row, relation: row.relation as Relation }))
}

type OfClient = { clientId: string; id: string }

/** One of the people near this client. */
export async function findNearPerson(tx: Tx, { clientId, id }: OfClient) {
  const row = await nearPeople(tx, clientId).where('id', '=', id).executeTakeFirst()
  return row && ({ ...row, relation: row.relation as Relation } satisfies NearPerson)
}

function nearPeople(tx: Tx, clientId: string) {
  return tx
    .selectFrom('near_person')
    .select(['id', 'name', 'relation', 'is_emergency_contact as isEmergencyContact', 'phone'])
    .select(['email', 'note', 'ended_on as endedOn', 'version'])
    .where('client_id', '=', clientId)
}

type NewNearPerson = { id: string; clientId: string; details: NearPersonDetails }

/** Saves somebody new near a client. */
export async function insertNearPerson(
  tx: Tx,
  { id, clientId, details }: NewNearPerson,
  at: Instant,
): Promise<void> {
  await tx
    .insertInto('near_person')
    .values({ id, client_id: clientId, created_at: at, ...rowOf(details) })
    .execute()
}

type ChangedNearPerson = {
  id: string
  details: NearPersonDetails
  endedOn: PlainDate | null
  version: number
}

/** Saves a changed or ended contact. Throws `Stale` when somebody saved another version in between. */
export async function saveNearPerson(tx: Tx, person: ChangedNearPerson): Promise<void> {
  const { id, details, endedOn, version } = person
  const { numUpdatedRows } = await tx
    .updateTable('near_person')
    .set({ ...rowOf(details), ended_on: endedOn, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) {
    throw new Stale()
  }
}

function rowOf({ isEmergencyContact, name, relation, phone, email, note }: NearPersonDetails) {
  return { name, relation, is_emergency_contact: isEmergencyContact, phone, email, note }
}
