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

/** How alike two names must be, from 0 to 1; "Hanna" and "Hanne" are two thirds alike. */
const alikeEnough = 0.45

/** Looks at every client: the index of names may not be asked through the wall, and this is done seldom. */
async function alike(tx: Tx, name: string): Promise<Lookalike[]> {
  if (name.trim() === '') {
    return []
  }
  const likeness = sql`word_similarity(trim(search_name_of(${name})), client.search_name)`
  const { rows } = await sql<Row>`
    select client.id, client.given_name as "givenName", client.name_prefix as "namePrefix",
           client.family_name as "familyName", client.birth_date as "birthDate",
           (select string_agg(mentor.given_name, ', ' order by mentor.given_name)
            from mentorship join mentor on mentor.organisation_id = mentorship.organisation_id
                                       and mentor.id = mentorship.mentor_id
            where mentorship.organisation_id = client.organisation_id
              and mentorship.client_id = client.id and mentorship.status <> 'ended') as "mentorName"
    from client
    where client.merged_into_id is null and ${likeness} >= ${alikeEnough}
    order by ${likeness} desc, client.given_name, client.id limit ${most}`.execute(tx)
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
