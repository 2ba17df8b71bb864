import { join } from 'node:path'
import { ok, refused, type Result } from '../result/index.js'
import { findBinaries } from './engine.binaries.js'
import { ensureCluster } from './engine.cluster.js'
import { keepRunning } from './engine.keeper.js'
import { releaseLock, takeLock } from './engine.lock.js'
import { refusalFor } from './engine.failure.js'
import { choosePlace } from './engine.place.js'
import { adminUrlFor, isAlive, readRunning, recordRunning } from './engine.running.js'
import type { Engine, EngineRefusal, Log, Place } from './engine.types.js'

// Long enough to outlast an app that is closing; a living one is not kept waiting for noticeably.
const lockPatienceMs = 300

/** Which data folder, and who hears one short sentence per step. */
export type EngineOptions = { readonly folder: string; readonly log: Log }

/**
 * Starts PostgreSQL on the data folder and keeps it running until `stop`, also when it falls out.
 * Refuses, among other reasons, while another living app has the same data.
 */
export async function startEngine(options: EngineOptions): Promise<Result<Engine, EngineRefusal>> {
  if (process.platform !== 'linux') {
    return refused({ kind: 'unsupported-machine', detail: 'alleen Linux wordt ondersteund' })
  }
  try {
    const place = await choosePlace(options.folder, options.log)
    return place.ok ? await startExclusively(place.value, options.log) : place
  } catch (failure) {
    return refused(refusalFor(failure))
  }
}

async function startExclusively(place: Place, log: Log): Promise<Result<Engine, EngineRefusal>> {
  const lock = await takeLock(join(place.home, 'app.lock'), lockPatienceMs)
  const earlier = await readRunning(place.home)
  if (lock === undefined) {
    const isKnown = earlier !== undefined && (await isAlive(earlier))
    return refused({ kind: 'already-running', pid: isKnown ? earlier.appPid : undefined })
  }
  const engine = await startLocked({ place, log, wishedPort: earlier?.port, lock }).catch(
    (failure: unknown) => {
      releaseLock(lock)
      throw failure
    },
  )
  if (!engine.ok) releaseLock(lock)
  return engine
}

type Locked = {
  readonly place: Place
  readonly log: Log
  readonly wishedPort: number | undefined
  readonly lock: number
}

async function startLocked(locked: Locked): Promise<Result<Engine, EngineRefusal>> {
  const { place, log, wishedPort, lock } = locked
  await recordRunning(place.home)
  const binaries = await findBinaries(place, log)
  const password = await ensureCluster(place, binaries, log)
  if (!password.ok) return password
  const server = await keepRunning({ place, binaries, log, wishedPort })
  if (!server.ok) return server
  const { port } = server.value
  await recordRunning(place.home, port)
  let stopped: Promise<void> | undefined
  return ok({
    adminUrl: adminUrlFor(port, password.value),
    port,
    stop: () => (stopped ??= server.value.stop().finally(() => releaseLock(lock))),
  })
}
