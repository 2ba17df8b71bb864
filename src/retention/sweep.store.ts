import type { Client } from 'pg'
import { catalogue, wordsOf, type PersonRows } from '../privacy/index.js'
import {
  fileCanHold,
  marksOf,
  nameColumns,
  numberColumns,
  typedCanHold,
  type Marked,
  type PersonMarks,
} from './person-marks.js'

const marking: readonly string[] = [...nameColumns, ...numberColumns]

/** What the person whose rows these are is known by; to be asked before they are gone. */
export async function marksOfRows(
  client: Client,
  found: readonly PersonRows[],
): Promise<PersonMarks> {
  const values: Marked[] = []
  for (const { table, link, where, ids } of found) {
    const columns = columnsThatMark(table)
    if (link.erasing === 'keep' || columns.length === 0) {
      continue
    }
    const { rows } = await client.query<Record<string, string | null>>(
      `select ${columns.map((column) => `t.${column}::text`).join(', ')} from ${table} t where ${where}`,
      [ids],
    )
    for (const row of rows) {
      values.push(
        ...Object.entries(row).flatMap(([column, value]) =>
          value === null || value === '' ? [] : [{ column, value }],
        ),
      )
    }
  }
  return marksOf(values)
}

/** A passkey and a file have names too, but not those of a person. */
function columnsThatMark(table: string): string[] {
  const known = catalogue[table]
  if (known === undefined || known.owner === 'nobody' || known.owner === 'institution') {
    return []
  }
  const { identifying, special } = known.columns
  const names = wordsOf(identifying).filter((column) => marking.includes(column))
  return [...names, ...wordsOf(special).filter((column) => column === 'rekestnummer')]
}

/**
 * Takes away what may hold a name that no id leads to and can be about this person: searches, filters, and
 * files that are not being read in. What colleagues keep about others stays.
 */
export async function sweep(
  client: Client,
  marks: PersonMarks,
): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {}
  for (const [table, { swept }] of Object.entries(catalogue)) {
    if (swept === undefined) {
      continue
    }
    const canHold = swept.holds === 'file' ? fileCanHold : typedCanHold
    const columns = wordsOf(swept.columns)
    const { rows } = await client.query<{ place: string; texts: (string | null)[] }>(
      `select ctid::text as place, array[${columns.map((column) => `${column}::text`).join(', ')}] as texts
       from ${table} where ${swept.where} for update`,
    )
    const places = rows
      .filter(({ texts }) => texts.some((text) => text !== null && canHold(text, marks)))
      .map(({ place }) => place)
    const { rowCount } = await client.query(`delete from ${table} where ctid = any($1::tid[])`, [
      places,
    ])
    counts[table] = rowCount ?? 0
  }
  return counts
}
