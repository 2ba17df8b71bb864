import type { Client } from 'pg'
import type { ArchivedTable } from './archive.js'

/** A table as it stands in the database. */
export type KnownTable = ArchivedTable & {
  owner: string
  hasTriggers: boolean
  /** The identity column and its sequence, if it has one. */
  identity: { column: string; sequence: string } | null
}

/** Of PostgreSQL's own catalog: our tables, and of the queue the ones that hold jobs. */
const tablesQuery = `
  select n.nspname as schema, c.relname as name, c.oid::regclass::text as full_name,
         pg_get_userbyid(c.relowner) as owner,
         exists (select 1 from pg_trigger t where t.tgrelid = c.oid and not t.tgisinternal) as has_triggers
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind = 'r'
    and ((n.nspname = 'public' and c.relname <> 'migration')
      or (n.nspname = 'graphile_worker' and c.relname like '\\_private\\_%'))
  order by n.nspname, c.relname`

const columnsQuery = `
  select c.oid::regclass::text as full_name, a.attname as column, a.attcollation <> 0 as is_text,
         array_position(i.indkey::smallint[], a.attnum) as key_place,
         case when a.attidentity <> ''
              then pg_get_serial_sequence(c.oid::regclass::text, a.attname) end as sequence
  from pg_class c
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    and a.attgenerated = ''
  left join pg_index i on i.indrelid = c.oid and i.indisprimary
  where c.relkind = 'r' and c.relnamespace in ('public'::regnamespace, 'graphile_worker'::regnamespace)
  order by c.oid, a.attnum`

const pointersQuery = `
  select conrelid::regclass::text as from, confrelid::regclass::text as to
  from pg_constraint where contype = 'f' and conrelid <> confrelid`

type TableRow = {
  schema: string
  name: string
  full_name: string
  owner: string
  has_triggers: boolean
}

type ColumnRow = {
  full_name: string
  column: string
  is_text: boolean
  key_place: number | null
  sequence: string | null
}

/** All tables that a backup holds, in an order in which every row finds what it points to. */
export async function tablesOf(client: Client): Promise<KnownTable[]> {
  const { rows: tables } = await client.query<TableRow>(tablesQuery)
  const { rows: columns } = await client.query<ColumnRow>(columnsQuery)
  const { rows: pointers } = await client.query<{ from: string; to: string }>(pointersQuery)
  return inOrder(tables, pointers).map((table) =>
    knownTable(
      client,
      table,
      columns.filter(({ full_name }) => full_name === table.full_name),
    ),
  )
}

function knownTable(client: Client, table: TableRow, columns: ColumnRow[]): KnownTable {
  const quoted = (name: string) => client.escapeIdentifier(name)
  const key = columns
    .filter(({ key_place }) => key_place !== null)
    .toSorted((one, other) => (one.key_place ?? 0) - (other.key_place ?? 0))
  const identity = columns.find(({ sequence }) => sequence !== null)
  return {
    schema: table.schema,
    name: table.name,
    owner: table.owner,
    hasTriggers: table.has_triggers,
    columns: columns.map(({ column }) => column),
    // Text sorts byte by byte, so that two servers with other languages agree.
    order: (key.length > 0 ? key : columns).map(
      ({ column, is_text }) => quoted(column) + (is_text ? ' collate "C"' : ''),
    ),
    identity: identity ? { column: identity.column, sequence: identity.sequence ?? '' } : null,
  }
}

/** Tables come after those they point to. A circle of tables cannot be restored: that is a bug. */
function inOrder(tables: TableRow[], pointers: { from: string; to: string }[]): TableRow[] {
  const placed: TableRow[] = []
  const left = new Set(tables)
  while (left.size > 0) {
    const waiting = new Set([...left].map(({ full_name }) => full_name))
    const free = [...left].filter(({ full_name }) =>
      pointers.every(({ from, to }) => from !== full_name || !waiting.has(to)),
    )
    if (free.length === 0) {
      throw new Error(`Tables point to each other in a circle: ${[...waiting].join(', ')}`)
    }
    for (const table of free) {
      placed.push(table)
      left.delete(table)
    }
  }
  return placed
}

/** The migrations that ran, in order. */
export async function migrationsOf(client: Client): Promise<{ name: string; hash: string }[]> {
  const { rows } = await client.query<{ name: string; hash: string }>(
    'select name, hash from migration order by name',
  )
  return rows
}
