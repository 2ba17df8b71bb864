import type { Database, Tx } from '../shared/database/index.js'
import { recordOperation, type Operation } from './operation.store.js'

type ForAll = { database: Database; organisations: (tx: Tx) => Promise<string[]> }

/** Writes one row of the log in every organisation, for what touches them all, such as a backup. */
export async function recordForAll(
  { database, organisations }: ForAll,
  operation: Operation,
): Promise<void> {
  for (const organisation of await database.as({}, organisations)) {
    await database.as({ organisation }, (tx) => recordOperation(tx, operation))
  }
}
