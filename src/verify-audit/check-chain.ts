import type { Anchor, AnchorsOf } from './anchors.js'
import type { Link } from './link.js'

/** Why a row is bad. */
export type Why =
  /** What it says is not what was hashed. */
  | 'changed'
  /** The row after it still carries its former hash: it was written anew together with its own hash. */
  | 'rewritten'
  /** From here up to an anchor the rows were written anew with hashes that fit: the anchor does not. */
  | 'not-as-anchored'
  /** Its number is skipped. */
  | 'missing'
  /** It comes where another number belongs. */
  | 'out-of-order'
  /** Its link is there and the row of the log is not. */
  | 'event-missing'
  /** It is in the log and in no chain. */
  | 'unlinked'
  /** An anchor says that it was there; the chain ends before it. */
  | 'cut-off'
  | 'unreadable'

/** The first bad row of an organisation. */
export type Fault = { seq: number | null; event: number | null; why: Why; anchor?: Anchor }

/** What was found of one organisation. */
export type ChainReport = {
  organisation: string
  rows: number
  lastAnchor: { seq: number; at: string } | null
  /** Rows after the last anchor: their hashes fit each other, and nothing outside the database says so. */
  notYetAnchored: number
  /** Rows that a restore left behind, as far as anchors know. */
  lostByRestore: number
  unsignedAnchors: number
  firstBad: Fault | null
}

/** A link that could be read. */
export type ReadLink = Exclude<Link, { kind: 'unreadable' }>

/** Follows one chain link by link. */
export type Checker = { take(link: ReadLink): void; report(): ChainReport }

/** How far the checker is: the last sound row, the first fault, and how many anchors it passed. */
type State = {
  readonly organisation: string
  readonly anchors: AnchorsOf
  rows: number
  last: { seq: number; event: number | null }
  lastHash: string
  fault: Fault | null
  passed: number
  /** The last number that an anchor confirmed. */
  proven: number
}

const nothing = '0'.repeat(64)
const noAnchors: AnchorsOf = { valid: [], lost: [], unsigned: 0 }

/** Starts at the beginning of an organisation's chain; links must come in the order of their numbers. */
export function checkChain(organisation: string, anchors: AnchorsOf = noAnchors): Checker {
  const state: State = {
    organisation,
    anchors,
    rows: 0,
    last: { seq: 0, event: null },
    lastHash: nothing,
    fault: null,
    passed: 0,
    proven: 0,
  }
  return { take: (link) => take(state, link), report: () => report(state) }
}

function take(state: State, link: ReadLink): void {
  if (isPutRight(state, link)) {
    state.fault = { ...state.last, why: 'rewritten' }
  }
  state.fault ??= faultOf(state, link)
  if (link.kind !== 'link') {
    return
  }
  state.rows += 1
  if (state.fault === null) {
    state.last = { seq: link.seq, event: link.event }
    state.lastHash = link.hash
    state.fault = againstAnchors(state)
  }
}

/** The anchor did not fit the last row, and this one still carries what the anchor says: only that row is bad. */
function isPutRight({ fault, last }: State, link: ReadLink): boolean {
  return (
    fault?.anchor?.seq === last.seq &&
    link.kind === 'link' &&
    link.seq === last.seq + 1 &&
    link.previous === fault.anchor.hash
  )
}

function faultOf(state: State, link: ReadLink): Fault | null {
  if (link.kind === 'unlinked') {
    return { seq: null, event: link.event, why: 'unlinked' }
  }
  const expected = state.last.seq + 1
  if (link.seq !== expected) {
    return link.seq > expected
      ? { seq: expected, event: null, why: 'missing' }
      : { seq: link.seq, event: null, why: 'out-of-order' }
  }
  if (link.kind === 'event-missing') {
    return { seq: link.seq, event: null, why: 'event-missing' }
  }
  if (!link.fits) {
    return { seq: link.seq, event: link.event, why: 'changed' }
  }
  return link.previous === state.lastHash ? null : blame(state, link)
}

/** Two neighbours disagree: the earlier one was written anew, unless an anchor stands by it. */
function blame({ last, proven }: State, { seq, event }: { seq: number; event: number }): Fault {
  return last.seq === 0 || proven === last.seq
    ? { seq, event, why: 'rewritten' }
    : { ...last, why: 'rewritten' }
}

/** Holds the place just reached against the anchors of it. */
function againstAnchors(state: State): Fault | null {
  const { last, lastHash, anchors } = state
  for (; (anchors.valid[state.passed]?.seq ?? Infinity) <= last.seq; state.passed += 1) {
    const anchor = anchors.valid[state.passed]
    if (anchor?.seq === last.seq && anchor.hash !== lastHash) {
      return { seq: state.proven + 1, event: null, why: 'not-as-anchored', anchor }
    }
    state.proven = last.seq
  }
  return null
}

function report({ organisation, anchors, rows, last, fault, passed }: State): ChainReport {
  const beyond = anchors.valid[passed]
  const isCutOff = fault === null && beyond !== undefined && beyond.seq > last.seq
  const newest = anchors.valid.at(-1)
  return {
    organisation,
    rows,
    lastAnchor: newest === undefined ? null : { seq: newest.seq, at: newest.at },
    notYetAnchored: Math.max(0, last.seq - (newest?.seq ?? 0)),
    lostByRestore: lostByRestore(anchors),
    unsignedAnchors: anchors.unsigned,
    firstBad: isCutOff ? { seq: last.seq + 1, event: null, why: 'cut-off', anchor: beyond } : fault,
  }
}

function lostByRestore({ valid, lost }: AnchorsOf): number {
  const restoredTo = valid.findLast(({ kind }) => kind === 'restored')
  const highest = Math.max(0, ...lost.map(({ seq }) => seq))
  return restoredTo === undefined ? 0 : Math.max(0, highest - restoredTo.seq)
}
