import { instantPlus, type Instant, type PlainDate } from '../calendar/index.js'
import type { Locale } from '../i18n/index.js'
import type { DossierPart, Role } from './role.js'

export { roleNames } from './role.messages.js'
export {
  clientBoundRoles,
  dossierParts,
  readableParts,
  roles,
  staffRoles,
  type DossierPart,
  type ReadablePart,
  type Role,
} from './role.js'

/** The person behind a request, as the session says; never taken from what was typed. */
export type Actor = {
  accountId: string
  organisationId: string
  organisationName: string
  name: string
  role: Role
  /** The mentor this account is, when the role is mentor. */
  mentorId: string | null
  /** The one client this role is bound to: for the client, a relative and an invited professional. */
  clientId: string | null
  /** The parts of that client's dossier a professional was invited to. */
  parts: readonly DossierPart[]
  locale: Locale
  sessionId: string
  /** When the person last proved to be there with a second factor. */
  provenAt: Instant
  /** When the session ends if nothing is asked any more; absent where no session is at hand. */
  endsAt?: Instant
}

/** Whether an actor may use a route at all; a dossier's own policy follows after. */
export type AccessRule = (actor: Actor) => boolean

/** Everybody who is signed in: for what is their own, such as their account. */
export function anyone(): boolean {
  return true
}

/** Who does the work of mentorship: coordinators and mentors. */
export function caseworkers({ role }: Pick<Actor, 'role'>): boolean {
  return role === 'coordinator' || role === 'mentor'
}

/** Coordinators only. */
export function coordinators(actor: Actor): boolean {
  return actor.role === 'coordinator'
}

/** Who checks afterwards whether somebody was right to look: coordinators and the auditor. */
export function accessReviewers({ role }: Pick<Actor, 'role'>): boolean {
  return role === 'coordinator' || role === 'auditor'
}

/** The mentor somebody acts as now: none in any other role, whatever else the account is. */
export function actingMentor({ role, mentorId }: Pick<Actor, 'role' | 'mentorId'>): string | null {
  return role === 'mentor' ? mentorId : null
}

/** Who sees the figures of the foundation; the national network only those that name nobody. */
export function figureReaders({ role }: Pick<Actor, 'role'>): boolean {
  return role === 'coordinator' || role === 'board' || role === 'auditor' || role === 'network'
}

/** Who an outside professional is: somebody let into chosen parts of one dossier. */
export function professionals({ role, clientId }: Pick<Actor, 'role' | 'clientId'>): boolean {
  return role === 'professional' && clientId !== null
}

/** How long a proof with a second factor counts for what asks for a fresh one (ASVS 7.5). */
export const freshMinutes = 5

/** Whether the person proved with a second factor to be there, at most five minutes ago. */
export function isFresh({ provenAt }: Pick<Actor, 'provenAt'>, now: Instant): boolean {
  return now < instantPlus(provenAt, { minutes: freshMinutes })
}

/** Whether a role's dates hold today: from its first day, up to the day on which it ended. */
export function isInForce(
  { from, until }: { from: PlainDate | null; until: PlainDate | null },
  today: PlainDate,
): boolean {
  return (from === null || from <= today) && (until === null || today < until)
}
