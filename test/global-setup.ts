import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import { prepareDatabase, readMigrations } from '../src/shared/database/index.js'
import { startEngine } from '../src/shared/engine/index.js'

declare module 'vitest' {
  interface ProvidedContext {
    appUrl: string
    adminUrl: string
  }
}

const login = { name: 'naast_test_login', password: 'only-for-tests-on-loopback' }

/**
 * One really migrated database for all tests of a run: on the server of DATABASE_ADMIN_URL, or on
 * the embedded one in a folder of its own. Tests stay apart by organisation.
 */
export default async function setup(project: TestProject) {
  const server = await serverForTests()
  const adminUrl = await makeDatabase(server.adminUrl)
  await prepareDatabase({
    adminUrl,
    appLogin: login,
    migrations: await readMigrations('db/migrations'),
  })
  project.provide('adminUrl', adminUrl)
  project.provide('appUrl', withLogin(adminUrl))
  return async () => {
    await dropDatabase(server.adminUrl, adminUrl)
    await server.stop()
  }
}

type Server = { adminUrl: string; stop: () => Promise<void> }

async function serverForTests(): Promise<Server> {
  const given = process.env['DATABASE_ADMIN_URL']
  if (given !== undefined) {
    return { adminUrl: given, stop: async () => undefined }
  }
  const folder = await mkdtemp(join(tmpdir(), 'naast-test-'))
  // The server's own account must be able to enter, or the data would be put elsewhere and stay there.
  await chmod(folder, 0o711)
  const engine = await startEngine({ folder, log: () => undefined })
  if (!engine.ok) {
    throw new Error(`No server for the tests: ${JSON.stringify(engine.reason)}`)
  }
  const stop = async () => {
    await engine.value.stop()
    await rm(folder, { recursive: true, force: true })
  }
  return { adminUrl: engine.value.adminUrl, stop }
}

async function makeDatabase(serverUrl: string): Promise<string> {
  const name = `naast_test_${process.pid}`
  await onServer(serverUrl, `drop database if exists ${name}`)
  await onServer(serverUrl, `create database ${name}`)
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.toString()
}

async function dropDatabase(serverUrl: string, databaseUrl: string) {
  const name = new URL(databaseUrl).pathname.slice(1)
  await onServer(serverUrl, `drop database if exists ${name} with (force)`)
}

async function onServer(url: string, statement: string) {
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query(statement)
  await client.end()
}

function withLogin(adminUrl: string): string {
  const url = new URL(adminUrl)
  url.username = login.name
  url.password = login.password
  return url.toString()
}
