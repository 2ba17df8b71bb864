import { randomBytes } from 'node:crypto'
import { keyFor, lock, unlock } from '../shared/crypto/index.js'

const version = 'k1'

/** A row that holds a wrapped key; the key cannot be moved to another row. */
export type KeyPlace = { table: string; organisationId: string; id: string; owner?: string }

/** A new key of 256 random bits. */
export function newKey(): Buffer {
  return randomBytes(32)
}

/** The key of the installation, which wraps the keys of organisations. */
export function masterKey(secret: string): Buffer {
  return keyFor(secret, 'keys of organisations')
}

/** Encrypts a key with another key, bound to its row. */
export function wrap(outer: Buffer, key: Buffer, place: KeyPlace): string {
  return `${version}.${lock(outer, key, boundTo(place)).toString('base64url')}`
}

/** The key in a row. Throws when the outer key or the row is another than it was wrapped with. */
export function unwrap(outer: Buffer, wrapped: string, place: KeyPlace): Buffer {
  const [found, body = ''] = wrapped.split('.')
  if (found !== version) {
    throw new Error('A key wrapped in a way that is not known')
  }
  return unlock(outer, Buffer.from(body, 'base64url'), boundTo(place))
}

function boundTo({ table, organisationId, id, owner = '' }: KeyPlace): string {
  return JSON.stringify([version, table, 'wrapped', organisationId, id, owner])
}
