import type { Tx } from '../shared/database/index.js'
import type { Document } from './document.js'
import { mayReadDocument } from './document.policy.js'
import { documentsOf } from './document.store.js'

const mostShared = 100

/** The documents of a client that were marked for sharing: what an invited professional may read. */
export async function sharedDocumentsOf(tx: Tx, clientId: string): Promise<Document[]> {
  const documents = await documentsOf(tx, clientId, { limit: 500 })
  return documents.filter((one) => mayReadDocument('invited', one)).slice(0, mostShared)
}
