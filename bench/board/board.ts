import { Agent, request } from 'node:http'
import type { Office } from '../../src/office.js'
import type * as Choices from '../../src/proposals/board/choices.js'
import type * as LayBoard from '../../src/proposals/board/lay-board.js'
import type * as LoadPeople from '../../src/proposals/board/load-people.js'
import type * as Settle from '../../src/proposals/board/settle.js'
import { href, routes } from '../../src/routes.js'
import { benchOffice } from '../offices.js'
import { product } from '../product.js'
import { percentile, printTable } from '../statistics.js'
import { fillBoard } from './fill-board.js'

/** The real size of a region: matching.md §1. */
const size = { clients: 300, mentors: 150 }
/** An office of its own in the folder of the benchmarks. */
const around = 29
const rounds = 200
const aims = { reckoned: 16, page: 75 }

/** Measures trying on a full board: reckoned again in process, and as a page over HTTP. */
export async function benchBoard({ folder }: { folder: string }) {
  const { readConfig } = await product.config()
  const { openOffice } = await product.office()
  const config = readConfig({ NAAST_DATA: folder, PORT: '0', NAAST_RATES: 'off' })
  if (!config.ok) throw new Error(config.reason)
  const office = await openOffice({ config: config.value, log: (line) => console.error(line) })
  if (!office.ok) throw new Error(office.reason)
  const { coordinator } = await benchOffice(office.value, around)
  const organisation = coordinator.actor.organisationId
  await fillBoard(office.value.adminUrl, organisation, size)
  const served = await (
    await product.serve()
  ).serveOffice({
    config: config.value,
    office: office.value,
    clock: () => new Date().toISOString(),
    isDemo: false,
    logFault: (_, error) => console.error(error),
  })
  const rows = [
    ...(await inProcess(office.value, organisation)),
    ...(await overHttp(`http://localhost:${served.port}`, coordinator.token)),
  ]
  printTable(rows)
  for (const row of rows) console.log(JSON.stringify(row))
  await office.value.close()
  process.exit()
}

type Board = typeof Choices & typeof LayBoard & typeof LoadPeople & typeof Settle

/** The parts of the built product that reckon the board. */
async function built(): Promise<Board> {
  const files = ['choices', 'lay-board', 'load-people', 'settle']
  const parts = await Promise.all(
    files.map(async (file) => {
      const address = new URL(`../proposals/board/${file}.js`, import.meta.url).href
      return Object.entries((await import(address)) as Record<string, unknown>)
    }),
  )
  return Object.fromEntries(parts.flat()) as Board
}

async function inProcess({ database }: Office, organisation: string) {
  const { choicesFor, layBoard, loadPeople, settle } = await built()
  const today = new Date().toISOString().slice(0, 10)
  const people = await database.as({ organisation }, (tx) => loadPeople(tx, today))
  const { scored, settled } = layBoard(people, [])
  const { edges } = scored
  console.log(
    `${people.waiting.length} wait, ${people.mentors.length} mentors, ${edges.client.length} possible pairs, ` +
      `${settled.pairs.length} placed, gap ${settled.certificate.gap}`,
  )
  const trial = (round: number) => {
    const edge = (round * 7919) % edges.client.length
    return [edges.client[edge] ?? 0, edges.mentor[edge] ?? 0] as const
  }
  const ids = (round: number) => {
    const [client, mentor] = trial(round)
    const entryId = people.waiting[client]?.entryId ?? ''
    return [{ entryId, mentorId: people.mentors[mentor]?.side.id ?? '' }]
  }
  const clientOf = (round: number) => trial(round)[0]
  return [
    rowOf(
      'load people',
      await timed(() => database.as({ organisation }, (tx) => loadPeople(tx, today))),
    ),
    rowOf(
      'solve again',
      await timed((round) => settle(people, scored, [trial(round)])),
      aims.reckoned,
    ),
    rowOf(
      'score all and solve again',
      await timed((round) => layBoard(people, ids(round))),
      aims.reckoned,
    ),
    rowOf(
      'price every choice of one',
      await timed((round) => choicesFor({ people, scored, client: clientOf(round), locked: [] })),
      aims.reckoned,
    ),
  ]
}

/** How long each round took, and the CPU of all together: that is less troubled by other work on the machine. */
type Timed = { readonly took: readonly number[]; readonly cpu: number }

async function timed(work: (round: number) => unknown): Promise<Timed> {
  for (let round = 0; round < rounds / 4; round++) await work(round)
  const took: number[] = []
  const before = process.cpuUsage()
  for (let round = 0; round < rounds; round++) {
    const begun = performance.now()
    await work(round)
    took.push(performance.now() - begun)
  }
  const { user, system } = process.cpuUsage(before)
  return { took, cpu: (user + system) / 1000 / rounds }
}

async function overHttp(base: string, token: string) {
  const agent = new Agent({ keepAlive: true })
  const get = (path: string) => answered(`${base}${path}`, token, agent)
  const first = await get(href(routes.matching))
  const [entry = ''] = /\/matchen\/[0-9a-f-]{36}/.exec(first) ?? []
  if (entry === '') throw new Error('The board shows nobody')
  const rows = [
    rowOf('page of the board', await timed(() => get(href(routes.matching))), aims.page),
    rowOf('page of one client', await timed(() => get(entry)), aims.page),
  ]
  agent.destroy()
  return rows
}

/** A page of the app, in full. */
function answered(url: string, token: string, agent: Agent): Promise<string> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { agent, headers: { cookie: `naast=${token}` } }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('end', () => {
        if (answer.statusCode === 200) resolve(Buffer.concat(parts).toString())
        else reject(new Error(`${url}: ${answer.statusCode}`))
      })
    })
    asked.on('error', reject)
    asked.end()
  })
}

function rowOf(what: string, { took, cpu }: Timed, aim?: number) {
  const [p50, p95] = [percentile(took, 0.5), percentile(took, 0.95)]
  return {
    what,
    cpu: cpu.toFixed(1),
    p50: p50.toFixed(1),
    p95: p95.toFixed(1),
    aim: aim === undefined ? '' : `≤ ${aim} ms`,
    met: aim === undefined ? '' : p95 <= aim ? 'yes' : 'MISSED',
  }
}
