import { ok, refused, type Result } from '../../shared/result/index.js'
import { aimsOf } from './aims.js'
import { certify } from './certificate.js'
import { checkProblem } from './check-problem.js'
import { bothHold, highestFloor } from './floor.js'
import { freePartOf, type FreePart } from './free-part.js'
import { cheapestPlacing, type Placing } from './placing.js'
import type { Certificate, Pair, Problem, Refusal, Solution } from './problem.js'
import { profileOf } from './profile.js'
import { shortageAround } from './shortage.js'

/**
 * The best answer to a problem, with a proof: as many placed as possible, class by class from the most urgent
 * down, then the best by the objective. The same problem always gets the same pairs. Refuses what cannot be
 * read, numbers too large to be exact, and, when everybody must be placed, who cannot be.
 */
export function solve(problem: Problem): Result<Solution, Refusal> {
  const checked = checkProblem(problem)
  if (!checked.ok) return checked
  const aims = aimsOf(problem)
  if (!aims.ok) return aims
  const free = freePartOf(problem)
  const floor = problem.objective === 'floor' ? highestFloor(problem, free) : undefined
  const sought = { ...aims.value, lowest: floor?.lowest ?? 0 }
  const placing = cheapestPlacing(problem, free, sought)
  const shortage =
    problem.allowUnmatched === false ? shortageAround(problem, free, placing) : undefined
  if (shortage !== undefined) {
    return refused({ code: 'not-everybody', path: 'allowUnmatched', shortage })
  }
  const proof = certify({ problem, free, aims: sought, placing })
  return ok(
    solutionOf({ problem, free, placing, certificate: bothHold(proof, floor?.certificate) }),
  )
}

type Found = {
  readonly problem: Problem
  readonly free: FreePart
  readonly placing: Placing
  readonly certificate: Certificate
}

/** The answer in full, with what is locked. */
export function solutionOf({ problem, free, placing, certificate }: Found): Solution {
  const mentorOf = placing.mentorOf.map((mentor, c) => Math.max(mentor, free.lockedTo[c]!))
  const pairs: Pair[] = []
  for (const [client, mentor] of mentorOf.entries()) if (mentor !== -1) pairs.push([client, mentor])
  return {
    matched: pairs.length,
    total: totalOf(problem, mentorOf),
    pairs,
    byClass: profileOf(problem, (client) => mentorOf[client] !== -1),
    certificate,
  }
}

function totalOf({ edges: { client, mentor, score } }: Problem, mentorOf: Int32Array): number {
  let total = 0
  for (let edge = 0; edge < client.length; edge++) {
    if (mentorOf[client[edge]!] === mentor[edge]) total += score[edge]!
  }
  return total
}
