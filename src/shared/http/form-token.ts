import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Context } from 'hono'
import { keyFor } from '../crypto/index.js'

/** The hidden field that shows that a form was drawn by us, for this session. */
export const formTokenField = 'form-token'

/** Makes and recognises the tokens of forms. */
export type FormTokens = {
  /** A token for this session; another text each time, so that compressed pages tell nothing of it. */
  make(sessionId: string): string
  /** Whether a token was made for this session, by this installation. */
  isOf(sessionId: string, token: string | undefined): boolean
}

const size = 32

/**
 * Tokens that need no storage: a keyed hash of the session, hidden under a random mask that stands
 * beside it (OWASP, signed double submit; the mask is against BREACH, decision 0016).
 */
export function createFormTokens(secret: string): FormTokens {
  const key = keyFor(secret, 'form token')
  const proofOf = (sessionId: string) => createHmac('sha256', key).update(sessionId).digest()
  return {
    make(sessionId) {
      const mask = randomBytes(size)
      return Buffer.concat([mask, masked(proofOf(sessionId), mask)]).toString('base64url')
    },
    isOf(sessionId, token = '') {
      const bytes = Buffer.from(token, 'base64url')
      if (bytes.length !== 2 * size) {
        return false
      }
      const proof = masked(bytes.subarray(size), bytes.subarray(0, size))
      return timingSafeEqual(proof, proofOf(sessionId))
    },
  }
}

function masked(bytes: Buffer, mask: Buffer): Buffer {
  return Buffer.from(bytes.map((byte, index) => byte ^ (mask[index] ?? 0)))
}

/** Remembers the token that a body carried; it is taken out of what was typed. */
export function noteFormToken(c: Context, token: string): void {
  c.set('formToken', token)
}

/** The token that the body of this request carried, once it was read. */
export function sentFormToken(c: Context): string | undefined {
  return c.get('formToken') as string | undefined
}
