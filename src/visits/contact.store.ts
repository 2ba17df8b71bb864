import {
  rhythmContacts,
  type ContactDays,
  type LoggedContact,
  type RhythmContact,
} from '../mentorships/index.js'
import type { Instant, PlainDate } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import type { NewId } from '../shared/ids/index.js'
import type { ContactLogged, LoggedPart } from './log-contact.js'

type Logging = { id: string; accountId: string; mentorId: string | null; at: Instant; newId: NewId }

/** Saves a contact with all its parts. The facts, the rhythm and the plan are the caller's. */
export async function insertContact(tx: Tx, logged: ContactLogged, logging: Logging) {
  const { result } = logged
  await tx
    .insertInto('contact')
    .values({
      id: logging.id,
      account_id: logging.accountId,
      mentor_id: logging.mentorId,
      occurred_on: logged.occurredOn,
      kind: logged.kind,
      outcome: result.outcome,
      attempt_reason: result.outcome === 'attempted' ? result.reason : null,
      attempt_note: result.outcome === 'attempted' ? result.note : null,
      duration_minutes: logged.durationMinutes,
      travel_minutes: logged.travelMinutes,
      logged_at: logging.at,
    })
    .execute()
  await insertParts(tx, logged, logging)
}

async function insertParts(tx: Tx, { parts, occurredOn }: ContactLogged, { id, newId }: Logging) {
  await tx
    .insertInto('contact_client')
    .values(parts.map((part) => partRow(part, id, occurredOn)))
    .execute()
  const expressions = parts.flatMap((part) => expressionRows(part, { id, occurredOn, newId }))
  if (expressions.length > 0) {
    await tx.insertInto('expression').values(expressions).execute()
  }
  const followUps = parts.flatMap((part) => followUpRows(part, { id, newId }))
  if (followUps.length > 0) {
    await tx.insertInto('follow_up').values(followUps).execute()
  }
}

function partRow(part: LoggedPart, contactId: string, occurredOn: PlainDate) {
  const { saw, safe, connected, authentic } = part
  return {
    contact_id: contactId,
    client_id: part.couple.clientId,
    mentorship_id: part.mentorshipId,
    occurred_on: occurredOn,
    saw,
    safe,
    connected,
    authentic,
  }
}

type InContact = { id: string; occurredOn: PlainDate; newId: NewId }

function expressionRows(part: LoggedPart, { id, occurredOn, newId }: InContact) {
  return part.expressions.map(({ words, howLearned, certainty }) => ({
    id: newId(),
    contact_id: id,
    client_id: part.couple.clientId,
    words,
    how_learned: howLearned,
    certainty,
    learned_on: occurredOn,
  }))
}

function followUpRows(part: LoggedPart, { id, newId }: Omit<InContact, 'occurredOn'>) {
  return part.followUps.map(({ agreed, dueOn }) => ({
    id: newId(),
    contact_id: id,
    client_id: part.couple.clientId,
    mentorship_id: part.mentorshipId,
    agreed,
    due_on: dueOn,
  }))
}

/**
 * The days that decide a rhythm, found anew in the contacts of a mentorship that still stand. Which
 * kinds and reasons count is the rule of `rhythmContacts`; here only the newest of each is taken.
 */
export async function contactDaysOf(tx: Tx, mentorshipId: string): Promise<ContactDays> {
  const rows = await tx
    .selectFrom('contact_client as part')
    .innerJoin('contact', (join) =>
      join
        .onRef('contact.organisation_id', '=', 'part.organisation_id')
        .onRef('contact.id', '=', 'part.contact_id'),
    )
    .select(['contact.kind', 'contact.outcome', 'contact.attempt_reason as attemptReason'])
    .select(({ fn }) => fn.max('part.occurred_on').as('on'))
    .where('part.mentorship_id', '=', mentorshipId)
    .where('part.struck_out_at', 'is', null)
    .groupBy(['contact.kind', 'contact.outcome', 'contact.attempt_reason'])
    .execute()
  return contactDays(rhythmContacts(rows.map(loggedContact)))
}

type NewestRow = { on: PlainDate; kind: string; outcome: string; attemptReason: string | null }

function loggedContact({ on, kind, outcome, attemptReason }: NewestRow): LoggedContact {
  return {
    on,
    kind,
    outcome: outcome as LoggedContact['outcome'],
    attemptReason: attemptReason ?? undefined,
  }
}

function contactDays(contacts: readonly RhythmContact[]): ContactDays {
  const newest = (days: RhythmContact[]) =>
    days
      .map(({ on }) => on)
      .toSorted()
      .at(-1) ?? null
  return {
    lastContactOn: newest(contacts.filter(({ counts }) => counts)),
    lastAttemptOn: newest(contacts.filter(({ counts }) => !counts)),
    lastExcusedOn: newest(contacts.filter(({ excusesLaw }) => excusesLaw === true)),
  }
}
