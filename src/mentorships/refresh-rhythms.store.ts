import { sql } from 'kysely'
import type { PlainDate } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import { dueColumns, situationsOf } from './rhythm.store.js'

const atOnce = 1000

/** Works out for every mentorship that has not ended when contact is due: the foundation's norm changed. */
export async function refreshRhythms(tx: Tx, today: PlainDate): Promise<void> {
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const ids = await nextIds(tx, after)
    const last = ids.at(-1)
    if (last === undefined) {
      return
    }
    await refreshSome(tx, ids, today)
    after = last
  }
}

async function nextIds(tx: Tx, after: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('mentorship')
    .select('id')
    .where('status', '<>', 'ended')
    .where('id', '>', after)
    .orderBy('id')
    .limit(atOnce)
    .execute()
  return rows.map(({ id }) => id)
}

async function refreshSome(tx: Tx, ids: readonly string[], today: PlainDate): Promise<void> {
  const situations = await situationsOf(tx, ids, today)
  const due = [...situations].map(([id, situation]) => ({ id, ...dueColumns(situation) }))
  await sql`
    update mentorship set due_on = new.due_on, due_soon_on = new.due_soon_on,
                          legal_due_on = new.legal_due_on
    from jsonb_to_recordset(${JSON.stringify(due)}::jsonb)
      as new(id uuid, due_on date, due_soon_on date, legal_due_on date)
    where mentorship.id = new.id and mentorship.organisation_id = current_organisation()`.execute(
    tx,
  )
}
