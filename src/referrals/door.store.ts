import { sql } from 'kysely'
import type { Tx } from '../shared/database/index.js'
import { Stale } from '../shared/http/index.js'

/** What a foundation sets of its door. */
export type DoorSettings = {
  slug: string
  isOpen: boolean
  ways: readonly string[]
  answerDays: number
  closedWords: string | null
  version: number
}

/** The door of the organisation of the transaction; undefined while it was never set. */
export async function findDoor(tx: Tx): Promise<DoorSettings | undefined> {
  return tx
    .selectFrom('referral_door')
    .select(['slug', 'is_open as isOpen', 'ways', 'answer_days as answerDays'])
    .select(['closed_words as closedWords', 'version'])
    .executeTakeFirst()
}

/**
 * Sets the door. False when another foundation has this public name. Throws `Stale` when somebody saved in
 * between.
 */
export async function saveDoor(tx: Tx, door: DoorSettings): Promise<boolean> {
  if (await isTaken(tx, door.slug)) {
    return false
  }
  const values = {
    slug: door.slug,
    is_open: door.isOpen,
    ways: [...door.ways],
    answer_days: door.answerDays,
    closed_words: door.closedWords,
  }
  if (door.version === 0) {
    await tx.insertInto('referral_door').values(values).execute()
    return true
  }
  const { numUpdatedRows } = await tx
    .updateTable('referral_door')
    .set({ ...values, version: door.version + 1 })
    .where('version', '=', door.version)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) {
    throw new Stale()
  }
  return true
}

/** Whether another foundation has this public name; public it is, so this tells nothing new. */
export async function isTaken(tx: Tx, slug: string): Promise<boolean> {
  const { rows } = await sql<{ taken: boolean }>`
    select exists (select 1 from referral_door_at(${slug})
                   where organisation_id <> current_organisation()) as taken`.execute(tx)
  return rows[0]?.taken ?? false
}
