import {
  alternativesOf,
  insertClient,
  insertMentor,
  keep,
  putBack,
  takeOut,
  type Problem,
} from '../../src/matching/index.js'
import { balanced, shortage } from '../../test/matching/populations.js'
import { printTable } from '../statistics.js'

const aims = { small: 0.2, large: 4, change: 0.3, frame: 16 }
const asked = 300

/** Milliseconds of CPU, on average over clients: all choices of one, taking one out, putting one back. */
export function benchWhatIf(): void {
  const rows = [
    rowOf('office, 300 for 150 mentors', shortage(300, 30), aims.frame),
    rowOf('balanced 500', balanced(500, 30), aims.small),
    rowOf('balanced 5000', balanced(5000, 30), aims.large),
    rowOf('shortage 5000', shortage(5000, 30), aims.large),
  ]
  console.log('\nwhat if: ms of CPU each')
  printTable(rows)
  for (const row of rows) console.log(JSON.stringify(row))
}

function rowOf(what: string, problem: Problem, aim: number) {
  const kept = keep(problem)
  if (!kept.ok) throw new Error(kept.reason.code)
  const state = kept.value
  each((client) => alternativesOf(state, client))
  const choices = each((client) => alternativesOf(state, client))
  const out = each((client) => takeOut(state, client))
  const back = each((client) => putBack(state, client))
  const newcomer = { pairs: Array.from({ length: 30 }, (_, at) => [at, 33 * at] as const) }
  const isNew = each(() => insertClient(state, newcomer), 20)
  const isNewMentor = each(() => insertMentor(state, { ...newcomer, capacity: 2 }), 20)
  const isAgain = each(() => keep(problem), 20)
  return {
    what,
    'all choices': choices.toFixed(3),
    aim: `≤ ${aim}`,
    out: out.toFixed(3),
    back: back.toFixed(3),
    'new client': isNew.toFixed(3),
    'new mentor': isNewMentor.toFixed(3),
    'kept anew': isAgain.toFixed(3),
    'aim of out and back': `≤ ${aims.change}`,
    verdict: choices <= aim && out <= aims.change && back <= aims.change ? 'met' : 'MISSED',
  }
}

function each(act: (client: number) => void, times = asked): number {
  const before = process.cpuUsage()
  for (let client = 0; client < times; client++) act(client)
  return process.cpuUsage(before).user / 1000 / times
}
