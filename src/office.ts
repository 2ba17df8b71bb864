import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Config } from './config.js'
import {
  openDatabase,
  prepareDatabase,
  readMigrations,
  type Database,
} from './shared/database/index.js'
import {
  engineRefusalSentence,
  readRunningEngine,
  startEngine,
  type Engine,
} from './shared/engine/index.js'
import { ok, refused, type Result } from './shared/result/index.js'
import { readSecret } from './secrets.js'

/** A prepared database with its door open; `close` also stops the server if we started it. */
export type Office = {
  database: Database
  appUrl: string
  adminUrl: string
  migrated: string[]
  close(): Promise<void>
}

type Opening = { config: Config; log: (sentence: string) => void }

/** How long a connection at work may hold up the stop of our own server, which ends it anyway. */
const patienceMs = 1_000
const appLogin = 'naast_login'
const migrationsFolder = fileURLToPath(new URL('../db/migrations', import.meta.url))

/** Starts or joins the database, migrates it and opens the door; refuses with one sentence. */
export async function openOffice({ config, log }: Opening): Promise<Result<Office, string>> {
  if (config.database !== null) {
    return prepared({ ...config.database, log }).then(ok, unreachable)
  }
  const engine = await startEngine({ folder: config.dataFolder, log })
  if (!engine.ok) {
    return refused(engineRefusalSentence(engine.reason))
  }
  return ok(await embedded(engine.value, config, log))
}

const unreachableCodes = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EHOSTUNREACH',
  'ETIMEDOUT',
  'ERR_INVALID_URL',
]

/** An own server that is away or misnamed is refused; any other error keeps its own words. */
function unreachable(error: unknown): Result<never, string> {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (unreachableCodes.some((known) => known === code)) {
    return refused('De eigen database antwoordt niet. Kijk DATABASE_URL en DATABASE_ADMIN_URL na.')
  }
  throw error
}

/** Joins the database of an office that runs, or opens it when none does; for commands. */
export async function joinOffice(opening: Opening): Promise<Result<Office, string>> {
  const { config, log } = opening
  const running =
    config.database === null ? await readRunningEngine({ folder: config.dataFolder }) : undefined
  if (running === undefined) {
    return openOffice(opening)
  }
  const { adminUrl } = running
  return ok(await prepared({ adminUrl, ...(await loginOf(config, adminUrl)), log }))
}

async function embedded(engine: Engine, config: Config, log: Opening['log']): Promise<Office> {
  const { adminUrl } = engine
  const office = await prepared({ adminUrl, ...(await loginOf(config, adminUrl)), log })
  return {
    ...office,
    close: async () => {
      await Promise.race([office.close(), pause(patienceMs, undefined, { ref: false })])
      await engine.stop()
    },
  }
}

type Login = { url: string; password?: string }

/** The login of the app on our own server; its password is made once and kept in a 0600 file. */
async function loginOf({ dataFolder }: Config, adminUrl: string): Promise<Login> {
  const make = () => randomBytes(24).toString('base64url')
  const password = await readSecret(join(dataFolder, 'app-password'), make)
  const url = new URL(adminUrl)
  url.username = appLogin
  url.password = password
  return { url: url.toString(), password }
}

type Prepared = Login & { adminUrl: string; log: Opening['log'] }

async function prepared({ url, password, adminUrl, log }: Prepared): Promise<Office> {
  const name = decodeURIComponent(new URL(url).username)
  const migrated = await prepareDatabase({
    adminUrl,
    appLogin: password === undefined ? { name } : { name, password },
    migrations: await readMigrations(migrationsFolder),
  })
  if (migrated.length > 0) {
    log(`Database bijgewerkt: ${migrated.length} stappen.`)
  }
  const database = openDatabase({ url })
  return { database, appUrl: url, adminUrl, migrated, close: () => database.close() }
}

/** The manifest of the built files of the screen. */
export function readManifest(publicFolder: string): Promise<string> {
  return readFile(join(publicFolder, 'manifest.json'), 'utf8')
}
