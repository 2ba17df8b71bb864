import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { href, routes } from '../src/routes.js'
import { finish, loadOnce, startChild, startSilent } from './children.js'
import { databaseMegabytes, residentMegabytes } from './memory.js'
import type { Serving } from './serve.js'
import { median, printTable } from './statistics.js'

const program = fileURLToPath(new URL('../main.js', import.meta.url))
const warmStarts = 3
const patienceMs = 60_000
const aims = { appMegabytes: 250, databaseMegabytes: 200 }

/** Measures how long a start takes, and the memory under load; prints what was found. */
export async function benchStart(wanted: { folder: string; clients: number }) {
  const rows = [...(await measureStarts()), ...(await measureMemory(wanted))]
  printTable(rows)
  for (const row of rows) console.log(JSON.stringify(row))
}

async function measureStarts() {
  const folder = await mkdtemp(join(tmpdir(), 'naast-bench-'))
  await chmod(folder, 0o711)
  try {
    const cold = await startAndStop(folder)
    const warm: number[] = []
    for (let round = 0; round < warmStarts; round += 1) {
      warm.push(await startAndStop(folder))
    }
    return [
      { what: 'cold start, s', value: (cold / 1000).toFixed(2), aim: '' },
      { what: 'warm start, s', value: (median(warm) / 1000).toFixed(2), aim: '' },
    ]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Milliseconds from the start of the program to its first healthy answer. */
async function startAndStop(folder: string): Promise<number> {
  const port = await freePort()
  const before = performance.now()
  const child = spawn(process.execPath, [program, 'start'], {
    env: { PATH: process.env['PATH'], NAAST_DATA: folder, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  await answers(`http://localhost:${port}${routes.health}`, child)
  const took = performance.now() - before
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  await ended
  return took
}

async function answers(url: string, child: ChildProcess) {
  for (let waited = 0; waited < patienceMs; waited += 10) {
    const answer = await fetch(url).catch(() => undefined)
    if (answer?.status === 200) return
    if (child.exitCode !== null) throw new Error('The program ended.')
    await pause(10)
  }
  throw new Error('The program does not answer.')
}

/** The memory of app and database while pages of the large office are asked for. */
async function measureMemory({ folder, clients }: { folder: string; clients: number }) {
  const args = ['serve', '--data', folder, '--clients', String(clients)]
  const { child: server, message: serving } = await startChild<Serving>(args)
  const loader = startSilent(['load'])
  const seen = { app: [] as number[], database: [] as number[] }
  const sampling = setInterval(() => {
    seen.app.push(residentMegabytes(server.pid ?? 0))
    seen.database.push(databaseMegabytes(server.pid ?? 0))
  }, 250)
  for (const path of [routes.home, routes.clients, routes.mentorships, routes.contacts]) {
    await loadOnce(loader, {
      ...targetOf(serving, path),
      connections: 10,
      milliseconds: 4_000,
      requests: 4_000,
    })
  }
  clearInterval(sampling)
  loader.kill()
  await finish(server)
  return [
    memoryRow('app resident under load, MB', seen.app, aims.appMegabytes),
    memoryRow('database proportional under load, MB', seen.database, aims.databaseMegabytes),
  ]
}

function targetOf({ app, offices }: Serving, path: string) {
  const token = offices.at(-1)?.coordinator.token ?? ''
  return { url: app + href(path), headers: { cookie: `naast=${token}` } }
}

function memoryRow(what: string, values: readonly number[], aim: number) {
  const most = Math.max(...values)
  return { what, value: Math.round(most), aim: `${most <= aim ? 'met' : 'MISSED'} (${aim})` }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
