import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { testDatabase } from '../../../test/database.js'
import { aTestOffice, newId, now, type TestOffice } from '../../../test/test-office.js'
import { organisationsByClock } from '../../organisations/index.js'
import { verifyAudit } from '../../verify-audit/index.js'
import { auditLines } from '../export-audit.store.js'
import { recordOperation } from '../operation.store.js'
import { isAnchorDue } from './anchor.js'
import { anchorFolder, keptAnchors } from './anchor-files.js'
import { keepAnchorsWhenDue, recordRestore } from './keep-anchors.js'

const database = testDatabase()
const admin = new Client({ connectionString: inject('adminUrl') })
let office: TestOffice
let folder: string

beforeAll(async () => {
  await admin.connect()
  office = await aTestOffice(database)
  folder = await mkdtemp(join(tmpdir(), 'naast-anchors-'))
})
afterEach(() => admin.query('set session_replication_role = origin'))
afterAll(async () => {
  await admin.end()
  await rm(folder, { recursive: true })
})

function anchoring() {
  const places = { dataFolder: folder, secondFolder: join(folder, 'elsewhere') }
  return { database, clock: () => now, places, organisations: organisationsByClock }
}

async function write(rows: number) {
  for (let row = 0; row < rows; row += 1) {
    await office.inside((tx) =>
      recordOperation(tx, {
        action: 'create',
        object: 'test',
        objectId: newId(),
        requestId: `"één" ${row}`,
        at: now,
        clientIds: row % 2 === 0 ? [] : [newId()],
      }),
    )
  }
}

/** What the checker says of our own organisation, from the database and from an export alike. */
async function checked() {
  const file = join(folder, 'export.jsonl')
  const lines: string[] = []
  for await (const some of auditLines({ adminUrl: inject('adminUrl'), organisation: office.id })) {
    lines.push(...some)
  }
  await writeFile(file, lines.map((line) => `${line}\n`).join(''))
  const anchors = anchorFolder(folder)
  const fromFile = await verifyAudit({ exportFile: file, anchorFolder: anchors })
  const fromHere = await verifyAudit({ databaseUrl: inject('adminUrl'), anchorFolder: anchors })
  const ours = ({ organisations }: typeof fromFile) =>
    organisations.find(({ organisation }) => organisation === office.id)
  expect(ours(fromHere)).toEqual(ours(fromFile))
  return ours(fromHere)
}

/** Does what only the owner of the machine can: triggers off. */
async function tamper(statement: string, values: unknown[] = []) {
  await admin.query('set session_replication_role = replica')
  await admin.query(statement, [office.id, ...values])
  await admin.query('set session_replication_role = origin')
}

describe('an anchor', () => {
  it('is due after an hour, or after ten thousand rows, and never without new rows', () => {
    const last = { seq: 5, at: '2026-11-21T10:00:00.000Z' }
    expect(isAnchorDue({ seq: 5 }, last, '2026-11-21T18:00:00.000Z')).toBe(false)
    expect(isAnchorDue({ seq: 6 }, last, '2026-11-21T10:59:59.000Z')).toBe(false)
    expect(isAnchorDue({ seq: 6 }, last, '2026-11-21T11:00:00.000Z')).toBe(true)
    expect(isAnchorDue({ seq: 10_005 }, last, '2026-11-21T10:01:00.000Z')).toBe(true)
    expect(isAnchorDue({ seq: 1 }, undefined, '2026-11-21T10:01:00.000Z')).toBe(true)
  })

  it('is kept outside the database, in both places, with a key that others cannot read', async () => {
    await write(12)
    await keepAnchorsWhenDue(anchoring())
    expect(await keptAnchors(folder, office.id)).toMatchObject([{ seq: 12, kind: 'anchor' }])
    expect((await stat(join(folder, 'anchor-key.pem'))).mode & 0o077).toBe(0)
    expect((await stat(anchorFolder(folder))).mode & 0o077).toBe(0)
    await stat(join(folder, 'elsewhere', `${office.id}.jsonl`))
    await keepAnchorsWhenDue(anchoring())
    expect(await keptAnchors(folder, office.id)).toHaveLength(1)
  })
})

describe('the checker', () => {
  it('finds the log sound, in the database and in an export, and says what is not anchored yet', async () => {
    await write(5)
    expect(await checked()).toMatchObject({ rows: 17, notYetAnchored: 5, firstBad: null })
  })

  it('finds an edit of every column there is, and names the row', async () => {
    const { rows } = await admin.query<{ column_name: string; data_type: string }>(
      `select column_name, data_type from information_schema.columns
       where table_name = 'audit_event' and column_name <> 'organisation_id'`,
    )
    const others: Record<string, string> = {
      bigint: '999999999',
      uuid: "'019a0000-0000-7000-8000-00000000abcd'",
      ARRAY: "'{019a0000-0000-7000-8000-00000000abcd}'",
      'timestamp with time zone': "at + interval '1 microsecond'",
    }
    const missed: string[] = []
    for (const { column_name: column, data_type: type } of rows) {
      await admin.query('begin')
      await admin.query('set local session_replication_role = replica')
      await admin.query('alter table audit_event alter column id drop identity')
      await admin.query(
        'alter table audit_event drop constraint audit_event_access_point_check, drop constraint audit_event_outcome_check, drop constraint audit_event_sensitivity_check',
      )
      await admin.query(
        `update audit_event set ${column} = ${others[type] ?? "'changed'"}
         where organisation_id = $1 and id = (select event_id from audit_link where organisation_id = $1 and seq = 7)`,
        [office.id],
      )
      const { rows: found } = await admin.query<{ same: boolean }>(
        `select l.hash = sha256(convert_to(audit_canonical(e, l.seq, l.previous_hash), 'UTF8')) as same
         from audit_link l left join audit_event e on e.organisation_id = l.organisation_id and e.id = l.event_id
         where l.organisation_id = $1 and l.seq = 7`,
        [office.id],
      )
      if (found[0]?.same === true) {
        missed.push(column)
      }
      await admin.query('rollback')
    }
    expect(missed).toEqual([])
  })

  it('finds a row that was edited, taken out or slipped in', async () => {
    await tamper(`update audit_event set role = 'mentor' where organisation_id = $1
      and id = (select event_id from audit_link where organisation_id = $1 and seq = 9)`)
    expect((await checked())?.firstBad).toMatchObject({ seq: 9, why: 'changed' })
    await tamper(`update audit_event set role = 'operator' where organisation_id = $1
      and id = (select event_id from audit_link where organisation_id = $1 and seq = 9)`)
    expect((await checked())?.firstBad).toBeNull()
    await tamper(`insert into audit_event (organisation_id, at, account_id, role, purpose, action, object_kind,
      outcome, request_id) values ($1, now(), $1, 'mentor', 'x', 'read', 'client', 'allowed', 'r')`)
    expect((await checked())?.firstBad).toMatchObject({ why: 'unlinked' })
    await tamper(`delete from audit_event where organisation_id = $1 and purpose = 'x'`)
    expect((await checked())?.firstBad).toBeNull()
  })

  it('is told by a restore where the log went back to, and does not take that for a cut', async () => {
    await keepAnchorsWhenDue(anchoring(), { atOnce: true })
    await tamper(
      'delete from audit_event where organisation_id = $1 and id in (select event_id from audit_link where organisation_id = $1 and seq > 10)',
    )
    await tamper('delete from audit_link where organisation_id = $1 and seq > 10')
    await tamper(`update audit_head set seq = 10, hash = (select hash from audit_link
      where organisation_id = $1 and seq = 10) where organisation_id = $1`)
    expect((await checked())?.firstBad).toMatchObject({ seq: 11, why: 'cut-off' })
    await recordRestore(anchoring(), newId)
    expect(await checked()).toMatchObject({ firstBad: null, lostByRestore: 7, rows: 11 })
  })
})
