import { instantPlus, type Instant } from '../../shared/calendar/index.js'

/** Where the chain of an organisation stands: its last number and the hash there. */
export type Head = { organisation: string; seq: number; hash: string }

/** A head at a moment, to be signed; `restored` when a restore brought the log back to it. */
export type Anchor = Head & { kind: 'anchor' | 'restored'; at: Instant }

const rowsPerAnchor = 10_000

/** Whether it is time: rows came since the last anchor, and an hour went by or ten thousand rows came. */
export function isAnchorDue(
  head: Pick<Head, 'seq'>,
  last: Pick<Anchor, 'seq' | 'at'> | undefined,
  now: Instant,
): boolean {
  const rows = head.seq - (last?.seq ?? 0)
  const isOld = last === undefined || now >= instantPlus(last.at, { minutes: 60 })
  return rows > 0 && (isOld || rows >= rowsPerAnchor)
}

/** An anchor as RFC 8785 writes it, with the version of this form inside: what is signed, and what is kept. */
export function anchorText(anchor: Anchor, signature?: string): string {
  const { at, hash, kind, organisation, seq } = anchor
  const content = { at, hash, kind, organisation, seq }
  return JSON.stringify(
    signature === undefined
      ? { ...content, v: 'naast-anchor-1' }
      : { ...content, signature, v: 'naast-anchor-1' },
  )
}
