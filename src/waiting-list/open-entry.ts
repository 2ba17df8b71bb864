import { findClient, type Client } from '../clients/index.js'
import { waitingTerms } from '../law/index.js'
import type { OpenRequest } from '../shared/http/index.js'
import type { PlainDate } from '../shared/calendar/index.js'
import { choicesOf } from './own-choice/own-choice.store.js'
import type { OwnChoice } from './own-choice/own-choice.js'
import { nextContact } from './standing.js'
import { lastHeldOn } from './waiting-contact.store.js'
import type { Urgency, WaitingEntry } from './waiting-entry.js'
import { findEntry } from './waiting-entry.store.js'

/** An entry opened for a form: whom it is about, when was last spoken, and whom the client chose himself. */
export type OpenedEntry = {
  entry: WaitingEntry
  client: Client
  lastHeldOn: PlainDate | null
  choices: readonly OwnChoice[]
}

/** The entry in the address; undefined when it is not there or of another organisation. */
export async function openEntry(request: OpenRequest): Promise<OpenedEntry | undefined> {
  const { tx } = request
  const entry = await findEntry(tx, request.id('entry'))
  const client = entry && (await findClient(tx, entry.clientId))
  return (
    entry &&
    client && {
      entry,
      client,
      lastHeldOn: await lastHeldOn(tx, entry.id),
      choices: await choicesOf(tx, entry.id),
    }
  )
}

/** The choice that stands, if there is one. */
export function standingChoice({ choices }: Pick<OpenedEntry, 'choices'>): OwnChoice | undefined {
  return choices.find(({ withdrawn }) => withdrawn === null)
}

/** When somebody with this urgency should hear from us: never a day that passed already. */
export function nextContactFor(
  { entry, lastHeldOn: last }: OpenedEntry,
  urgency: Urgency,
  today: PlainDate,
): PlainDate {
  const lastOn = last ?? entry.waitingSince
  const due = nextContact(waitingTerms, { urgency, lastOn }, today)
  return due < today ? today : due
}

/** What the log says of a form about an entry. */
export const entryAudit = {
  object: 'waiting-entry',
  of: ({ entry }: Pick<OpenedEntry, 'entry'>) => entry.id,
  clients: ({ entry }: Pick<OpenedEntry, 'entry'>) => [entry.clientId],
} as const
