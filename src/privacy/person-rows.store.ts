import type { Client } from 'pg'
import { CompiledQuery } from 'kysely'
import type { Tx } from '../shared/database/index.js'
import type { PersonLink, SubjectKind } from './catalogue/data-catalogue.js'
import { catalogue } from './catalogue/whole-catalogue.js'

/** Somebody whose rows are asked for. */
export type Person = { kind: SubjectKind; id: string }

/** Rows of a table that belong to a person by one link, as a condition with one parameter. */
export type PersonRows = { table: string; link: PersonLink; where: string; ids: string[] }

/** Asks the database, as its administrator or as the application behind its own walls. */
export type Asking = {
  query: <Row extends object>(text: string, values: unknown[]) => Promise<{ rows: Row[] }>
}

/** Asks as the account of a request does. */
export function askingAs(tx: Tx): Asking {
  return {
    query: async <Row extends object>(text: string, values: unknown[]) => {
      const { rows } = await tx.executeQuery<Row>(CompiledQuery.raw(text, values))
      return { rows: [...rows] }
    },
  }
}

/** The role that reads and destroys what belongs to one person, behind the wall of one organisation. */
const personRole = 'naast_destroy'

/** Lets this transaction read, and destroy, within one organisation and no other. */
export async function actWithin(client: Client, organisation: string): Promise<void> {
  await client.query(`set local role ${personRole}`)
  await client.query(
    `select set_config('app.organisation', $1, true), set_config('app.account', '', true)`,
    [organisation],
  )
}

/**
 * Where the rows of a person are, link by link, by the manifest; the ids are looked up now, so that
 * they stay the same while rows disappear.
 */
export async function rowsOfPerson(client: Asking, person: Person): Promise<PersonRows[]> {
  const known = new Map<string, string[]>([[person.kind, await idsOf(client, person)]])
  const found: PersonRows[] = []
  for (const [table, { links }] of Object.entries(catalogue)) {
    for (const link of links) {
      const ids = await idsFor({ client, known }, link.of)
      if (ids.length > 0) {
        found.push({ table, link, where: conditionOf(link), ids })
      }
    }
  }
  return found
}

type Searching = { client: Asking; known: Map<string, string[]> }

/** The ids a link looks for: the person's own, or those of rows that belong to him. */
async function idsFor(searching: Searching, of: PersonLink['of']): Promise<string[]> {
  if (typeof of === 'string') {
    return searching.known.get(of) ?? []
  }
  const { table, column = 'id' } = of
  const key = `${table}.${column}`
  const before = searching.known.get(key)
  if (before !== undefined) {
    return before
  }
  const ids: string[] = []
  for (const link of leadingLinks(table)) {
    ids.push(...(await lookUp(searching, { table, column, link })))
  }
  const unique = [...new Set(ids)]
  searching.known.set(key, unique)
  return unique
}

/** Rows that only name somebody lead no further; but a proposal belongs to whom it is about. */
function leadingLinks(table: string): PersonLink[] {
  const links = catalogue[table]?.links ?? []
  return links.filter(({ erasing }) => erasing !== 'keep' || table === 'destruction_item')
}

async function lookUp(
  searching: Searching,
  { table, column, link }: { table: string; column: string; link: PersonLink },
): Promise<string[]> {
  const ids = await idsFor(searching, link.of)
  if (ids.length === 0) {
    return []
  }
  const { rows } = await searching.client.query<{ id: string }>(
    `select distinct t.${column} as id from ${table} t where ${conditionOf(link)}`,
    [ids],
  )
  return rows.map(({ id }) => id)
}

/** The condition of a link; names of tables and columns come from the catalogue, never from outside. */
function conditionOf({ column, mentions, names, whenNull, only }: PersonLink): string {
  const alone = (whenNull === undefined ? '' : ` and t.${whenNull} is null`) + saying(only)
  if (names === true) {
    return `exists (select 1 from near_person n where n.id = any($1::uuid[])
              and t.client_id = n.client_id and t.${column} ->> 'name' = n.name
              and t.type like 'nearPerson%')`
  }
  return mentions === true
    ? `exists (select 1 from unnest($1::text[]) as i(id) where position(i.id in t.${column}::text) > 0)${alone}`
    : `t.${column} = any($1::uuid[])${alone}`
}

function saying(only: PersonLink['only']): string {
  return only === undefined
    ? ''
    : ` and t.${only.column} in (${only.is.map((word) => `'${word}'`).join(', ')})`
}

/** A person who was registered twice is one person. */
async function idsOf(client: Asking, { kind, id }: Person): Promise<string[]> {
  if (kind !== 'client' && kind !== 'mentor') {
    return [id]
  }
  const { rows } = await client.query<{ id: string }>(
    `with recursive same as (
       select id from ${kind} where id = $1
       union select m.id from ${kind} m join same on m.merged_into_id = same.id)
     select id from same`,
    [id],
  )
  return rows.map((row) => row.id)
}
