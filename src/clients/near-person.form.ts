import type { PlainDate } from '../shared/calendar/index.js'
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
import type { Locale } from '../shared/i18n/index.js'
import type { Result } from '../shared/result/index.js'
import { dateWords } from './client-details.form.js'
import { clientMessages } from './clients.messages.js'
import { nearPersonMessages } from './near-person.messages.js'
import {
  relations,
  type NearPerson,
  type NearPersonDetails,
  type NearPersonRefusal,
} from './near-person.js'

/** The fields about somebody near the client. */
export const nearPersonFields = {
  name: 'name',
  relation: 'relation',
  emergency: 'emergency',
  phone: 'phone',
  email: 'email',
  note: 'note',
  ended: 'ended',
} as const

/** What the form asks: the details, and perhaps the day on which the contact ended. */
export type NearPersonCommand = { details: NearPersonDetails; endedOn: PlainDate | null }

/** The fields as they are filled for somebody near the client. */
export function typedNearPerson(person: NearPerson): Typed {
  const fields = nearPersonFields
  return typedFrom({
    [fields.name]: person.name,
    [fields.relation]: person.relation,
    [fields.emergency]: person.isEmergencyContact ? 'yes' : null,
    [fields.phone]: person.phone,
    [fields.email]: person.email,
    [fields.note]: person.note,
    ...dateFields(fields.ended, person.endedOn),
  })
}

/** Reads the form, or answers one sentence for every field that needs another look. */
export function parseNearPerson(
  typed: Typed,
  locale: Locale,
): Result<NearPersonCommand, FieldErrors> {
  const fields = nearPersonFields
  const words = nearPersonMessages(locale).errors
  const { errors } = clientMessages(locale)
  const line = { tooLong: errors.tooLong, maximum: 200 }
  const reading = startReading(typed)
  const name = readText(reading, fields.name, { ...line, missing: words.name })
  const relation = readChoice(reading, fields.relation, {
    choices: relations,
    missing: words.relation,
  })
  const phone = readText(reading, fields.phone, line)
  const email = readText(reading, fields.email, line)
  if (email !== null && !/^\S+@\S+$/.test(email)) {
    fault(reading, fields.email, words.email)
  }
  const note = readText(reading, fields.note, { ...line, maximum: 2_000 })
  const endedOn = readDate(reading, fields.ended, dateWords(errors))
  const isEmergencyContact = choicesOf(typed, fields.emergency).includes('yes')
  return finish(reading, () => ({
    details: {
      name: name ?? '',
      relation: relation ?? 'other',
      isEmergencyContact,
      phone,
      email,
      note,
    },
    endedOn,
  }))
}

/** Where on the form a refusal of the rule is shown. */
export function errorOfNearPersonRefusal(reason: NearPersonRefusal, locale: Locale): FieldErrors {
  const places: Record<NearPersonRefusal, string> = {
    'emergency-without-phone': nearPersonFields.phone,
    'ended-in-the-future': nearPersonFields.ended,
  }
  return { [places[reason]]: nearPersonMessages(locale).errors.refusals[reason] }
}
