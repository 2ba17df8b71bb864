import { createPublicKey, verify, type KeyObject } from 'node:crypto'
import { canonical } from './canonical.js'

/**
 * One signed line outside the database. `anchor` says where the chain of an organisation stood at a moment;
 * `restored` says that a restore brought it back to an earlier place, so that later anchors no longer count.
 */
export type Anchor = {
  kind: 'anchor' | 'restored'
  organisation: string
  seq: number
  hash: string
  at: string
}

/** What the anchors of one organisation say together. */
export type AnchorsOf = {
  /** Where the chain must carry this hash, in the order of the chain. */
  valid: readonly Anchor[]
  /** What a restore left behind: anchors of rows that are no longer there. */
  lost: readonly Anchor[]
  /** Lines that are not signed with this key, or cannot be read. */
  unsigned: number
}

/** Reads the lines of anchors in the order in which they were written; a line that does not bear the signature counts for nothing. */
export function readAnchors(lines: readonly string[], publicKey: string): Map<string, AnchorsOf> {
  const key = createPublicKey(publicKey)
  const read = lines.filter((line) => line !== '').map((line) => anchorOf(line, key))
  const perOrganisation = Map.groupBy(read, ({ organisation }) => organisation)
  return new Map([...perOrganisation].map(([name, own]) => [name, together(own)]))
}

type ReadAnchor = Anchor & { isSigned: boolean }

function together(own: readonly ReadAnchor[]): AnchorsOf {
  let valid: Anchor[] = []
  const lost: Anchor[] = []
  for (const { isSigned, ...anchor } of own) {
    if (!isSigned) {
      continue
    }
    if (anchor.kind === 'restored') {
      lost.push(...valid.filter(({ seq }) => seq > anchor.seq))
      valid = valid.filter(({ seq }) => seq <= anchor.seq)
    }
    valid.push(anchor)
  }
  const inOrder = valid.toSorted((one, other) => one.seq - other.seq)
  return { valid: inOrder, lost, unsigned: own.filter(({ isSigned }) => !isSigned).length }
}

const unreadable: ReadAnchor = {
  kind: 'anchor',
  organisation: '',
  seq: 0,
  hash: '',
  at: '',
  isSigned: false,
}

function anchorOf(line: string, key: KeyObject): ReadAnchor {
  try {
    const { signature, ...signed } = JSON.parse(line) as Anchor & { signature: string }
    const { kind, organisation, seq, hash, at } = signed
    const isSigned = verify(
      null,
      Buffer.from(canonical(signed)),
      key,
      Buffer.from(signature, 'base64'),
    )
    return { kind, organisation, seq, hash, at, isSigned }
  } catch {
    return unreadable
  }
}
