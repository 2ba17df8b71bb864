import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { ok, refused, type Result } from '../result/index.js'
import { releaseLock, takeLock } from './engine.lock.js'
import { engineMessages } from './engine.messages.js'
import { serverProcesses } from './engine.process.js'
import type { EngineRefusal, Log, Place } from './engine.types.js'

const lastBreathMs = 500
const signals = [
  ['SIGINT', 8000],
  ['SIGQUIT', 1500],
  ['SIGKILL', 2000],
] as const

/**
 * Answers the lock that every process of the next server will hold, once no process of an earlier
 * one is left. An orphan of ours is shut down; a server somebody else started is left alone.
 */
export async function clearTheWay(place: Place, log: Log): Promise<Result<number, EngineRefusal>> {
  const path = join(place.home, 'server.lock')
  const lock = (await takeLock(path, lastBreathMs)) ?? (await stopOrphan(place, path, log))
  if (lock === undefined) return refused({ kind: 'in-use-elsewhere' })
  const [foreigner] = await serverProcesses(place.dataFolder)
  if (foreigner !== undefined) {
    releaseLock(lock)
    return refused({ kind: 'foreign-server', pid: foreigner })
  }
  // No server works here, so a process number it left behind says nothing (it may be reused).
  await rm(join(place.dataFolder, 'postmaster.pid'), { force: true })
  return ok(lock)
}

// The lock is busy, so a server we started lives; found by its working folder, not by a number.
async function stopOrphan(place: Place, path: string, log: Log): Promise<number | undefined> {
  for (const [signal, patienceMs] of signals) {
    const [postmaster, ...others] = await serverProcesses(place.dataFolder)
    if (postmaster === undefined) return takeLock(path, lastBreathMs)
    if (signal === 'SIGINT') log(engineMessages.stoppingOrphan)
    const targets = signal === 'SIGINT' ? [postmaster] : [postmaster, ...others]
    targets.forEach((pid) => sendSignal(pid, signal))
    const lock = await takeLock(path, patienceMs)
    if (lock !== undefined) return lock
  }
  return undefined
}

function sendSignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // It ended between the look and the signal: what we wanted.
  }
}
