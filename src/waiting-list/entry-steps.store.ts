import { recordFacts } from '../audit/index.js'
import type { Instant, PlainDate } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import { Stale } from '../shared/http/index.js'
import { changeWaitsFor, closeWaiting, type EntryChanged } from './change-entry.js'
import type { CloseReason, WaitingEntry, WaitsFor } from './waiting-entry.js'
import { findEntry, updateEntry } from './waiting-entry.store.js'

type Told = { by: string; at: Instant }

/** Saves what a command decided with its facts; throws `Stale` when the entry changed meanwhile. */
export async function saveEntry(
  tx: Tx,
  { entry, changed, told }: { entry: WaitingEntry; changed: EntryChanged; told: Told },
): Promise<void> {
  if (changed.facts.length > 0) {
    await updateEntry(tx, entry, changed.changes)
    await recordFacts(tx, changed.facts, told)
  }
}

type WaitsOn = Told & { id: string; waitsFor: WaitsFor; note?: string | null }

/** Says what somebody waits for now, for nouns that take the next step. Does nothing once the waiting is over. */
export async function setWaitsFor(tx: Tx, { id, waitsFor, note, by, at }: WaitsOn): Promise<void> {
  const entry = await getEntry(tx, id)
  const changed = changeWaitsFor(entry, { waitsFor, note: note ?? null })
  if (changed.ok) {
    await saveEntry(tx, { entry, changed: changed.value, told: { by, at } })
  }
}

type Ends = Told & { id: string; reason: CloseReason; note?: string | null; on: PlainDate }

/** Ends the waiting, for nouns that give somebody a mentor. Does nothing when it was over already. */
export async function closeEntry(tx: Tx, ends: Ends): Promise<void> {
  const { id, reason, note, on, by, at } = ends
  const entry = await getEntry(tx, id)
  const day = on < entry.waitingSince ? entry.waitingSince : on
  const changed = closeWaiting(entry, { reason, note: note ?? null, on: day }, day)
  if (changed.ok) {
    await saveEntry(tx, { entry, changed: changed.value, told: { by, at } })
  }
}

async function getEntry(tx: Tx, id: string): Promise<WaitingEntry> {
  const entry = await findEntry(tx, id)
  if (entry === undefined) {
    throw new Stale('waiting entry')
  }
  return entry
}
