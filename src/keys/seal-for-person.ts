import { keyFrom, lock, unlock } from '../shared/crypto/index.js'
import type { Tx } from '../shared/database/index.js'
import { refused, ok, type Result } from '../shared/result/index.js'
import { personKeyCalled, personKeyFor, type KeyDeps } from './person-key.js'

const version = 'p1'

/** The column and row that keep a sealed text. */
export type SealedPlace = { table: string; column: string; row: string }

type ForPerson = { clientId: string; place: SealedPlace }

/**
 * Encrypts text with the client's own key, for one row only: `p1.<key>.<bytes>`. Throws `KeyDestroyed`
 * when what is known of this client was erased.
 */
export async function sealForPerson(
  tx: Tx,
  deps: KeyDeps,
  { clientId, place, text }: ForPerson & { text: string },
): Promise<string> {
  const key = await personKeyFor(tx, deps, clientId)
  const locked = lock(keyFrom(key.bytes, 'texts'), Buffer.from(text), boundTo(place, key))
  return `${version}.${key.id}.${locked.toString('base64url')}`
}

/**
 * Reads text that was sealed for this client in this place. Refuses with `erased` when its key was
 * destroyed or is not this client's. Throws when text or place is another than it was.
 */
export async function openForPerson(
  tx: Tx,
  deps: Pick<KeyDeps, 'secret'>,
  { clientId, place, sealed }: ForPerson & { sealed: string },
): Promise<Result<string, 'erased'>> {
  const [found, id = '', body = ''] = sealed.split('.')
  if (found !== version) {
    throw new Error('Sealed in a way that is not known')
  }
  const key = await personKeyCalled(tx, deps, { id, clientId })
  if (key === undefined) {
    return refused('erased')
  }
  const bytes = Buffer.from(body, 'base64url')
  return ok(unlock(keyFrom(key.bytes, 'texts'), bytes, boundTo(place, key)).toString('utf8'))
}

function boundTo(
  { table, column, row }: SealedPlace,
  { id, organisationId }: { id: string; organisationId: string },
): string {
  return JSON.stringify([version, table, column, row, organisationId, id])
}
