import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const prefixLength = 8
const counterLength = 4
const nonceLength = prefixLength + counterLength
const tagLength = 16

/** Where a piece stands in its file; pieces are numbered from 0 and only one is the last. */
export type Piece = { number: number; isLast: boolean }

/** Encrypts the pieces of one file, in order. */
export type PieceLock = (bytes: Uint8Array, isLast: boolean) => Buffer

/**
 * Encrypts a file in pieces with AES-256-GCM. `key` must be of this file alone: a nonce is a random
 * start and the number of the piece, so that none comes twice. `place` is bound to every piece, with its
 * number and whether it is the last: pieces cannot be left out, put in another order or in another file.
 */
export function pieceLock(key: Buffer, place: string): PieceLock {
  const prefix = randomBytes(prefixLength)
  let next = 0
  let isClosed = false
  return function lockPiece(bytes, isLast) {
    if (isClosed) {
      throw new Error('The last piece of this file was locked before')
    }
    const nonce = Buffer.concat([prefix, counterOf(next)])
    const cipher = createCipheriv('aes-256-gcm', key, nonce)
    cipher.setAAD(boundTo(place, { number: next, isLast }))
    next += 1
    isClosed = isLast
    return Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()])
  }
}

/** Reads one piece. Throws when the piece, its place in the file, the file or the key is another. */
export function unlockPiece(
  key: Buffer,
  place: string,
  { content, ...piece }: Piece & { content: Uint8Array },
): Buffer {
  if (content.byteLength < nonceLength + tagLength) {
    throw new Error('A piece of a file was cut off')
  }
  const nonce = content.subarray(0, nonceLength)
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagLength })
  decipher.setAAD(boundTo(place, piece))
  decipher.setAuthTag(content.subarray(-tagLength))
  const bytes = decipher.update(content.subarray(nonceLength, -tagLength))
  return Buffer.concat([bytes, decipher.final()])
}

function boundTo(place: string, { number, isLast }: Piece): Buffer {
  return Buffer.from(JSON.stringify([place, number, isLast]))
}

function counterOf(number: number): Buffer {
  const counter = Buffer.alloc(counterLength)
  counter.writeUInt32BE(number)
  return counter
}
