import { sql } from 'kysely'
import type { PlainDate } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import { fullName } from '../shared/names/index.js'

/** Somebody who may be the same person, with what tells people apart. */
export type Lookalike = {
  id: string
  name: string
  birthDate: PlainDate | null
  mentorName: string | null
}

const most = 12

/** Other clients whose name holds these words or looks like them, whoever resembles most first. */
export async function findLookalikes(
  tx: Tx,
  { clientId, names }: { clientId: string; names: readonly string[] },
): Promise<Lookalike[]> {
  const found = new Map<string, Lookalike>()
  for (const name of names) {
    for (const lookalike of await alike(tx, name)) {
      found.set(lookalike.id, lookalike)
    }
  }
  found.delete(clientId)
  return [...found.values()]
}

type Row = {
  id: string
  givenName: string
  namePrefix: string | null
  familyName: string | null
  birthDate: PlainDate | null
  mentorName: string | null
}

/** Asks the search of people, which may look past the wall within this organisation. */
async function alike(tx: Tx, name: string): Promise<Lookalike[]> {
  const words = name.split(/\s+/).filter(Boolean)
  const longestFirst = words.toSorted((one, other) => other.length - one.length)
  const { rows } = await sql<Row>`
    select client.id, client.given_name as "givenName", client.name_prefix as "namePrefix",
           client.family_name as "familyName", client.birth_date as "birthDate",
           (select string_agg(mentor.given_name, ', ' order by mentor.given_name)
            from mentorship join mentor on mentor.organisation_id = mentorship.organisation_id
                                       and mentor.id = mentorship.mentor_id
            where mentorship.organisation_id = client.organisation_id
              and mentorship.client_id = client.id and mentorship.status <> 'ended') as "mentorName"
    from search_people('client', ${longestFirst}::text[], '{}'::text[], null, ${most}) hit
    join client on client.id = hit.person_id
    order by hit.is_exact desc, hit.place`.execute(tx)
  return rows.map(({ givenName, namePrefix, familyName, ...row }) => ({
    ...row,
    name: fullName({ givenName, namePrefix, familyName }),
  }))
}

/** Moves the answers of the starter conversation to the registration that stays. */
export async function moveAnswersOfClient(
  tx: Tx,
  { from, to }: { from: string; to: string },
): Promise<void> {
  await tx
    .updateTable('starter_answer')
    .set({ client_id: to })
    .where('client_id', '=', from)
    .execute()
}
