import { globSync, readFileSync } from 'node:fs'
import { describe, expect, inject, it } from 'vitest'
import { testDatabase } from '../../test/database.js'
import { query } from '../../test/own-database.js'
import { catalogue } from './catalogue/whole-catalogue.js'
import { columnWord } from './column-word.js'
import { columnsToShow } from './gather-person.store.js'
import { factWords } from './fact-words.js'

testDatabase()

/** Columns that hold the id of another row; the readable file leaves them out. */
async function pointers(): Promise<Set<string>> {
  const rows = await query(
    inject('adminUrl'),
    `select table_name || ' ' || column_name as place from information_schema.columns
     where udt_name in ('uuid', '_uuid')`,
  )
  return new Set(rows.map(({ place }) => String(place)))
}

/** Kinds of facts as the code names them, wherever one is told. */
function factTypes(): string[] {
  const texts = globSync('src/**/*.ts', { exclude: (name) => name.includes('.test.') }).map(
    (path) => readFileSync(path, 'utf8'),
  )
  const told = texts.flatMap((text) => [
    ...text.matchAll(/(?:\btype: |[fF]act\(\s*)'([a-z]+[A-Z]\w+)'/g),
  ])
  const listed = texts
    .flatMap((text) => [...text.matchAll(/\b(?:types|\w+FactTypes) = \[([^\]]*)\] as const/g)])
    .flatMap(([, list = '']) => [...list.matchAll(/'([a-z]+[A-Z]\w+)'/g)])
  return [...new Set([...told, ...listed].map(([, type = '']) => type))].toSorted()
}

describe('the readable file with everything about a person', () => {
  it('has a Dutch word for every column that it tells', async () => {
    const hidden = await pointers()
    const tables = Object.entries(catalogue).filter(([, { links }]) => links.length > 0)
    const raw = tables.flatMap(([table]) =>
      columnsToShow(table)
        .filter(
          (column) => !/^(id|version)$|_id$/.test(column) && !hidden.has(`${table} ${column}`),
        )
        .filter((column) => columnWord(column) === undefined)
        .map((column) => `${table}.${column}`),
    )
    expect(tables.length).toBeGreaterThan(30)
    expect(raw).toEqual([])
  })

  it('has a Dutch word for every kind of fact', () => {
    const types = factTypes()
    expect(types.length).toBeGreaterThan(40)
    expect(types.filter((type) => factWords[type] === undefined)).toEqual([])
  })

  it('has a Dutch word for the parts of facts, however they are written', () => {
    const parts = ['givenName', 'expectedUntil', 'changes', 'from', 'to', 'wasEndedOn', 'validFrom']
    expect(parts.filter((part) => columnWord(part) === undefined)).toEqual([])
  })
})
