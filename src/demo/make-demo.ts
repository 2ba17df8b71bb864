import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { operatorId, recordOperation } from '../audit/index.js'
import { importFile } from '../imports/index.js'
import {
  hasRealOrganisation,
  insertOrganisation,
  organisationsCalled,
} from '../organisations/index.js'
import { addMonths, plainDateOf, type Instant, type PlainDate } from '../shared/calendar/index.js'
import { enter, type Database, type Tx } from '../shared/database/index.js'
import type { NewId } from '../shared/ids/index.js'
import { ok, refused, type Result } from '../shared/result/index.js'
import { readTable, type Table } from '../shared/tabular/index.js'
import { insertAccount, insertRoleAssignment } from '../users/index.js'
import { demoOrganisation, demoPeople } from './demo-people.js'
import { couplesByName, type NamedCouple } from './demo.store.js'

/** What making the demonstration needs; `caseload` is the path of the file that is imported. */
export type MakingDemo = {
  database: Database
  caseload: string
  now: Instant
  newId: NewId
  log: (sentence: string) => void
}

/** The organisation in whose name the demonstration is told, at the moment it is made. */
export type Telling = { tx: Tx; now: Instant; today: PlainDate; newId: NewId }

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

type Filling = MakingDemo & { id: string; table: Table }

async function fill(tx: Tx, { id, table, caseload, now, newId }: Filling): Promise<void> {
  const today = plainDateOf(now)
  await insertOrganisation(tx, { id, name: demoOrganisation, isFictional: true, createdAt: now })
  const fileName = basename(caseload)
  const importer = { accountId: operatorId, fileName, at: now, today, newId }
  const imported = await importFile(tx, { table }, { importer })
  if (!imported.ok || imported.value.plan.failed.length > 0) {
    throw new Error('The caseload of the demonstration cannot be imported whole.')
  }
  const couples = await couplesByName(tx)
  await giveAccounts({ tx, now, today, newId }, { organisation: id, couples })
  const operation = { action: 'create' as const, object: 'demonstration', objectId: null }
  await recordOperation(tx, { ...operation, requestId: newId(), at: now })
}

type Inside = { organisation: string; couples: readonly NamedCouple[] }

async function giveAccounts({ tx, now, today, newId }: Telling, { organisation, couples }: Inside) {
  for (const { email, name, role, mentor } of Object.values(demoPeople)) {
    const accountId = newId()
    await enter(tx, { organisation, credential: email })
    await insertAccount(tx, { id: accountId, email, name, createdAt: now })
    await insertRoleAssignment(tx, {
      id: newId(),
      accountId,
      role,
      mentorId: couples.find((couple) => couple.mentor === mentor)?.mentorId ?? null,
      validFrom: addMonths(today, -12),
      validUntil: null,
    })
  }
  await enter(tx, { organisation, account: operatorId })
}

async function tableAt(path: string): Promise<Table> {
  const table = await readTable(await readFile(path))
  if (!table.ok) {
    throw new Error(`The caseload of the demonstration cannot be read: ${table.reason.kind}`)
  }
  return table.value
}
