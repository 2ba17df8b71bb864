import { couplesOfClient, isRegimeKey } from '../mentorships/index.js'
import type { Tx } from '../shared/database/index.js'
import type { HasAlready } from './put-on-list.js'
import { entriesOfClient } from './waiting-entry.store.js'

/** In which ways a client waits or has a mentor already. */
export async function hasAlready(tx: Tx, clientId: string): Promise<HasAlready> {
  const entries = await entriesOfClient(tx, clientId)
  const couples = await couplesOfClient(tx, clientId)
  return {
    waitsIn: entries.filter(({ closed }) => closed === null).map(({ regime }) => regime),
    mentoredIn: couples
      .filter(({ status }) => status !== 'ended')
      .map(({ regime }) => regime)
      .filter(isRegimeKey),
  }
}
