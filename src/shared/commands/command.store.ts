import type { Instant } from '../calendar/index.js'
import type { Tx } from '../database/index.js'

/** What a command answered: where the browser went, and a hash of what was typed. */
export type CommandAnswer = { fingerprint: string; answer: string }

/** The answer this command of this account gave before, if it was carried out. */
export async function findCommand(
  tx: Tx,
  { id, accountId }: { id: string; accountId: string },
): Promise<CommandAnswer | undefined> {
  return tx
    .selectFrom('command')
    .select(['fingerprint', 'answer'])
    .where('account_id', '=', accountId)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** A command that was carried out, with its answer. */
export type DoneCommand = CommandAnswer & {
  id: string
  accountId: string
  name: string
  at: Instant
}

/** Keeps the answer. Fails on the key when the same command was carried out at the same moment. */
export async function saveCommand(tx: Tx, { accountId, ...command }: DoneCommand): Promise<void> {
  await tx
    .insertInto('command')
    .values({ ...command, account_id: accountId })
    .execute()
}

/** Whether an error says that this very command was just carried out by another request. */
export function isDoneMeanwhile(error: unknown): boolean {
  return (
    error instanceof Error &&
    'constraint' in error &&
    (error as { constraint?: unknown }).constraint === 'command_pkey'
  )
}
