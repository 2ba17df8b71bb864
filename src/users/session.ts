import {
  clientBoundRoles,
  dossierParts,
  isInForce,
  roles,
  staffRoles,
  type Actor,
  type Role,
} from '../shared/access/index.js'
import { instantPlus, plainDateOf, type Instant, type PlainDate } from '../shared/calendar/index.js'
import { isLocale } from '../shared/i18n/index.js'

/**
 * How long a session lives: minutes without a request, fewer for who works at the organisation, and
 * hours in all (security goal G6).
 */
export const sessionLimits = {
  idleMinutes: 30,
  staffIdleMinutes: 15,
  absoluteHours: 12,
  seenEverySeconds: 60,
} as const

/** A session as it is stored, with the account, the organisation and the role it belongs to. */
export type Session = {
  sessionId: string
  accountId: string
  accountName: string
  locale: string
  organisationId: string
  organisationName: string
  role: string
  mentorId: string | null
  clientId: string | null
  parts: readonly string[]
  validFrom: PlainDate
  validUntil: PlainDate | null
  lastSeenAt: Instant
  provenAt: Instant
  expiresAt: Instant
}

/** Who acts in this session now; undefined when it ran out or its role is not in force today. */
export function actorOf(session: Session, now: Instant): Actor | undefined {
  const role = roles.find((known) => known === session.role)
  const dates = { from: session.validFrom, until: session.validUntil }
  if (role === undefined || hasRunOut(session, now) || !isInForce(dates, plainDateOf(now))) {
    return undefined
  }
  return { ...actorIn(session, role), endsAt: endOf(session) }
}

/** What belongs to another role than the one at work is left out, whatever the row holds. */
function actorIn(session: Session, role: Role): Actor {
  const { accountId, organisationId, organisationName, sessionId, provenAt } = session
  const mentorId = role === 'mentor' ? session.mentorId : null
  const clientId = clientBoundRoles.some((bound) => bound === role) ? session.clientId : null
  const opened = role === 'professional' ? session.parts : []
  const parts = dossierParts.filter((part) => opened.includes(part))
  const locale = isLocale(session.locale) ? session.locale : 'nl'
  const name = session.accountName
  const who = { accountId, organisationId, organisationName, name, locale, sessionId, provenAt }
  return { ...who, role, mentorId, clientId, parts }
}

/** When the session ends if nothing is asked any more: idle for too long, or twelve hours old. */
export function endOf({ role, lastSeenAt, expiresAt }: EndingSession): Instant {
  const idleAt = instantPlus(lastSeenAt, { minutes: idleMinutesOf(role) })
  return idleAt < expiresAt ? idleAt : expiresAt
}

/** What decides about the end of a session. */
export type EndingSession = Pick<Session, 'role' | 'lastSeenAt' | 'expiresAt'>

function idleMinutesOf(role: string): number {
  const isStaff = staffRoles.some((known) => known === role)
  return isStaff ? sessionLimits.staffIdleMinutes : sessionLimits.idleMinutes
}

function hasRunOut(session: Session, now: Instant): boolean {
  return now >= endOf(session)
}

/** Whether it is time to note that the session was used again; not at every request. */
export function isTimeToNote({ lastSeenAt }: Session, now: Instant): boolean {
  return now >= instantPlus(lastSeenAt, { minutes: sessionLimits.seenEverySeconds / 60 })
}

/** When a session that starts now ends at the latest. */
export function absoluteEndOf(startedAt: Instant): Instant {
  return instantPlus(startedAt, { hours: sessionLimits.absoluteHours })
}
