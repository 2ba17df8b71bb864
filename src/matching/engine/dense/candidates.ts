import type { Pairs, TableProblem } from './score-table.js'

const perRow = 12
const perColumn = 6

/** The twelve best pairs of each client and the six best of each mentor, found in one walk past the table. */
export function candidatesOf({ clients, capacities, scores }: TableProblem): Pairs {
  const mentors = capacities.length
  const best = listsFor(1, perRow)
  const columns = listsFor(mentors, perColumn)
  const pairs: Pairs = { client: [], mentor: [] }
  // The worst score that is still in a list, apart: most of the walk only looks at these.
  const leastOf = new Int16Array(mentors).fill(-1)
  for (let c = 0; c < clients; c++) {
    best.score.fill(-1)
    let least = -1
    const first = c * mentors
    for (let m = 0; m < mentors; m++) {
      const score = scores[first + m]!
      if (score > least) {
        enter(best, 0, { score, who: m })
        least = best.score[perRow - 1]!
      }
      if (score > leastOf[m]!) {
        enter(columns, m, { score, who: c })
        leastOf[m] = columns.score[(m + 1) * perColumn - 1]!
      }
    }
    for (let at = 0; at < perRow && best.score[at]! >= 0; at++) {
      pairs.client.push(c)
      pairs.mentor.push(best.who[at]!)
    }
  }
  return withColumns(pairs, columns, mentors)
}

/** Lists of the best so far, the best first; -1 is an empty place. */
type Lists = { readonly length: number; readonly score: Int16Array; readonly who: Int32Array }

function listsFor(count: number, length: number): Lists {
  const size = count * length
  return { length, score: new Int16Array(size).fill(-1), who: new Int32Array(size).fill(-1) }
}

function enter({ length, score, who }: Lists, list: number, one: { score: number; who: number }) {
  const first = list * length
  let at = first + length - 1
  while (at > first && score[at - 1]! < one.score) {
    score[at] = score[at - 1]!
    who[at] = who[at - 1]!
    at--
  }
  score[at] = one.score
  who[at] = one.who
}

function withColumns({ client, mentor }: Pairs, columns: Lists, mentors: number): Pairs {
  const known = new Set(client.map((c, at) => c * mentors + mentor[at]!))
  for (const [at, c] of columns.who.entries()) {
    const m = Math.floor(at / columns.length)
    if (c === -1 || known.has(c * mentors + m)) continue
    client.push(c)
    mentor.push(m)
  }
  return { client, mentor }
}
