import type { PlainDate } from '../shared/calendar/index.js'
import { readChoice, readDate, readText, type Reading } from '../shared/forms/index.js'
import { urgencies, type Urgency } from './waiting-entry.js'
import type { WaitingMessages } from './waiting-list.messages.js'

/** The sentences for what is typed wrong. */
export type Errors = WaitingMessages['errors']

const longestText = 4_000
const longestLine = 200

/** Words of any length a person types; null when empty, and a fault when they must be there. */
export function readWords(
  reading: Reading,
  field: string,
  { errors, missing }: { errors: Errors; missing?: string },
): string | null {
  const rule = { tooLong: errors.tooLong, maximum: longestText }
  return readText(reading, field, missing === undefined ? rule : { ...rule, missing })
}

/** A name or another single line. */
export function readLine(
  reading: Reading,
  field: string,
  { errors, missing }: { errors: Errors; missing?: string },
): string | null {
  const rule = { tooLong: errors.tooLong, maximum: longestLine }
  return readText(reading, field, missing === undefined ? rule : { ...rule, missing })
}

/** A date that must be there; a stand-in beside the fault when it is not. */
export function readDay(reading: Reading, field: string, errors: Errors): PlainDate {
  const day = readDate(reading, field, {
    missing: errors.dateMissing,
    incomplete: errors.dateIncomplete,
    'not-a-date': errors.notADate,
  })
  return day ?? '0001-01-01'
}

/** A date that may be left empty. */
export function readOptionalDay(reading: Reading, field: string, errors: Errors): PlainDate | null {
  return readDate(reading, field, {
    incomplete: errors.dateIncomplete,
    'not-a-date': errors.notADate,
  })
}

const urgencyValues = urgencies.map(String)

/** How urgent it is; ordinary beside the fault when nothing was chosen. */
export function readUrgency(reading: Reading, errors: Errors): Urgency {
  const choices = { choices: urgencyValues, missing: errors.urgency }
  const chosen = readChoice(reading, 'urgency', choices)
  return urgencies.find((urgency) => String(urgency) === chosen) ?? 0
}
