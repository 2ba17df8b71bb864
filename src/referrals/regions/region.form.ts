import {
  foldPlace,
  municipalities,
  provinces,
  type FoldedPlace,
  type Province,
} from '../../places/index.js'
import type { PlainDate } from '../../shared/calendar/index.js'
import {
  choicesOf,
  dateFields,
  fault,
  finish,
  readChoice,
  readDate,
  readText,
  startReading,
  typedFrom,
  versionIn,
  type FieldErrors,
  type Reading,
  type Typed,
} from '../../shared/forms/index.js'
import type { Result } from '../../shared/result/index.js'
import type { FoundationDetails } from './foundation.js'
import type { KnownFoundation } from './region.store.js'
import type { RegionMessages } from './regions.messages.js'

type Errors = RegionMessages['errors']

const longestLine = 200
const longestList = 10_000

/** What a foundation becomes, over the version that was shown. */
export type ChangeFoundation = { details: FoundationDetails; isOwn: boolean; version: number }

/** The form as it looks for a foundation. */
export function typedFoundation(foundation: KnownFoundation): Typed {
  return typedFrom({
    name: foundation.name,
    website: foundation.website,
    phone: foundation.phone,
    provinces: foundation.provinces,
    municipalities: foundation.municipalities.join('\n'),
    postcodes: foundation.postcodes.join('\n'),
    source: foundation.source,
    own: foundation.isOwn ? 'yes' : 'no',
    ...dateFields('checked', foundation.checkedOn),
  })
}

/** Reads a foundation: municipalities must exist, ranges must be ranges, and nothing is checked in the future. */
export function parseFoundation(
  typed: Typed,
  errors: Errors,
  today: PlainDate,
): Result<ChangeFoundation, FieldErrors> {
  const reading = startReading(typed)
  const line = { tooLong: errors.tooLong, maximum: longestLine }
  const name = readText(reading, 'name', { ...line, missing: errors.name })
  const website = readText(reading, 'website', line)
  if (website !== null && !/^https?:\/\/[^\s/.]+\.[^\s]+$/.test(website)) {
    fault(reading, 'website', errors.website)
  }
  const details = {
    name: name ?? '',
    website,
    phone: readText(reading, 'phone', line),
    provinces: provinces.filter((one) => choicesOf(typed, 'provinces').includes(one)),
    municipalities: readMunicipalities(reading, errors),
    postcodes: readRanges(reading, errors),
    source: readText(reading, 'source', line),
    checkedOn: readChecked(reading, errors, today),
  }
  const own = readChoice(reading, 'own', { choices: ['yes', 'no'], missing: errors.own })
  return finish(reading, () => ({ details, isOwn: own === 'yes', version: versionIn(typed) }))
}

function linesOf(reading: Reading, field: string, errors: Errors): string[] {
  const text = readText(reading, field, { tooLong: errors.tooLong, maximum: longestList }) ?? ''
  const lines = text.split(/\r?\n/).map((line) => line.trim())
  return [...new Set(lines.filter((line) => line !== ''))]
}

function readMunicipalities(reading: Reading, errors: Errors): string[] {
  const known = municipalities().map((one) => ({ ...one, key: foldPlace(one.name).key }))
  return linesOf(reading, 'municipalities', errors).map((line) => {
    const folded = foldPlace(line)
    const found = known.filter((one) => one.key === folded.key && isThere(folded, one.province))
    if (found.length === 0) {
      fault(reading, 'municipalities', errors.municipality(line))
    }
    if (found.length > 1) {
      fault(reading, 'municipalities', errors.municipalityTwice(line))
    }
    return line
  })
}

function isThere({ province }: FoldedPlace, other: Province): boolean {
  return province === undefined || province === other
}

function readRanges(reading: Reading, errors: Errors): string[] {
  return linesOf(reading, 'postcodes', errors).map((line) => {
    const found = /^([1-9]\d{3})(?:\s*[-–]\s*([1-9]\d{3}))?$/.exec(line)
    const [, from = '', to = from] = found ?? []
    if (found === null || from > to) {
      fault(reading, 'postcodes', errors.postcode(line))
    }
    return from === to ? from : `${from}-${to}`
  })
}

function readChecked(reading: Reading, errors: Errors, today: PlainDate): PlainDate | null {
  const day = readDate(reading, 'checked', { incomplete: errors.day, 'not-a-date': errors.day })
  if (day !== null && day > today) {
    fault(reading, 'checked', errors.future)
  }
  return day
}
