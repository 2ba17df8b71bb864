import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { keyFor } from './derive.js'

const version = 'v1'
const ivLength = 12
const tagLength = 16

/**
 * Encrypts text with AES-256-GCM under the installation's secret. `place` says where it is kept; the
 * sealed text cannot be read from another place, so it cannot be moved to another row.
 */
export function seal(secret: string, text: string, place: string): string {
  const iv = randomBytes(ivLength)
  const cipher = createCipheriv('aes-256-gcm', keyFor(secret, 'seal'), iv)
  cipher.setAAD(Buffer.from(place))
  const encrypted = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return `${version}.${Buffer.concat([iv, encrypted, cipher.getAuthTag()]).toString('base64url')}`
}

/** Reads sealed text. Throws when the text, its place or the secret is another than it was. */
export function unseal(secret: string, sealed: string, place: string): string {
  const [found, body = ''] = sealed.split('.')
  if (found !== version) {
    throw new Error('Sealed in a way that is not known')
  }
  const bytes = Buffer.from(body, 'base64url')
  const key = keyFor(secret, 'seal')
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, ivLength), {
    authTagLength: tagLength,
  })
  decipher.setAAD(Buffer.from(place))
  decipher.setAuthTag(bytes.subarray(-tagLength))
  const text = decipher.update(bytes.subarray(ivLength, -tagLength))
  return Buffer.concat([text, decipher.final()]).toString('utf8')
}
