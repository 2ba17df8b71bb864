import type { Instant } from '../calendar/index.js'
import type { Tx } from '../database/index.js'

/** Whether the mail with this id has left the house. */
export async function wasSent(tx: Tx, id: string): Promise<boolean> {
  const row = await tx.selectFrom('mail_sent').select('id').where('id', '=', id).executeTakeFirst()
  return row !== undefined
}

/** Notes that the mail with this id left the house; noting it twice is the same. */
export async function noteSent(tx: Tx, id: string, at: Instant): Promise<void> {
  await tx
    .insertInto('mail_sent')
    .values({ id, sent_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
