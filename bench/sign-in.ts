import { Client } from 'pg'
import { href, routes } from '../src/routes.js'
import type { Office } from '../src/office.js'
import { benchOffice } from './offices.js'
import { product } from './product.js'
import { median, printTable } from './statistics.js'

const times = 200
const aimMs = 5
const offices = [123, 124] as const

/** A request made in two ways that nobody may be able to tell apart by its time. */
type Compared = { what: string; one: (turn: number) => Request; other: (turn: number) => Request }

/** Medians of pairs of requests, in turns, and how far they lie apart: what a stranger could learn. */
export async function benchSignIn({ folder }: { folder: string }) {
  const office = await openedOffice(folder)
  const served = await servedOffice(office, folder)
  const at = (path: string) => `http://localhost:${served.port}${path}`
  const [own, foreign] = [
    await benchOffice(office, offices[0]),
    await benchOffice(office, offices[1]),
  ]
  const known = await accountsWithPassword(office)
  const posted = (path: string, fields: Record<string, string>) =>
    new Request(at(path), {
      method: 'POST',
      headers: { origin: served.url },
      body: new URLSearchParams(fields),
    })
  const nobody = () => `${crypto.randomUUID()}@example.org`
  const somebody = (turn: number) => known[turn] ?? nobody()
  const dossier = (client: string) =>
    new Request(at(href(routes.client, { client })), {
      headers: { cookie: `naast=${own.coordinator.token}` },
      redirect: 'manual',
    })
  const compared: Compared[] = [
    {
      what: 'wrong password: account or none',
      one: (turn) => posted(routes.signIn, { email: somebody(turn), password: 'niet dit' }),
      other: () => posted(routes.signIn, { email: nobody(), password: 'niet dit' }),
    },
    {
      what: 'help with password: account or none',
      one: (turn) => posted(routes.signInHelp, { email: somebody(turn), what: 'password' }),
      other: () => posted(routes.signInHelp, { email: nobody(), what: 'password' }),
    },
    {
      what: 'dossier: foreign or not there',
      one: () => dossier(foreign.clientId),
      other: () => dossier(crypto.randomUUID()),
    },
  ]
  const rows = []
  for (const pair of compared) rows.push(await measured(pair))
  printTable(rows)
  for (const row of rows) console.log(JSON.stringify(row))
  await served.stop()
  await office.close()
}

async function measured({ what, one, other }: Compared) {
  const took = { one: [] as number[], other: [] as number[] }
  const statuses = new Set<number>()
  for (let turn = -10; turn < times; turn += 1) {
    const order = turn % 2 === 0 ? (['one', 'other'] as const) : (['other', 'one'] as const)
    for (const which of order) {
      const request = which === 'one' ? one(turn) : other(turn)
      const { ms, status } = await timed(request)
      if (turn >= 0) {
        took[which].push(ms)
        statuses.add(status)
      }
    }
  }
  const [a, b] = [median(took.one), median(took.other)]
  const difference = Math.abs(a - b).toFixed(2)
  const status = [...statuses].join(' ')
  return { what, n: times, status, one: a.toFixed(2), other: b.toFixed(2), difference, aim: aimMs }
}

async function timed(request: Request): Promise<{ ms: number; status: number }> {
  const start = performance.now()
  const answer = await fetch(request)
  await answer.arrayBuffer()
  return { ms: performance.now() - start, status: answer.status }
}

/** Addresses of accounts with one password between them; the counts of earlier runs are forgotten. */
async function accountsWithPassword({ adminUrl }: Office): Promise<string[]> {
  const { hashPassword } = await product.passwords()
  const client = new Client({ connectionString: adminUrl })
  await client.connect()
  await client.query('delete from sign_in_attempt')
  const { rows } = await client.query<{ email: string }>(
    `insert into account (id, email, name, created_at, password_hash)
     select gen_random_uuid(), gen_random_uuid() || '@bench.example', 'Meting', now(), $1
     from generate_series(1, $2) returning email`,
    [await hashPassword('drie blauwe fietsen'), times],
  )
  await client.end()
  return rows.map(({ email }) => email)
}

async function openedOffice(folder: string): Promise<Office> {
  const { readConfig } = await product.config()
  const { openOffice } = await product.office()
  const config = readConfig({ NAAST_DATA: folder, PORT: '0', NAAST_RATES: 'off' })
  if (!config.ok) throw new Error(config.reason)
  const office = await openOffice({ config: config.value, log: (line) => console.error(line) })
  if (!office.ok) throw new Error(office.reason)
  return office.value
}

async function servedOffice(office: Office, folder: string) {
  const { readConfig } = await product.config()
  const config = readConfig({ NAAST_DATA: folder, PORT: '0', NAAST_RATES: 'off' })
  if (!config.ok) throw new Error(config.reason)
  const { serveOffice } = await product.serve()
  return serveOffice({
    config: config.value,
    office,
    clock: () => new Date().toISOString(),
    isDemo: false,
    logFault: (_, error) => console.error(error),
  })
}
