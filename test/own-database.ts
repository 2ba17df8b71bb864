import { afterAll, inject } from 'vitest'
import { Client } from 'pg'
import { openDatabase, prepareDatabase, readMigrations } from '../src/shared/database/index.js'
import type { Migration } from '../src/shared/database/index.js'

let made = 0

/** A database that no other test sees, for tests about a whole installation; gone after the file. */
export async function ownDatabase(migrations?: readonly Migration[]) {
  const serverUrl = inject('adminUrl')
  const name = `naast_own_${process.pid}_${(made += 1)}`
  await query(serverUrl, `create database ${name}`)
  afterAll(() => query(serverUrl, `drop database if exists ${name} with (force)`))
  const adminUrl = onDatabase(serverUrl, name)
  const preparation = {
    adminUrl,
    appLogin: { name: new URL(inject('appUrl')).username },
    migrations: migrations ?? (await readMigrations('db/migrations')),
  }
  await oneAtATime(serverUrl, () => prepareDatabase(preparation))
  const appUrl = onDatabase(inject('appUrl'), name)
  const database = openDatabase({ url: appUrl, size: 4 })
  afterAll(() => database.close())
  return { adminUrl, appUrl, database }
}

/** Roles belong to the whole server, so two test files may not make them at once. */
async function oneAtATime<T>(serverUrl: string, work: () => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: serverUrl })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock(6220012)')
    return await work()
  } finally {
    await client.end()
  }
}

/** The rows of one statement, asked by the administrator, who sees everything. */
export async function query(url: string, statement: string, values: unknown[] = []) {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(statement, values)).rows
  } finally {
    await client.end()
  }
}

function onDatabase(url: string, name: string): string {
  const other = new URL(url)
  other.pathname = `/${name}`
  return other.toString()
}
