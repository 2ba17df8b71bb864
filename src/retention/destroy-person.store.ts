import type { Client } from 'pg'
import type { Instant } from '../shared/calendar/index.js'
import { catalogue, rowsOfPerson, type Person, type PersonRows } from '../privacy/index.js'
import { marksOfRows, sweep } from './sweep.store.js'

/** How many rows of each table were deleted or emptied. */
export type Counts = Record<string, number>

/** The word for what may not be empty. */
const erased = 'Gewist'

/**
 * Destroys what belongs to a person by the manifest: rows deleted, names emptied, keys gone. The transaction
 * must act within his organisation. What names him elsewhere is an identifier without a name from then on. An
 * account that has a role in another organisation since that moment stays an account there.
 */
export async function destroyPerson(
  client: Client,
  person: Person,
  rolesSince: Instant = '-infinity',
): Promise<Counts> {
  const found = await rowsOfPerson(client, person)
  const counts: Counts = {}
  if (person.kind !== 'account') {
    for (const id of await accountsOf(client, found)) {
      add(counts, await destroyPerson(client, { kind: 'account', id }))
    }
  }
  const isElsewhere =
    person.kind === 'account' && (await worksElsewhere(client, person.id, rolesSince))
  const own = found.filter(({ table }) => !isElsewhere || isOfOrganisation(table))
  const marks = await marksOfRows(client, own)
  for (const rows of own.filter(({ link }) => link.erasing === 'empty')) {
    add(counts, { [rows.table]: await emptyRows(client, rows) })
  }
  for (const table of await childrenFirst(client)) {
    for (const rows of own.filter((one) => one.table === table && one.link.erasing === 'delete')) {
      add(counts, { [table]: await deleteRows(client, rows) })
    }
  }
  add(counts, await sweep(client, marks))
  return counts
}

/** Accounts whose only role hangs on this person: a client's own, a helper's, a mentor's. */
async function accountsOf(client: Client, found: readonly PersonRows[]): Promise<string[]> {
  const accounts = new Set<string>()
  const bound = found.filter(
    ({ table, link }) => table === 'role_assignment' && link.erasing === 'delete',
  )
  for (const { where, ids } of bound) {
    const { rows } = await client.query<{ account: string }>(
      `select t.account_id as account from role_assignment t where ${where}
         and not exists (select 1 from role_assignment o where o.account_id = t.account_id
                         and not coalesce(o.client_id = any($1::uuid[]), false)
                         and not coalesce(o.mentor_id = any($1::uuid[]), false))`,
      [ids],
    )
    for (const { account } of rows) {
      accounts.add(account)
    }
  }
  return [...accounts]
}

/** An account shows all its roles, in every organisation, to who acts as it. */
async function worksElsewhere(client: Client, account: string, since: string): Promise<boolean> {
  await client.query(`select set_config('app.account', $1, true)`, [account])
  const { rowCount } = await client.query(
    `select 1 from role_assignment where account_id = $1
       and organisation_id <> current_organisation()
       and coalesce(valid_until, 'infinity') > $2::timestamptz limit 1`,
    [account, since],
  )
  await client.query(`select set_config('app.account', '', true)`)
  return rowCount !== 0
}

function isOfOrganisation(table: string): boolean {
  return catalogue[table]?.columns.none?.includes('organisation_id') === true
}

async function emptyRows(client: Client, { table, link, where, ids }: PersonRows) {
  const { empties = '', marks = '' } = link
  const nullable = await nullableColumns(client, table)
  const emptied = words(empties).map((column) => `${column} = ${emptyValue(column, nullable)}`)
  const marked = words(marks).map(
    (column) => `${column} = case when ${column} is null then null else '${erased}' end`,
  )
  const { rowCount } = await client.query(
    `update ${table} t set ${[...emptied, ...marked].join(', ')} where ${where}`,
    [ids],
  )
  return rowCount ?? 0
}

/** An address must stay one of a kind; a list becomes empty; the rest is unknown, or says that it was erased. */
function emptyValue(column: string, nullable: ReadonlyMap<string, string>): string {
  const type = nullable.get(column)
  if (type === undefined) {
    return column === 'email' ? `'gewist-' || t.id` : `'${erased}'`
  }
  return type
}

/** What empties a column: nothing, or an empty list where a list must be. */
async function nullableColumns(client: Client, table: string) {
  const { rows } = await client.query<{ name: string; nullable: boolean; type: string }>(
    `select attname as name, not attnotnull as nullable, format_type(atttypid, null) as type
     from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped`,
    [table],
  )
  return new Map(
    rows.flatMap(({ name, nullable, type }) => {
      const value = nullable ? 'null' : type.endsWith('[]') ? `'{}'` : undefined
      return value === undefined ? [] : [[name, value] as const]
    }),
  )
}

async function deleteRows(client: Client, { table, link, where, ids }: PersonRows) {
  const { unless } = link
  const alone =
    unless === undefined
      ? ''
      : ` and not exists (select 1 from ${unless.table} u where u.${unless.column} = t.${link.column})`
  const { rowCount } = await client.query(`delete from ${table} t where ${where}${alone}`, [ids])
  return rowCount ?? 0
}

/** The tables in an order in which nothing points to a row that goes. */
async function childrenFirst(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ child: string; parent: string }>(
    `select conrelid::regclass::text as child, confrelid::regclass::text as parent
     from pg_constraint where contype = 'f' and conrelid <> confrelid`,
  )
  const waiting = new Set(Object.keys(catalogue))
  const order: string[] = []
  while (waiting.size > 0) {
    const free = [...waiting].filter(
      (table) => !rows.some(({ child, parent }) => parent === table && waiting.has(child)),
    )
    if (free.length === 0) {
      throw new Error('Tables point to each other in a circle')
    }
    for (const table of free) {
      order.push(table)
      waiting.delete(table)
    }
  }
  return order
}

function add(counts: Counts, more: Counts) {
  for (const [table, count] of Object.entries(more)) {
    if (count > 0) {
      counts[table] = (counts[table] ?? 0) + count
    }
  }
}

function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '')
}
