import { createHash, randomBytes } from 'node:crypto'
import type { Clock } from '../calendar/index.js'

/** Makes identifiers; passed in, so that tests know what they will be. */
export type NewId = () => string

/** Identifiers of version 7 (RFC 9562): the clock's milliseconds, then 74 random bits. */
export function createIds(clock: Clock): NewId {
  return function newId() {
    const milliseconds = Date.parse(clock()).toString(16).padStart(12, '0')
    const random = randomBytes(10)
    random[0] = 0x70 | ((random[0] ?? 0) & 0x0f)
    random[2] = 0x80 | ((random[2] ?? 0) & 0x3f)
    const hex = milliseconds + random.toString('hex')
    return [8, 12, 16, 20, 32]
      .map((end, part) => hex.slice([0, 8, 12, 16, 20][part], end))
      .join('-')
  }
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whether text from outside has the shape of an identifier. */
export function isUuid(text: unknown): text is string {
  return typeof text === 'string' && uuid.test(text)
}

/** A one-time secret of 256 random bits, safe in an address. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** What is stored of a secret: its SHA-256, from which the secret cannot be found. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
