import { findClient, type Client } from '../clients/index.js'
import { openForPerson } from '../keys/index.js'
import { couplesForActor } from '../mentorships/index.js'
import type { Instant } from '../shared/calendar/index.js'
import type { OpenRequest } from '../shared/http/index.js'
import { emergencyUntil } from './emergency.store.js'
import { mayReadNote, type NoteReader, type ReadableNote } from './sealed-note.js'
import { notesOfClient, type KeptNote } from './sealed-note.store.js'

/** What sealed notes need of the house. */
export type SealedNoteDeps = { secret: string; hasMail: boolean }

/** The client whose notes are asked for, and how the reader stands towards them. */
export type OpenedNotes = {
  client: Client
  reader: NoteReader
  /** Until when an emergency opens everything; undefined without one. */
  emergencyUntil: Instant | undefined
}

/**
 * The client in the address, for coordinators and for who stands beside him today. Undefined for all
 * others, whether there are notes or not: a former mentor reads not even his own.
 */
export async function openNotes(request: OpenRequest): Promise<OpenedNotes | undefined> {
  const { tx, actor, now } = request
  const clientId = request.id('client')
  const client = (await mayOpen(request, clientId)) ? await findClient(tx, clientId) : undefined
  if (client === undefined) {
    return undefined
  }
  const { accountId, sessionId } = actor
  const isCoordinator = actor.role === 'coordinator'
  const until = isCoordinator
    ? await emergencyUntil(tx, { accountId, sessionId, clientId, now })
    : undefined
  const reader = { accountId, isCoordinator, inEmergency: until !== undefined }
  return { client, reader, emergencyUntil: until }
}

async function mayOpen({ tx, actor, today }: OpenRequest, clientId: string): Promise<boolean> {
  if (actor.role === 'coordinator') {
    return true
  }
  const couples = await couplesForActor(tx, { actor, clientId, on: today })
  return couples.some((couple) => couple.clientId === clientId)
}

/** The notes this reader may read, the newest first, each with what was added to it. */
export async function readNotes(
  { tx }: OpenRequest,
  { client, reader }: OpenedNotes,
  secret: string,
): Promise<ReadableNote[]> {
  const all = await notesOfClient(tx, client.id)
  const roots = all.filter((note) => note.addsTo === null && mayReadNote(note, reader))
  const readable: ReadableNote[] = []
  for (const root of roots) {
    const additions: ReadableNote[] = []
    for (const note of all.filter(({ addsTo }) => addsTo === root.id)) {
      additions.push({ ...(await opened(tx, note, secret)), additions: [] })
    }
    readable.push({ ...(await opened(tx, root, secret)), additions })
  }
  return readable.toReversed()
}

async function opened(tx: OpenRequest['tx'], note: KeptNote, secret: string) {
  const { textSealed, ...told } = note
  const place = placeOf(note.id)
  const sealed = { clientId: note.clientId, place, sealed: textSealed }
  const text = await openForPerson(tx, { secret }, sealed)
  return { ...told, text: text.ok ? text.value : '' }
}

/** The row a note's text is sealed to. */
export function placeOf(noteId: string) {
  return { table: 'sealed_note', column: 'text_sealed', row: noteId }
}

/** The row an emergency's reason is sealed to. */
export function reasonPlaceOf(emergencyId: string) {
  return { table: 'emergency_access', column: 'reason_sealed', row: emergencyId }
}
