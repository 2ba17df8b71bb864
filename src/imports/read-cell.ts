import { ok, refused, type Result } from '../shared/result/index.js'
import type { ImportField, ImportValues, RowProblemReason } from './import-values.js'
import { readDate } from './read-date.js'
import { readResidence } from './read-residence.js'
import { readStatus } from './read-status.js'
import { isUnknown } from './unknown-words.js'

/** What the cells of a row say, before a name and a status are made of it. */
export type CellValues = Partial<ImportValues>

const longestLine = 200
const longestNote = 5000
const dateFields = ['birthDate', 'startedOn', 'endedOn', 'orderDate'] as const

/** Reads one cell for one field. Refuses with the reason that belongs beside this cell. */
export function readCell(field: ImportField, text: string): Result<CellValues, RowProblemReason> {
  if (text.length > (field === 'notes' ? longestNote : longestLine)) {
    return refused('too-long')
  }
  if (isDateField(field)) {
    const date = readDate(text)
    return date.ok ? ok(date.value === undefined ? {} : { [field]: date.value }) : date
  }
  switch (field) {
    case 'status':
      return readStatus(text)
    case 'residence':
      return ok(readResidence(text))
    case 'mentorEmail':
      return readEmail(text)
    default:
      return ok(isUnknown(text) ? {} : { [field]: text })
  }
}

function isDateField(field: ImportField): field is (typeof dateFields)[number] {
  return dateFields.some((dateField) => dateField === field)
}

function readEmail(text: string): Result<CellValues, 'unreadable-email'> {
  if (isUnknown(text)) {
    return ok({})
  }
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(text)
    ? ok({ mentorEmail: text.toLowerCase() })
    : refused('unreadable-email')
}
