import type { AnchorsOf } from './anchors.js'
import { checkChain, type ChainReport, type Checker } from './check-chain.js'
import type { Link } from './link.js'

/** What was found of all organisations. */
export type Verified = {
  ok: boolean
  rows: number
  unreadable: number
  /** Organisations with rows and not one anchor: who may write everywhere could write those rows anew unseen. */
  withoutAnchor: number
  organisations: ChainReport[]
}

/** Follows the chains of all organisations at once; an organisation that only anchors know is reported as cut off. */
export function startVerifying(anchors: ReadonlyMap<string, AnchorsOf>) {
  const checkers = new Map<string, Checker>()
  let unreadable = 0
  for (const organisation of anchors.keys()) {
    open(organisation)
  }

  function open(organisation: string): Checker {
    const checker = checkChain(organisation, anchors.get(organisation))
    checkers.set(organisation, checker)
    return checker
  }

  return {
    take(link: Link) {
      if (link.kind === 'unreadable') {
        unreadable += 1
        return
      }
      const { organisation } = link
      ;(checkers.get(organisation) ?? open(organisation)).take(link)
    },
    done(): Verified {
      const organisations = [...checkers.values()].map((checker) => checker.report())
      const ok = unreadable === 0 && organisations.every(isSound)
      const rows = organisations.reduce((sum, one) => sum + one.rows, 0)
      const withoutAnchor = organisations.filter(isBare).length
      return { ok, rows, unreadable, withoutAnchor, organisations }
    },
  }
}

function isBare({ rows, lastAnchor }: ChainReport): boolean {
  return rows > 0 && lastAnchor === null
}

/**
 * How the program ends: 0 is sound up to the anchors, 1 names a bad row, 3 is a chain that fits while an
 * organisation has not one anchor that says so.
 */
export function exitCodeOf({ ok, withoutAnchor }: Verified): 0 | 1 | 3 {
  if (!ok) {
    return 1
  }
  return withoutAnchor === 0 ? 0 : 3
}

/** A line among the anchors without a good signature is a sign of tampering as well. */
function isSound({ firstBad, unsignedAnchors }: ChainReport): boolean {
  return firstBad === null && unsignedAnchors === 0
}
