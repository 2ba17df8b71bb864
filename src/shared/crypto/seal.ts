import { keyFor } from './derive.js'
import { lock, unlock } from './locked.js'

const version = 'v1'

/**
 * Encrypts text with AES-256-GCM under the installation's secret. `place` says where it is kept; the
 * sealed text cannot be read from another place, so it cannot be moved to another row.
 */
export function seal(secret: string, text: string, place: string): string {
  const locked = lock(keyFor(secret, 'seal'), Buffer.from(text), place)
  return `${version}.${locked.toString('base64url')}`
}

/** Reads sealed text. Throws when the text, its place or the secret is another than it was. */
export function unseal(secret: string, sealed: string, place: string): string {
  const [found, body = ''] = sealed.split('.')
  if (found !== version) {
    throw new Error('Sealed in a way that is not known')
  }
  return unlock(keyFor(secret, 'seal'), Buffer.from(body, 'base64url'), place).toString('utf8')
}
