import type { Instant } from '../shared/calendar/index.js'
import { ok, refused, type Result } from '../shared/result/index.js'

/** What sort of sealed note it is; complaints and reports of danger will have their own. */
export const sealedKinds = ['confidential'] as const
export type SealedKind = (typeof sealedKinds)[number]

/** Who reads a note: its writer alone, or coordinators too. */
export const noteReaders = ['writer', 'coordinators'] as const
export type NoteReaders = (typeof noteReaders)[number]

/** A note as it is kept; the text is sealed. What adds to a note has the readers of that note. */
export type SealedNote = {
  id: string
  clientId: string
  kind: SealedKind
  readers: NoteReaders
  textSealed: string
  addsTo: string | null
  writtenBy: string
  writtenAt: Instant
}

/** A note with its text, and what was added to it later. */
export type ReadableNote = Omit<SealedNote, 'textSealed'> & {
  text: string
  byName: string
  additions: readonly ReadableNote[]
}

/** Who asks, once it is certain that he may open this dossier today. */
export type NoteReader = {
  accountId: string
  isCoordinator: boolean
  /** Whether this session opened the notes of this client in an emergency, and that still holds. */
  inEmergency: boolean
}

/**
 * Whether somebody who may open the dossier also reads this note: its writer always; a coordinator when
 * the writer chose so, or in an emergency; nobody else.
 */
export function mayReadNote(
  { writtenBy, readers }: Pick<SealedNote, 'writtenBy' | 'readers'>,
  { accountId, isCoordinator, inEmergency }: NoteReader,
): boolean {
  return writtenBy === accountId || (isCoordinator && (readers === 'coordinators' || inEmergency))
}

/** Whether somebody adds to a note: who reads it without an emergency. In an emergency one only reads. */
export function mayAddTo(
  note: Pick<SealedNote, 'writtenBy' | 'readers'>,
  reader: NoteReader,
): boolean {
  return mayReadNote(note, { ...reader, inEmergency: false })
}

/** The fewest characters of a reason: fewer says nothing to who reviews it. */
export const shortestReason = 20

/** How long an emergency opens the notes. */
export const emergencyMinutes = 30

/** A reason that somebody else can review later; refuses one that is too short to say anything. */
export function reasonOfEmergency(reason: string): Result<string, 'too-short'> {
  const text = reason.replace(/\s+/g, ' ').trim()
  return text.length < shortestReason ? refused('too-short') : ok(reason.trim())
}
