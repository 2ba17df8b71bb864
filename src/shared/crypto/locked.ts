import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const ivLength = 12
const tagLength = 16

/**
 * Encrypts bytes with AES-256-GCM under a key of 256 bits: a fresh nonce, the bytes, the tag. `place`
 * is bound to it, so that it opens only where it was made for.
 */
export function lock(key: Buffer, bytes: Uint8Array, place: string): Buffer {
  const iv = randomBytes(ivLength)
  const cipher = createCipheriv('aes-256-gcm', key, iv)
  cipher.setAAD(Buffer.from(place))
  return Buffer.concat([iv, cipher.update(bytes), cipher.final(), cipher.getAuthTag()])
}

/** Reads what `lock` made. Throws when the bytes, the place or the key is another than it was. */
export function unlock(key: Buffer, locked: Uint8Array, place: string): Buffer {
  if (locked.byteLength < ivLength + tagLength) {
    throw new Error('Locked bytes were cut off')
  }
  const decipher = createDecipheriv('aes-256-gcm', key, locked.subarray(0, ivLength), {
    authTagLength: tagLength,
  })
  decipher.setAAD(Buffer.from(place))
  decipher.setAuthTag(locked.subarray(-tagLength))
  const bytes = decipher.update(locked.subarray(ivLength, -tagLength))
  return Buffer.concat([bytes, decipher.final()])
}
