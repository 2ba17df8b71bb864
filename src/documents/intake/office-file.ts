import { ok, refused, type Result } from '../../shared/result/index.js'
import type { MediaType } from '../media-type.js'
import type { Spool } from './spool.js'
import { readZipEntries, type ZipEntry } from './zip-entries.js'

/** Why an office file is refused. */
export type OfficeRefusal = 'type' | 'damaged' | 'macros' | 'encrypted' | 'unpacks-without-end'

const mostEntries = 5_000
const mostUnpacked = 300 * 1024 * 1024
const mostTimes = 200
const tooSmallToMatter = 1024 * 1024

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const openText = 'application/vnd.oasis.opendocument.text'

/** What runs, or is packed once more; no letter or plan needs it. */
const unwanted =
  /(^|\/)(vbaproject\.bin|vbadata\.xml|macros?\/|basic\/)|\.(exe|dll|js|vbs|bat|cmd|ps1|jar|zip|rar|7z|gz|tar|html?)$/i

/** Whether a file begins as a packed one. */
export function isZip(head: Buffer): boolean {
  return head.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004'))
}

/** Which office file a packed one is, without unpacking it. */
export async function recogniseOffice(file: Spool): Promise<Result<MediaType, OfficeRefusal>> {
  const entries = await readZipEntries(file)
  if (entries === undefined) {
    return refused('damaged')
  }
  const wrong = whatIsWrong(entries, file.size)
  if (wrong !== undefined) {
    return refused(wrong)
  }
  const mediaType = await officeType(file, entries)
  return mediaType === undefined ? refused('type') : ok(mediaType)
}

function whatIsWrong(entries: readonly ZipEntry[], size: number): OfficeRefusal | undefined {
  const packed = entries.reduce((sum, entry) => sum + entry.packed, 0)
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0)
  if (entries.length > mostEntries || unpacked > mostUnpacked || entries.some(isBomb)) {
    return 'unpacks-without-end'
  }
  // Together they cannot be larger than the file, unless they lie over each other.
  if (packed > size) {
    return 'unpacks-without-end'
  }
  if (entries.some(({ isEncrypted }) => isEncrypted)) {
    return 'encrypted'
  }
  return entries.some(({ name }) => unwanted.test(name)) ? 'macros' : undefined
}

function isBomb({ packed, unpacked }: ZipEntry): boolean {
  return unpacked > tooSmallToMatter && unpacked > packed * mostTimes
}

async function officeType(
  file: Spool,
  entries: readonly ZipEntry[],
): Promise<MediaType | undefined> {
  const has = (name: string) => entries.some((entry) => entry.name === name)
  if (has('[Content_Types].xml')) {
    return has('word/document.xml') ? word : has('xl/workbook.xml') ? sheet : undefined
  }
  // OpenDocument begins with its own type, not packed.
  const head = (await file.read(0, 120)).toString('latin1')
  return has('content.xml') && head.slice(30).startsWith(`mimetype${openText}`)
    ? openText
    : undefined
}
