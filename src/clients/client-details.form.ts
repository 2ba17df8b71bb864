import {
  choicesOf,
  dateFields,
  readChoice,
  readDate,
  readText,
  typedFrom,
  type FieldErrors,
  type Reading,
  type Typed,
} from '../shared/forms/index.js'
import { addressForms, type ClientDetails, type ClientRefusal } from './client.js'
import type { ClientMessages } from './clients.messages.js'

/** The fields about a client himself. */
export const fields = {
  givenName: 'given-name',
  namePrefix: 'name-prefix',
  familyName: 'family-name',
  addressForm: 'address-form',
  birthDate: 'birth-date',
  externalNumber: 'external-number',
  phone: 'phone',
  languages: 'languages',
  communication: 'communication',
  goodToKnow: 'good-to-know',
  note: 'note',
  somebodyElse: 'somebody-else',
} as const

const longestLine = 200
const longestText = 5_000

/** The fields as they are filled for what is known of a client. */
export function typedDetails(details: ClientDetails): Typed {
  return typedFrom({
    [fields.givenName]: details.givenName,
    [fields.namePrefix]: details.namePrefix,
    [fields.familyName]: details.familyName,
    [fields.addressForm]: details.addressForm,
    ...dateFields(fields.birthDate, details.birthDate),
    [fields.externalNumber]: details.externalNumber,
    [fields.phone]: details.phone,
    [fields.languages]: details.languages.join(', '),
    [fields.communication]: details.communication,
    [fields.goodToKnow]: details.goodToKnow,
    [fields.note]: details.note,
  })
}

type Words = ClientMessages['errors']

type Identity = Pick<
  ClientDetails,
  'givenName' | 'namePrefix' | 'familyName' | 'birthDate' | 'externalNumber'
>

/** Reads who somebody is; only the given name is needed. */
export function readIdentity(reading: Reading, words: Words): Identity {
  const line = { tooLong: words.tooLong, maximum: longestLine }
  const givenName = readText(reading, fields.givenName, { ...line, missing: words.givenName })
  return {
    givenName: givenName ?? '',
    namePrefix: readText(reading, fields.namePrefix, line),
    familyName: readText(reading, fields.familyName, line),
    birthDate: readDate(reading, fields.birthDate, dateWords(words)),
    externalNumber: readText(reading, fields.externalNumber, line),
  }
}

/** Reads everything about a client except who he is. */
export function readContact(reading: Reading, words: Words): Omit<ClientDetails, keyof Identity> {
  const line = { tooLong: words.tooLong, maximum: longestLine }
  const text = { tooLong: words.tooLong, maximum: longestText }
  const addressForm = readChoice(reading, fields.addressForm, {
    choices: addressForms,
    missing: words.addressForm,
  })
  return {
    addressForm: addressForm ?? 'neutral',
    phone: readText(reading, fields.phone, line),
    languages: languagesIn(readText(reading, fields.languages, line) ?? ''),
    communication: readText(reading, fields.communication, text),
    goodToKnow: readText(reading, fields.goodToKnow, text),
    note: readText(reading, fields.note, text),
  }
}

/** Whether the coordinator said that this is not the namesake who is there already. */
export function saysSomebodyElse(typed: Typed): boolean {
  return choicesOf(typed, fields.somebodyElse).includes('yes')
}

/** The sentences for a date that is not one. */
export function dateWords(words: Pick<Words, 'dateIncomplete' | 'notADate'>) {
  return { incomplete: words.dateIncomplete, 'not-a-date': words.notADate }
}

function languagesIn(text: string): string[] {
  const named = text.split(/[,;]/).map((language) => language.trim())
  return [...new Set(named.filter(Boolean))]
}

/** Where on the form a refusal of the rule is shown. */
export function errorOfRefusal(reason: ClientRefusal, words: Words): FieldErrors {
  const places: Record<ClientRefusal, string> = {
    'born-in-the-future': fields.birthDate,
    'born-too-long-ago': fields.birthDate,
    'perhaps-known': fields.somebodyElse,
    'number-taken': fields.externalNumber,
  }
  return { [places[reason]]: words.refusals[reason] }
}
