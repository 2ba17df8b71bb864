import type { Role } from '../../shared/access/index.js'
import {
  fault,
  finish,
  readText,
  startReading,
  textOf,
  typedFrom,
  type FieldErrors,
  type Typed,
} from '../../shared/forms/index.js'
import { isMailAddress } from '../../shared/mail/index.js'
import { refused, ok, type Result } from '../../shared/result/index.js'
import { normalEmail } from '../sign-in/check-password.js'
import type { ColleagueMessages } from './colleagues.messages.js'

/** The fields of an invitation. */
export const fields = { name: 'name', email: 'email' } as const

/** Somebody to invite. */
export type Invite = { name: string; email: string; role: Role; mentorId: string | null }

/** The form with what is known of somebody already. */
export function typedInvite(known: { name: string; email: string | null }): Typed {
  return typedFrom({ [fields.name]: known.name, [fields.email]: known.email ?? '' })
}

/** The e-mail address somebody typed, as it is looked up. */
export function emailIn(typed: Typed): string {
  return normalEmail(textOf(typed, fields.email))
}

type Given = { role: Role; mentorId: string | null; words: ColleagueMessages['errors'] }

/** Reads whom to invite. */
export function parseInvite(
  typed: Typed,
  { role, mentorId, words }: Given,
): Result<Invite, FieldErrors> {
  const reading = startReading(typed)
  const name = readText(reading, fields.name, {
    missing: words.name,
    tooLong: words.tooLong,
    maximum: 200,
  })
  const email = emailIn(typed)
  if (!isMailAddress(email)) {
    fault(reading, fields.email, words.email)
  }
  return finish(reading, () => ({ name: name ?? '', email, role, mentorId }))
}

/** What is known here of who is invited. */
export type Known = { emailHasRole: boolean; mentorHasAccount: boolean }

/** Refuses somebody who has the role already, and a mentor who signs in with another address. */
export function decideInvite(
  invite: Invite,
  { emailHasRole, mentorHasAccount }: Known,
  words: ColleagueMessages['errors'],
): Result<Invite, FieldErrors> {
  if (emailHasRole) {
    return refused({ [fields.email]: words.hasRole })
  }
  return mentorHasAccount ? refused({ [fields.email]: words.mentorHasAccount }) : ok(invite)
}
