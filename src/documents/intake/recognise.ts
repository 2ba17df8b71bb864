import { fileTypeFromBuffer } from 'file-type'
import { ok, refused, type Result } from '../../shared/result/index.js'
import { isMediaType, type MediaType } from '../media-type.js'
import { isZip, recogniseOffice, type OfficeRefusal } from './office-file.js'
import type { Spool } from './spool.js'
import { isPlainText, looksLikeMarkup } from './plain-text.js'

/** Why a file cannot be kept, told from its content. */
export type ContentRefusal = 'type' | OfficeRefusal

/** How much of a file tells what it may be. */
export const headLength = 4100

/**
 * What a file is, by its content; its name is not asked. Refuses what is not on the list, what pretends
 * (a page or drawing that could run), and office files with macros or that unpack without end.
 */
export async function recognise(file: Spool): Promise<Result<MediaType, ContentRefusal>> {
  const head = await file.read(0, headLength)
  if (isZip(head)) {
    return recogniseOffice(file)
  }
  const mediaType = await typeOf(head)
  if (mediaType === 'application/pdf') {
    // A page in front of a PDF would be both.
    return looksLikeMarkup(head) ? refused('type') : ok(mediaType)
  }
  if (mediaType === undefined) {
    return (await isPlainText(file.plain())) ? ok('text/plain') : refused('type')
  }
  return isMediaType(mediaType) ? ok(mediaType) : refused('type')
}

/** Whether a file that begins like this could be kept; asked before the rest of it comes in. */
export async function mayBeKept(head: Buffer): Promise<boolean> {
  const mediaType = isZip(head) ? undefined : await typeOf(head)
  return mediaType === undefined || isMediaType(mediaType)
}

async function typeOf(head: Buffer): Promise<string | undefined> {
  const found = await fileTypeFromBuffer(head)
  return found?.mime === 'image/heif' ? 'image/heic' : found?.mime
}
