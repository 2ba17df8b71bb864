import type { Context } from 'hono'

/** What `GET /health` tells; no names, no numbers of people. */
export type Health = {
  status: 'ok' | 'unavailable'
  database: 'ok' | 'unavailable'
  migration: string | null
  jobs: { waiting: number; failed: number } | null
  freeDiskBytes: number | null
  backup: { lastAt: string | null; ageHours: number | null }
}

export type HealthCheck = () => Promise<Health>

/** Answers 200 while the database can be reached, else 503. */
export function healthRoute(check: HealthCheck) {
  return async function health(c: Context) {
    const found = await check()
    return c.json(found, found.status === 'ok' ? 200 : 503)
  }
}
