import { describe, expect, it } from 'vitest'
import { bytesOf, Damaged, framesFrom, startSum, type Frame } from './archive.js'

const frames: Frame[] = [
  {
    kind: 'head',
    head: {
      format: 'naast-backup',
      version: 1,
      madeAt: '2026-11-21T10:00:00.000Z',
      migrations: [],
      tables: [],
      secret: 'geheim',
    },
  },
  { kind: 'rows', text: Buffer.from('één\t1\ntwee\t2\n') },
  { kind: 'rows', text: Buffer.alloc(0) },
  { kind: 'sum', sum: { rows: 2, sha256: 'abc' } },
  { kind: 'end', tables: 1 },
]

const whole = Buffer.concat(frames.map(bytesOf))

async function* inPieces(bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.length; at += size) {
    yield bytes.subarray(at, at + size)
  }
}

async function read(bytes: Buffer, size: number): Promise<Frame[]> {
  const found: Frame[] = []
  for await (const frame of framesFrom(inPieces(bytes, size))) {
    found.push(frame)
  }
  return found
}

describe('an archive', () => {
  it.each([1, 3, 7, 64, 10_000])('reads back the same in pieces of %i bytes', async (size) => {
    expect(await read(whole, size)).toEqual(frames)
  })

  it('is damaged when it is cut anywhere, or goes on after its end', async () => {
    for (let length = 0; length < whole.length; length += 9) {
      await expect(read(whole.subarray(0, length), 16)).rejects.toThrow(Damaged)
    }
    await expect(read(Buffer.concat([whole, Buffer.from('x')]), 16)).rejects.toThrow(Damaged)
  })

  it('counts the rows of a table over the pieces it comes in', () => {
    const counting = startSum()
    counting.add(Buffer.from('een\nhal'))
    counting.add(Buffer.from('f\n'))
    expect(counting.sum().rows).toBe(2)
  })
})
