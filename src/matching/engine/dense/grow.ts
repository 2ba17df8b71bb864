import type { Sought } from '../aims.js'
import { certify } from '../certificate.js'
import type { FreePart } from '../free-part.js'
import { cheapestPlacing, type Placing } from '../placing.js'
import type { Edges, Problem, Solution } from '../problem.js'
import { solutionOf } from '../solve.js'

/** The pairs left out so far that cost less than these prices allow, each once; none proves the placing. */
export type Undercutting = (placing: Placing) => Edges

/**
 * Solves a part of all pairs, holds those left out against the prices, adds what undercuts, until nothing does:
 * each round adds a pair or ends, and the end is the best of all pairs, not of those that were kept.
 */
export function grow(part: Problem, sought: Sought, undercutting: Undercutting): Solution {
  const free = everyPlaceFree(part)
  let problem = part
  for (;;) {
    const placing = cheapestPlacing(problem, free, sought)
    const more = undercutting(placing)
    if (more.client.length === 0) {
      const certificate = certify({ problem, free, aims: sought, placing })
      return solutionOf({ problem, free, placing, certificate })
    }
    problem = { ...problem, edges: joined(problem.edges, more) }
  }
}

/** A mentor has all places that locked pairs leave, also those that no kept pair wants yet. */
function everyPlaceFree({ clients, capacities, locked = [] }: Problem): FreePart {
  const isFree = new Uint8Array(clients).fill(1)
  const lockedTo = new Int32Array(clients).fill(-1)
  const places = Int32Array.from(capacities)
  for (const [client, mentor] of locked) {
    isFree[client] = 0
    lockedTo[client] = mentor
    places[mentor]!--
  }
  return { isFree, lockedTo, places: places.map((each) => Math.min(each, clients)) }
}

function joined(one: Edges, other: Edges): Edges {
  const join = (column: keyof Edges) => {
    const both = new Int32Array(one[column].length + other[column].length)
    both.set(one[column])
    both.set(other[column], one[column].length)
    return both
  }
  return { client: join('client'), mentor: join('mentor'), score: join('score') }
}
