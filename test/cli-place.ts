import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { runCommand } from '../src/cli/index.js'
import { ownDatabase } from './own-database.js'
import { now } from './test-office.js'

/** Where an installation of its own keeps its files and its database, as its environment says it. */
export type CliPlace = { NAAST_DATA: string; DATABASE_URL: string; DATABASE_ADMIN_URL: string }

/** An installation that no other test sees; gone after the file. */
export async function aCliPlace(): Promise<CliPlace> {
  const { adminUrl, appUrl } = await ownDatabase()
  const folder = await mkdtemp(join(tmpdir(), 'naast-cli-'))
  afterAll(() => rm(folder, { recursive: true, force: true }))
  return { NAAST_DATA: folder, DATABASE_URL: appUrl, DATABASE_ADMIN_URL: adminUrl }
}

/** Runs a command as an operator would; tells its exit code and the lines it answered. */
export async function naastIn<Answer = Record<string, unknown>>(
  environment: CliPlace,
  ...args: string[]
) {
  const said: string[] = []
  const code = await runCommand(args, {
    environment,
    clock: () => now,
    say: (line) => void said.push(line),
    note: () => undefined,
    stopped: new Promise(() => undefined),
  })
  return { code, said, answer: () => JSON.parse(said.at(-1) ?? '') as Answer }
}
