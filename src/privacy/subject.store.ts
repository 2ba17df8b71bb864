import { sql } from 'kysely'
import type { Tx } from '../shared/database/index.js'
import { fullName, type PersonName } from '../shared/names/index.js'
import type { SubjectKind } from './catalogue/data-catalogue.js'

/** Somebody a request is about. The name is gone once his data are. */
export type Subject = { kind: SubjectKind; id: string; name: string; clientId: string | null }

type Found = Partial<PersonName> & { name?: string; clientId?: string }

/** Who this is; undefined when nobody of this organisation has the id. */
export async function findSubject(
  tx: Tx,
  { kind, id }: Pick<Subject, 'kind' | 'id'>,
): Promise<Subject | undefined> {
  const [found] = await lookUp[kind](tx, id)
  return found && { kind, id, name: nameOf(found), clientId: found.clientId ?? null }
}

const lookUp: Record<SubjectKind, (tx: Tx, id: string) => Promise<Found[]>> = {
  client: async (tx, id) =>
    (
      await sql<Found>`select given_name as "givenName", name_prefix as "namePrefix",
        family_name as "familyName", id as "clientId" from client where id = ${id}`.execute(tx)
    ).rows,
  mentor: async (tx, id) =>
    (
      await sql<Found>`select given_name as "givenName", name_prefix as "namePrefix",
        family_name as "familyName" from mentor where id = ${id}`.execute(tx)
    ).rows,
  'near-person': async (tx, id) =>
    (
      await sql<Found>`select name, client_id as "clientId" from near_person
        where id = ${id}`.execute(tx)
    ).rows,
  account: async (tx, id) =>
    (await sql<Found>`select name from account where id = ${id}`.execute(tx)).rows,
}

function nameOf({ name, givenName = '', namePrefix = null, familyName = null }: Found): string {
  return name ?? fullName({ givenName, namePrefix, familyName })
}

/** The client whose dossier the log names: the person himself, or the one a near person belongs to. */
export function clientsOf(subject: Subject | undefined): readonly string[] {
  return subject === undefined || subject.clientId === null ? [] : [subject.clientId]
}
