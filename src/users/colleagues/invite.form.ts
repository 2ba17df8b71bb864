import { dossierParts, type DossierPart, type Role } from '../../shared/access/index.js'
import type { PlainDate } from '../../shared/calendar/index.js'
import {
  fault,
  finish,
  readChoice,
  readDate,
  readText,
  startReading,
  textOf,
  typedFrom,
  type FieldErrors,
  type Reading,
  type Typed,
} from '../../shared/forms/index.js'
import { isMailAddress } from '../../shared/mail/index.js'
import { refused, ok, type Result } from '../../shared/result/index.js'
import { normalEmail } from '../sign-in/check-password.js'
import type { ColleagueMessages } from './colleagues.messages.js'

/** The fields of an invitation. */
export const fields = { name: 'name', email: 'email', role: 'role', until: 'until' } as const

/** The roles a coordinator invites somebody to here; mentors and guests of a dossier have pages of their own. */
export const invitableRoles = [
  'coordinator',
  'intake',
  'complaints',
  'auditor',
  'board',
  'network',
] as const satisfies readonly Role[]

/** Somebody to invite, and how far the role reaches. */
export type Invite = {
  name: string
  email: string
  role: Role
  mentorId: string | null
  clientId: string | null
  parts: readonly DossierPart[]
  /** The first day without the role; null for a role that stays. */
  validUntil: PlainDate | null
}

/** A role that reaches the whole foundation and stays. */
export const withoutBounds = {
  mentorId: null,
  clientId: null,
  parts: [],
  validUntil: null,
} as const

/** The form with what is known of somebody already. */
export function typedInvite(known: { name: string; email: string | null }): Typed {
  return typedFrom({ [fields.name]: known.name, [fields.email]: known.email ?? '' })
}

/** The e-mail address somebody typed, as it is looked up. */
export function emailIn(typed: Typed): string {
  return normalEmail(textOf(typed, fields.email))
}

/** The role somebody chose; a coordinator when it is none of those on the form. */
export function roleIn(typed: Typed | undefined): Role {
  const chosen = typed && textOf(typed, fields.role)
  return invitableRoles.find((role) => role === chosen) ?? 'coordinator'
}

type Words = Pick<ColleagueMessages['errors'], 'name' | 'tooLong' | 'email'>

/** Reads who somebody is and the address to sign in with. */
export function readPerson(reading: Reading, words: Words): { name: string; email: string } {
  const name = readText(reading, fields.name, {
    missing: words.name,
    tooLong: words.tooLong,
    maximum: 200,
  })
  const email = emailIn(reading.typed)
  if (!isMailAddress(email)) {
    fault(reading, fields.email, words.email)
  }
  return { name: name ?? '', email }
}

/** Reads the invitation of a mentor. */
export function parseMentorInvite(
  typed: Typed,
  { mentorId, words }: { mentorId: string; words: ColleagueMessages['errors'] },
): Result<Invite, FieldErrors> {
  const reading = startReading(typed)
  const person = readPerson(reading, words)
  return finish(reading, () => ({ ...withoutBounds, ...person, role: 'mentor', mentorId }))
}

/** Reads the invitation of a colleague: the role, and until when if it ends. */
export function parseColleagueInvite(
  typed: Typed,
  { today, words }: { today: PlainDate; words: ColleagueMessages['errors'] },
): Result<Invite, FieldErrors> {
  const reading = startReading(typed)
  const person = readPerson(reading, words)
  const role = readChoice(reading, fields.role, { choices: invitableRoles, missing: words.role })
  const wrong = { incomplete: words.notADate, 'not-a-date': words.notADate }
  const validUntil = readDate(reading, fields.until, wrong)
  if (validUntil !== null && validUntil <= today) {
    fault(reading, fields.until, words.untilPassed)
  }
  return finish(reading, () => ({
    ...withoutBounds,
    ...person,
    role: role ?? 'coordinator',
    validUntil,
  }))
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

/** The parts of a dossier among what was chosen. */
export function partsAmong(chosen: readonly string[]): DossierPart[] {
  return dossierParts.filter((part) => chosen.includes(part))
}
