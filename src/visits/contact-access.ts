import { couplesForActor } from '../mentorships/index.js'
import type { OpenRequest } from '../shared/http/index.js'
import type { ContactRecord } from './contact-record.js'
import { recordsOfContact } from './contact-record.store.js'

/**
 * What this actor may read of a contact: a coordinator all of it, a mentor the parts of his own clients
 * and of those he stands in for today. Undefined when that is nothing.
 */
export async function readableRecords(
  request: OpenRequest,
  contactId: string,
): Promise<ContactRecord[] | undefined> {
  const records = await recordsOfContact(request.tx, contactId)
  const readable = await onlyOwn(request, records)
  return readable.length === 0 ? undefined : readable
}

/** The part of one client in a contact; undefined when it is not there or not the actor's to read. */
export async function readableRecord(
  request: OpenRequest,
  { contactId, clientId }: { contactId: string; clientId: string },
): Promise<ContactRecord | undefined> {
  const records = await readableRecords(request, contactId)
  return records?.find((record) => record.clientId === clientId)
}

async function onlyOwn({ tx, actor, today }: OpenRequest, records: ContactRecord[]) {
  if (actor.role === 'coordinator') {
    return records
  }
  const own = await couplesForActor(tx, { actor, clientId: undefined, on: today })
  const ids = new Set(own.map(({ mentorshipId }) => mentorshipId))
  return records.filter(({ mentorshipId }) => ids.has(mentorshipId))
}
