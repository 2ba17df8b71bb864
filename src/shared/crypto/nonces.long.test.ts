import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { lock, pieceLock } from './index.js'

const million = 1_000_000

describe('a million times the same key', () => {
  it('never the same nonce, for pieces of a file nor for texts', () => {
    const key = randomBytes(32)
    const lockPiece = pieceLock(key, 'here')
    const byte = Buffer.from('x')
    const ofPieces = new Set<string>()
    const ofTexts = new Set<string>()
    for (let count = 0; count < million; count++) {
      ofPieces.add(lockPiece(byte, false).toString('latin1', 0, 12))
      ofTexts.add(lock(key, byte, 'here').toString('latin1', 0, 12))
    }
    expect([ofPieces.size, ofTexts.size]).toEqual([million, million])
  }, 600_000)
})
