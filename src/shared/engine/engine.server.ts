import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { serverEnvironment } from './engine.cluster.js'
import { engineMessages } from './engine.messages.js'
import { settingArguments } from './engine.settings.js'
import type { Binaries, Log, Place } from './engine.types.js'

const pollMs = 20
const pollsBeforeRecoveryIsSaid = 150

type Launch = {
  readonly place: Place
  readonly binaries: Binaries
  readonly port: number
  readonly lock: number
  readonly log: Log
}

/**
 * Starts the server and answers it once it takes connections; undefined when it ended before that.
 * The server inherits the lock. It stands in a session of its own: Ctrl-C reaches the app alone.
 */
export async function launchServer(launch: Launch): Promise<ChildProcess | undefined> {
  const { place, log } = launch
  const server = spawnServer(launch)
  const ended = once(server, 'exit')
  for (let polls = 0; hasNotEnded(server); polls += 1) {
    if (await isReady(place.dataFolder, server.pid)) return server
    if (polls === pollsBeforeRecoveryIsSaid) log(engineMessages.recovering)
    await Promise.race([pause(pollMs), ended])
  }
  return undefined
}

/** Shuts the server down: at once for its users, with everything written; harder when it hangs. */
export async function stopServer(server: ChildProcess): Promise<void> {
  const patience = [
    ['SIGINT', 7500],
    ['SIGQUIT', 1000],
    ['SIGKILL', 1000],
  ] as const
  server.ref()
  const ended = hasNotEnded(server) ? once(server, 'exit') : Promise.resolve()
  for (const [signal, milliseconds] of patience) {
    if (!hasNotEnded(server)) return
    server.kill(signal)
    await Promise.race([ended, pause(milliseconds, undefined, { ref: false })])
  }
}

/** Whether the server still runs. */
export function hasNotEnded(server: ChildProcess): boolean {
  return server.pid !== undefined && server.exitCode === null && server.signalCode === null
}

/** The last complaint in the server's own log, for a refusal. */
export async function lastComplaint(logFolder: string): Promise<string> {
  const names = await readdir(logFolder)
  const logs = await Promise.all(
    names.map(async (name) => {
      const path = join(logFolder, name)
      return { path, changed: (await stat(path)).mtimeMs }
    }),
  )
  const texts = await Promise.all(
    logs
      .toSorted((one, other) => one.changed - other.changed)
      .map((entry) => readFile(entry.path, 'utf8')),
  )
  const complaints = texts.join('\n').match(/(?:FATAL|PANIC|error|could not).*/g)
  return complaints?.at(-1)?.replace(/\.$/, '') ?? `zie ${logFolder}`
}

function spawnServer({ place, binaries, port, lock }: Launch): ChildProcess {
  const output = openSync(join(place.logFolder, 'start.log'), 'w', 0o600)
  const server = spawn(
    binaries.postgres,
    ['-D', place.dataFolder, ...settingArguments(port, place.logFolder)],
    {
      ...place.account,
      cwd: '/',
      env: serverEnvironment(),
      detached: true,
      stdio: ['ignore', output, output, lock],
    },
  )
  closeSync(output)
  server.unref()
  return server
}

// The first line is the process, the eighth its state: what pg_ctl waits for as well.
async function isReady(dataFolder: string, pid: number | undefined): Promise<boolean> {
  const text = await readFile(join(dataFolder, 'postmaster.pid'), 'utf8').catch(() => '')
  const lines = text.split('\n')
  return lines[0] === String(pid) && lines[7]?.trim() === 'ready'
}
