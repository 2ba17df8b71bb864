import { crc32 } from 'node:zlib'

/** A file to pack: its path in the zip and what it holds. */
export type PackedFile = { readonly name: string; readonly bytes: Buffer }

const version = 20

/** Packs files into a zip without compression, so that a reader can be given nothing but these. */
export function packFiles(files: readonly PackedFile[]): Buffer {
  const contents: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const file of files) {
    const name = Buffer.from(file.name)
    const described = description(file.bytes, name.length)
    const local = Buffer.concat([start(0x04034b50), described, name, file.bytes])
    directory.push(directoryLine(described, at), name)
    contents.push(local)
    at += local.length
  }
  const lines = Buffer.concat(directory)
  return Buffer.concat([...contents, lines, ending(files.length, lines.length, at)])
}

function start(signature: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(signature)
  return bytes
}

/** The 26 bytes that the header of a file and its line in the directory share. */
function description(content: Buffer, nameLength: number): Buffer {
  const bytes = Buffer.alloc(26)
  bytes.writeUInt16LE(version, 0)
  bytes.writeUInt32LE(crc32(content), 10)
  bytes.writeUInt32LE(content.length, 14)
  bytes.writeUInt32LE(content.length, 18)
  bytes.writeUInt16LE(nameLength, 22)
  return bytes
}

function directoryLine(described: Buffer, headerAt: number): Buffer {
  const madeBy = Buffer.alloc(2)
  madeBy.writeUInt16LE(version)
  const rest = Buffer.alloc(14)
  rest.writeUInt32LE(headerAt, 10)
  return Buffer.concat([start(0x02014b50), madeBy, described, rest])
}

function ending(count: number, size: number, startsAt: number): Buffer {
  const bytes = Buffer.alloc(22)
  bytes.writeUInt32LE(0x06054b50, 0)
  bytes.writeUInt16LE(count, 8)
  bytes.writeUInt16LE(count, 10)
  bytes.writeUInt32LE(size, 12)
  bytes.writeUInt32LE(startsAt, 16)
  return bytes
}
