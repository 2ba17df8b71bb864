import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Client } from 'pg'
import type { Office } from '../src/office.js'
import { href, routes } from '../src/routes.js'
import { benchOffice, type BenchOffice } from './offices.js'
import { product } from './product.js'
import { median, printTable } from './statistics.js'

const eventsInDatabase = 50_000
const eventsOfClient = 10_000
const linesToVerify = 1_000_000
const rounds = 3

type Row = { what: string; figure: number; unit: string; aim: string }

/** Measures the log: writing with its chain, checking from an export and from the database, and asking it. */
export async function benchAudit({ folder }: { folder: string }) {
  const place = await mkdtemp(join(tmpdir(), 'naast-bench-'))
  const office = await openedOffice(folder)
  const made = await benchOffice(office, 123)
  const rows = [
    await writing(office, made),
    ...(await verifyingExport(place)),
    await verifyingDatabase(office),
    await whoLooked(office, made),
    await whoLookedPage(office, made, folder),
    await breach(office, made),
  ]
  await office.close()
  await rm(place, { recursive: true })
  printTable(rows)
  for (const row of rows) console.log(JSON.stringify(row))
}

async function openedOffice(folder: string): Promise<Office> {
  const { readConfig } = await product.config()
  const { openOffice } = await product.office()
  const config = readConfig({ ...process.env, NAAST_DATA: folder })
  if (!config.ok) throw new Error(config.reason)
  const office = await openOffice({ config: config.value, log: (line) => console.error(line) })
  if (!office.ok) throw new Error(office.reason)
  return office.value
}

/** Rows through the trigger that links them, a hundred to a transaction. */
async function writing({ adminUrl }: Office, { coordinator, clientId }: BenchOffice): Promise<Row> {
  const client = new Client({ connectionString: adminUrl })
  await client.connect()
  const { organisationId, accountId } = coordinator.actor
  await client.query("select set_config('app.organisation', $1, false)", [organisationId])
  const { rows } = await client.query<{ count: string }>('select count(*) from audit_event')
  const start = performance.now()
  const batch = 100
  const wanted = Math.max(eventsOfClient, eventsInDatabase - Number(rows[0]?.count))
  for (let done = 0; done < wanted; done += batch) {
    const ofClient = done < eventsOfClient ? [clientId] : []
    await client.query(
      `insert into audit_event (organisation_id, at, account_id, role, purpose, action, object_kind,
         object_id, outcome, request_id, rule, client_ids)
       select $1, now() - n * interval '1 minute', $2, 'coordinator', 'mentorship', 'read', 'client',
              $3, 'allowed', n::text, 'GET /clienten/:client', $4
       from generate_series(1, $5::int) n`,
      [organisationId, accountId, clientId, ofClient, batch],
    )
  }
  const seconds = (performance.now() - start) / 1000
  await client.end()
  return {
    what: 'write with chain',
    figure: Math.round(wanted / seconds),
    unit: 'rows/s',
    aim: '–',
  }
}

/** An export of a million rows, as `naast export-audit` writes it. */
async function verifyingExport(place: string): Promise<Row[]> {
  const { verifyAudit, chainedLines } = await product.verifyAudit()
  const exportFile = join(place, 'log.jsonl')
  await pipeline(Readable.from(chainedLines(linesToVerify)), createWriteStream(exportFile))
  const speeds: number[] = []
  const perCpu: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now()
    const used = process.cpuUsage()
    const { ok, rows } = await verifyAudit({ exportFile })
    if (!ok || rows !== linesToVerify) throw new Error('The export is not sound')
    speeds.push(rows / ((performance.now() - start) / 1000))
    const { user, system } = process.cpuUsage(used)
    perCpu.push(rows / ((user + system) / 1e6))
  }
  const figure = Math.round(median(speeds))
  return [
    { what: 'verify from an export', figure, unit: 'rows/s', aim: '≥ 200000' },
    // What it would be on a machine that does nothing else.
    { what: 'the same', figure: Math.round(median(perCpu)), unit: 'rows/cpu s', aim: '≥ 200000' },
  ]
}

async function verifyingDatabase({ adminUrl }: Office): Promise<Row> {
  const { verifyAudit } = await product.verifyAudit()
  const start = performance.now()
  const { ok, rows } = await verifyAudit({ databaseUrl: adminUrl })
  if (!ok) throw new Error('The log is not sound')
  const figure = Math.round(rows / ((performance.now() - start) / 1000))
  return { what: 'verify from the database', figure, unit: 'rows/s', aim: '–' }
}

/** Who looked at a client with ten thousand rows, as the page asks it. */
async function whoLooked(
  { database }: Office,
  { coordinator, clientId }: BenchOffice,
): Promise<Row> {
  const { findLooks, countLooks } = await product.whoLooked()
  const period = { from: '2000-01-01', to: '2100-01-01' }
  const took: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now()
    await database.as({ organisation: coordinator.actor.organisationId }, async (tx) => {
      await findLooks(tx, { clientId, period, limit: 50 })
      await countLooks(tx, { clientId, period })
    })
    took.push(performance.now() - start)
  }
  const figure = Math.round(median(took))
  return { what: `who looked, of ${eventsOfClient} rows`, figure, unit: 'ms', aim: '≤ 2000' }
}

/** The page itself over HTTP, drawn and logged, with all those rows in its period. */
async function whoLookedPage(office: Office, made: BenchOffice, folder: string): Promise<Row> {
  const { readConfig } = await product.config()
  const config = readConfig({ NAAST_DATA: folder, PORT: '0', NAAST_RATES: 'off' })
  if (!config.ok) throw new Error(config.reason)
  const { serveOffice } = await product.serve()
  const served = await serveOffice({
    config: config.value,
    office,
    clock: () => new Date().toISOString(),
    isDemo: false,
    logFault: (_, error) => console.error(error),
  })
  const page = href(routes.whoLookedAt, { client: made.clientId })
  const headers = { cookie: `naast=${made.coordinator.token}` }
  const took: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now()
    const answer = await fetch(`http://localhost:${served.port}${page}`, { headers })
    await answer.text()
    if (answer.status !== 200) throw new Error(`The page answered ${answer.status}`)
    took.push(performance.now() - start)
  }
  await served.stop()
  const figure = Math.round(median(took))
  return { what: `its page, of ${eventsOfClient} rows`, figure, unit: 'ms', aim: '≤ 2000' }
}

async function breach({ database }: Office, { coordinator }: BenchOffice): Promise<Row> {
  const { touchedBy } = await product.audit()
  const { organisationId, accountId } = coordinator.actor
  const start = performance.now()
  await database.as({ organisation: organisationId }, (tx) =>
    touchedBy(tx, {
      by: 'account',
      id: accountId,
      from: '2000-01-01T00:00:00.000Z',
      until: '2100-01-01T00:00:00.000Z',
    }),
  )
  const figure = Math.round(performance.now() - start)
  return { what: `breach report, of ${eventsInDatabase} rows`, figure, unit: 'ms', aim: '≤ 300000' }
}
