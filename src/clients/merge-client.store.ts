import type { PlainDate } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'

type Merge = { from: string; to: string; on: PlainDate }

/**
 * Makes one registration vanish into another: homes, near people and measures move, and who was merged
 * into it before points to the one that stays. Of two present homes the one of `to` stays open.
 */
export async function mergeClientInto(tx: Tx, { from, to, on }: Merge): Promise<void> {
  await closeSecondHome(tx, { from, to, on })
  await tx
    .updateTable('living_situation')
    .set({ client_id: to })
    .where('client_id', '=', from)
    .execute()
  await tx.updateTable('near_person').set({ client_id: to }).where('client_id', '=', from).execute()
  await tx
    .updateTable('protective_measure')
    .set({ client_id: to })
    .where('client_id', '=', from)
    .execute()
  await tx
    .updateTable('client')
    .set({ merged_into_id: to })
    .where((where) => where.or([where('id', '=', from), where('merged_into_id', '=', from)]))
    .execute()
}

async function closeSecondHome(tx: Tx, { from, to, on }: Merge): Promise<void> {
  await tx
    .updateTable('living_situation')
    .set({ until: on })
    .where('client_id', '=', from)
    .where('until', 'is', null)
    .where((where) =>
      where.exists(
        where
          .selectFrom('living_situation as kept')
          .select('kept.id')
          .where('kept.client_id', '=', to)
          .where('kept.until', 'is', null),
      ),
    )
    .execute()
}
