import { strToU8, zipSync } from 'fflate'

/** A cell for `aWorkbook`: text, or a piece of sheet XML for what text cannot express. */
export type WorkbookCell = string | { readonly xml: (address: string) => string }

const relationshipTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A real XLSX file with these rows on its only sheet. `extra` adds files, or replaces its parts. */
export function aWorkbook(
  rows: readonly (readonly WorkbookCell[])[],
  extra: Record<string, Uint8Array> = {},
): Uint8Array {
  const sheetData = rows.map(rowXml).join('')
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'xl/workbook.xml': strToU8(
      '<workbook><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships>
        <Relationship Id="rId1" Type="${relationshipTypes}/worksheet" Target="worksheets/sheet1.xml"/>
        <Relationship Id="rId2" Type="${relationshipTypes}/styles" Target="styles.xml"/>
      </Relationships>`,
    ),
    'xl/styles.xml': strToU8(
      '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
    ),
    'xl/worksheets/sheet1.xml': strToU8(aSheet(sheetData)),
    ...extra,
  })
}

/** The XML of a sheet around its rows. */
export function aSheet(sheetData: string): string {
  return `<worksheet><sheetData>${sheetData}</sheetData></worksheet>`
}

function rowXml(cells: readonly WorkbookCell[], index: number): string {
  const row = index + 1
  const filled = cells.map((cell, place) => {
    const address = `${String.fromCharCode(65 + place)}${row}`
    if (typeof cell !== 'string') {
      return cell.xml(address)
    }
    return `<c r="${address}" t="inlineStr"><is><t>${cell}</t></is></c>`
  })
  return `<row r="${row}">${filled.join('')}</row>`
}
