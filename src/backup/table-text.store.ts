import { pipeline } from 'node:stream/promises'
import type { Client } from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import { startSum, type ArchivedTable, type TableSum } from './archive.js'

/** Makes the text of a table the same on every server, whatever its own settings. */
export async function steadyText(client: Client): Promise<void> {
  await client.query("set local timezone = 'UTC'")
  await client.query("set local datestyle = 'ISO, YMD'")
  await client.query("set local intervalstyle = 'postgres'")
  await client.query("set local bytea_output = 'hex'")
  await client.query('set local extra_float_digits = 1')
}

/** The rows of a table as text, in the order of their key. */
export function tableText(client: Client, table: ArchivedTable): AsyncIterable<Buffer> {
  const rows = `select ${columnList(client, table)} from ${fullName(client, table)} order by ${table.order.join(', ')}`
  return client.query(copyTo(`copy (${rows}) to stdout`)) as AsyncIterable<Buffer>
}

/** Counts and hashes what a table holds now. */
export async function sumOf(client: Client, table: ArchivedTable): Promise<TableSum> {
  const counting = startSum()
  for await (const text of tableText(client, table)) {
    counting.add(text)
  }
  return counting.sum()
}

/** Puts text back into a table. */
export async function fillTable(
  client: Client,
  table: ArchivedTable,
  text: AsyncIterable<Buffer>,
): Promise<void> {
  const into = `copy ${fullName(client, table)} (${columnList(client, table)}) from stdin`
  await pipeline(text, client.query(copyFrom(into)))
}

/** The name of a table with its schema, quoted. */
export function fullName(client: Client, { schema, name }: ArchivedTable): string {
  return `${client.escapeIdentifier(schema)}.${client.escapeIdentifier(name)}`
}

function columnList(client: Client, { columns }: ArchivedTable): string {
  return columns.map((column) => client.escapeIdentifier(column)).join(', ')
}
