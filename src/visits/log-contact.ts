import type { Fact } from '../audit/index.js'
import type { Couple } from '../mentorships/index.js'
import { addMonths, type PlainDate } from '../shared/calendar/index.js'
import { ok, refused, type Result } from '../shared/result/index.js'
import type { ClientPart, Contact } from './contact.js'

/** The command: a contact, and perhaps the day of the next visit. */
export type LogContact = { contact: Contact; nextOn: PlainDate | null }

/** Why a contact cannot be logged. */
export type LogContactRefusal =
  | 'nobody-chosen'
  | 'not-your-client'
  | 'in-the-future'
  | 'too-long-ago'
  | 'after-the-ending'
  | 'next-is-past'

/** A part with the couple it belongs to. */
export type LoggedPart = ClientPart & { couple: Couple }

/** What is to be saved: the contact, its parts with their couples, and one fact per dossier. */
export type ContactLogged = Omit<Contact, 'parts'> & {
  parts: readonly LoggedPart[]
  nextOn: PlainDate | null
  facts: readonly Fact[]
}

/** A date further back than this is taken for a mistyped year. */
const monthsBack = 24

/**
 * Logs a contact with one or more of the actor's own clients (Besluit art. 5(4), 7(2)c).
 * Refuses nobody, somebody else's client, a day to come, a day over two years back, a day after the
 * mentorship ended, and a next visit that lies in the past.
 */
export function logContact(
  couples: readonly Couple[],
  { contact, nextOn }: LogContact,
  today: PlainDate,
): Result<ContactLogged, LogContactRefusal> {
  const parts = contact.parts.flatMap((part) => withCouple(couples, part))
  if (contact.parts.length === 0) {
    return refused('nobody-chosen')
  }
  if (parts.length < contact.parts.length) {
    return refused('not-your-client')
  }
  const reason = wrongDate(contact.occurredOn, nextOn, today) ?? afterEnding(parts, contact)
  return reason === undefined
    ? ok({ ...contact, parts, nextOn, facts: parts.map((part) => factOf(contact, part)) })
    : refused(reason)
}

function withCouple(couples: readonly Couple[], part: ClientPart): LoggedPart[] {
  const couple = couples.find(({ mentorshipId }) => mentorshipId === part.mentorshipId)
  return couple === undefined ? [] : [{ ...part, couple }]
}

function wrongDate(
  occurredOn: PlainDate,
  nextOn: PlainDate | null,
  today: PlainDate,
): LogContactRefusal | undefined {
  if (occurredOn > today) {
    return 'in-the-future'
  }
  if (occurredOn < addMonths(today, -monthsBack)) {
    return 'too-long-ago'
  }
  return nextOn !== null && nextOn < today ? 'next-is-past' : undefined
}

function afterEnding(
  parts: readonly LoggedPart[],
  { occurredOn }: Contact,
): LogContactRefusal | undefined {
  return parts.some(({ couple: { endedOn } }) => endedOn !== null && endedOn < occurredOn)
    ? 'after-the-ending'
    : undefined
}

function factOf({ kind, occurredOn, result }: Contact, { couple }: LoggedPart): Fact {
  return {
    type: result.outcome === 'met' ? 'contactLogged' : 'contactAttempted',
    clientId: couple.clientId,
    mentorshipId: couple.mentorshipId,
    content: { kind, occurredOn },
  }
}
