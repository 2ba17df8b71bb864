import type { Table } from '../shared/tabular/index.js'
import { foldPlace } from './fold-place.js'
import { readPostcode } from './postcode.js'
import { provinceFrom } from './province.js'

/** One point as it is kept: under a postcode or a folded place, with a province or none. */
export type OwnPoint = { key: string; province: string; latitude: number; longitude: number }

/** Why a row is not taken. */
export const rowFaults = [
  'postcode',
  'place',
  'province',
  'latitude',
  'longitude',
  'outside',
  'swapped',
  'twice',
] as const
export type RowFault = (typeof rowFaults)[number]

/** A row that is not taken, by its number in the file. */
export type RefusedRow = { row: number; fault: RowFault }

/** Why a whole table is not taken. */
export type PointsRefusal = 'columns' | 'too-many' | 'nothing'

/** What a table holds: the points to use and the rows that are not taken. */
export type ReadPoints = { points: readonly OwnPoint[]; refused: readonly RefusedRow[] }

/** More rows than four-figure postcodes and places together; whole postcodes of one region fit. */
export const mostPoints = 60_000

const names = {
  postcode: ['postcode', 'pc4', 'pc6', 'postal code'],
  place: ['place', 'plaats', 'woonplaats', 'plaatsnaam'],
  province: ['province', 'provincie'],
  latitude: ['latitude', 'breedtegraad', 'breedte', 'lat'],
  longitude: ['longitude', 'lengtegraad', 'lengte', 'lon', 'lng'],
} as const

type Column = keyof typeof names

/**
 * Reads a table of points: a column with postcodes or with places (and their province), a latitude and a longitude.
 * A point outside the Netherlands, or a second one for the same key, is refused with its row.
 */
export function readPoints({ columns, rows }: Table): ReadPoints | PointsRefusal {
  const at = (column: Column) =>
    columns.findIndex((title) => (names[column] as readonly string[]).includes(title.toLowerCase()))
  const hasKey = at('postcode') >= 0 || at('place') >= 0
  if (!hasKey || at('latitude') < 0 || at('longitude') < 0) {
    return 'columns'
  }
  if (rows.length > mostPoints) {
    return 'too-many'
  }
  const seen = new Set<string>()
  const read = rows.map(({ number, cells }) => {
    const cell = (column: Column) => cells[at(column)] ?? ''
    const point = readPoint(cell)
    const unique = typeof point === 'string' ? point : keepFirst(point, seen)
    return { row: number, point: unique }
  })
  const points = read.flatMap(({ point }) => (typeof point === 'string' ? [] : [point]))
  const refused = read.flatMap(({ row, point }) =>
    typeof point === 'string' ? [{ row, fault: point }] : [],
  )
  return points.length === 0 && refused.length === 0 ? 'nothing' : { points, refused }
}

type Cell = (column: Column) => string

function readPoint(cell: Cell): OwnPoint | RowFault {
  const named = readName(cell)
  if (typeof named === 'string') {
    return named
  }
  const at = readPosition(cell('latitude'), cell('longitude'))
  return typeof at === 'string' ? at : { ...named, ...at }
}

/** Under what a point is kept: its postcode, else its place with the province that stands beside it. */
function readName(cell: Cell): Pick<OwnPoint, 'key' | 'province'> | RowFault {
  if (cell('postcode') !== '') {
    const postcode = readPostcode(cell('postcode'))
    return postcode === undefined ? 'postcode' : { key: postcode, province: '' }
  }
  const { key, province: beside } = foldPlace(cell('place'))
  if (key === '') {
    return 'place'
  }
  const province = cell('province') === '' ? (beside ?? '') : provinceFrom(cell('province'))
  return province === undefined ? 'province' : { key, province }
}

function readPosition(north: string, east: string) {
  const latitude = readDegrees(north)
  const longitude = readDegrees(east)
  if (latitude === undefined) {
    return 'latitude'
  }
  if (longitude === undefined) {
    return 'longitude'
  }
  if (isInside(longitude, latitude)) {
    return 'swapped'
  }
  return isInside(latitude, longitude) ? { latitude, longitude } : 'outside'
}

function readDegrees(text: string): number | undefined {
  return /^-?\d{1,3}([.,]\d{1,12})?$/.test(text) ? Number(text.replace(',', '.')) : undefined
}

function isInside(latitude: number, longitude: number): boolean {
  return latitude > 50.6 && latitude < 53.8 && longitude > 3.1 && longitude < 7.4
}

function keepFirst(point: OwnPoint, seen: Set<string>): OwnPoint | RowFault {
  const key = `${point.key}/${point.province}`
  if (seen.has(key)) {
    return 'twice'
  }
  seen.add(key)
  return point
}
