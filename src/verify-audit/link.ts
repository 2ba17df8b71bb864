import { hash } from 'node:crypto'
import { canonical } from './canonical.js'

/** One place in the chain as it was found: what it says, and whether its hash fits what it says. */
export type Link =
  | {
      kind: 'link'
      organisation: string
      seq: number
      event: number
      previous: string
      hash: string
      fits: boolean
    }
  /** A link whose row of the log is gone. */
  | { kind: 'event-missing'; organisation: string; seq: number; hash: string }
  /** A row of the log that no link holds. */
  | { kind: 'unlinked'; organisation: string; event: number }
  | { kind: 'unreadable' }

/** SHA-256 of a text, in hexadecimal. */
export function sha256(text: string): string {
  return hash('sha256', text, 'hex')
}

const head = '{"entry":'
const beforeHash = ',"hash":"'
const tailLength = beforeHash.length + 64 + '"}'.length

/** A line of an export. What stands there byte for byte is what is hashed; only when that does not fit it is read as JSON. */
export function linkOfLine(line: string): Link {
  return quickly(line) ?? carefully(line)
}

/** The keys stand in a fixed order, and quotes within a value are escaped: a plain look-up finds each. */
function quickly(line: string): Link | undefined {
  const end = line.length - tailLength
  if (end < 0 || !line.startsWith(head) || !line.startsWith(beforeHash, end)) {
    return undefined
  }
  const text = line.slice(head.length, end)
  const stated = line.slice(-66, -2)
  if (sha256(text) !== stated) {
    return undefined
  }
  const atEvent = text.indexOf(beforeEvent) + beforeEvent.length
  const atOrganisation = text.indexOf(beforeOrganisation, atEvent) + beforeOrganisation.length
  const atPrevious = text.indexOf(beforePrevious, atOrganisation) + beforePrevious.length
  const atSeq = text.indexOf(beforeSeq, atPrevious) + beforeSeq.length
  return {
    kind: 'link',
    organisation: text.slice(atOrganisation, atOrganisation + 36),
    seq: numberAt(text, atSeq),
    event: numberAt(text, atEvent),
    previous: text.slice(atPrevious, atPrevious + 64),
    hash: stated,
    fits: true,
  }
}

const beforeEvent = '"event":'
const beforeOrganisation = '"organisation":"'
const beforePrevious = '"previous":"'
const beforeSeq = '"seq":'

function numberAt(text: string, start: number): number {
  return Number(text.slice(start, text.indexOf(',', start)))
}

type Line = {
  entry: Record<string, unknown> | null
  hash?: string
  organisation?: string
  seq?: number
  event?: number
}

function carefully(line: string): Link {
  const read = readLine(line)
  if (read === undefined) {
    return { kind: 'unreadable' }
  }
  const { entry, hash: stated = '' } = read
  if (entry === null || typeof entry !== 'object') {
    return withoutEntry(read)
  }
  const { organisation, seq, event, previous } = entry as Record<string, never>
  const place = { organisation: String(organisation), seq: Number(seq), event: Number(event) }
  const fits = sha256(canonical(entry)) === stated
  return { kind: 'link', ...place, previous: String(previous), hash: stated, fits }
}

function withoutEntry({ organisation = '', seq, event = 0, hash: stated = '' }: Line): Link {
  return seq === undefined
    ? { kind: 'unlinked', organisation, event }
    : { kind: 'event-missing', organisation, seq, hash: stated }
}

function readLine(line: string): Line | undefined {
  try {
    const read = JSON.parse(line) as Line | null
    return typeof read === 'object' && read !== null && 'entry' in read ? read : undefined
  } catch {
    return undefined
  }
}
