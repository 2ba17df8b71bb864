import type { Aims } from './aims.js'
import { certify } from './certificate.js'
import type { FreePart } from './free-part.js'
import { cheapestPlacing, type Placing } from './placing.js'
import { bestScore, type Certificate, type Problem } from './problem.js'
import { profileOf } from './profile.js'

/** The highest lowest score, and the proof that it costs nobody a place while one point more would. */
export type Floor = { readonly lowest: number; readonly certificate: Certificate }

/**
 * Raises the lowest score as far as the profile of classes allows, by halving: fewer edges never place more,
 * so once the profile is lost it stays lost (bottleneck assignment, Garfinkel 1971). A locked pair counts among
 * the scores: the lowest is never raised above what is locked.
 */
export function highestFloor(problem: Problem, free: FreePart): Floor {
  const aims = coverAims(problem)
  const all = coverAbove(0)
  let fails: Covered | undefined
  let [lowest, tooHigh] = [0, mostFloor(problem) + 1]
  while (tooHigh - lowest > 1) {
    const middle = (lowest + tooHigh) >> 1
    const tried = coverAbove(middle)
    if (tried.profile === all.profile) lowest = middle
    else [tooHigh, fails] = [middle, tried]
  }
  return { lowest, certificate: bothHold(all.certificate, fails?.certificate) }

  function coverAbove(score: number): Covered {
    const claim = { problem, free, aims: { ...aims, lowest: score } }
    const placing = cheapestPlacing(problem, free, claim.aims)
    return { profile: textOf(problem, placing), certificate: certify({ ...claim, placing }) }
  }
}

type Covered = { readonly profile: string; readonly certificate: Certificate }

/** Two proofs as one: the gaps add up. */
export function bothHold(one: Certificate, other: Certificate | undefined): Certificate {
  if (other === undefined) return one
  return { gap: one.gap + other.gap, valid: one.valid && other.valid }
}

/** Only how many are placed counts, class by class: small prices. */
function coverAims(problem: Problem): Pick<Aims, 'outside' | 'costOf'> {
  const outside = new Float64Array(problem.clients)
  const order = [...profileOf(problem, () => false).keys()]
  const ranks = new Map(order.map((each, at) => [each, order.length - at]))
  for (let c = 0; c < outside.length; c++) outside[c] = ranks.get(problem.classes?.[c] ?? 0)!
  return { outside, costOf: () => 0 }
}

function textOf(problem: Problem, { mentorOf }: Placing): string {
  return [...profileOf(problem, (client) => mentorOf[client] !== -1).values()].join()
}

function mostFloor({ edges, locked = [] }: Problem): number {
  if (locked.length === 0) return bestScore
  const mentorOf = new Map(locked)
  let most = bestScore
  for (let edge = 0; edge < edges.client.length; edge++) {
    if (mentorOf.get(edges.client[edge]!) === edges.mentor[edge]) {
      most = Math.min(most, edges.score[edge]!)
    }
  }
  return most
}
