import type { ToldFact } from '../audit/index.js'
import { plainDateOf, type PlainDate } from '../shared/calendar/index.js'
import type { ContactRecord } from '../visits/index.js'

/** What a reader may ask of the timeline. */
export const timelineKinds = ['all', 'contacts', 'changes'] as const
export type TimelineKind = (typeof timelineKinds)[number]

/** Something that happened around a client: a contact, or a change in the dossier. */
export type Happening =
  | { kind: 'contact'; on: PlainDate; record: ContactRecord }
  | { kind: 'change'; on: PlainDate; fact: ToldFact }

/** Facts that the reports of contacts tell already. */
export const toldByContacts = ['contactLogged', 'contactAttempted', 'contactCorrected']

type Sources = { contacts: readonly ContactRecord[]; facts: readonly ToldFact[] }

/** Contacts and changes as one history, the newest day first; of one day the last told first. */
export function timelineOf({ contacts, facts }: Sources): Happening[] {
  const told = [
    ...contacts.map((record) => ({
      at: `${record.occurredOn} ${record.loggedAt}`,
      happening: { kind: 'contact', on: record.occurredOn, record } satisfies Happening,
    })),
    ...facts.map((fact) => ({
      at: `${plainDateOf(fact.at)} ${fact.at}`,
      happening: { kind: 'change', on: plainDateOf(fact.at), fact } satisfies Happening,
    })),
  ]
  return told
    .toSorted((one, other) => other.at.localeCompare(one.at))
    .map(({ happening }) => happening)
}
