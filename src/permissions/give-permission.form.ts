import { addDays, type PlainDate } from '../shared/calendar/index.js'
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
  type FieldErrors,
  type Typed,
} from '../shared/forms/index.js'
import type { ViewRequest } from '../shared/http/index.js'
import { fullName } from '../shared/names/index.js'
import type { Result } from '../shared/result/index.js'
import type { PermissionRefusal } from './give-permission.js'
import type { Giving } from './permission-access.js'
import { scopeOf } from './permission-scope.js'
import { waysOfGiving, type Permission, type PermissionWords } from './permission.js'
import { permissionMessages } from './permissions.messages.js'

const longestText = 5_000
const longestName = 200

/** The form untouched: from today and by whom it will be; or as the permission it replaces. */
export function firstPermission(
  { client, couple, kind, replaced }: Giving,
  { today }: ViewRequest,
): Typed {
  const from = dateFields('from', today)
  if (replaced !== undefined) {
    return typedFrom({ ...wordsOf(replaced, today), ...from })
  }
  const givenBy = kind === 'client-acts' ? couple.mentorName : fullName(client)
  return typedFrom({ ...from, 'given-by': givenBy })
}

/** An end that has passed is asked anew. */
function wordsOf({ scope, words, until, givenBy, howGiven }: Permission, today: PlainDate) {
  const last = until !== null && until > today ? addDays(until, -1) : null
  return {
    scope,
    words,
    ...dateFields('last', last),
    'given-by': givenBy,
    'how-given': howGiven,
  }
}

/** Reads a permission. The last day somebody fills in still counts, so the permission ends the day after. */
export function parsePermission(
  typed: Typed,
  { kind }: Giving,
  { locale }: ViewRequest,
): Result<PermissionWords, FieldErrors> {
  const { errors } = permissionMessages(locale)
  const { dateIncomplete: incomplete, notADate, tooLong } = errors
  const reading = startReading(typed)
  const chosen = choicesOf(typed, 'scope')
  const scope = scopeOf(kind).filter((matter) => chosen.includes(matter))
  if (scope.length === 0) {
    fault(reading, 'scope', errors.scope)
  }
  const words = readText(reading, 'words', { missing: errors.words, tooLong, maximum: longestText })
  const from = readDate(reading, 'from', {
    missing: errors.from,
    incomplete,
    'not-a-date': notADate,
  })
  const last = readDate(reading, 'last', { incomplete, 'not-a-date': notADate })
  const rule = { missing: errors.givenBy, tooLong, maximum: longestName }
  const givenBy = readText(reading, 'given-by', rule)
  const howGiven =
    kind === 'mentor-speaks'
      ? readChoice(reading, 'how-given', { choices: waysOfGiving, missing: errors.howGiven })
      : null
  return finish(reading, () => ({
    kind,
    scope,
    words: words ?? '',
    from: from ?? '',
    until: last === null ? null : addDays(last, 1),
    givenBy: givenBy ?? '',
    howGiven,
  }))
}

/** At which field the page says why a permission cannot be given so. */
export const fieldOfRefusal: Record<PermissionRefusal, string> = {
  'needs-end': 'last',
  'ends-before-start': 'last',
  'already-over': 'last',
  'outside-scope': 'scope',
}
