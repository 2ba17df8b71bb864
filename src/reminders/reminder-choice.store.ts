import type { Instant } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'

/** Whether this account wants mail about overdue contact; yes, until it says no. */
export async function wantsReminders(tx: Tx, accountId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('reminder_choice')
    .select('is_on')
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  return row?.is_on ?? true
}

/** Keeps what this account wants. */
export async function saveReminderChoice(
  tx: Tx,
  { accountId, isOn, at }: { accountId: string; isOn: boolean; at: Instant },
): Promise<void> {
  await tx
    .insertInto('reminder_choice')
    .values({ account_id: accountId, is_on: isOn, chosen_at: at })
    .onConflict((conflict) =>
      conflict
        .columns(['organisation_id', 'account_id'])
        .doUpdateSet({ is_on: isOn, chosen_at: at }),
    )
    .execute()
}
