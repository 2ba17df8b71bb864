import { createHash } from 'node:crypto'
import { mkdtemp, open, rm, type FileHandle } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pieceLock, unlockPiece } from '../../shared/crypto/index.js'
import type { FileKey } from '../file-key.js'

/** An encrypted piece of a file, ready to be kept. */
export type LockedPiece = { number: number; isLast: boolean; content: Buffer }

/** A file that came in: encrypted, in a temporary file that no longer has a name. */
export type Spool = {
  size: number
  /** Tells one content from another. */
  hash: string
  /** The pieces as they are kept. */
  locked(): AsyncGenerator<LockedPiece>
  /** The content, piece by piece. */
  plain(): AsyncGenerator<Buffer>
  /** A part of the content. */
  read(start: number, end: number): Promise<Buffer>
  /** Lets go of it; what was kept stays. */
  drop(): Promise<void>
}

/** What goes into one row of the database: little enough to hold many at once. */
export const pieceSize = 128 * 1024

type Kept = { at: number; length: number; start: number; isLast: boolean }

/** Takes a file in. Undefined when it is empty. Nothing readable ever touches the disk. */
export async function spool(
  content: AsyncIterable<Uint8Array>,
  file: FileKey,
): Promise<Spool | undefined> {
  const handle = await namelessFile()
  try {
    const written = await writeAll(handle, content, file)
    if (written.size > 0) {
      return spoolOn(handle, written, file)
    }
    await handle.close()
    return undefined
  } catch (error) {
    await handle.close()
    throw error
  }
}

/** The file vanishes with the process that has it open, whatever happens to it. */
async function namelessFile(): Promise<FileHandle> {
  const folder = await mkdtemp(join(tmpdir(), 'naast-file-'))
  const handle = await open(join(folder, 'file'), 'wx+', 0o600)
  await rm(folder, { recursive: true })
  return handle
}

type Written = { pieces: Kept[]; size: number; hash: string }

async function writeAll(
  handle: FileHandle,
  content: AsyncIterable<Uint8Array>,
  { key, place }: FileKey,
): Promise<Written> {
  const lock = pieceLock(key, place)
  const hash = createHash('sha256')
  const pieces: Kept[] = []
  let [size, at] = [0, 0]
  for await (const { bytes, isLast } of inPieces(content)) {
    hash.update(bytes)
    const locked = lock(bytes, isLast)
    await handle.write(locked, 0, locked.length, at)
    pieces.push({ at, length: locked.length, start: size, isLast })
    at += locked.length
    size += bytes.length
  }
  return { pieces, size, hash: hash.digest('hex') }
}

/** Pieces of one size, and the rest as the last one; of nothing there are none. */
async function* inPieces(content: AsyncIterable<Uint8Array>) {
  let waiting: Uint8Array[] = []
  let length = 0
  for await (let bytes of content) {
    // A piece goes out once it is known that more follows, so that the last one is known as such.
    while (length + bytes.length > pieceSize) {
      const fitting = bytes.subarray(0, pieceSize - length)
      yield { bytes: Buffer.concat([...waiting, fitting]), isLast: false }
      bytes = bytes.subarray(fitting.length)
      waiting = []
      length = 0
    }
    waiting.push(bytes)
    length += bytes.length
  }
  if (length > 0) {
    yield { bytes: Buffer.concat(waiting), isLast: true }
  }
}

function spoolOn(handle: FileHandle, { pieces, size, hash }: Written, file: FileKey): Spool {
  const piece = async (number: number): Promise<LockedPiece> => {
    const { at, length, isLast } = pieces[number] ?? { at: 0, length: 0, isLast: false }
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, at)
    return { number, isLast, content: buffer.subarray(0, bytesRead) }
  }
  const plain = async (number: number) => unlockPiece(file.key, file.place, await piece(number))
  return {
    size,
    hash,
    async *locked() {
      for (const number of pieces.keys()) {
        yield await piece(number)
      }
    },
    async *plain() {
      for (const number of pieces.keys()) {
        yield await plain(number)
      }
    },
    async read(start, end) {
      const parts: Buffer[] = []
      for (const [number, { start: from }] of pieces.entries()) {
        if (from < end && from + pieceSize > start) {
          const bytes = await plain(number)
          parts.push(bytes.subarray(Math.max(0, start - from), Math.max(0, end - from)))
        }
      }
      return Buffer.concat(parts)
    },
    drop: () => handle.close(),
  }
}
