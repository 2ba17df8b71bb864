import type { PersonKey } from '../../keys/index.js'
import { pieceLock } from '../../shared/crypto/index.js'
import type { IncomingFile } from '../../shared/http/index.js'
import { scanWith, type ClamdAddress } from '../../shared/malware/index.js'
import { ok, refused, type Result } from '../../shared/result/index.js'
import { fileKeyOf } from '../file-key.js'
import { safeFileName } from '../file-name.js'
import { drawnTypes, type MediaType } from '../media-type.js'
import { drawPreview } from './preview.js'
import { headLength, mayBeKept, recognise, type ContentRefusal } from './recognise.js'
import { spool, type LockedPiece, type Spool } from './spool.js'

/** The largest file that is kept: a photo of today, or a scanned order of many pages. */
export const mostBytes = 25 * 1024 * 1024

/** Why a file is not kept. */
export type FileRefusal = ContentRefusal | 'empty' | 'too-large' | 'infected' | 'not-scannable-now'

/** A file that may be kept, encrypted already. */
export type AcceptedFile = {
  id: string
  personKeyId: string
  name: string
  mediaType: MediaType
  size: number
  scan: 'clean' | 'not-scanned'
  preview: { size: number; piece: LockedPiece } | null
  pieces: () => AsyncIterable<LockedPiece>
}

/** What came of a file that was sent. */
export type TakenDocument = {
  hash: string
  file: Result<AcceptedFile, FileRefusal>
  drop: () => Promise<void>
}

/** What taking a file in needs: its id to be, the key of its client, and who looks for malware. */
export type Taking = { fileId: string; person: PersonKey; clamd: ClamdAddress | null }

/** Takes a file in, and says whether it may be kept. */
export async function takeDocument(file: IncomingFile, taking: Taking): Promise<TakenDocument> {
  const kept = { fileId: taking.fileId, part: 'file' } as const
  const content = file.content[Symbol.asyncIterator]()
  const head = await headOf(content)
  if (!(await mayBeKept(head))) {
    return refusedFile('type')
  }
  const taken = await spool(whole(head, content), fileKeyOf(taking.person, kept))
  if (taken === undefined) {
    return refusedFile('empty')
  }
  try {
    const outcome = file.isTooLarge() ? refused('too-large') : await judge(taken, taking, file.name)
    return { hash: taken.hash, file: outcome, drop: () => taken.drop() }
  } catch (error) {
    await taken.drop()
    throw error
  }
}

function refusedFile(reason: FileRefusal): TakenDocument {
  return { hash: reason, file: refused(reason), drop: () => Promise.resolve() }
}

async function headOf(content: AsyncIterator<Uint8Array>): Promise<Buffer> {
  let head = Buffer.alloc(0)
  while (head.length < headLength) {
    const next = await content.next()
    if (next.done === true) {
      break
    }
    head = Buffer.concat([head, next.value])
  }
  return head
}

async function* whole(head: Buffer, content: AsyncIterator<Uint8Array>) {
  yield head
  for (let next = await content.next(); next.done !== true; next = await content.next()) {
    yield next.value
  }
}

async function judge(
  taken: Spool,
  { fileId, person, clamd }: Taking,
  name: string,
): Promise<Result<AcceptedFile, FileRefusal>> {
  const mediaType = await recognise(taken)
  if (!mediaType.ok) {
    return mediaType
  }
  const scan = clamd === null ? 'not-scanned' : await scanWith(clamd, taken.plain())
  if (scan === 'infected' || scan === 'unavailable') {
    return refused(scan === 'infected' ? 'infected' : 'not-scannable-now')
  }
  const isDrawn = drawnTypes.includes(mediaType.value)
  const drawn = isDrawn ? await drawPreview(taken.plain()) : null
  if (drawn?.ok === false) {
    return drawn
  }
  return ok({
    id: fileId,
    personKeyId: person.id,
    name: safeFileName(name, mediaType.value),
    mediaType: mediaType.value,
    size: taken.size,
    scan,
    preview: drawn === null ? null : lockedPreview(drawn.value, { fileId, person }),
    pieces: () => taken.locked(),
  })
}

function lockedPreview(bytes: Buffer, { fileId, person }: Pick<Taking, 'fileId' | 'person'>) {
  const { key, place } = fileKeyOf(person, { fileId, part: 'preview' })
  const content = pieceLock(key, place)(bytes, true)
  return { size: bytes.length, piece: { number: 0, isLast: true, content } }
}
