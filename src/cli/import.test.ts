import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { ownDatabase } from '../../test/own-database.js'
import { aTestOffice, now } from '../../test/test-office.js'
import { runCommand } from './index.js'

const { database, adminUrl, appUrl } = await ownDatabase()
const office = await aTestOffice(database)
const folder = await mkdtemp(join(tmpdir(), 'naast-import-'))
afterAll(() => rm(folder, { recursive: true }))

/** Imports a text as an operator would; tells the exit code and the one line of JSON. */
async function imported(text: string | Uint8Array, organisation = office.id) {
  const file = join(folder, 'lijst.csv')
  await writeFile(file, text)
  const said: string[] = []
  const code = await runCommand(['import', file, '--organisation', organisation, '--json'], {
    environment: { NAAST_DATA: folder, DATABASE_URL: appUrl, DATABASE_ADMIN_URL: adminUrl },
    clock: () => now,
    say: (line) => void said.push(line),
    note: () => undefined,
    stopped: new Promise(() => undefined),
  })
  expect(said).toHaveLength(1)
  return { code, ...(JSON.parse(said[0] ?? '') as Record<string, unknown>) }
}

const header = 'client_name;mentor_name;start_date'

describe('a program that imports a file', () => {
  it('hears 0 when every row is in, and 0 again without effect', async () => {
    const file = `${header}\nEls;Irene;2024-01-10\nAhmed;Irene;2024-02-10\n`
    expect(await imported(file)).toMatchObject({ code: 0, created: 2, failed: [] })
    const again = { code: 0, created: 0, updated: 0, unchanged: 2, failed: [] }
    expect(await imported(file)).toMatchObject(again)
  })

  it('brings the caseload of Amsterdam into an empty organisation, once', async () => {
    const empty = await aTestOffice(database)
    const caseload = await readFile(`${import.meta.dirname}/../../examples/amsterdam-caseload.csv`)
    const first = { code: 0, created: 26, updated: 0, unchanged: 0, failed: [] }
    expect(await imported(caseload, empty.id)).toMatchObject(first)
    const again = { code: 0, created: 0, updated: 0, unchanged: 26, failed: [] }
    expect(await imported(caseload, empty.id)).toMatchObject(again)
  })

  it('hears 1 when some rows failed, which row, which column and why; the others are in', async () => {
    const outcome = await imported(`${header}\nJan;Irene;2024-01-10\nPiet;Irene;31-02-2024\n`)
    const failed = [{ row: 3, column: 'start_date', reason: 'unreadable-date' }]
    expect(outcome).toMatchObject({ code: 1, created: 1, failed })
  })

  it('hears 2 when the file is refused, and nothing of it is in', async () => {
    const doubled = 'client_name;client_name;mentor_name\nLien;Lien;Irene\n'
    expect(await imported(doubled)).toMatchObject({
      code: 2,
      error: { code: 'duplicated-headers' },
    })
    const people = await office.inside((tx) =>
      tx.selectFrom('client').select('given_name').where('given_name', '=', 'Lien').execute(),
    )
    expect(people).toEqual([])
  })

  it('is in the log as an operator, with the purpose', async () => {
    const rows = await office.inside((tx) =>
      tx.selectFrom('audit_event').selectAll().where('object_kind', '=', 'import').execute(),
    )
    expect(rows.map(({ role, purpose }) => [role, purpose])).toContainEqual([
      'operator',
      'operation',
    ])
  })
})
