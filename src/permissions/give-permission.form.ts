import { addDays } from '../shared/calendar/index.js'
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
import { waysOfGiving, type PermissionWords } from './permission.js'
import { permissionMessages } from './permissions.messages.js'

const longestText = 5_000
const longestName = 200

/** The form untouched: from today and by whom it will be; or as the permission it replaces. */
export function firstPermission(
  { client, couple, kind, replaced }: Giving,
  { today }: ViewRequest,
): Typed {
  const giver = kind === 'client-acts' ? couple.mentorName : fullName(client)
  const last = replaced?.until == null ? null : addDays(replaced.until, -1)
  return typedFrom({
    scope: [...(replaced?.scope ?? [])],
    words: replaced?.words ?? '',
    ...dateFields('from', today),
    ...dateFields('last', last !== null && last >= today ? last : null),
    'given-by': replaced?.givenBy ?? giver,
    'how-given': replaced?.howGiven ?? '',
  })
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
