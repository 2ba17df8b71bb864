import { ok, refused, type Result } from '../../result/index.js'
import type { TableEncoding, TableRefusal } from '../table.js'

// oxlint-disable-next-line no-control-regex -- exactly these characters betray a file that is no text
const controlCharacters = /[\u0000-\u0008\u000E-\u0019\u001B-\u001F]/u

/** Text of a file and the encoding it turned out to have. */
export type DecodedText = { text: string; encoding: TableEncoding }

/**
 * Decodes a text file. Valid UTF-8 is UTF-8; a byte order mark decides for UTF-16; anything else is
 * windows-1252, in which every byte means something, so the caller must say that it was guessed.
 */
export function decodeText(bytes: Uint8Array): Result<DecodedText, TableRefusal> {
  const decoded = decodeBytes(bytes)
  if (decoded === undefined || looksLikeWideText(decoded.text)) {
    return refused({ kind: 'encoding' })
  }
  return controlCharacters.test(decoded.text) ? refused({ kind: 'not-a-table' }) : ok(decoded)
}

function decodeBytes(bytes: Uint8Array): DecodedText | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return decodedAs(bytes, 'utf-16', 'utf-16le')
  }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    return decodedAs(bytes, 'utf-16', 'utf-16be')
  }
  return decodedAs(bytes, 'utf-8', 'utf-8') ?? decodedAs(bytes, 'windows-1252', 'windows-1252')
}

function decodedAs(
  bytes: Uint8Array,
  encoding: TableEncoding,
  label: string,
): DecodedText | undefined {
  try {
    return { text: new TextDecoder(label, { fatal: true }).decode(bytes), encoding }
  } catch {
    return undefined
  }
}

/** UTF-16 without its mark reads as a letter and a zero byte in turn. */
function looksLikeWideText(text: string): boolean {
  const start = text.slice(0, 200)
  return start.length >= 4 && start.split('\u0000').length - 1 >= start.length * 0.4
}
