import { describe, expect, it } from 'vitest'
import { tableLimits, type Table } from '../table.js'
import { readTable } from './read-table.js'

const utf8 = (text: string) => new TextEncoder().encode(text)

async function tableOf(source: Uint8Array): Promise<Table> {
  const result = await readTable(source)
  if (!result.ok) {
    throw new Error(result.reason.kind)
  }
  return result.value
}

async function refusalOf(source: Uint8Array, limits = tableLimits) {
  const result = await readTable(source, limits)
  return result.ok ? undefined : result.reason
}

describe('a CSV file from a spreadsheet', () => {
  it.each([
    ['comma', ',', 'naam,status\nEls,actief'],
    ['semicolon', ';', 'naam;status\r\nEls;actief\r\n'],
    ['tab', '\t', 'naam\tstatus\nEls\tactief'],
    ['semicolon, with commas in the words', ';', 'naam;status\nEls;actief'],
    ['what the file says itself', '|', 'sep=|\nnaam|status\nEls|actief'],
  ])('is separated by %s', async (_name, separator, text) => {
    const table = await tableOf(utf8(text))
    expect(table.columns).toEqual(['naam', 'status'])
    expect(table.rows.map((row) => row.cells)).toEqual([['Els', 'actief']])
    expect(table.origin).toMatchObject({ kind: 'csv', separator })
  })

  it.each([
    ['utf-8', utf8('naam\nbeëindigd €')],
    ['utf-8', utf8('\uFEFFnaam\nbeëindigd €')],
    ['utf-8', utf8('naam\nbee\u0308indigd €')],
    ['utf-16', Buffer.from('\uFEFFnaam\nbeëindigd €', 'utf16le')],
    ['utf-16', Buffer.from('\uFEFFnaam\nbeëindigd €', 'utf16le').swap16()],
    [
      'windows-1252',
      Buffer.concat([utf8('naam\nbe'), Buffer.of(0xeb), utf8('indigd '), Buffer.of(0x80)]),
    ],
  ])('keeps the diaeresis and the euro in %s', async (encoding, bytes) => {
    const table = await tableOf(bytes)
    expect(table.columns).toEqual(['naam'])
    expect(table.rows[0]?.cells).toEqual(['beëindigd €'])
    expect(table.origin).toMatchObject({ encoding })
  })

  it('passes over empty lines and columns, and counts rows as a spreadsheet does', async () => {
    const table = await tableOf(utf8('\nnaam;;status;\n\nEls;;"actief\nnu";\n;;;\nJan;;;\n'))
    expect(table.columns).toEqual(['naam', 'status'])
    expect(table.rows.map((row) => [row.number, ...row.cells])).toEqual([
      [4, 'Els', 'actief\nnu'],
      [6, 'Jan', ''],
    ])
  })

  it('fills up a short row, because Excel leaves out empty cells at the end', async () => {
    expect((await tableOf(utf8('a,b,c\n1'))).rows[0]?.cells).toEqual(['1', '', ''])
  })

  it('marks a formula, and leaves phone numbers, dashes and bullets in peace', async () => {
    const cells = [
      '=1+1',
      '@SUM(A1)',
      '+cmd|x',
      '-SUM(A1)',
      '＝1',
      '-',
      '+31 6 1234',
      '-5',
      '- bed',
    ]
    const table = await tableOf(utf8(`a\n${cells.join('\n')}`))
    expect(table.rows.filter((row) => row.issues.length > 0).map((row) => row.cells[0])).toEqual(
      cells.slice(0, 5),
    )
    expect(table.rows[0]?.issues).toEqual([{ column: 'a', reason: 'formula' }])
  })
})

describe('a text file that is no usable table', () => {
  it.each([
    ['nothing at all', '', { kind: 'empty' }],
    ['only a header', 'naam;status\n', { kind: 'empty' }],
    ['the same header twice', 'Naam;status;naam\n1;2;3', { kind: 'duplicated-headers' }],
    ['a value without a header', 'naam;;status\n1;2;3', { kind: 'no-header', row: 2 }],
    ['a row with too many cells', 'a,b\n1,2\n1,2,3', { kind: 'ragged-row', row: 3 }],
    ['a quote that never closes', 'a,b\n1,2\n"1,2', { kind: 'broken-quotes', row: 3 }],
    ['a web page', '<html><table></table></html>', { kind: 'not-a-table' }],
  ])('is refused with %s', async (_name, text, expected) => {
    expect(await refusalOf(utf8(text))).toMatchObject(expected)
  })

  it('is refused when it is a picture, a PDF or wide text without its mark', async () => {
    const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
    expect(await refusalOf(png)).toEqual({ kind: 'not-a-table' })
    expect(await refusalOf(utf8('%PDF-1.7\n1 0 obj'))).toEqual({ kind: 'not-a-table' })
    expect(await refusalOf(Buffer.from('naam;status', 'utf16le'))).toEqual({ kind: 'encoding' })
  })
})

describe('a file beyond the limits', () => {
  it('is refused at 50 MB, and the rest of it is not even read', async () => {
    let megabytesRead = 0
    async function* fiftyMegabytes() {
      for (; megabytesRead < 50; megabytesRead += 1) {
        yield Buffer.alloc(1024 * 1024, 'a')
      }
    }
    expect(await readTable(fiftyMegabytes())).toMatchObject({ reason: { kind: 'too-large' } })
    expect(megabytesRead).toBe(10)
  })

  it('is refused at a million rows', async () => {
    const rows = utf8(`naam\n${'Els\n'.repeat(1_000_000)}`)
    expect(await refusalOf(rows)).toEqual({ kind: 'too-many-rows' })
  })

  it('is refused at a million empty rows with one far away', async () => {
    const rows = utf8(`naam\nEls${'\n'.repeat(1_000_000)}Jan`)
    expect(await refusalOf(rows)).toEqual({ kind: 'too-many-rows' })
  })

  it('is refused with too many columns or too long a cell', async () => {
    const header = Array.from({ length: 101 }, (_, index) => `k${index}`).join(';')
    expect(await refusalOf(utf8(`${header}\n1`))).toEqual({ kind: 'too-many-columns' })
    const long = utf8(`a;b\n1;${'x'.repeat(10_001)}`)
    expect(await refusalOf(long)).toEqual({ kind: 'cell-too-long', row: 2 })
  })

  it('is accepted exactly at the limit', async () => {
    const limits = { ...tableLimits, rows: 3 }
    expect(await refusalOf(utf8('a\n1\n2\n3\n'), limits)).toBeUndefined()
    expect(await refusalOf(utf8('a\n1\n2\n3\n4'), limits)).toEqual({ kind: 'too-many-rows' })
  })
})
