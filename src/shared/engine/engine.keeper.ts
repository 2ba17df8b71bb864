import type { ChildProcess } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { ok, refused, type Result } from '../result/index.js'
import { refusalFor } from './engine.failure.js'
import { releaseLock } from './engine.lock.js'
import { engineMessages, engineRefusalSentence } from './engine.messages.js'
import { clearTheWay } from './engine.orphan.js'
import { choosePort, isFree } from './engine.port.js'
import { hasNotEnded, lastComplaint, launchServer, stopServer } from './engine.server.js'
import type { Binaries, EngineRefusal, Log, Place } from './engine.types.js'

const portTries = 5
const firstRetryMs = 250
const slowestRetryMs = 10_000

type Keeping = {
  readonly place: Place
  readonly binaries: Binaries
  readonly log: Log
  readonly wishedPort: number | undefined
}

/** A server under guard, on a port that stays the same. */
export type KeptServer = { readonly port: number; stop(): Promise<void> }

/** Starts the server and starts it again, on the same port, whenever it ends without being asked. */
export async function keepRunning(keeping: Keeping): Promise<Result<KeptServer, EngineRefusal>> {
  keeping.log(engineMessages.starting)
  const first = await startOnFreePort(keeping)
  return first.ok ? ok(guard(keeping, first.value)) : first
}

type Started = { readonly server: ChildProcess; readonly port: number }

// Between our look and the server's start another program may take the port: then choose again.
async function startOnFreePort(keeping: Keeping): Promise<Result<Started, EngineRefusal>> {
  for (let tries = 0; ; tries += 1) {
    const port = await choosePort(tries === 0 ? keeping.wishedPort : undefined)
    const server = await startOn(port, keeping)
    if (server.ok) return ok({ server: server.value, port })
    if (tries === portTries || (await isFree(port))) return server
  }
}

async function startOn(
  port: number,
  { place, binaries, log }: Keeping,
): Promise<Result<ChildProcess, EngineRefusal>> {
  const lock = await clearTheWay(place, log)
  if (!lock.ok) return lock
  const server = await launchServer({ place, binaries, port, lock: lock.value, log }).finally(() =>
    releaseLock(lock.value),
  )
  if (server !== undefined) return ok(server)
  return refused({ kind: 'server-failed', detail: await lastComplaint(place.logFolder) })
}

function guard(keeping: Keeping, { server, port }: Started): KeptServer {
  let current = server
  let restarting: Promise<void> | undefined
  const stopping = new AbortController()

  function watch(): void {
    if (hasNotEnded(current)) current.once('exit', comeBack)
    else comeBack()
  }

  function comeBack(): void {
    if (!stopping.signal.aborted) restarting = restart()
  }

  async function restart(): Promise<void> {
    keeping.log(engineMessages.fellOut)
    const next = await startAgain(port, keeping, stopping.signal)
    if (next === undefined) return
    current = next
    watch()
    keeping.log(engineMessages.cameBack)
  }

  // An app that ends without `stop` still asks its server to close.
  const askToClose = () => current.kill('SIGINT')
  process.once('exit', askToClose)
  watch()
  return {
    port,
    async stop() {
      stopping.abort()
      process.off('exit', askToClose)
      await restarting
      await stopServer(current)
    },
  }
}

// Tries until it succeeds or the app stops: people see "no database" meanwhile, not a dead app.
async function startAgain(
  port: number,
  keeping: Keeping,
  stopping: AbortSignal,
): Promise<ChildProcess | undefined> {
  for (
    let waitMs = firstRetryMs;
    !stopping.aborted;
    waitMs = Math.min(2 * waitMs, slowestRetryMs)
  ) {
    const server = await startOn(port, keeping).catch((failure: unknown) =>
      refused(refusalFor(failure)),
    )
    if (server.ok) return server.value
    keeping.log(engineRefusalSentence(server.reason))
    await pause(waitMs, undefined, { signal: stopping }).catch(() => undefined)
  }
  return undefined
}
