import { Client } from 'pg'
import type { Tx } from '../shared/database/index.js'
import { wordsOf } from './catalogue/data-catalogue.js'
import { catalogue } from './catalogue/whole-catalogue.js'
import {
  actWithin,
  askingAs,
  rowsOfPerson,
  type Asking,
  type Person,
  type PersonRows,
} from './person-rows.store.js'

/** One row, by the names of its columns. */
export type GatheredRow = Readonly<Record<string, unknown>>

/** What a table holds about somebody. */
export type GatheredTable = { table: string; about: string; rows: GatheredRow[] }

/** One time that somebody looked or changed something. */
export type GatheredLook = {
  at: string
  action: string
  object: string
  role: string
  by: string | null
  outcome: string
}

/** Everything about one person, and who looked. */
export type Gathered = { tables: GatheredTable[]; looks: GatheredLook[] }

type Asked = { adminUrl: string; organisation: string; person: Person }

/** Gathers all that belongs to a person by the manifest, in one view of the database. Nothing is changed. */
export async function gatherPerson({ adminUrl, organisation, person }: Asked): Promise<Gathered> {
  const client = new Client({ connectionString: adminUrl })
  // The work fails when the connection breaks; without a listener the process would end.
  client.on('error', () => undefined)
  await client.connect()
  try {
    await client.query('begin isolation level repeatable read read only')
    await actWithin(client, organisation)
    return await gather(client, person)
  } finally {
    await client.end()
  }
}

/**
 * What an account may take along by itself: what is about the account. Not what he typed or did in dossiers, for
 * he may no longer see those; he asks for that as anybody does.
 */
export function gatherOwnAccount(tx: Tx, id: string): Promise<Gathered> {
  return gather(askingAs(tx), { kind: 'account', id }, ofOwnAccount)
}

const ofOwnAccount: readonly string[] = [
  'account',
  'passkey',
  'recovery_code',
  'sign_on_identity',
  'role_assignment',
  'session',
  'account_notice',
  'account_link',
  'recovery_request',
  'reminder_choice',
]

async function gather(
  client: Asking,
  person: Person,
  only: readonly string[] = Object.keys(catalogue),
): Promise<Gathered> {
  const found = await rowsOfPerson(client, person)
  const tables: GatheredTable[] = []
  for (const [table, { about }] of Object.entries(catalogue)) {
    const parts = only.includes(table) ? found.filter((rowsOf) => rowsOf.table === table) : []
    const rows = await readAll(client, parts)
    tables.push(...(rows.length === 0 ? [] : [{ table, about, rows }]))
  }
  return { tables, looks: await looksAt(client, person, found) }
}

/** Rows reached by several links are told once, with all that any link lets the person see. */
async function readAll(client: Asking, parts: readonly PersonRows[]): Promise<GatheredRow[]> {
  const rows = new Map<string, GatheredRow>()
  // What may not even be known to be there (sealed notes) is told by who wrote it, not by this file.
  for (const { table, link, where, ids } of parts.filter(({ link }) => link.fields !== '')) {
    const { rows: read } = await client.query<{ place: string; row: GatheredRow }>(
      `select t.ctid::text as place, to_jsonb(t) as row from ${table} t where ${where} order by t.ctid`,
      [ids],
    )
    const shown = link.fields === undefined ? columnsToShow(table) : wordsOf(link.fields)
    for (const { place, row } of read) {
      const seen = Object.fromEntries(shown.map((column) => [column, row[column]]))
      rows.set(place, { ...rows.get(place), ...seen })
    }
  }
  return [...rows.values()]
}

/** The columns of a table that the file tells. Keys and hashes protect somebody and tell nothing about him; words to search by are copies. */
export function columnsToShow(table: string): string[] {
  const columns = catalogue[table]?.columns
  return [columns?.none, columns?.identifying, columns?.ordinary, columns?.special]
    .flatMap(wordsOf)
    .filter((column) => column !== 'organisation_id' && !column.startsWith('search_'))
}

async function looksAt(
  client: Asking,
  { kind }: Person,
  found: readonly PersonRows[],
): Promise<GatheredLook[]> {
  const ids = found.find(({ link }) => link.of === kind)?.ids ?? []
  const { rows } = await client.query<GatheredLook>(
    `select to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, e.action, e.object_kind as object, e.role, a.name as by, e.outcome
     from audit_event e left join account a on a.id = e.account_id
     where e.id in (select s.event_id from audit_subject s where s.client_id = any($1::uuid[])
                    union select o.id from audit_event o where o.object_id = any($1::uuid[]))
     order by e.at desc`,
    [ids],
  )
  return rows
}
