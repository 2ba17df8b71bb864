import type { ClientValues, MentorshipValues, MentorValues } from './import-values.js'
import { plainName } from './plain-word.js'

/** A client whom Naast already has, in the words of a file. */
export type KnownClient = { readonly id: string; readonly values: ClientValues }

/** A volunteer whom Naast already has, in the words of a file. */
export type KnownMentor = { readonly id: string; readonly values: MentorValues }

/** A couple that Naast already has, in the words of a file. */
export type KnownMentorship = {
  readonly id: string
  readonly clientId: string
  readonly mentorId: string
  readonly values: MentorshipValues
}

/** Everything of an organisation that a file is compared with. A paused mentorship counts as running. */
export type Existing = {
  readonly clients: readonly KnownClient[]
  readonly mentors: readonly KnownMentor[]
  readonly mentorships: readonly KnownMentorship[]
}

/** What is known while a plan is made: what existed, and what earlier rows of the file add. */
export type KnownPeople = {
  readonly clients: Shelf<KnownClient>
  readonly mentors: Shelf<KnownMentor>
  readonly mentorships: Shelf<KnownMentorship>
}

/** A collection that finds by id and by any of an item's keys, in the order of adding. */
export type Shelf<Item extends { readonly id: string }> = {
  readonly byId: Map<string, Item>
  readonly idsByKey: Map<string, Set<string>>
  readonly keysOf: (item: Item) => readonly string[]
}

/** Arranges what exists, so that a row finds its people without walking past all of them. */
export function knownPeople(existing: Existing): KnownPeople {
  return {
    clients: filled(existing.clients, ({ values }) => [
      nameKey(values.clientName),
      ...numberKeys(values.clientNumber),
    ]),
    mentors: filled(existing.mentors, ({ values }) => [
      nameKey(values.mentorName),
      ...numberKeys(values.mentorNumber),
    ]),
    mentorships: filled(existing.mentorships, ({ clientId, mentorId, values }) => [
      clientKey(clientId),
      pairKey(clientId, mentorId),
      ...numberKeys(values.externalNumber),
    ]),
  }
}

/** Puts an item on the shelf, or puts it there anew when its values changed. */
export function put<Item extends { readonly id: string }>(shelf: Shelf<Item>, item: Item): void {
  shelf.byId.set(item.id, item)
  for (const key of shelf.keysOf(item)) {
    shelf.idsByKey.set(key, (shelf.idsByKey.get(key) ?? new Set<string>()).add(item.id))
  }
}

/** Everything on the shelf under this key. */
export function itemsAt<Item extends { readonly id: string }>(
  shelf: Shelf<Item>,
  key: string,
): readonly Item[] {
  return Array.from(shelf.idsByKey.get(key) ?? [], (id) => shelf.byId.get(id)).filter(
    (item) => item !== undefined,
  )
}

/** The key of a person's name, in which spellings meet. */
export function nameKey(name: string): string {
  return `name:${plainName(name)}`
}

/** The key of a number from elsewhere; none when there is no number. */
export function numberKeys(number: string | undefined): string[] {
  return number === undefined ? [] : [`number:${number.toLowerCase()}`]
}

/** The key of every mentorship of one client. */
export function clientKey(clientId: string): string {
  return `client:${clientId}`
}

/** The key of a client together with a mentor. */
export function pairKey(clientId: string, mentorId: string): string {
  return `pair:${clientId} ${mentorId}`
}

function filled<Item extends { readonly id: string }>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): Shelf<Item> {
  const shelf: Shelf<Item> = { byId: new Map(), idsByKey: new Map(), keysOf }
  for (const item of items) {
    put(shelf, item)
  }
  return shelf
}
