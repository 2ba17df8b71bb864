import { ok, refused, type Result } from '../../result/index.js'
import type { TableLimits, TableRefusal } from '../table.js'
import { attributeValues, tagsOf, type Tag } from './xml-tags.js'

/** Formula cells that show no plain value: the row's number with the places of its cells. */
export type CellsWithoutValue = ReadonlyMap<number, ReadonlySet<number>>

type Place = { readonly row: number; readonly column: number }
type OpenCell = Place & { hasFormula: boolean; hasValue: boolean; isError: boolean }
type Scan = { rows: number; open: OpenCell | undefined; found: Map<number, Set<number>> }

/**
 * Looks through a sheet before it is read. Refuses rows and columns beyond the limits, also when a
 * single cell claims to stand there, and every cell whose address is not plain.
 */
export function scanSheet(
  xml: string,
  limits: TableLimits,
): Result<CellsWithoutValue, TableRefusal> {
  const scan: Scan = { rows: 0, open: undefined, found: new Map() }
  for (const tag of tagsOf(xml)) {
    const problem = tag === 'damaged' ? ({ kind: 'damaged' } as const) : look(scan, tag, limits)
    if (problem !== undefined) {
      return refused(problem)
    }
  }
  return ok(scan.found)
}

function look(scan: Scan, tag: Tag, limits: TableLimits): TableRefusal | undefined {
  switch (tag.name) {
    case 'row':
      return lookAtRow(scan, tag, limits)
    case 'c':
      return tag.isClosing ? closeCell(scan) : openCell(scan, tag, limits)
    case 'f':
      return mark(scan, { hasFormula: true })
    case 'v':
    case 'is':
      return tag.isEmpty ? undefined : mark(scan, { hasValue: true })
    default:
      return undefined
  }
}

function lookAtRow(scan: Scan, tag: Tag, limits: TableLimits): TableRefusal | undefined {
  scan.rows += tag.isClosing ? 0 : 1
  const numbers = attributeValues(tag, 'r').map(Number)
  if (scan.rows > limits.rows + 1 || numbers.some((row) => row > limits.rows + 1)) {
    return { kind: 'too-many-rows' }
  }
  return numbers.every((row) => Number.isInteger(row)) ? undefined : { kind: 'damaged' }
}

function openCell(scan: Scan, tag: Tag, limits: TableLimits): TableRefusal | undefined {
  const [place, second] = attributeValues(tag, 'r').map(placeOf)
  if (place === undefined || second !== undefined) {
    return { kind: 'damaged' }
  }
  if (place.row > limits.rows + 1) {
    return { kind: 'too-many-rows' }
  }
  if (tag.isEmpty) {
    return undefined
  }
  const isError = attributeValues(tag, 't').includes('e')
  scan.open = { ...place, hasFormula: false, hasValue: false, isError }
  return place.column >= limits.columns ? { kind: 'too-many-columns' } : undefined
}

function closeCell(scan: Scan): undefined {
  const cell = scan.open
  scan.open = undefined
  if (cell !== undefined && (cell.isError || (cell.hasFormula && !cell.hasValue))) {
    const places = scan.found.get(cell.row) ?? new Set()
    scan.found.set(cell.row, places.add(cell.column))
  }
}

function mark(scan: Scan, seen: Partial<OpenCell>): undefined {
  if (scan.open !== undefined) {
    scan.open = { ...scan.open, ...seen }
  }
}

/** 'B3' is row 3 and column 1, counted from 0. */
function placeOf(address: string): Place | undefined {
  const [, letters, row] = /^([A-Z]{1,3})(\d{1,7})$/u.exec(address) ?? []
  if (letters === undefined || row === undefined) {
    return undefined
  }
  const column =
    Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return { row: Number(row), column }
}
