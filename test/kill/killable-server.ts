import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmod, cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { routes } from '../../src/routes.js'
import { readRunningEngine } from '../../src/shared/engine/index.js'
import { serverPid } from '../engine/engine-world.js'

/** The real program, on a data folder and a port of its own. */
export type KillableServer = {
  url: string
  /** The database, for the administrator. */
  adminUrl(): Promise<string>
  /** Starts and waits until it answers; tells in how many milliseconds. */
  start(): Promise<number>
  /** Ends the program without warning, and the database with it if asked. */
  kill(what: 'app' | 'app and database'): Promise<void>
  /** Asks the program to stop, and removes everything. */
  remove(): Promise<void>
}

const patienceMs = 30_000

/** Builds the program in a temporary folder, with what it needs beside it. */
export async function killableServer(): Promise<KillableServer> {
  const folder = await mkdtemp(join(tmpdir(), 'naast-kill-'))
  await chmod(folder, 0o711)
  const program = await buildIn(folder)
  const port = await freePort()
  const url = `http://localhost:${port}`
  const environment = {
    ...process.env,
    NAAST_DATA: join(folder, 'var'),
    PORT: String(port),
    NAAST_RATES: 'off',
  }
  for (const name of ['DATABASE_URL', 'DATABASE_ADMIN_URL', 'HOST', 'BASE_URL', 'SMTP_URL']) {
    Reflect.deleteProperty(environment, name)
  }
  let running: ChildProcess | undefined
  return {
    url,
    adminUrl: () => adminUrlIn(join(folder, 'var')),
    async start() {
      const before = performance.now()
      running = spawn(process.execPath, [program, 'start'], {
        env: environment,
        stdio: ['ignore', 'ignore', 'inherit'],
      })
      await answers(url, running)
      return performance.now() - before
    },
    async kill(what) {
      const database = what === 'app' ? undefined : await serverPid(join(folder, 'var'))
      await end(running, 'SIGKILL')
      if (database !== undefined) {
        process.kill(database, 'SIGKILL')
      }
    },
    async remove() {
      await end(running, 'SIGTERM')
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

async function buildIn(folder: string): Promise<string> {
  const outfile = join(folder, 'dist/main.js')
  await build({
    entryPoints: ['src/main.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    packages: 'external',
    logLevel: 'warning',
  })
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }')
  await symlink(resolve('node_modules'), join(folder, 'node_modules'))
  await cp('db', join(folder, 'db'), { recursive: true })
  const assets = [resolve('scripts/build-assets.mjs'), join(folder, 'dist/public')]
  await promisify(execFile)(process.execPath, assets)
  return outfile
}

async function answers(url: string, child: ChildProcess): Promise<void> {
  for (let waited = 0; waited < patienceMs; waited += 25) {
    const health = await fetch(url + routes.health).catch(() => undefined)
    if (health?.status === 200) return
    if (child.exitCode !== null) throw new Error(`The program ended with ${child.exitCode}.`)
    await pause(25)
  }
  throw new Error('The program does not answer.')
}

async function end(child: ChildProcess | undefined, signal: 'SIGKILL' | 'SIGTERM') {
  if (child === undefined || child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill(signal)
  await ended
}

async function adminUrlIn(folder: string): Promise<string> {
  const engine = await readRunningEngine({ folder })
  if (engine === undefined) throw new Error('No database runs on these data.')
  return engine.adminUrl
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
