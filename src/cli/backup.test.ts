import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.js'
import { ownDatabase } from '../../test/own-database.js'
import { now } from '../../test/test-office.js'
import { runCommand } from './index.js'

testDatabase()
const folders: string[] = []
let here: Place
let elsewhere: Place

type Place = { NAAST_DATA: string; DATABASE_URL: string; DATABASE_ADMIN_URL: string }

async function aPlace(): Promise<Place> {
  const { adminUrl, appUrl } = await ownDatabase()
  const folder = await mkdtemp(join(tmpdir(), 'naast-cli-'))
  folders.push(folder)
  return { NAAST_DATA: folder, DATABASE_URL: appUrl, DATABASE_ADMIN_URL: adminUrl }
}

/** Runs a command as an operator would; tells its exit code and the lines it answered. */
async function naast(environment: Place, ...args: string[]) {
  const said: string[] = []
  const code = await runCommand(args, {
    environment,
    clock: () => now,
    say: (line) => void said.push(line),
    note: () => undefined,
    stopped: new Promise(() => undefined),
  })
  return { code, said, answer: () => JSON.parse(said.at(-1) ?? '') as Record<string, unknown> }
}

beforeAll(async () => {
  here = await aPlace()
  elsewhere = await aPlace()
})
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))))

describe('the drill of an operator', () => {
  it('generates, backs up, moves to another machine and finds everything there', async () => {
    const generated = await naast(here, 'generate', '--clients', '12', '--seed', 'oefening')
    expect(generated).toMatchObject({ code: 0 })
    expect(generated.answer()).toMatchObject({ counts: { client: 12 } })

    const key = await naast(here, 'backup-key')
    const keyFile = join(here.NAAST_DATA, 'key.txt')
    await writeFile(keyFile, `# bewaard door de operator\n${key.said.join('\n')}\n`)

    const backup = await naast(here, 'backup', '--json')
    expect(backup.code).toBe(0)
    const { file, rows, tables } = backup.answer()

    const args = ['restore', String(file), '--key', keyFile, '--json']
    const restored = await naast(elsewhere, ...args)
    expect(restored).toMatchObject({ code: 0 })
    expect(restored.answer()).toEqual({
      beside: { anchors: 'none', key: false, ledger: false },
      madeAt: now,
      rows,
      tables,
      destroyedAgain: 0,
    })
    expect(await naast(elsewhere, ...args)).toMatchObject({ code: 2 })
  })

  it('refuses with a reason for programs and code 2 when something is missing', async () => {
    expect((await naast(here, 'generate')).answer()).toMatchObject({ error: { code: 'usage' } })
    expect(await naast(here, 'generate', '--clients', 'veel')).toMatchObject({ code: 2 })
    expect(await naast(here, 'restore')).toMatchObject({ code: 2 })
    expect(await naast(here, 'restore', 'x', '--key', 'weg')).toMatchObject({ code: 2 })
    expect(await naast(elsewhere, 'backup')).toMatchObject({ code: 2 })
  })
})
