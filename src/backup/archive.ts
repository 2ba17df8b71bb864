import { createHash } from 'node:crypto'
import type { Instant } from '../shared/calendar/index.js'

/** A table in the archive: its columns, and the order in which its rows are hashed. */
export type ArchivedTable = { schema: string; name: string; columns: string[]; order: string[] }

/** What an archive starts with. `secret` opens what the database keeps sealed. */
export type ArchiveHead = {
  format: 'naast-backup'
  version: 1
  madeAt: Instant
  migrations: { name: string; hash: string }[]
  tables: ArchivedTable[]
  secret: string
}

/** How many rows a table has, and the hash of its text. */
export type TableSum = { rows: number; sha256: string }

/** One piece of an archive: its head, text of the table at hand, the end of that table, or the end. */
export type Frame =
  | { kind: 'head'; head: ArchiveHead }
  | { kind: 'rows'; text: Buffer }
  | { kind: 'sum'; sum: TableSum }
  | { kind: 'end'; tables: number }

const codes = { head: 1, rows: 2, sum: 3, end: 4 } as const
const prefixLength = 5

/** The bytes of a frame: a code, the length of what follows, and that. */
export function bytesOf(frame: Frame): Buffer {
  const content = frame.kind === 'rows' ? frame.text : Buffer.from(JSON.stringify(frame), 'utf8')
  const prefix = Buffer.alloc(prefixLength)
  prefix.writeUInt8(codes[frame.kind], 0)
  prefix.writeUInt32BE(content.length, 1)
  return Buffer.concat([prefix, content])
}

/** The archive ends too early, or is not one. */
export class Damaged extends Error {
  override name = 'Damaged'
}

/** Reads frames from bytes as they come; throws `Damaged` when they end before the end. */
export async function* framesFrom(bytes: AsyncIterable<Buffer>): AsyncGenerator<Frame> {
  let held: Buffer = Buffer.alloc(0)
  let hasEnded = false
  for await (const more of bytes) {
    held = held.length === 0 ? more : Buffer.concat([held, more])
    for (let length = frameLength(held); length <= held.length; length = frameLength(held)) {
      const frame = frameOf(held.subarray(0, length))
      hasEnded = frame.kind === 'end'
      held = held.subarray(length)
      yield frame
    }
  }
  if (!hasEnded || held.length > 0) {
    throw new Damaged('The archive has no end')
  }
}

function frameLength(held: Buffer): number {
  return held.length < prefixLength ? Infinity : prefixLength + held.readUInt32BE(1)
}

function frameOf(bytes: Buffer): Frame {
  const code = bytes.readUInt8(0)
  const content = bytes.subarray(prefixLength)
  if (code === codes.rows) {
    return { kind: 'rows', text: content }
  }
  if (!Object.values(codes).some((known) => known === code)) {
    throw new Damaged('The archive has an unknown frame')
  }
  return JSON.parse(content.toString('utf8')) as Frame
}

/** Counts and hashes the text of one table; every row ends in a line end, and no row holds another. */
export function startSum() {
  const hash = createHash('sha256')
  let rows = 0
  return {
    add(text: Buffer) {
      hash.update(text)
      for (let at = text.indexOf(10); at !== -1; at = text.indexOf(10, at + 1)) {
        rows += 1
      }
    },
    sum: (): TableSum => ({ rows, sha256: hash.digest('hex') }),
  }
}
