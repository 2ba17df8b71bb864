import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { matters } from '../src/authority/matter.js'
import { printTable } from './statistics.js'

const cases = 200_000
const aim = 2_000

/** How many cases a second `naast authority --lines` answers in one process, its start included. */
export async function benchAuthority() {
  const main = fileURLToPath(new URL('../main.js', import.meta.url))
  const start = performance.now()
  const child = spawn(process.execPath, [main, 'authority', '--lines'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const answers = countLines(child.stdout)
  for (let done = 0; done < cases; done += 1000) {
    const lines = Array.from({ length: 1000 }, (_, turn) => aCase(done + turn))
    if (!child.stdin.write(lines.join(''))) await once(child.stdin, 'drain')
  }
  child.stdin.end()
  if ((await answers) !== cases) throw new Error('Not every case was answered')
  const seconds = (performance.now() - start) / 1000
  const figure = Math.round(cases / seconds)
  const row = { what: 'who may decide', figure, unit: 'cases/s', aim: `≥ ${aim}` }
  printTable([row])
  console.log(JSON.stringify(row))
}

async function countLines(from: NodeJS.ReadableStream): Promise<number> {
  let count = 0
  for await (const line of createInterface({ input: from })) {
    if (line.startsWith('{"decides"')) count += 1
  }
  return count
}

/** A case about each matter in turn, with a statement, a measure and resistance to weigh. */
function aCase(turn: number): string {
  const matter = matters[turn % matters.length]
  const asked = {
    regime: 'statutory',
    measures: [{ kind: 'mentorschap', from: '2020-01-01' }],
    matter,
    date: '2026-11-20',
    capacity: [{ capable: false, matter, byRole: 'doctor', isMentor: false, on: '2026-11-01' }],
    resists: { client: turn % 2 === 0 },
  }
  return `${JSON.stringify(asked)}\n`
}
