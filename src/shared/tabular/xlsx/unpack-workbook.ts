import { ok, refused, type Result } from '../../result/index.js'
import type { TableRefusal } from '../table.js'
import type { PackedFile } from './pack-files.js'
import { unpackEntry } from './unpack-entry.js'
import { firstSheetPath } from './workbook-parts.js'
import type { ZipEntry } from './zip-directory.js'

/** The parts of a workbook that reading its first sheet needs, unpacked. */
export type Workbook = { readonly sheet: Buffer; readonly files: readonly PackedFile[] }

const workbookPath = 'xl/workbook.xml'
const relationsPath = 'xl/_rels/workbook.xml.rels'
const lookedUpParts = /^xl\/(?:sharedStrings|styles)\.xml$/iu

/** Unpacks the first sheet with its words and formats. Refuses macros, and a zip that is no workbook. */
export function unpackWorkbook(
  file: Buffer,
  entries: readonly ZipEntry[],
): Result<Workbook, TableRefusal> {
  if (!entries.some((entry) => entry.name === workbookPath)) {
    return refused({ kind: 'not-a-table' })
  }
  if (entries.some((entry) => /vbaProject|macrosheets/iu.test(entry.name))) {
    return refused({ kind: 'macros' })
  }
  const fixed = unpackNamed(file, entries, (name) => isFixedPart(name))
  if (!fixed.ok) {
    return fixed
  }
  const sheetPath = firstSheetPath(
    textOf(fixed.value, workbookPath),
    textOf(fixed.value, relationsPath),
  )
  const sheet = unpackNamed(file, entries, (name) => name === sheetPath)
  if (!sheet.ok) {
    return sheet
  }
  const [found] = sheet.value
  return found === undefined
    ? refused({ kind: 'damaged' })
    : ok({ sheet: found.bytes, files: [...fixed.value, found] })
}

function isFixedPart(name: string): boolean {
  return name === workbookPath || name === relationsPath || lookedUpParts.test(name)
}

function unpackNamed(
  file: Buffer,
  entries: readonly ZipEntry[],
  isWanted: (name: string) => boolean,
): Result<PackedFile[], TableRefusal> {
  const files: PackedFile[] = []
  for (const entry of entries.filter(({ name }) => isWanted(name))) {
    const unpacked = unpackEntry(file, entry)
    if (!unpacked.ok) {
      return unpacked
    }
    files.push({ name: entry.name, bytes: unpacked.value })
  }
  return ok(files)
}

function textOf(files: readonly PackedFile[], name: string): string {
  return files.find((file) => file.name === name)?.bytes.toString('utf8') ?? ''
}
