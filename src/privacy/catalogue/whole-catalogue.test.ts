import { inject, describe, expect, it, beforeAll } from 'vitest'
import { query } from '../../../test/own-database.js'
import { entriesOf, wordsOf } from './data-catalogue.js'
import { catalogue } from './whole-catalogue.js'

const columnsOf = `
  select table_name || '.' || column_name as name, data_type as type
  from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
  where table_schema = 'public' and t.table_type = 'BASE TABLE' order by 1`

const pointersOf = `
  select con.conrelid::regclass::text as table, con.confrelid::regclass::text as target, att.attname as column
  from pg_constraint con
  join pg_attribute att on att.attrelid = con.conrelid and att.attnum = con.conkey[array_upper(con.conkey, 1)]
  where con.contype = 'f' and con.conrelid::regclass <> con.confrelid::regclass`

let columns: string[]
let pointers: { table: string; target: string; column: string }[]

beforeAll(async () => {
  columns = (await query(inject('adminUrl'), columnsOf)).map(({ name }) => String(name))
  pointers = (await query(inject('adminUrl'), pointersOf)) as typeof pointers
})

describe('the data catalogue', () => {
  const entries = entriesOf(catalogue)
  const known = entries.map(({ table, column }) => `${table}.${column}`)

  it('has every column of the database, so that a new one is thought about', () => {
    expect(columns.filter((name) => !known.includes(name))).toEqual([])
  })

  it('has no column that is gone, and none twice', () => {
    expect(known.filter((name) => !columns.includes(name))).toEqual([])
    expect(known.filter((name, index) => known.indexOf(name) !== index)).toEqual([])
  })

  it('says for personal data of whom it is and why it is there', () => {
    const personal = entries.filter(({ dataClass }) => !['none', 'security'].includes(dataClass))
    const unowned = personal.filter(({ owner, ground }) => owner === 'nobody' || ground === 'none')
    expect(unowned.map(({ table, column }) => `${table}.${column}`)).toEqual([])
  })
})

describe('the manifest of what belongs to a person', () => {
  it('links every table with personal data to a person, or sweeps it', () => {
    const personal = Object.entries(catalogue).filter(
      ([, { owner }]) => owner !== 'nobody' && owner !== 'institution',
    )
    const loose = personal.filter(
      ([, { links, swept }]) => links.length === 0 && swept === undefined,
    )
    expect(loose.map(([table]) => table)).toEqual([])
  })

  it('follows every foreign key to a person, a mentorship or a contact', () => {
    const roots = [
      'client',
      'mentor',
      'mentorship',
      'account',
      'contact',
      'contact_client',
      'document',
      'sealed_note',
      'decision',
      'thinking_along',
    ]
    const missed = pointers.filter(({ table, target, column }) => {
      const { links = [] } = catalogue[table] ?? {}
      const isFollowed = links.some((link) => link.column === column || coversByClient(table))
      return roots.includes(target) && !isFollowed && !actedOnly.includes(`${table}.${column}`)
    })
    expect(missed).toEqual([])
  })

  it('links by columns and tables that exist', () => {
    const used = Object.entries(catalogue).flatMap(([table, { links }]) =>
      links.flatMap(({ column, of, fields, whenNull, empties, marks, only }) => [
        ...[column, ...[fields, whenNull, empties, marks, only?.column].flatMap(wordsOf)].map(
          (name) => `${table}.${name}`,
        ),
        ...(typeof of === 'string' ? [] : [`${of.table}.${of.column ?? 'id'}`]),
      ]),
    )
    expect(used.filter((name) => !columns.includes(name))).toEqual([])
  })
})

/** A table that names the client himself needs no second way to him. */
function coversByClient(table: string): boolean {
  return (
    catalogue[table]?.links.some(({ column, of }) => column === 'client_id' && of === 'client') ??
    false
  )
}

/** Columns that name who acted, not who it is about; an account that is emptied leaves them without a name. */
const actedOnly: readonly string[] = [
  'recovery_request.verified_by',
  'recovery_request.confirmed_by',
  'log_review.closed_by',
  'access_objection.about_account_id',
]
