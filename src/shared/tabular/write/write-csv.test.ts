import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTable } from '../read/read-table.js'
import { writeCsv } from './write-csv.js'

describe('a list that is downloaded', () => {
  it('opens in Dutch Excel: byte order mark, semicolons, Windows line ends', () => {
    expect(writeCsv(['naam', 'status'], [['Zoë', 'actief']])).toBe(
      '\uFEFFnaam;status\r\nZoë;actief\r\n',
    )
  })

  it('holds no cell that a spreadsheet would run', () => {
    const risky = ['=1', '+1', '-1', '@a', '\ta', '\ra', '＝1']
    const written = writeCsv(
      ['a'],
      risky.map((cell) => [cell]),
    )
    expect(written.match(/'/g)).toHaveLength(risky.length)
  })

  it('cannot be cut in two by a reader with another separator', () => {
    expect(writeCsv(['a'], [['x,=1']])).toContain('"x,=1"')
  })

  it('comes back as it was when it is read again', async () => {
    const rows = [
      ['+31 6 12', "'s avonds", '-'],
      ['a;b', '"quoted"', 'two\nlines'],
    ]
    const result = await readTable(new TextEncoder().encode(writeCsv(['a', 'b', 'c'], rows)))
    expect(result.ok ? result.value.rows.map((row) => row.cells) : result.reason).toEqual(rows)
  })

  it('comes back as it was, whatever is in it', async () => {
    const cell = fc
      .string({
        unit: fc.constantFrom('a', 'ë', "'", '=', '+', '-', '@', ';', ',', '"', '\n', ' '),
      })
      .map((text) => text.trim())
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constant('x'), cell), { minLength: 1 }),
        async (rows) => {
          const result = await readTable(new TextEncoder().encode(writeCsv(['a', 'b'], rows)))
          expect(result.ok && result.value.rows.map((row) => row.cells)).toEqual(rows)
        },
      ),
      { seed: 1 },
    )
  })
})
