import { openForPerson } from '../../keys/index.js'
import { notePlaceOf, notesOfClient, type KeptNote } from '../../sealed-notes/index.js'
import type { Instant } from '../../shared/calendar/index.js'
import type { Tx } from '../../shared/database/index.js'
import { isDecided } from './note-decision.js'
import { decisionsFor, type SealedDecision } from './note-decision.store.js'

/** A note as the client gets it; in part it is told in other words. */
export type GivenNote = { written_at: Instant; text: string; in_part: boolean }

/** The notes a client gets, whether something is withheld, and whether all is decided. */
export type NotesToGive = { given: GivenNote[]; isWithheld: boolean; isComplete: boolean }

type Asked = { clientId: string; requestId: string; secret: string }

/** What of the sealed notes goes into the file; what nobody decided about stays out. */
export async function notesToGive(tx: Tx, asked: Asked): Promise<NotesToGive> {
  const threads = await threadsOf(tx, asked)
  const given: GivenNote[] = []
  for (const { notes, decision } of threads) {
    if (decision?.outcome === 'part') {
      given.push(await ownWords(tx, asked, decision))
    }
    for (const note of decision?.outcome === 'give' ? notes : []) {
      given.push(await asWritten(tx, asked, note))
    }
  }
  return {
    given,
    isWithheld: threads.some(({ decision }) => decision?.outcome !== 'give'),
    isComplete: threads.every(({ decision }) => decision !== undefined),
  }
}

/** Whether every note of a client has been decided about for this request. */
export async function areNotesDecided(tx: Tx, asked: Omit<Asked, 'secret'>): Promise<boolean> {
  return (await threadsOf(tx, asked)).every(({ decision }) => decision !== undefined)
}

/** Each note with what was added to it, and the decision that still covers all of that. */
async function threadsOf(tx: Tx, { clientId, requestId }: Omit<Asked, 'secret'>) {
  const decisions = await decisionsFor(tx, requestId)
  const all = await notesOfClient(tx, clientId)
  return all
    .filter(({ addsTo }) => addsTo === null)
    .map((root) => {
      const notes = [root, ...all.filter(({ addsTo }) => addsTo === root.id)]
      const decision = decisions.get(root.id)
      const written = notes.map(({ writtenAt }) => writtenAt)
      return { notes, decision: isDecided(decision, written) ? decision : undefined }
    })
}

async function asWritten(tx: Tx, { secret }: Asked, note: KeptNote): Promise<GivenNote> {
  const { clientId, textSealed: sealed } = note
  const text = await openForPerson(
    tx,
    { secret },
    { clientId, place: notePlaceOf(note.id), sealed },
  )
  return { written_at: note.writtenAt, text: text.ok ? text.value : '', in_part: false }
}

async function ownWords(tx: Tx, asked: Asked, decision: SealedDecision): Promise<GivenNote> {
  const { clientId, secret, requestId } = asked
  const place = wordsPlaceOf(requestId, decision.noteId)
  const sealed = decision.wordsSealed ?? ''
  const text = await openForPerson(tx, { secret }, { clientId, place, sealed })
  return { written_at: decision.decidedAt, text: text.ok ? text.value : '', in_part: true }
}

/** The row the words that are given instead are sealed to. */
export function wordsPlaceOf(requestId: string, noteId: string) {
  return { table: 'note_decision', column: 'words_sealed', row: `${requestId} ${noteId}` }
}
