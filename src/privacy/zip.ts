import { crc32, deflateRawSync } from 'node:zlib'

/** A file in an archive. */
export type ZipEntry = { name: string; content: Buffer }

const localHeader = 0x04034b50
const centralHeader = 0x02014b50
const endOfArchive = 0x06054b50
/** Version 2.0; names are UTF-8; the contents are deflated. */
const version = 20
const utf8Names = 0x0800
const deflated = 8

/** A ZIP archive of a few files, without dates. Names are ours and safe. */
export function zipOf(entries: readonly ZipEntry[]): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, content } of entries) {
    const packed = deflateRawSync(content)
    const fields = fieldsOf(name, content, packed)
    const local = Buffer.concat([numbers([[localHeader, 4]]), fields, Buffer.from(name), packed])
    directory.push(centralEntry(fields, name, offset))
    parts.push(local)
    offset += local.length
  }
  const central = Buffer.concat(directory)
  const count = entries.length
  const end = numbers([
    [endOfArchive, 4],
    [0, 2],
    [0, 2],
    [count, 2],
    [count, 2],
    [central.length, 4],
    [offset, 4],
    [0, 2],
  ])
  return Buffer.concat([...parts, central, end])
}

/** What the local header and the directory both tell of a file. */
function fieldsOf(name: string, content: Buffer, packed: Buffer): Buffer {
  return numbers([
    [version, 2],
    [utf8Names, 2],
    [deflated, 2],
    [0, 2],
    [0x21, 2],
    [crc32(content), 4],
    [packed.length, 4],
    [content.length, 4],
    [Buffer.byteLength(name), 2],
    [0, 2],
  ])
}

function centralEntry(fields: Buffer, name: string, offset: number): Buffer {
  const start = numbers([
    [centralHeader, 4],
    [version, 2],
  ])
  const rest = numbers([
    [0, 2],
    [0, 2],
    [0, 2],
    [0, 4],
    [offset, 4],
  ])
  return Buffer.concat([start, fields, rest, Buffer.from(name)])
}

function numbers(values: readonly (readonly [value: number, bytes: 2 | 4])[]): Buffer {
  return Buffer.concat(
    values.map(([value, bytes]) => {
      const buffer = Buffer.alloc(bytes)
      buffer.writeUIntLE(value, 0, bytes)
      return buffer
    }),
  )
}
