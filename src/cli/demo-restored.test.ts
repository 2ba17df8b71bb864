import { cp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anAccount } from '../../test/factories/an-account.js'
import { aCliPlace, naastIn, type CliPlace } from '../../test/cli-place.js'
import { testDatabase } from '../../test/database.js'
import { query } from '../../test/own-database.js'
import { testSecret } from '../../test/test-app.js'
import { newId, now } from '../../test/test-office.js'
import { makeDemo } from '../demo/index.js'
import { destructionTask, destructionTasks, ledgerFile } from '../retention/index.js'
import { readSecret } from '../secrets.js'
import { openDatabase, type Database } from '../shared/database/index.js'

testDatabase()
let here: CliPlace
let elsewhere: CliPlace
let database: Database
let organisation: string
let backup: string
let keyFile: string

beforeAll(async () => {
  here = await aCliPlace()
  elsewhere = await aCliPlace()
  database = openDatabase({ url: here.DATABASE_URL })
  const caseload = 'examples/amsterdam-caseload.csv'
  const made = await makeDemo({
    database,
    caseload,
    secret: await readSecret(join(here.NAAST_DATA, 'secret'), () => testSecret),
    now,
    newId,
    log: () => undefined,
  })
  organisation = made.ok ? made.value : ''
  const key = await naastIn(here, 'backup-key')
  keyFile = join(here.NAAST_DATA, 'key.txt')
  await writeFile(keyFile, key.said.join('\n'))
  backup = join(here.NAAST_DATA, 'demo.age')
  await naastIn(here, 'backup', '--to', backup)
}, 120_000)

afterAll(() => database.close())

/** Two people agree on everybody, and the job that the clock starts carries out what nothing holds back. */
async function destroyWhomNothingHolds() {
  const office = { id: organisation, database, inside: never, signIn: never }
  const [one, other] = [await anAccount(office), await anAccount(office)]
  const proposal = newId()
  await query(
    here.DATABASE_ADMIN_URL,
    `insert into destruction_proposal (organisation_id, id, ground, proposed_by, proposed_at, status,
       decided_by, decided_at, not_before)
     values ($1, $2, 'retention', $3, $5, 'confirmed', $4, $5, $5)`,
    [organisation, proposal, one.accountId, other.accountId, now],
  )
  await query(
    here.DATABASE_ADMIN_URL,
    `insert into destruction_item (organisation_id, proposal_id, subject_kind, subject_id)
     select $1, $2, 'client', id from client where organisation_id = $1`,
    [organisation, proposal],
  )
  const tasks = destructionTasks({
    database,
    adminUrl: here.DATABASE_ADMIN_URL,
    ledger: ledgerFile(here.NAAST_DATA),
    secret: () => readSecret(join(here.NAAST_DATA, 'secret'), () => ''),
    clock: () => now,
    newId,
  })
  await tasks[destructionTask]?.({ organisation })
}

function never(): never {
  throw new Error('Not needed here')
}

function clientsIn(place: CliPlace) {
  return query(place.DATABASE_ADMIN_URL, 'select * from client order by id')
}

describe('the demonstration on another computer', () => {
  it('has a log that fits its anchors, and the destroyed stay destroyed', async () => {
    const before = await clientsIn(here)
    expect(await naastIn(here, 'anchor-audit')).toMatchObject({ code: 0 })
    await destroyWhomNothingHolds()
    const after = await clientsIn(here)
    const gone = before.filter(({ id }) => !after.some((client) => client['id'] === id))
    expect(gone.length).toBeGreaterThan(0)
    expect(gone.length).toBeLessThan(before.length)
    expect(await naastIn(here, 'anchor-audit')).toMatchObject({ code: 0 })
    expect(await naastIn(here, 'verify-audit')).toMatchObject({ code: 0 })

    for (const name of ['anchors', 'anchor-key.pem', 'backups']) {
      await cp(join(here.NAAST_DATA, name), join(elsewhere.NAAST_DATA, name), { recursive: true })
    }
    const restored = await naastIn(elsewhere, 'restore', backup, '--key', keyFile, '--json')
    expect(restored).toMatchObject({ code: 0 })
    expect(restored.answer()).toMatchObject({ destroyedAgain: gone.length })

    expect(await clientsIn(elsewhere)).toEqual(after)
    const verified = await naastIn(elsewhere, 'verify-audit', '--json')
    expect(verified.code).toBe(0)
    expect(verified.answer()).toMatchObject({ ok: true, withoutAnchor: 0 })
    expect(JSON.stringify(verified.answer())).toMatch(/"lostByRestore":[1-9]/)
  }, 120_000)
})
