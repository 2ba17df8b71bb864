import type { Clock } from '../calendar/index.js'
import type { Database, Tx } from '../database/index.js'
import type { MailMessage } from './mail-message.js'
import { noteSent, wasSent } from './mail-sent.store.js'
import type { Mailer } from './mailer.js'

type Sending = {
  organisation: string
  /** The id of the mail: of the thing that asks for it, not of the attempt. */
  id: string
  /** Writes the mail with what holds now; undefined when it is no longer needed. */
  compose: (tx: Tx) => Promise<Omit<MailMessage, 'id'> | undefined>
}

/**
 * Sends a mail unless it went out before. Between sending and noting it the process may end; then it
 * goes out once more, with the same Message-ID. No transaction is open while the server is asked.
 */
export async function sendOnce(
  { database, mailer, clock }: { database: Database; mailer: Mailer; clock: Clock },
  { organisation, id, compose }: Sending,
): Promise<void> {
  const mail = await database.as({ organisation }, async (tx) =>
    (await wasSent(tx, id)) ? undefined : compose(tx),
  )
  if (mail === undefined) {
    return
  }
  await mailer.send({ id, ...mail })
  await database.as({ organisation }, (tx) => noteSent(tx, id, clock()))
}
