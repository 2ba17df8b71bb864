import {
  dateFields,
  fault,
  readChoice,
  readDate,
  readText,
  textOf,
  typedFrom,
  type FieldErrors,
  type Reading,
  type Typed,
} from '../shared/forms/index.js'
import type { Locale } from '../shared/i18n/index.js'
import { clientMessages } from './clients.messages.js'
import { dateWords } from './client-details.form.js'
import { homeMessages } from './home.messages.js'
import { livingKinds, unknownHome, type HomeDetails, type HomeRefusal } from './living-situation.js'

/** The fields about a home; their names differ from the client's own, for both stand on one form. */
export const homeFields = {
  what: 'what',
  home: 'home',
  kind: 'living-kind',
  institution: 'institution',
  detail: 'living-detail',
  address: 'address',
  postcode: 'postcode',
  place: 'place',
  phone: 'home-phone',
  since: 'since',
} as const

/** A choice of institution. */
export type InstitutionChoice = { id: string; name: string }

const longestLine = 300

/** The fields as they are filled for a home. */
export function typedHome(home: HomeDetails = unknownHome): Typed {
  return typedFrom({
    [homeFields.kind]: home.kind,
    [homeFields.institution]: home.institutionId,
    [homeFields.detail]: home.detail,
    [homeFields.address]: home.address,
    [homeFields.postcode]: home.postcode,
    [homeFields.place]: home.place,
    [homeFields.phone]: home.phone,
    ...dateFields(homeFields.since, home.since),
  })
}

/** Reads a home. An institution counts only where somebody lives in one. */
export function readHome(
  reading: Reading,
  institutions: readonly InstitutionChoice[],
  locale: Locale,
): HomeDetails {
  const words = homeMessages(locale).errors
  const { errors } = clientMessages(locale)
  const line = { tooLong: errors.tooLong, maximum: longestLine }
  const kind = readChoice(reading, homeFields.kind, { choices: livingKinds, missing: words.kind })
  return {
    kind: kind ?? 'unknown',
    institutionId: readInstitution(reading, institutions, words.institution),
    detail: readText(reading, homeFields.detail, line),
    address: readText(reading, homeFields.address, line),
    postcode: readText(reading, homeFields.postcode, line),
    place: readText(reading, homeFields.place, line),
    phone: readText(reading, homeFields.phone, line),
    since: readDate(reading, homeFields.since, dateWords(errors)),
  }
}

function readInstitution(
  reading: Reading,
  institutions: readonly InstitutionChoice[],
  unknown: string,
): string | null {
  const chosen = textOf(reading.typed, homeFields.institution)
  const kind = textOf(reading.typed, homeFields.kind)
  if (chosen === '' || kind === 'at-home' || kind === 'with-family') {
    return null
  }
  if (!institutions.some(({ id }) => id === chosen)) {
    fault(reading, homeFields.institution, unknown)
    return null
  }
  return chosen
}

/** Whether the client moved, or only what was noted of his home is mended. */
export function readWhat(reading: Reading, locale: Locale): 'moved' | 'corrected' {
  const missing = homeMessages(locale).errors.what
  return (
    readChoice(reading, homeFields.what, { choices: ['moved', 'corrected'], missing }) ?? 'moved'
  )
}

/** Where on the form a refusal of the rule is shown. */
export function errorOfHomeRefusal(reason: HomeRefusal, locale: Locale): FieldErrors {
  const places: Record<HomeRefusal, string> = {
    'in-the-future': homeFields.since,
    'before-current-home': homeFields.since,
    'institution-missing': homeFields.institution,
    'nothing-changes': homeFields.kind,
  }
  return { [places[reason]]: homeMessages(locale).errors.refusals[reason] }
}
