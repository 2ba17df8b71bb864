import {
  fault,
  finish,
  readText,
  startReading,
  textOf,
  type FieldErrors,
  type Reading,
  type Typed,
} from '../../shared/forms/index.js'
import { isMailAddress } from '../../shared/mail/index.js'
import { refused, type Result } from '../../shared/result/index.js'
import { normalEmail } from '../sign-in/check-password.js'
import { choosePassword } from '../password.js'
import type { EnrolMessages } from './enrol.messages.js'
import type { Offer } from './offer.js'

/** The fields of somebody new; a set-up asks for the organisation and the e-mail address as well. */
export const fields = {
  organisation: 'organisation',
  name: 'name',
  email: 'email',
  password: 'password',
  again: 'password-again',
} as const

/** The button of who wants to sign in with a passkey alone. */
export const withoutPassword = 'no-password'

/** Somebody new, as filled in. The password is not kept longer than it takes to hash it. */
export type Filled = {
  organisationName: string | null
  name: string
  email: string
  /** Null for who signs in with a passkey alone. */
  password: string | null
}

/** Reads who somebody new is and the password of their choice. */
export function parseNewcomer(
  typed: Typed,
  offer: Offer,
  words: EnrolMessages['errors'],
): Result<Filled, FieldErrors> {
  const reading = startReading(typed)
  const text = (field: string, missing: string) =>
    readText(reading, field, { missing, tooLong: words.tooLong, maximum: 200 })
  const isSetUp = offer.kind === 'set-up'
  const organisationName = isSetUp ? text(fields.organisation, words.organisation) : null
  const name = text(fields.name, words.name) ?? ''
  const email = isSetUp ? readEmail(reading, words) : offer.invitation.email
  const about = [organisationName ?? '', isSetUp ? '' : offer.organisationName, name, email]
  const isWithout = typed[withoutPassword] !== undefined
  const password = isWithout ? null : readNewPassword(reading, { about, words })
  return finish(reading, () => ({ organisationName, name, email, password }))
}

function readEmail(reading: Reading, words: EnrolMessages['errors']): string {
  const email = normalEmail(textOf(reading.typed, fields.email))
  if (!isMailAddress(email)) {
    fault(reading, fields.email, words.email)
  }
  return email
}

type Choosing = { about: readonly string[]; words: EnrolMessages['errors'] }

/** A new password, typed twice; empty with a fault when it cannot be used. */
export function readNewPassword(reading: Reading, { about, words }: Choosing): string {
  const typed = reading.typed[fields.password]?.[0] ?? ''
  const chosen = choosePassword(typed, about)
  if (!chosen.ok) {
    fault(reading, fields.password, words.password[chosen.reason])
  }
  if (typed !== (reading.typed[fields.again]?.[0] ?? '')) {
    fault(reading, fields.again, words.notTheSame)
  }
  return chosen.ok ? chosen.value : ''
}

/** The errors of a form of which only the password is wrong. */
export function wrongPassword(words: EnrolMessages['errors']): Result<never, FieldErrors> {
  return refused({ [fields.password]: words.wrongPassword })
}
