import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import pg from 'pg'
import { startEngine, type Engine, type EngineRefusal } from '../../src/shared/engine/index.js'

/** Another app: its process, and the address of its server or the reason it has none. */
export type App = {
  readonly process: ChildProcess
  readonly adminUrl?: string
  readonly refusal?: EngineRefusal
}

/** Who another app runs as, and with which program; absent: as these tests. */
export type AppOptions = { readonly uid?: number; readonly node?: string; readonly script?: string }

const appScript = 'node_modules/.cache/naast/engine.app.js'
const folders: string[] = []
const engines: Engine[] = []
const apps: App[] = []

/** Compiles the other app to where it finds the installed packages; answers its file. */
export async function compileApp(): Promise<string> {
  await build({
    entryPoints: [fileURLToPath(new URL('./engine.app.ts', import.meta.url))],
    outfile: appScript,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  })
  return appScript
}

/** A folder of its own that every account may enter, gone after the test. */
export async function aFolder(): Promise<string> {
  const folder = await aClosedFolder()
  await chmod(folder, 0o711)
  return folder
}

/** A folder that only its owner may enter, gone after the test. */
export async function aClosedFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'naast-engine-'))
  folders.push(folder)
  return folder
}

/** The started engine; fails the test when it refuses. */
export async function started(folder: string, sentences: string[] = []): Promise<Engine> {
  const engine = await startEngine({ folder, log: (sentence) => sentences.push(sentence) })
  if (!engine.ok) throw new Error(`refused: ${JSON.stringify(engine.reason)}`)
  engines.push(engine.value)
  return engine.value
}

/** Why the engine refuses; undefined when it does not. */
export async function refusalOf(folder: string): Promise<EngineRefusal | undefined> {
  const engine = await startEngine({ folder, log: () => undefined })
  if (engine.ok) engines.push(engine.value)
  return engine.ok ? undefined : engine.reason
}

/** Starts another app on the folder and waits until it answers. */
export async function startApp(folder: string, options: AppOptions = {}): Promise<App> {
  const { uid } = options
  const child = spawn(options.node ?? process.execPath, [options.script ?? appScript, folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
    ...(uid === undefined ? {} : { uid, gid: uid, cwd: '/' }),
  })
  const lines = createInterface({ input: child.stdout })
  const [line] = (await once(lines, 'line')) as [string]
  const app: App = { process: child, ...(JSON.parse(line) as Omit<App, 'process'>) }
  apps.push(app)
  return app
}

/** Ends another app: by a signal, or by a word it understands. */
export async function endApp(app: App, how: 'SIGKILL' | 'exit' | 'stop'): Promise<void> {
  const ended = once(app.process, 'exit')
  if (how === 'SIGKILL') app.process.kill(how)
  else app.process.stdin?.write(`${how}\n`)
  await ended
}

/** The rows of one query on a connection of its own. */
export async function query(adminUrl: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = await connect(adminUrl)
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows
  } finally {
    await client.end()
  }
}

/** An open connection, which may be cut without failing the test. */
export async function connect(adminUrl: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: adminUrl, connectionTimeoutMillis: 3000 })
  client.on('error', () => undefined)
  await client.connect()
  return client
}

/** The process number of the server on these data. */
export async function serverPid(folder: string): Promise<number> {
  const text = await readFile(join(folder, 'database/data/postmaster.pid'), 'utf8')
  return Number(text.split('\n')[0])
}

/** Whether a process with this number lives; one that only waits to be collected does not. */
export function lives(pid: number): boolean {
  try {
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}

/** Waits for something to come true, for at most ten seconds. */
export async function eventually(isTrue: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await isTrue()) return
    await pause(50)
  }
  throw new Error('It did not come true within ten seconds.')
}

/** Where the data of a closed folder went; gone after the test as well. */
export async function homeElsewhere(folder: string): Promise<string> {
  const home = (await readFile(join(folder, 'database.elsewhere'), 'utf8')).trim()
  folders.push(home)
  return home
}

/** Stops and removes everything a test started. */
export async function tidyUp(): Promise<void> {
  await Promise.all(engines.splice(0).map((engine) => engine.stop()))
  const living = apps.splice(0).filter(({ process: child }) => child.exitCode === null)
  await Promise.all(
    living.filter((app) => app.process.signalCode === null).map((app) => endApp(app, 'stop')),
  )
  const done = folders.splice(0)
  await Promise.all(done.map((folder) => rm(folder, { recursive: true, force: true })))
}
