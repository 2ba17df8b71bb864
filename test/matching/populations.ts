import type { Edges, Problem, TableProblem } from '../../src/matching/index.js'
import { seeded } from '../access/seeded.js'

/** As many places as clients, each client with `degree` mentors by lot: the hardest for a search. */
export function balanced(clients: number, degree: number, seed = clients): Problem {
  const capacities = Array.from({ length: clients }, () => 1)
  return { clients, capacities, edges: edgesByLot({ clients, mentors: clients, degree, seed }) }
}

/** Half as many mentors as clients, with one to five places each; about one in seven cannot be placed. */
export function shortage(clients: number, degree: number, seed = clients): Problem {
  const mentors = Math.floor(clients / 2)
  const chance = seeded(seed + 1)
  const capacities = Array.from({ length: mentors }, () =>
    chance.pick([1, 1, 1, 1, 2, 2, 2, 3, 3, 5]),
  )
  while (capacities.reduce((sum, each) => sum + each, 0) > 0.85 * clients) {
    const at = chance.upTo(mentors)
    capacities[at] = Math.max(1, (capacities[at] ?? 1) - 1)
  }
  return { clients, capacities, edges: edgesByLot({ clients, mentors, degree, seed }) }
}

/** Everybody could go to everybody: in a square country, near is better, with chance on top. */
export function everybodyNear(clients: number, mentors: number, seed = clients): TableProblem {
  const chance = seeded(seed)
  const place = () => [chance.upTo(1000), chance.upTo(1000)] as const
  const homes = Array.from({ length: clients }, place)
  const mentorHomes = Array.from({ length: mentors }, place)
  const scores = new Int16Array(clients * mentors)
  let at = 0
  for (const [x, y] of homes) {
    for (const [mx, my] of mentorHomes) {
      const near = 700 - Math.hypot(x - mx, y - my) / 2.1
      scores[at++] = Math.max(0, Math.round(near + chance.upTo(300)))
    }
  }
  return { clients, capacities: Array.from({ length: mentors }, () => 1), scores }
}

/** A table as a list of all its pairs. */
export function listed({ scores, ...problem }: TableProblem): Problem {
  const mentors = problem.capacities.length
  const at = Int32Array.from(scores, (_, place) => place).filter(
    (place) => (scores[place] ?? -1) >= 0,
  )
  const edges = {
    client: at.map((place) => Math.floor(place / mentors)),
    mentor: at.map((place) => place % mentors),
    score: at.map((place) => scores[place] ?? 0),
  }
  return { ...problem, edges }
}

/** A list of pairs as a table. */
export function tabled({ edges, ...problem }: Problem): TableProblem {
  const mentors = problem.capacities.length
  const scores = new Int16Array(problem.clients * mentors).fill(-1)
  for (const [at, c] of edges.client.entries()) {
    scores[c * mentors + (edges.mentor[at] ?? 0)] = edges.score[at] ?? 0
  }
  return { ...problem, scores }
}

type Lot = {
  readonly clients: number
  readonly mentors: number
  readonly degree: number
  readonly seed: number
}

function edgesByLot({ clients, mentors, degree, seed }: Lot): Edges {
  const chance = seeded(seed)
  const each = Math.min(degree, mentors)
  const edges = roomFor(clients * each)
  for (let c = 0; c < clients; c++) {
    const drawn = new Set<number>()
    while (drawn.size < each) drawn.add(chance.upTo(mentors))
    let at = c * each
    for (const m of drawn) {
      edges.client[at] = c
      edges.mentor[at] = m
      edges.score[at++] = chance.upTo(1001)
    }
  }
  return edges
}

function roomFor(length: number): Edges {
  const column = () => new Int32Array(length)
  return { client: column(), mentor: column(), score: column() }
}
