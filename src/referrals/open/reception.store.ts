import { sql } from 'kysely'
import type { Instant, PlainDate } from '../../shared/calendar/index.js'
import type { Asking, Tx } from '../../shared/database/index.js'
import type { AskedWay, ReferralVia, Told } from '../told.js'

/** The door of a foundation, as everybody may see it. */
export type Door = {
  organisationId: string
  name: string
  phone: string | null
  slug: string
  isOpen: boolean
  ways: readonly AskedWay[]
  answerDays: number
  closedWords: string | null
}

/** The door with this public name; undefined when no foundation has it. */
export async function doorAt(asking: Asking, slug: string): Promise<Door | undefined> {
  const { rows } = await sql<Door>`
    select organisation_id "organisationId", name, phone, slug, is_open "isOpen", ways,
           answer_days "answerDays", closed_words "closedWords"
    from referral_door_at(${slug})`.execute(asking)
  return rows[0]
}

/** A request as it is handed in. */
export type HandedIn = {
  organisationId: string
  id: string
  via: ReferralVia
  receivedAt: Instant
  answerDueOn: PlainDate
  receiptHash: string
  suspicions: readonly string[]
  told: Told
}

/**
 * Hands a request in and answers its number; the same id again answers the number it has. Undefined when the
 * door is closed or took in too many today. Nothing else can be seen or changed this way.
 */
export async function handIn(tx: Tx, { told, ...request }: HandedIn): Promise<number | undefined> {
  const row = JSON.stringify(snakeCased({ ...told, ...request }))
  const { rows } = await sql<{ number: number | null }>`
    select receive_referral(${row}::jsonb) as number`.execute(tx)
  return rows[0]?.number ?? undefined
}

function snakeCased(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      value,
    ]),
  )
}

/** How far a request is, for who holds its receipt: no name, and nothing that was told. */
export type Receipt = {
  organisationId: string
  number: number
  receivedAt: Instant
  answerDueOn: PlainDate
  standing: 'received' | 'looking' | 'answered' | 'withdrawn'
}

/** The receipt behind the hash of a link. */
export async function findReceipt(asking: Asking, hash: string): Promise<Receipt | undefined> {
  const { rows } = await sql<Receipt>`
    select organisation_id "organisationId", number, received_at "receivedAt",
           answer_due_on "answerDueOn", standing
    from referral_receipt(${hash})`.execute(asking)
  return rows[0]
}

type Withdrawing = { hash: string; stepId: string; now: Instant }

/** Takes a request back that nobody answered yet; the organisation it was of, or undefined. */
export async function withdrawByReceipt(
  tx: Tx,
  { hash, stepId, now }: Withdrawing,
): Promise<string | undefined> {
  const { rows } = await sql<{ organisation: string | null }>`
    select withdraw_referral(${hash}, ${stepId}, ${now}) as organisation`.execute(tx)
  return rows[0]?.organisation ?? undefined
}
