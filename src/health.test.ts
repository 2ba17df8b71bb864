import { afterAll, describe, expect, it } from 'vitest'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { testDatabase } from '../test/database.js'
import { testApp } from '../test/test-app.js'
import { now } from '../test/test-office.js'
import { healthOf } from './health.js'
import { href, routes } from './routes.js'
import { openDatabase, readMigrations, type Database } from './shared/database/index.js'

const database = testDatabase()
const dataFolder = await mkdtemp(join(tmpdir(), 'naast-health-'))
afterAll(() => rm(dataFolder, { recursive: true }))

async function health(of: Database) {
  const checkHealth = healthOf({ database: of, dataFolder, clock: () => now })
  const answer = await testApp(database, { checkHealth }).as().get(href(routes.health))
  return { status: answer.status, told: (await answer.json()) as Record<string, unknown> }
}

describe('asking how Naast is', () => {
  it('tells the newest migration, the jobs and the free disk, to anybody, without names', async () => {
    const newest = (await readMigrations('db/migrations')).at(-1)?.name
    const { status, told } = await health(database)
    expect(status).toBe(200)
    expect(told).toMatchObject({ status: 'ok', database: 'ok', migration: newest })
    expect(Object.keys(told['jobs'] ?? {})).toEqual(['waiting', 'failed'])
    expect(told['freeDiskBytes']).toBeGreaterThan(0)
  })

  it('answers 503 when the database is gone, and still tells the rest', async () => {
    const gone = openDatabase({ url: 'postgres://nobody@127.0.0.1:1/nothing' })
    const { status, told } = await health(gone)
    expect(status).toBe(503)
    expect(told).toMatchObject({ database: 'unavailable', migration: null, jobs: null })
    expect(told['freeDiskBytes']).toBeGreaterThan(0)
  })

  it('does not say that there is no backup when it cannot look', async () => {
    expect((await health(database)).told['backup']).toEqual({ lastAt: null, ageHours: null })
    await writeFile(join(dataFolder, 'backups'), 'no folder')
    const { status, told } = await health(database)
    expect(status).toBe(200)
    expect(told['backup']).toBeNull()
  })
})
