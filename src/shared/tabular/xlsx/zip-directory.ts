import { ok, refused, type Result } from '../../result/index.js'
import type { TableLimits, TableRefusal } from '../table.js'

/** One file in a zip, as its directory at the end declares it. */
export type ZipEntry = {
  readonly name: string
  readonly isEncrypted: boolean
  readonly method: number
  readonly packedSize: number
  readonly size: number
  readonly headerAt: number
}

/** Where the directory stands. 4.3.16 of the zip specification (APPNOTE): at most 64 KB from the end. */
type Directory = { readonly count: number; readonly startsAt: number }

const endOfDirectory = 0x06054b50
const directoryEntry = 0x02014b50
const encryptedFlag = 1

/**
 * Lists the files of a zip without unpacking any. Refuses what is damaged, protected with a
 * password, or would grow beyond the limits. A zip of over 4 GB (zip64) counts as damaged.
 */
export function zipDirectory(
  file: Buffer,
  limits: TableLimits,
): Result<readonly ZipEntry[], TableRefusal> {
  const directory = findDirectory(file)
  if (directory === undefined) {
    return refused({ kind: 'damaged' })
  }
  if (directory.count > limits.zipEntries) {
    return refused({ kind: 'zip-bomb' })
  }
  const entries = readEntries(file, directory)
  if (entries === undefined || new Set(entries.map(({ name }) => name)).size < entries.length) {
    return refused({ kind: 'damaged' })
  }
  if (entries.some((entry) => entry.isEncrypted)) {
    return refused({ kind: 'encrypted' })
  }
  return isBomb(entries, file.length, limits) ? refused({ kind: 'zip-bomb' }) : ok(entries)
}

function findDirectory(file: Buffer): Directory | undefined {
  const lowest = Math.max(0, file.length - 22 - 0xffff)
  for (let at = file.length - 22; at >= lowest; at -= 1) {
    if (file.readUInt32LE(at) === endOfDirectory) {
      return { count: file.readUInt16LE(at + 10), startsAt: file.readUInt32LE(at + 16) }
    }
  }
  return undefined
}

function readEntries(file: Buffer, directory: Directory): ZipEntry[] | undefined {
  const entries: ZipEntry[] = []
  let at = directory.startsAt
  for (let index = 0; index < directory.count; index += 1) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== directoryEntry) {
      return undefined
    }
    const nameLength = file.readUInt16LE(at + 28)
    entries.push({
      name: file.toString('utf8', at + 46, at + 46 + nameLength),
      isEncrypted: (file.readUInt16LE(at + 8) & encryptedFlag) !== 0,
      method: file.readUInt16LE(at + 10),
      packedSize: file.readUInt32LE(at + 20),
      size: file.readUInt32LE(at + 24),
      headerAt: file.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
  }
  return entries
}

function isBomb(entries: readonly ZipEntry[], fileSize: number, limits: TableLimits): boolean {
  const unpacked = entries.reduce((total, entry) => total + entry.size, 0)
  const isTight = unpacked > 1024 * 1024 && unpacked > fileSize * limits.unpackedRatio
  return unpacked > limits.unpackedBytes || isTight
}
