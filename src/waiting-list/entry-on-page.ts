import { factsOf, type ToldFact } from '../audit/index.js'
import type { OpenRequest, ViewRequest } from '../shared/http/index.js'
import { openEntry, type OpenedEntry } from './open-entry.js'
import { contactsOfEntry } from './waiting-contact.store.js'
import type { WaitingContact } from './waiting-entry.js'
import { waitingFactTypes } from './waiting-facts.js'

/** Everything the page of somebody who waits tells. */
export type EntryOnPage = OpenedEntry & {
  contacts: readonly WaitingContact[]
  facts: readonly ToldFact[]
  commandId: string
}

/** What the parts of that page are drawn from. */
export type EntryProps = EntryOnPage & { request: ViewRequest }

const longestHistory = 200

/** Loads the page of one person who waits; undefined when he is not there or of another organisation. */
export async function loadEntryPage(request: OpenRequest): Promise<EntryOnPage | undefined> {
  const opened = await openEntry(request)
  if (opened === undefined) {
    return undefined
  }
  const { tx, newId } = request
  const { id, clientId } = opened.entry
  const wanted = { limit: longestHistory, only: waitingFactTypes }
  const facts = await factsOf(tx, { clientId }, wanted)
  return {
    ...opened,
    contacts: await contactsOfEntry(tx, id),
    facts: facts.filter(({ content }) => content['entryId'] === id),
    commandId: newId(),
  }
}
