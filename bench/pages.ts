import type { ChildProcess } from 'node:child_process'
import { gzipSync } from 'node:zlib'
import { href, routes } from '../src/routes.js'
import { finish, loadOnce, startChild, startSilent } from './children.js'
import type { Load } from './load.js'
import type { BenchOffice, Visitor } from './offices.js'
import { actorHeader, type Serving } from './serve.js'
import { percentile, printTable } from './statistics.js'

type Page = {
  name: string
  as: 'mentor' | 'coordinator'
  path: (office: BenchOffice) => string
  isBoard?: boolean
}

/** The pages of a working day. */
const pages: readonly Page[] = [
  { name: 'today mentor', as: 'mentor', path: () => href(routes.home) },
  { name: 'today coordinator', as: 'coordinator', path: () => href(routes.home) },
  { name: 'clients', as: 'coordinator', path: () => href(routes.clients) },
  {
    name: 'dossier',
    as: 'coordinator',
    path: ({ clientId }) => href(routes.client, { client: clientId }),
  },
  {
    name: 'dossier mentor',
    as: 'mentor',
    path: ({ clientId }) => href(routes.client, { client: clientId }),
  },
  { name: 'log contact', as: 'mentor', path: () => href(routes.logContact) },
  { name: 'mentorships', as: 'coordinator', path: () => href(routes.mentorships) },
  { name: 'mentors', as: 'coordinator', path: () => href(routes.mentors) },
  { name: 'contacts', as: 'coordinator', path: () => href(routes.contacts) },
  { name: 'decisions', as: 'coordinator', path: () => href(routes.decisions) },
  {
    name: 'decisions again',
    as: 'coordinator',
    path: () => href(routes.decisions, {}, { state: 'review' }),
  },
  { name: 'decisions mentor', as: 'mentor', path: () => href(routes.decisions) },
  { name: 'agreements', as: 'coordinator', path: () => href(routes.followUps) },
  { name: 'referrals', as: 'coordinator', path: () => href(routes.referrals) },
  {
    name: 'referral',
    as: 'coordinator',
    path: ({ referralId }) => href(routes.referral, { referral: referralId }),
  },
  { name: 'match hub', as: 'coordinator', path: () => href(routes.matchHub) },
  { name: 'waiting list', as: 'coordinator', path: () => href(routes.waitingList) },
  {
    name: 'waiting entry',
    as: 'coordinator',
    path: ({ waiting }) => href(routes.waitingEntry, { entry: waiting.entryId }),
  },
  {
    name: 'intake',
    as: 'coordinator',
    path: ({ waiting }) => href(routes.intake, { client: waiting.clientId }),
  },
  { name: 'proposals', as: 'coordinator', path: () => href(routes.proposals) },
  {
    name: 'proposal',
    as: 'coordinator',
    path: ({ proposalId }) => href(routes.proposal, { proposal: proposalId }),
  },
  { name: 'check-ins', as: 'coordinator', path: () => href(routes.checkIns) },
  { name: 'board', as: 'coordinator', path: () => href(routes.matching), isBoard: true },
  {
    name: 'board of one',
    as: 'coordinator',
    path: ({ waiting }) => href(routes.matchingFor, { entry: waiting.entryId }),
    isBoard: true,
  },
]

/** Who waits and who helps are all held to each other: no foundation there is comes near this many. */
const largestBoard = 3_000

const rounds = 3
const perRun = { connections: 4, milliseconds: 1_500, requests: 1_500 }
const warmUp = { connections: 4, milliseconds: 500, requests: 100 }

/** The aims: a share of the floor, and how much the p95 may grow with the office. */
const aims = { ratio: 0.35, growth: 1.5 }

type Target = { url: string; headers: Record<string, string> }
type Pair = { app: Target; floor: Target }
type Measured = { perSecond: number; latencies: number[] }
type Sized = { clients: number; app: Measured; floor: Measured; bytes: number; gzipped: number }

/** Measures every page at both sizes, in turns with its floor, and prints what was found. */
export async function benchPages(wanted: {
  folder: string
  clients: number
  only?: string | undefined
}) {
  const args = ['serve', '--data', wanted.folder, '--clients', String(wanted.clients)]
  const { child: server, message: serving } = await startChild<Serving>(args)
  const loader = startSilent(['load'])
  const rows: Record<string, string | number>[] = []
  for (const page of pages.filter(({ name }) => name.includes(wanted.only ?? ''))) {
    rows.push(...(await measurePage(loader, serving, page)))
  }
  printTable(rows)
  for (const row of rows) console.log(JSON.stringify(row))
  loader.kill()
  await finish(server)
}

async function measurePage(loader: ChildProcess, serving: Serving, page: Page) {
  const pairs = serving.offices
    .filter(({ clients }) => page.isBoard !== true || clients <= largestBoard)
    .map((office) => ({ office, ...pairOf(serving, page, office) }))
  const statuses = await Promise.all(pairs.map(({ app }) => statusOf(app)))
  if (statuses.some((status) => status !== 200)) {
    console.error(`${page.name}: answered ${statuses.join(' and ')}, left out`)
    return []
  }
  const measured = pairs.map(() => ({ app: nothingYet(), floor: nothingYet() }))
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, pair] of pairs.entries()) {
      for (const side of ['floor', 'app'] as const) {
        await measure(loader, pair[side], measured[index]?.[side] ?? nothingYet())
      }
    }
  }
  const sized: Sized[] = []
  for (const [index, { office, app }] of pairs.entries()) {
    const body = await (await fetch(app.url, { headers: app.headers })).arrayBuffer()
    const gzipped = gzipSync(Buffer.from(body)).length
    const { app: byApp, floor } = measured[index] ?? { app: nothingYet(), floor: nothingYet() }
    sized.push({ clients: office.clients, app: byApp, floor, bytes: body.byteLength, gzipped })
  }
  return sized.map((one) => rowOf(page, one, sized[0] ?? one))
}

function nothingYet(): Measured {
  return { perSecond: 0, latencies: [] }
}

function pairOf(serving: Serving, { as, path }: Page, office: BenchOffice): Pair {
  const { token, actor }: Visitor = office[as]
  const address = path(office)
  return {
    app: { url: serving.app + address, headers: { cookie: `naast=${token}` } },
    floor: { url: serving.floor + address, headers: { [actorHeader]: actor.accountId } },
  }
}

async function statusOf({ url, headers }: Target): Promise<number> {
  const answer = await fetch(url, { headers, redirect: 'manual' })
  await answer.arrayBuffer()
  return answer.status
}

async function measure(loader: ChildProcess, target: Target, into: Measured) {
  const load: Load = { ...target, ...perRun }
  await loadOnce(loader, { ...load, ...warmUp })
  const { latencies, milliseconds, failures } = await loadOnce(loader, load)
  if (failures > 0) {
    throw new Error(`${failures} failures at ${target.url}`)
  }
  into.perSecond += latencies.length / (milliseconds / 1000) / rounds
  into.latencies.push(...latencies)
}

function rowOf({ name }: Page, { clients, app, floor, bytes, gzipped }: Sized, small: Sized) {
  const p95 = percentile(app.latencies, 0.95)
  const ratio = app.perSecond / floor.perSecond
  const growth = p95 / percentile(small.app.latencies, 0.95)
  const isFine = ratio >= aims.ratio && growth <= aims.growth
  return {
    page: name,
    clients,
    'req/s': Math.round(app.perSecond),
    'floor req/s': Math.round(floor.perSecond),
    ratio: ratio.toFixed(2),
    p50: percentile(app.latencies, 0.5).toFixed(1),
    p95: p95.toFixed(1),
    p99: percentile(app.latencies, 0.99).toFixed(1),
    'p95 growth': growth.toFixed(2),
    bytes,
    gzip: gzipped,
    aim: isFine ? 'met' : 'MISSED',
  }
}
