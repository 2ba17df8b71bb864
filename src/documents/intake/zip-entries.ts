import type { Spool } from './spool.js'

/** One file in a packed file, as its table of contents tells. Sizes in bytes. */
export type ZipEntry = { name: string; packed: number; unpacked: number; isEncrypted: boolean }

const endLength = 22
const longestComment = 0xffff
const entryLength = 46
const largestTable = 4 * 1024 * 1024
const endMark = 0x06054b50
const entryMark = 0x02014b50

/** The table of contents of a packed file; undefined when it is not whole, or larger than we read. */
export async function readZipEntries(file: Pick<Spool, 'size' | 'read'>) {
  const from = Math.max(0, file.size - endLength - longestComment)
  const tail = await file.read(from, file.size)
  const end = findEnd(tail)
  if (end === undefined) {
    return undefined
  }
  const { count, length, at } = end
  if (length > largestTable || at + length > file.size) {
    return undefined
  }
  return entriesIn(await file.read(at, at + length), count)
}

function findEnd(tail: Buffer) {
  for (let at = tail.length - endLength; at >= 0; at--) {
    const isEnd =
      tail.readUInt32LE(at) === endMark &&
      at + endLength + tail.readUInt16LE(at + 20) === tail.length
    if (isEnd) {
      return {
        count: tail.readUInt16LE(at + 10),
        length: tail.readUInt32LE(at + 12),
        at: tail.readUInt32LE(at + 16),
      }
    }
  }
  return undefined
}

function entriesIn(table: Buffer, count: number): ZipEntry[] | undefined {
  const entries: ZipEntry[] = []
  let at = 0
  while (at + entryLength <= table.length && table.readUInt32LE(at) === entryMark) {
    const nameLength = table.readUInt16LE(at + 28)
    const rest = table.readUInt16LE(at + 30) + table.readUInt16LE(at + 32)
    entries.push({
      name: table.toString('utf8', at + entryLength, at + entryLength + nameLength),
      packed: table.readUInt32LE(at + 20),
      unpacked: table.readUInt32LE(at + 24),
      isEncrypted: (table.readUInt16LE(at + 8) & 1) === 1,
    })
    at += entryLength + nameLength + rest
  }
  return entries.length === count && at === table.length ? entries : undefined
}
