import type { FreePart } from './free-part.js'
import { graphOf } from './graph.js'
import type { Placing } from './placing.js'
import type { Problem, Shortage } from './problem.js'

/**
 * Why this client has no place, when as many as possible have one: he, and everybody whose place he could
 * take in any chain, have only these mentors, who are full with them (Hall 1935; König's alternating trees).
 */
export function shortageAround(problem: Problem, free: FreePart, { mentorOf }: Placing) {
  const missing = mentorOf.findIndex((mentor, c) => mentor === -1 && free.isFree[c] === 1)
  if (missing === -1) return undefined
  const clients = [missing]
  const mentors = new Set<number>()
  const edges = mentorsPerClient(problem, free)
  const placed = clientsPerMentor(mentorOf)
  for (const client of clients) {
    for (const mentor of edges(client)) {
      if (mentors.has(mentor)) continue
      mentors.add(mentor)
      clients.push(...(placed.get(mentor) ?? []))
    }
  }
  return shortageOf(clients, [...mentors], free)
}

function shortageOf(clients: number[], mentors: number[], { places }: FreePart): Shortage {
  const byNumber = (one: number, other: number) => one - other
  return {
    clients: clients.toSorted(byNumber),
    mentors: mentors.toSorted(byNumber),
    places: mentors.reduce((sum, mentor) => sum + places[mentor]!, 0),
  }
}

function mentorsPerClient({ edges, clients }: Problem, { isFree }: FreePart) {
  const side = { by: 'client', nodes: clients } as const
  const { start, column } = graphOf(edges, side, { lowest: 0, isFree, costOf: () => 0 })
  return (client: number) => column.subarray(start[client], start[client + 1])
}

function clientsPerMentor(mentorOf: Int32Array): Map<number, number[]> {
  const clients = new Map<number, number[]>()
  for (const [client, mentor] of mentorOf.entries()) {
    if (mentor === -1) continue
    const others = clients.get(mentor)
    if (others === undefined) clients.set(mentor, [client])
    else others.push(client)
  }
  return clients
}
