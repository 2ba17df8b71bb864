import { sql } from 'kysely'
import type { Database } from '../../src/shared/database/index.js'
import type { Foundation } from './world-foundation.js'
import type { World } from './world.js'

type Row = { id: string }

const kinds = ['client', 'mentor', 'near-person', 'institution']

/**
 * What the functions that search past the wall tell of another foundation; empty when they keep to their own. The
 * pages would hide it, because names come through the wall: here the functions are asked themselves.
 */
export async function foreignFinds(database: Database, world: World): Promise<string[]> {
  const { here, there } = world
  const context = { organisation: here.id, account: here.person('coordinator').accountId }
  const found = await database.as(context, async (tx) => {
    const ids: string[] = []
    for (const kind of kinds) {
      const { rows } = await sql<Row>`
        select person_id as id from search_people(${kind}, ${['zq1']}::text[], ${[]}::text[], null, 1000)`.execute(
        tx,
      )
      ids.push(...rows.map(({ id }) => id))
    }
    for (const word of wordsOf(world)) {
      const { rows } = await sql<Row>`
        select contact_id as id from search_visits(${[word]}::text[], null, 1000)`.execute(tx)
      ids.push(...rows.map(({ id }) => id))
    }
    return ids
  })
  const foreign = idsOf(there)
  return [...new Set(found.filter((id) => foreign.has(id)))].map((id) => `search · finds ${id}`)
}

function idsOf({ dossiers, mentors, office }: Foundation): Set<string> {
  const of = Object.values(dossiers).flatMap(({ client, person, contact }) => [
    client,
    person,
    contact,
  ])
  return new Set([...of, ...Object.values(mentors), office.institution, office.otherInstitution])
}

/** Words that stand in visits of the other foundation alone. */
function wordsOf({ canaries, there }: World): string[] {
  return [...canaries.known]
    .filter(([, { organisation, place }]) => organisation === there.id && place.startsWith('saw'))
    .map(([word]) => word)
    .slice(0, 5)
}
