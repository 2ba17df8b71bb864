import {
  meansOf,
  offices,
  scoreClient,
  scorePool,
  seededOffice,
  solvePool,
  type OfficeSize,
} from '../../src/matching/index.js'
import { printTable } from '../statistics.js'

/** Aims of the reference on matching: nanoseconds a pair, one person in ms, and a board of 300 × 150 in ms. */
const aims = { pair: 20, person: 1, frame: 16 }
const nation = { clients: 5000, mentors: 5000, places: 7000 } as const
const runs = 15
const asked = 50

/** Scores seeded offices, and one person again: the least CPU of several runs, once warm. */
export function benchScoring(): void {
  const rows = [...offices, nation].map(rowOf)
  console.log('\nscoring: least CPU of several runs, warm')
  printTable(rows)
  for (const row of rows) console.log(JSON.stringify(row))
}

function rowOf(size: OfficeSize) {
  const pool = seededOffice(size, 1)
  const scored = scorePool(pool)
  const pairs = size.clients * size.mentors
  const times = size.clients > 1000 ? 5 : runs
  const score = least(times, () => scorePool(pool, scored.means))
  const means = least(times, () => meansOf(pool))
  const all = score + means
  const solve = least(times, () => solvePool(scored))
  const person =
    least(runs, () => {
      for (const client of pool.clients.slice(0, asked)) scoreClient(scored, client)
    }) / asked
  const within = pool.clients.reduce((sum, client) => sum + scored.reach(client).length, 0)
  const nsWithin = (1e6 * score) / within
  const isBoard = size.clients === 300
  return {
    what: `${size.clients} clients, ${size.mentors} mentors`,
    'pairs in all': pairs,
    'within reach': within,
    kept: scored.edges.client.length,
    'score, ms': score.toFixed(2),
    'means, ms': means.toFixed(2),
    'solve, ms': solve.toFixed(2),
    'all of it': (all + solve).toFixed(2),
    frame: isBoard ? (all + solve <= aims.frame ? 'met' : 'MISSED') : '',
    'ns a pair': ((1e6 * score) / pairs).toFixed(1),
    'ns within reach': nsWithin.toFixed(1),
    [`≤ ${aims.pair} ns`]: nsWithin <= aims.pair ? 'met' : 'MISSED',
    'one person, ms': person.toFixed(3),
    [`≤ ${aims.person} ms`]: person <= aims.person ? 'met' : 'MISSED',
  }
}

function least(times: number, act: () => unknown): number {
  let best = Infinity
  for (let run = 0; run < times; run++) {
    const before = process.cpuUsage()
    act()
    const { user, system } = process.cpuUsage(before)
    best = Math.min(best, (user + system) / 1000)
  }
  return best
}
