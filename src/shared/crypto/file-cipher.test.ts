import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { pieceLock, unlockPiece } from './index.js'

const key = randomBytes(32)
const place = 'document_chunk of file 1'

function lockedFile() {
  const lock = pieceLock(key, place)
  return [
    lock(Buffer.from('one'), false),
    lock(Buffer.from('two'), false),
    lock(Buffer.from('three'), true),
  ]
}

describe('a file encrypted in pieces', () => {
  it('is read back piece by piece', () => {
    const [one, two, three] = lockedFile() as [Buffer, Buffer, Buffer]
    const read = [
      unlockPiece(key, place, { number: 0, isLast: false, content: one }),
      unlockPiece(key, place, { number: 1, isLast: false, content: two }),
      unlockPiece(key, place, { number: 2, isLast: true, content: three }),
    ]
    expect(Buffer.concat(read).toString()).toBe('onetwothree')
  })

  it('cannot be cut off, put in another order, moved to another file or read with another key', () => {
    const [one, two] = lockedFile() as [Buffer, Buffer, Buffer]
    const wrong = [
      () => unlockPiece(key, place, { number: 1, isLast: true, content: two }),
      () => unlockPiece(key, place, { number: 0, isLast: false, content: two }),
      () => unlockPiece(key, place, { number: 1, isLast: false, content: one }),
      () => unlockPiece(key, 'file 2', { number: 0, isLast: false, content: one }),
      () => unlockPiece(randomBytes(32), place, { number: 0, isLast: false, content: one }),
    ]
    for (const reading of wrong) {
      expect(reading).toThrow(/authenticate/)
    }
    const cut = () =>
      unlockPiece(key, place, { number: 0, isLast: false, content: one.subarray(0, 9) })
    expect(cut).toThrow('cut off')
  })

  it('is refused when one bit was changed, anywhere', () => {
    const [one] = lockedFile() as [Buffer, Buffer, Buffer]
    for (let at = 0; at < one.length; at++) {
      const content = Buffer.from(one)
      content[at] = (content[at] ?? 0) ^ 1
      const reading = () => unlockPiece(key, place, { number: 0, isLast: false, content })
      expect(reading).toThrow(/authenticate/)
    }
  })

  it('has no piece after the last, and never the same nonce twice', () => {
    const lock = pieceLock(key, place)
    const nonces = new Set<string>()
    for (let count = 0; count < 100_000; count++) {
      nonces.add(lock(Buffer.from('x'), count === 99_999).toString('latin1', 0, 12))
    }
    expect(nonces.size).toBe(100_000)
    expect(() => lock(Buffer.from('more'), false)).toThrow('before')
  })
})
