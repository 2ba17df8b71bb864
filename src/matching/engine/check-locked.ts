import type { Pair, Problem, Refusal, RefusalCode } from './problem.js'

/** The first locked pair that cannot stand: nobody's, not allowed, one client twice, or a mentor too full. */
export function checkLocked(problem: Problem): Refusal | undefined {
  const { locked = [], edges } = problem
  if (locked.length === 0) return undefined
  const allowed = allowedAmong(locked, edges)
  const seen = new Set<number>()
  const load = new Map<number, number>()
  for (const [at, pair] of locked.entries()) {
    const [client, mentor] = pair
    load.set(mentor, (load.get(mentor) ?? 0) + 1)
    const code =
      unknownIn(pair, problem) ??
      (seen.has(client) ? 'locked-twice' : undefined) ??
      (allowed.has(keyOf(client, mentor)) ? undefined : 'locked-without-edge') ??
      (load.get(mentor)! > problem.capacities[mentor]! ? 'locked-over-capacity' : undefined)
    if (code !== undefined) return { code, path: `locked[${at}]` }
    seen.add(client)
  }
  return undefined
}

function unknownIn([client, mentor]: Pair, problem: Problem): RefusalCode | undefined {
  if (!Number.isInteger(client) || client < 0 || client >= problem.clients) return 'no-such-client'
  const isMentor = Number.isInteger(mentor) && mentor >= 0 && mentor < problem.capacities.length
  return isMentor ? undefined : 'no-such-mentor'
}

/** The locked pairs that are edges too: one walk past the edges. */
function allowedAmong(locked: readonly Pair[], { client, mentor }: Problem['edges']) {
  const wanted = new Set(locked.map(([c, m]) => keyOf(c, m)))
  const clients = new Set(locked.map(([c]) => c))
  const found = new Set<string>()
  for (let at = 0; at < client.length; at++) {
    if (!clients.has(client[at]!)) continue
    const key = keyOf(client[at]!, mentor[at]!)
    if (wanted.has(key)) found.add(key)
  }
  return found
}

function keyOf(client: number, mentor: number): string {
  return `${client}-${mentor}`
}
