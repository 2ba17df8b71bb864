import type { AnchorsOf } from './anchors.js'
import { checkChain, type ChainReport, type Checker } from './check-chain.js'
import type { Link } from './link.js'

/** What was found of all organisations. */
export type Verified = {
  ok: boolean
  rows: number
  unreadable: number
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
      return { ok, rows, unreadable, organisations }
    },
  }
}

/** A line among the anchors without a good signature is a sign of tampering as well. */
function isSound({ firstBad, unsignedAnchors }: ChainReport): boolean {
  return firstBad === null && unsignedAnchors === 0
}
