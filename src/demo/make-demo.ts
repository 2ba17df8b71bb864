import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { operatorId, recordOperation } from '../audit/index.js'
import { importFile } from '../imports/index.js'
import {
  getOrganisation,
  hasRealOrganisation,
  insertOrganisation,
  organisationsCalled,
  saveSettings,
} from '../organisations/index.js'
import {
  addDays,
  instantOf,
  plainDateOf,
  type Instant,
  type PlainDate,
} from '../shared/calendar/index.js'
import type { Database, Tx } from '../shared/database/index.js'
import type { NewId } from '../shared/ids/index.js'
import { ok, refused, type Result } from '../shared/result/index.js'
import { readTable, type Table } from '../shared/tabular/index.js'
import { detailsTable } from './caseload-details.js'
import { demoOrganisation } from './demo-people.js'
import { tellDemo } from './tell-demo.js'

/** What making the demonstration needs; `caseload` is the path of the file that is imported. */
export type MakingDemo = {
  database: Database
  caseload: string
  secret: string
  now: Instant
  newId: NewId
  log: (sentence: string) => void
}

/**
 * Finds the demonstration or makes it, all at once or not at all, and answers the id of its organisation.
 * Refuses to live beside a real organisation.
 */
export async function makeDemo(making: MakingDemo): Promise<Result<string, 'real-office'>> {
  const { database, caseload, log, newId } = making
  const [found, isReal] = await database.as(
    {},
    async (tx) =>
      [await organisationsCalled(tx, demoOrganisation), await hasRealOrganisation(tx)] as const,
  )
  if (isReal) {
    return refused('real-office')
  }
  const [made] = found
  if (made !== undefined) {
    return ok(made.id)
  }
  log('De voorbeeldgegevens worden gemaakt.')
  const id = newId()
  const table = await tableAt(caseload)
  await database.as({ organisation: id, account: operatorId }, (tx) =>
    fill(tx, { ...making, id, table }),
  )
  return ok(id)
}

/** A number that the letters of the demonstration can give, and that nobody has. */
const inventedPhone = '020 555 01 00'

type Filling = MakingDemo & { id: string; table: Table }

async function fill(tx: Tx, filling: Filling): Promise<void> {
  const { id, now, newId, secret } = filling
  const today = plainDateOf(now)
  const createdAt = aYearBefore(today)
  await insertOrganisation(tx, { id, name: demoOrganisation, isFictional: true, createdAt })
  const organisation = await getOrganisation(tx)
  await saveSettings(tx, { ...organisation, phone: inventedPhone }, organisation.version)
  await importAYearAgo(tx, filling, today)
  await tellDemo({ tx, now, today, newId, secret }, id)
  const operation = { action: 'create' as const, object: 'demonstration', objectId: id }
  await recordOperation(tx, { ...operation, requestId: newId(), at: now })
}

/** The caseload, and a second file with what is invented about it, came in before the year began. */
async function importAYearAgo(tx: Tx, { table, caseload, newId }: Filling, today: PlainDate) {
  const files = [
    { table, fileName: basename(caseload) },
    { table: detailsTable(today), fileName: 'aanvulling-verzonnen.csv' },
  ]
  for (const { table: rows, fileName } of files) {
    const importer = { accountId: operatorId, fileName, at: aYearBefore(today), today, newId }
    const imported = await importFile(tx, { table: rows }, { importer })
    if (!imported.ok || imported.value.plan.failed.length > 0) {
      throw new Error(`${fileName} of the demonstration cannot be imported whole.`)
    }
  }
}

function aYearBefore(today: PlainDate): Instant {
  return instantOf(addDays(today, -370), '09:30')
}

async function tableAt(path: string): Promise<Table> {
  const table = await readTable(await readFile(path))
  if (!table.ok) {
    throw new Error(`The caseload of the demonstration cannot be read: ${table.reason.kind}`)
  }
  return table.value
}
