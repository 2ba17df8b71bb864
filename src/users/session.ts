import { dossierParts, isInForce, roles, type Actor, type Role } from '../shared/access/index.js'
import { instantPlus, plainDateOf, type Instant, type PlainDate } from '../shared/calendar/index.js'
import { isLocale } from '../shared/i18n/index.js'

/** How long a session lives: minutes without a request, and hours in all (security goal G6). */
export const sessionLimits = { idleMinutes: 30, absoluteHours: 12, seenEverySeconds: 60 } as const

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
  return actorIn(session, role)
}

function actorIn(session: Session, role: Role): Actor {
  const { accountId, organisationId, organisationName, sessionId, provenAt } = session
  const { mentorId, clientId } = session
  const parts = dossierParts.filter((part) => session.parts.includes(part))
  const locale = isLocale(session.locale) ? session.locale : 'nl'
  const name = session.accountName
  return {
    ...{ accountId, organisationId, organisationName, name, role, mentorId, clientId, parts },
    ...{ locale, sessionId, provenAt },
  }
}

function hasRunOut({ lastSeenAt, expiresAt }: Session, now: Instant): boolean {
  return now >= expiresAt || now >= instantPlus(lastSeenAt, { minutes: sessionLimits.idleMinutes })
}

/** Whether it is time to note that the session was used again; not at every request. */
export function isTimeToNote({ lastSeenAt }: Session, now: Instant): boolean {
  return now >= instantPlus(lastSeenAt, { minutes: sessionLimits.seenEverySeconds / 60 })
}

/** When a session that starts now ends at the latest. */
export function absoluteEndOf(startedAt: Instant): Instant {
  return instantPlus(startedAt, { hours: sessionLimits.absoluteHours })
}
