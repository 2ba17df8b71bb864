import type { Edges } from './problem.js'

/**
 * The place of the first edge whose pair was named before, or -1. Takes time in proportion to the edges: it
 * walks them per client and marks each mentor with the client that was there last.
 */
export function firstDuplicate({ client, mentor }: Edges, clients: number, mentors: number) {
  const order = isSorted(client) ? undefined : byClient(client, clients)
  const last = new Int32Array(mentors).fill(-1)
  let first = -1
  for (let at = 0; at < client.length; at++) {
    const edge = order === undefined ? at : order[at]!
    const m = mentor[edge]!
    if (last[m] === client[edge] && (first === -1 || edge < first)) first = edge
    last[m] = client[edge]!
  }
  return first
}

function isSorted(list: Int32Array): boolean {
  for (let at = 1; at < list.length; at++) if (list[at]! < list[at - 1]!) return false
  return true
}

/** The places of the edges, client after client; of one client in their own order. */
function byClient(client: Int32Array, clients: number): Int32Array {
  const next = new Int32Array(clients + 1)
  for (let at = 0; at < client.length; at++) next[client[at]! + 1]!++
  for (let c = 0; c < clients; c++) next[c + 1]! += next[c]!
  const order = new Int32Array(client.length)
  for (let at = 0; at < client.length; at++) order[next[client[at]!]!++] = at
  return order
}
