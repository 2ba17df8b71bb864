import { createHash } from 'node:crypto'
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { runMigrations } from 'graphile-worker'
import { Client } from 'pg'
import { ensureRoles } from './roles.js'

/** One lock for everybody who prepares a database, so that two starters never migrate at once. */
const preparationLock = 6_220_011

/** One step of the schema; its hash tells whether it was edited since it ran. */
export type Migration = { name: string; sql: string; hash: string }

/** What makes a server ready: who may make roles, which login the app has, and the steps. */
export type Preparation = {
  adminUrl: string
  appLogin: { name: string; password?: string }
  migrations: readonly Migration[]
}

/**
 * Makes roles and extensions and runs what is missing of the migrations, under a lock.
 * Returns the names it ran. Throws when a migration that ran before was edited since.
 */
export async function prepareDatabase(preparation: Preparation): Promise<string[]> {
  const admin = new Client({ connectionString: preparation.adminUrl })
  await admin.connect()
  try {
    await admin.query('select pg_advisory_lock($1)', [preparationLock])
    await ensureRoles(admin, preparation.appLogin)
    await prepareSchema(admin)
    await prepareQueue(admin, preparation.adminUrl)
    return await runMissing(admin, preparation.migrations)
  } finally {
    await admin.end()
  }
}

async function prepareSchema(admin: Client) {
  await admin.query('create extension if not exists pg_trgm')
  await admin.query('create extension if not exists unaccent')
  await admin.query('revoke create on schema public from public')
  await admin.query('alter schema public owner to naast_owner')
  await admin.query(
    'grant usage on schema public to naast_app, naast_backup, naast_load, naast_sessions, naast_search, naast_chain, naast_reception',
  )
  await admin.query(`create table if not exists migration (
    name text primary key, hash text not null, ran_at timestamptz not null default now())`)
  await admin.query('alter table migration owner to naast_owner')
  await admin.query('grant select on migration to naast_app, naast_backup')
}

/** The queue may make its schema now and no other schema later: the right lasts for this call. */
async function prepareQueue(admin: Client, adminUrl: string) {
  const database = admin.escapeIdentifier(admin.database ?? 'postgres')
  const asWorker = new URL(adminUrl)
  asWorker.searchParams.set('options', '-c role=naast_worker')
  await admin.query(`grant create on database ${database} to naast_worker`)
  try {
    await runMigrations({ connectionString: asWorker.toString() })
    await letBackupsIn(admin)
  } finally {
    await admin.query(`revoke create on database ${database} from naast_worker`)
  }
}

/** Jobs that wait belong to a backup as much as the rows they are about. */
async function letBackupsIn(admin: Client) {
  await admin.query('set role naast_worker')
  await admin.query('grant usage on schema graphile_worker to naast_backup, naast_load')
  await admin.query('grant select on all tables in schema graphile_worker to naast_backup')
  await admin.query(
    'grant select, insert, delete on all tables in schema graphile_worker to naast_load',
  )
  await admin.query('reset role')
}

async function runMissing(admin: Client, migrations: readonly Migration[]): Promise<string[]> {
  const { rows } = await admin.query<{ name: string; hash: string }>(
    'select name, hash from migration',
  )
  const ran = new Map(rows.map((row) => [row.name, row.hash]))
  for (const migration of migrations) {
    refuseEdited(migration, ran.get(migration.name))
  }
  const missing = migrations.filter((migration) => !ran.has(migration.name))
  for (const migration of missing) {
    await runOne(admin, migration)
  }
  return missing.map((migration) => migration.name)
}

function refuseEdited(migration: Migration, ranHash: string | undefined) {
  if (ranHash !== undefined && ranHash !== migration.hash) {
    throw new Error(`Migration ${migration.name} was edited after it ran`)
  }
}

async function runOne(admin: Client, { name, sql, hash }: Migration) {
  await admin.query('begin')
  try {
    await admin.query('set local role naast_owner')
    await admin.query(sql)
    await admin.query('insert into migration (name, hash) values ($1, $2)', [name, hash])
    await admin.query('commit')
  } catch (error) {
    await admin.query('rollback')
    throw new Error(`Migration ${name} failed`, { cause: error })
  }
}

/** The migrations of a folder in the order of their names, each with the hash of its text. */
export async function readMigrations(folder: string): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(join(folder, name), 'utf8')
      return { name, sql, hash: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}
