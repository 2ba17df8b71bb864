import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { aSheet, aWorkbook } from '../../../../test/factories/a-workbook.js'
import { readTable } from '../read/read-table.js'
import { tableLimits } from '../table.js'

const sheetPath = 'xl/worksheets/sheet1.xml'

async function refusalOf(source: Uint8Array, limits = tableLimits) {
  const result = await readTable(source, limits)
  return result.ok ? undefined : result.reason
}

function withSheet(sheetData: string): Uint8Array {
  return aWorkbook([], { [sheetPath]: strToU8(aSheet(sheetData)) })
}

describe('a workbook', () => {
  it('is read as text: dates as days, numbers with every digit', async () => {
    const date = { xml: (at: string) => `<c r="${at}" s="1"><v>45000</v></c>` }
    const number = { xml: (at: string) => `<c r="${at}"><v>12345678901234567890</v></c>` }
    const result = await readTable(
      aWorkbook([['naam', 'sinds', 'nummer'], [], ['Zoë', date, number]]),
    )
    expect(result).toEqual({
      ok: true,
      value: {
        columns: ['naam', 'sinds', 'nummer'],
        rows: [{ number: 3, cells: ['Zoë', '2023-03-15', '12345678901234567890'], issues: [] }],
        origin: { kind: 'xlsx' },
      },
    })
  })

  it('gives the stored value of a formula, and marks one that shows none or an error', async () => {
    const shown = { xml: (at: string) => `<c r="${at}"><f>1+1</f><v>2</v></c>` }
    const empty = { xml: (at: string) => `<c r="${at}"><f>A1</f></c>` }
    const error = { xml: (at: string) => `<c r="${at}" t="e"><f>1/0</f><v>#DIV/0!</v></c>` }
    const result = await readTable(
      aWorkbook([
        ['a', 'b'],
        ['1', shown],
        ['1', empty],
        ['1', error],
        ['1', '=2'],
      ]),
    )
    const rows = result.ok ? result.value.rows : []
    expect(rows.map((row) => row.cells[1])).toEqual(['2', '', '', '=2'])
    expect(rows.map((row) => row.issues.length)).toEqual([0, 1, 1, 1])
  })
})

describe('a workbook made by another program', () => {
  const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const manyRows = aSheet('<row/>'.repeat(30_000))
  const workbook = zipSync({
    'xl/workbook.xml': strToU8(
      '<x:workbook xmlns:x="m" xmlns:r="r"><x:sheets><x:sheet name="Lijst" sheetId="4" r:id="rId9"/>' +
        '<x:sheet name="Blad2" sheetId="5" r:id="rId8"/></x:sheets></x:workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships><Relationship Id="rId8" Type="${types}/worksheet" Target="worksheets/b.xml"/>` +
        `<Relationship Id="rId9" Type="${types}/worksheet" Target="/xl/worksheets/a.xml"/>` +
        `<Relationship Id="rId7" Type="${types}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    ),
    'xl/sharedStrings.xml': strToU8(
      '<x:sst xmlns:x="m"><x:si><x:t>naam</x:t></x:si><x:si><x:t>Els &amp; Jan &lt;3&gt;</x:t></x:si></x:sst>',
    ),
    'xl/worksheets/a.xml': strToU8(
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="2"><x:c r="B2" t="s"><x:v>0</x:v></x:c></x:row>' +
        '<x:row r="3"><x:c r="A3"/><x:c r="B3" t="s"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    ),
    'xl/worksheets/b.xml': strToU8(manyRows),
  })

  it('is read by its first sheet, whatever its prefixes, places and other sheets', async () => {
    const result = await readTable(workbook)
    expect(result).toMatchObject({
      value: { columns: ['naam'], rows: [{ number: 3, cells: ['Els & Jan <3>'] }] },
    })
  })
})

describe('a hostile workbook', () => {
  it('is refused as a zip bomb when its directory says how big it grows', async () => {
    const zeros = new Uint8Array(30 * 1024 * 1024)
    expect(await refusalOf(aWorkbook([['a'], ['1']], { 'xl/media/a.bin': zeros }))).toEqual({
      kind: 'zip-bomb',
    })
  })

  it('is refused as a zip bomb when its directory lies about the size', async () => {
    const bomb = Buffer.from(withSheet(' '.repeat(30 * 1024 * 1024)))
    const line = bomb.lastIndexOf(sheetPath) - 46
    bomb.writeUInt32LE(1000, line + 24)
    expect(await refusalOf(bomb)).toEqual({ kind: 'zip-bomb' })
  })

  it('is refused with thousands of files in it', async () => {
    const files: Record<string, Uint8Array> = {}
    for (let index = 0; index <= 1000; index += 1) {
      files[`xl/${index}`] = new Uint8Array()
    }
    expect(await refusalOf(aWorkbook([['a'], ['1']], files))).toEqual({
      kind: 'zip-bomb',
    })
  })

  it.each([
    ['too many rows without a number', '<row/>'.repeat(30_000), 'too-many-rows'],
    ['one row far away', '<row r="1048576"><c r="A1048576"/></row>', 'too-many-rows'],
    ['one cell far away', '<row r="1"><c r="XFD1"><v>1</v></c></row>', 'too-many-columns'],
    ['a cell below its row', '<row><c r="A1048576"><v>1</v></c></row>', 'too-many-rows'],
    ['a hidden address', '<row r="1"><c r="&#88;FD1"><v>1</v></c></row>', 'damaged'],
    ['a cell without address', '<row r="1"><c><v>1</v></c></row>', 'damaged'],
    ['a tag in two readings', '<row r="1"><c x=">" r="XFD1"><v>1</v></c></row>', 'damaged'],
  ])('is refused with %s', async (_name, sheetData, kind) => {
    expect(await refusalOf(withSheet(sheetData))).toEqual({ kind })
  })

  it('is refused at a million rows', async () => {
    const rows = Array.from({ length: 1_000_000 }, (_, index) => `<row r="${index + 1}"/>`)
    expect(await refusalOf(withSheet(rows.join('')))).toEqual({ kind: 'too-many-rows' })
  })

  it('is refused with macros, whatever its name says', async () => {
    const withMacros = aWorkbook([['a'], ['1']], { 'xl/vbaProject.bin': strToU8('x') })
    expect(await refusalOf(withMacros)).toEqual({ kind: 'macros' })
  })

  it('is refused with a password, as a zip and as Excel makes it', async () => {
    const zip = Buffer.from(aWorkbook([['a'], ['1']]))
    zip.writeUInt16LE(1, zip.lastIndexOf(sheetPath) - 46 + 8)
    expect(await refusalOf(zip)).toEqual({ kind: 'encrypted' })
    const container = Buffer.from('d0cf11e0a1b11ae1', 'hex')
    const locked = Buffer.concat([container, Buffer.from('EncryptedPackage', 'utf16le')])
    expect(await refusalOf(locked)).toEqual({ kind: 'encrypted' })
    expect(await refusalOf(container)).toEqual({ kind: 'old-excel' })
  })

  it('is refused when it is another zip, or a broken one', async () => {
    expect(await refusalOf(zipSync({ 'a.txt': strToU8('a') }))).toEqual({ kind: 'not-a-table' })
    const whole = aWorkbook([['a'], ['1']])
    expect(await refusalOf(whole.subarray(0, whole.length - 40))).toEqual({ kind: 'damaged' })
  })

  it('never makes the reader throw, wherever a byte is flipped', async () => {
    const whole = aWorkbook([['naam'], ['Els']])
    for (let at = 4; at < whole.length; at += 1) {
      const flipped = Uint8Array.from(whole)
      flipped[at] = (flipped[at] ?? 0) ^ 0xff
      expect((await readTable(flipped)).ok).toBeTypeOf('boolean')
    }
  })
})
