import { inflateRawSync } from 'node:zlib'
import { ok, refused, type Result } from '../../result/index.js'
import type { TableRefusal } from '../table.js'
import type { ZipEntry } from './zip-directory.js'

const localHeader = 0x04034b50
const stored = 0
const deflated = 8

/** Unpacks one file of a zip, and stops as soon as it grows beyond the size it declared. */
export function unpackEntry(file: Buffer, entry: ZipEntry): Result<Buffer, TableRefusal> {
  const packed = packedBytes(file, entry)
  if (packed === undefined) {
    return refused({ kind: 'damaged' })
  }
  if (entry.method === stored) {
    return ofDeclaredSize(packed, entry)
  }
  return entry.method === deflated ? inflate(packed, entry) : refused({ kind: 'damaged' })
}

function packedBytes(file: Buffer, { headerAt, packedSize }: ZipEntry): Buffer | undefined {
  if (headerAt + 30 > file.length || file.readUInt32LE(headerAt) !== localHeader) {
    return undefined
  }
  const start = headerAt + 30 + file.readUInt16LE(headerAt + 26) + file.readUInt16LE(headerAt + 28)
  return start + packedSize > file.length ? undefined : file.subarray(start, start + packedSize)
}

function inflate(packed: Buffer, entry: ZipEntry): Result<Buffer, TableRefusal> {
  try {
    const options = { maxOutputLength: Math.max(1, entry.size) }
    return ofDeclaredSize(inflateRawSync(packed, options), entry)
  } catch (error) {
    const grew = error instanceof RangeError
    return refused({ kind: grew ? 'zip-bomb' : 'damaged' })
  }
}

function ofDeclaredSize(bytes: Buffer, entry: ZipEntry): Result<Buffer, TableRefusal> {
  return bytes.length === entry.size ? ok(bytes) : refused({ kind: 'damaged' })
}
