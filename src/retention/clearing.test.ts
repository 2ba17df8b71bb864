import { beforeAll, describe, expect, it } from 'vitest'
import { aTestOffice, newId, now, type TestOffice } from '../../test/test-office.js'
import { ownDatabase, query } from '../../test/own-database.js'
import { clearingTasks, clearTermsTask } from './clearing-job.js'

const old = '2019-01-01T10:00:00.000Z'
const fresh = '2026-11-20T10:00:00.000Z'

let source: Awaited<ReturnType<typeof ownDatabase>>
let office: TestOffice
let gone: string
let working: string

async function rows(statement: string): Promise<Record<string, unknown>[]> {
  return query(source.adminUrl, `${statement} organisation_id = $1`, [office.id])
}

async function anAccount(name: string, until: string | null): Promise<string> {
  const id = newId()
  await query(
    source.adminUrl,
    `insert into account (id, email, name, created_at) values ($1, $2, $3, $4)`,
    [id, `${id}@example.org`, name, old],
  )
  await query(
    source.adminUrl,
    `insert into role_assignment (organisation_id, id, account_id, role, valid_from, valid_until)
     values ($1, $2, $3, 'coordinator', '2018-01-01', $4)`,
    [office.id, newId(), id, until],
  )
  return id
}

/** A row of each kind that goes by the clock, once long ago and once of yesterday. */
async function aRowOfEach(at: string) {
  const say = (statement: string, ...more: unknown[]) =>
    query(source.adminUrl, statement, [office.id, newId(), working, at, ...more])
  await say(
    `insert into draft (organisation_id, account_id, key, fields, saved_at)
     values ($1, $3, $2::uuid::text, '{}', $4)`,
  )
  await say(
    `insert into list_state (organisation_id, account_id, list, fields, saved_at)
     values ($1, $3, $2::uuid::text, '{}', $4)`,
  )
  await say(
    `insert into stored_search (organisation_id, id, account_id, typed, searched_at)
     values ($1, $2, $3, 'Jan', $4)`,
  )
  for (const status of ['open', 'done', 'running']) {
    await query(
      source.adminUrl,
      `insert into import_run (organisation_id, id, account_id, file_name, status, row_count, created_at)
       values ($1, $2, $3, 'x', $5, 1, $4)`,
      [office.id, newId(), working, at, status],
    )
  }
  await say(
    `insert into command (organisation_id, id, account_id, name, fingerprint, answer, at)
     values ($1, $2, $3, 'x', 'x', 'x', $4)`,
  )
  await say(
    `insert into account_notice (organisation_id, id, account_id, kind, at) values ($1, $2, $3, 'x', $4)`,
  )
  await say(
    `insert into account_link (id, token_hash, purpose, account_id, expires_at, created_at)
     values ($2, $1::uuid::text || $2::uuid::text, 'reset', $3, $4, $4)`,
  )
  await say(
    `insert into session (id, token_hash, account_id, organisation_id, assignment_id, started_at, last_seen_at, expires_at, proven_at)
     select $2, $2::uuid::text, $3, $1, r.id, $4, $4, $4, $4 from role_assignment r where r.account_id = $3`,
  )
  await aRequest(at, 'granted')
  await aRequest(at, 'open')
}

async function aRequest(at: string, status: string): Promise<string> {
  const id = newId()
  await query(
    source.adminUrl,
    `insert into privacy_request (organisation_id, id, kind, subject_kind, subject_id, asked_by, asked_as, identity_check,
       account_id, received_on, due_on, status, answered_on, created_at)
     values ($1, $2, 'access', 'client', $2, 'Els', 'self', 'known', $3, $4::date, $4::date, $5,
       case when $5 = 'open' then null else $4::date end, $4::timestamptz)`,
    [office.id, id, working, at, status],
  )
  await query(
    source.adminUrl,
    `insert into privacy_request_step (organisation_id, request_id, step, done_at, done_by)
     values ($1, $2, 'confirm', $3, $4)`,
    [office.id, id, at, working],
  )
  return id
}

function clear() {
  const { adminUrl, database } = source
  const tasks = clearingTasks({ adminUrl, database, clock: () => now, newId })
  return tasks[clearTermsTask]?.({ organisation: office.id })
}

const alphabetically = (one: string, other: string) => one.localeCompare(other)

beforeAll(async () => {
  source = await ownDatabase()
  office = await aTestOffice(source.database)
  working = await anAccount('Wim Werkt', null)
  gone = await anAccount('Gerda Gegaan', '2019-06-01')
  await anAccount('Rik Recent', '2026-10-01')
  await aRowOfEach(old)
  await aRowOfEach(fresh)
})

describe('a term that needs no second person', () => {
  it('is carried out by the clock: what is older goes, what is younger stays', async () => {
    await clear()
    for (const table of ['draft', 'list_state', 'stored_search', 'command', 'account_notice']) {
      expect([table, (await rows(`select 1 from ${table} where`)).length]).toEqual([table, 1])
    }
    expect(await query(source.adminUrl, 'select 1 from account_link')).toHaveLength(1)
    expect(await rows('select 1 from session where')).toHaveLength(1)
  })

  it('leaves a file that is being read in, and a request that waits for an answer', async () => {
    const runs = await rows('select status from import_run where')
    expect(runs.map(({ status }) => String(status)).toSorted(alphabetically)).toEqual([
      'done',
      'open',
      'running',
      'running',
    ])
    const requests = await rows('select status from privacy_request where')
    expect(requests.map(({ status }) => String(status)).toSorted(alphabetically)).toEqual([
      'granted',
      'open',
      'open',
    ])
  })

  it('empties the account of who has had no role for that long, and of nobody else', async () => {
    const [account] = await query(source.adminUrl, 'select * from account where id = $1', [gone])
    expect(account).toMatchObject({ name: 'Gewist', email: `gewist-${gone}`, password_hash: null })
    const names = await query(source.adminUrl, 'select name from account order by name')
    expect(names.map(({ name }) => name)).toEqual(['Gewist', 'Rik Recent', 'Wim Werkt'])
  })

  it('is counted and stands in the log as work of the house; done again it does nothing', async () => {
    const counted = await rows('select kind, rows from retention_clearing where')
    expect(Object.fromEntries(counted.map(({ kind, rows: count }) => [kind, count]))).toEqual({
      draft: 1,
      search: 2,
      import: 2,
      request: 2,
      account: 1,
      technical: 4,
    })
    const inLog = () => rows(`select 1 from audit_event where object_kind = 'passed-terms' and`)
    expect(await inLog()).toHaveLength(1)
    await clear()
    expect(await inLog()).toHaveLength(1)
  })
})

describe('a closed request that a frozen dossier leans on', () => {
  it('stays, without what was written in it', async () => {
    const id = await aRequest(old, 'granted')
    const client = newId()
    await query(
      source.adminUrl,
      `insert into client (organisation_id, id, given_name, created_at) values ($1, $2, 'x', $3)`,
      [office.id, client, old],
    )
    await query(
      source.adminUrl,
      `insert into processing_restriction (organisation_id, id, client_id, request_id, reason, restricted_at, restricted_by, lifted_at, lifted_by)
       values ($1, $2, $3, $4, 'x', $5, $2, $5, $2)`,
      [office.id, newId(), client, id, old],
    )
    await clear()
    const [request] = await query(source.adminUrl, 'select * from privacy_request where id = $1', [
      id,
    ])
    expect(request).toMatchObject({ status: 'granted', asked_by: null })
  })
})

describe('whoever must be kept', () => {
  it('keeps the requests and the account, however old', async () => {
    const held = await aRequest(old, 'granted')
    await query(
      source.adminUrl,
      `insert into legal_hold (organisation_id, id, subject_kind, subject_id, cause, reason, placed_at, placed_by)
       values ($1, $2, 'client', $2, 'claim', 'x', $3, $2)`,
      [office.id, held, old],
    )
    await clear()
    const found = await query(
      source.adminUrl,
      'select asked_by from privacy_request where id = $1',
      [held],
    )
    expect(found).toEqual([{ asked_by: 'Els' }])
  })
})
