import type { Instant } from '../shared/calendar/index.js'
import { Stale } from '../shared/http/index.js'
import type { Tx } from '../shared/database/index.js'

/** The units in which an organisation tells how often there should be contact. */
export const rhythmUnits = ['days', 'weeks', 'months'] as const
export type RhythmUnit = (typeof rhythmUnits)[number]

/** An organisation and its settings; `contactEvery` with its unit is its own norm of contact. */
export type Organisation = {
  id: string
  name: string
  isFictional: boolean
  contactEvery: number
  contactUnit: RhythmUnit
  remindersOn: boolean
  phone: string | null
  version: number
}

const columns = [
  'id',
  'name',
  'is_fictional as isFictional',
  'contact_every as contactEvery',
  'contact_unit as contactUnit',
  'reminders_on as remindersOn',
  'phone',
  'version',
] as const

/** The organisation of this transaction. Throws when the transaction has none: that is a bug. */
export async function getOrganisation(tx: Tx): Promise<Organisation> {
  const row = await tx.selectFrom('organisation').select(columns).executeTakeFirstOrThrow()
  return { ...row, contactUnit: row.contactUnit as RhythmUnit }
}

type NewOrganisation = { id: string; name: string; isFictional: boolean; createdAt: Instant }

/** Makes an organisation; the transaction must already act for its id. */
export async function insertOrganisation(tx: Tx, organisation: NewOrganisation): Promise<void> {
  await tx
    .insertInto('organisation')
    .values({
      id: organisation.id,
      name: organisation.name,
      is_fictional: organisation.isFictional,
      created_at: organisation.createdAt,
    })
    .execute()
}

type Settings = Pick<
  Organisation,
  'name' | 'contactEvery' | 'contactUnit' | 'remindersOn' | 'phone'
>

/** Saves the settings. Throws `Stale` when somebody saved another version in between. */
export async function saveSettings(tx: Tx, settings: Settings, version: number): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('organisation')
    .set({
      name: settings.name,
      contact_every: settings.contactEvery,
      contact_unit: settings.contactUnit,
      reminders_on: settings.remindersOn,
      phone: settings.phone,
      version: version + 1,
    })
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) {
    throw new Stale()
  }
}
