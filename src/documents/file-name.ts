import { mediaTypes, type MediaType } from './media-type.js'

const longest = 100

/** Signs that write backwards, or that nobody sees: a name must read as it is. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}]/gu

/** What has a meaning in a path on some computer. */
const inPaths = /[/\\:*?"<>|]/g

const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/**
 * The name under which a file is kept and handed out: no path, no unseen signs, not hidden, and with an
 * ending that fits what the file is. An emoji or a name in another script stays.
 */
export function safeFileName(sent: string, mediaType: MediaType): string {
  const endings: readonly string[] = mediaTypes[mediaType]
  const clean = sent
    .toWellFormed()
    .normalize('NFC')
    .replace(/^.*[/\\]/s, '')
    .replace(unseen, '')
    .replace(inPaths, '-')
    .replace(/\s+/g, ' ')
  const [, stem = clean, ending = ''] = /^(.*)\.([^. ]{1,8})$/s.exec(clean) ?? []
  const isFitting = endings.includes(ending.toLowerCase())
  const base = trimmed(isFitting || ending === '' ? stem : `${stem}-${ending}`)
  return `${base}.${isFitting ? ending.toLowerCase() : (endings[0] ?? 'bin')}`
}

function trimmed(stem: string): string {
  const signs = Array.from(stem.replace(/^[. -]+|[. ]+$/g, ''))
  const short = signs.slice(0, longest).join('').trim()
  return short === '' || reserved.test(short) ? 'document' : short
}
