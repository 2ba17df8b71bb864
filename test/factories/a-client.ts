import {
  insertClient,
  insertLivingSituation,
  onlyNamed,
  unknownHome,
  type ClientDetails,
  type HomeDetails,
} from '../../src/clients/index.js'
import type { Tx } from '../../src/shared/database/index.js'
import { newId, now } from '../test-office.js'

type Wanted = Partial<ClientDetails> & { home?: Partial<HomeDetails> }

/** A client in the database, with a home if one is wanted. */
export async function aClient(tx: Tx, { home, ...known }: Wanted = {}): Promise<string> {
  const id = newId()
  await insertClient(tx, { id, details: onlyNamed({ givenName: 'Hanne', ...known }) }, now)
  if (home !== undefined) {
    const lived = { ...unknownHome, ...home }
    await insertLivingSituation(tx, { id: newId(), clientId: id, home: lived }, now)
  }
  return id
}
