import { createHmac, hkdfSync } from 'node:crypto'

/** A key of 256 bits for one purpose; keys of different purposes say nothing about each other. */
export function keyFor(secret: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', `naast ${purpose}`, 32))
}

/** A key of 256 bits for one purpose, out of another key. */
export function keyFrom(key: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key, '', `naast ${purpose}`, 32))
}

/** Recognises a value without keeping it; without the secret it cannot be found by trying. */
export function keyedHash(secret: string, purpose: string, value: string): string {
  return createHmac('sha256', keyFor(secret, purpose)).update(value).digest('hex')
}

/** The token that belongs to an id: always the same, and known only to who has the secret. */
export function derivedToken(secret: string, purpose: string, id: string): string {
  return createHmac('sha256', keyFor(secret, purpose)).update(id).digest('base64url')
}
