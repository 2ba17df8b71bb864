// Makes the table types from the migrated schema (`npm run types`), or with `--verify` fails when the committed
// ones differ from it. Uses the server behind DATABASE_ADMIN_URL, else one of its own that it removes again.
import { spawnSync } from 'node:child_process'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Client } from 'pg'
import { prepareDatabase, readMigrations } from '../src/shared/database/index.js'
import { engineRefusalSentence, startEngine } from '../src/shared/engine/index.js'

const database = `naast_types_${process.pid}`
const options = [
  ['--dialect', 'postgres'],
  ['--default-schema', 'public'],
  ['--include-pattern', 'public.*'],
  ['--date-parser', 'string'],
  ['--numeric-parser', 'number'],
  ['--type-mapping', JSON.stringify({ timestamptz: 'string', int8: 'number' })],
  ['--out-file', resolve('src/shared/database/schema.generated.ts')],
].flat()

const given = process.env['DATABASE_ADMIN_URL']
process.exitCode = given === undefined ? await onOwnServer() : await onServer(given)

async function onOwnServer(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'naast-types-'))
  await chmod(folder, 0o711) // As root the server runs under an account of its own, which must enter.
  const engine = await startEngine({ folder, log: console.error })
  if (!engine.ok) throw new Error(engineRefusalSentence(engine.reason))
  try {
    return await onServer(engine.value.adminUrl)
  } finally {
    await engine.value.stop()
    await rm(folder, { recursive: true })
  }
}

async function onServer(adminUrl: string): Promise<number> {
  await query(adminUrl, `create database ${database}`)
  try {
    return await generate(urlOf(adminUrl, database))
  } finally {
    await query(adminUrl, `drop database ${database}`)
  }
}

async function generate(adminUrl: string): Promise<number> {
  const migrations = await readMigrations(resolve('db/migrations'))
  await prepareDatabase({ adminUrl, appLogin: { name: `${database}_login` }, migrations })
  const args = ['--url', adminUrl, ...options, ...process.argv.slice(2)]
  const run = spawnSync('kysely-codegen', args, { stdio: 'inherit' })
  await query(adminUrl, `drop role ${database}_login`)
  return run.status ?? 1
}

async function query(url: string, text: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(text)
  } finally {
    await client.end()
  }
}

function urlOf(adminUrl: string, name: string): string {
  const url = new URL(adminUrl)
  url.pathname = name
  return url.toString()
}
