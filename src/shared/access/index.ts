import type { PlainDate } from '../calendar/index.js'
import type { Locale } from '../i18n/index.js'

/** What somebody is at an organisation. One account can have several, one at a time. */
export const roles = ['mentor', 'coordinator'] as const
export type Role = (typeof roles)[number]

/** The person behind a request, as the session says; never taken from what was typed. */
export type Actor = {
  accountId: string
  organisationId: string
  organisationName: string
  name: string
  role: Role
  /** The mentor this account is, when the role is mentor. */
  mentorId: string | null
  locale: Locale
  sessionId: string
}

/** Whether an actor may use a route at all; a dossier's own policy follows after. */
export type AccessRule = (actor: Actor) => boolean

/** Everybody who is signed in. */
export function anyone(): boolean {
  return true
}

/** Coordinators only. */
export function coordinators(actor: Actor): boolean {
  return actor.role === 'coordinator'
}

/** Whether a role's dates hold today: from its first day, up to the day on which it ended. */
export function isInForce(
  { from, until }: { from: PlainDate | null; until: PlainDate | null },
  today: PlainDate,
): boolean {
  return (from === null || from <= today) && (until === null || today < until)
}
