import type { PlainDate } from '../../shared/calendar/index.js'
import { fault, readDate, textOf, type Reading } from '../../shared/forms/index.js'
import type { ActionMessages } from '../action.messages.js'
import { pickFields, type Candidate, type Picking } from './candidate.store.js'

type Errors = ActionMessages['errors']

/** A date that must be there; a fault, and `stand-in`, when it is not. */
export function readDay(reading: Reading, field: string, errors: Errors): PlainDate {
  const day = readDate(reading, field, {
    missing: errors.dateMissing,
    incomplete: errors.dateIncomplete,
    'not-a-date': errors.notADate,
  })
  return day ?? '0001-01-01'
}

/** A date that may be left empty. */
export function readOptionalDay(
  reading: Reading,
  field: string,
  errors: Errors,
): PlainDate | undefined {
  const day = readDate(reading, field, {
    incomplete: errors.dateIncomplete,
    'not-a-date': errors.notADate,
  })
  return day ?? undefined
}

/** The mentor that was chosen; a fault when nobody was, or when somebody only searched. */
export function readMentor(
  reading: Reading,
  { candidates }: Picking,
  errors: Errors,
): Candidate | undefined {
  const chosen = candidates.find(({ id }) => id === textOf(reading.typed, pickFields.mentor))
  if (chosen === undefined || isOnlySearching(reading)) {
    fault(reading, pickFields.mentor, errors.mentor)
  }
  return chosen
}

/** Did somebody press the search button, and not yet the one that saves? */
export function isOnlySearching({ typed }: Reading): boolean {
  return textOf(typed, pickFields.go) !== ''
}
