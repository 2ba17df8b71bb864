import { statfs } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import type { Context } from 'hono'
import { newestBackupAt } from './backup/index.js'
import { secondsOf, type Clock, type Instant } from './shared/calendar/index.js'
import { databaseHealth, type Database } from './shared/database/index.js'

/** What `GET /health` tells; no names, no numbers of people. */
export type Health = {
  status: 'ok' | 'unavailable'
  database: 'ok' | 'unavailable'
  migration: string | null
  jobs: { waiting: number; failed: number } | null
  freeDiskBytes: number | null
  /** The newest; null when the folder of backups cannot be read. */
  backup: { lastAt: string | null; ageHours: number | null } | null
}

/** Looks how things are now; never rejects. */
export type HealthCheck = () => Promise<Health>

/** Answers 200 while the database can be reached, else 503. */
export function healthRoute(check: HealthCheck) {
  return async function health(c: Context) {
    const found = await check()
    return c.json(found, found.status === 'ok' ? 200 : 503)
  }
}

type Checked = { database: Database; dataFolder: string; clock: Clock }

/** Looks at the database, its jobs, the disk and the newest backup; never throws when one of them is away. */
export function healthOf({ database, dataFolder, clock }: Checked): HealthCheck {
  return async function checkHealth() {
    const freeDiskBytes = await freeBytes(dataFolder)
    const backup = await backupAge(dataFolder, clock()).catch(() => null)
    try {
      const { migration, jobs } = await inTime(databaseHealth(database))
      return { status: 'ok', database: 'ok', migration, jobs, freeDiskBytes, backup }
    } catch {
      const status = 'unavailable'
      return { status, database: status, migration: null, jobs: null, freeDiskBytes, backup }
    }
  }
}

const patienceMs = 3_000

/** A database that hangs is as unavailable as one that is gone. */
async function inTime<Value>(answer: Promise<Value>): Promise<Value> {
  const done = new AbortController()
  const late = wait(patienceMs, undefined, { signal: done.signal }).then(() => {
    throw new Error('The database gives no answer.')
  })
  try {
    return await Promise.race([answer, late])
  } finally {
    done.abort()
  }
}

async function backupAge(dataFolder: string, now: Instant): Promise<Health['backup']> {
  const lastAt = await newestBackupAt(dataFolder)
  return lastAt === undefined
    ? { lastAt: null, ageHours: null }
    : { lastAt, ageHours: Math.floor((secondsOf(now) - secondsOf(lastAt)) / 3600) }
}

async function freeBytes(folder: string): Promise<number | null> {
  try {
    const { bavail, bsize } = await statfs(folder)
    return bavail * bsize
  } catch {
    return null
  }
}
