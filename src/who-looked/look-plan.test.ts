import { sql } from 'kysely'
import { Client } from 'pg'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { aCouple } from '../../test/factories/a-couple.js'
import { testDatabase } from '../../test/database.js'
import { aTestOffice, newId, now, type TestOffice } from '../../test/test-office.js'
import { looksIn } from './look.store.js'

const database = testDatabase()
let office: TestOffice
let clientId: string
const period = { from: '2026-11-01', to: '2026-11-30' }

beforeAll(async () => {
  office = await aTestOffice(database)
  clientId = (await office.inside((tx) => aCouple(tx, { client: 'Hanne' }))).clientId
  await rows(3_000, undefined)
  await rows(40, clientId)
  const admin = new Client({ connectionString: inject('adminUrl') })
  await admin.connect()
  await admin.query('analyze audit_event')
  await admin.query('analyze audit_subject')
  await admin.end()
})

/** Rows about one client, or each about another. */
function rows(count: number, client: string | undefined) {
  return office.inside((tx) =>
    sql`insert into audit_event (at, account_id, role, purpose, action, object_kind, outcome, request_id,
          rule, client_ids)
        select ${now}::timestamptz - n * interval '1 minute', ${newId()}::uuid, 'coordinator',
               'mentorship', 'read', 'client', 'allowed', n::text, '', array[coalesce(${client ?? null}::uuid, gen_random_uuid())]
        from generate_series(1, ${count}::int) n`.execute(tx),
  )
}

describe('the question who looked at a client', () => {
  it('goes by the indexes, also behind the wall: it never reads the whole log', async () => {
    const plan = await office.inside(async (tx) => {
      const found = await sql<Record<'QUERY PLAN', string>>`
        explain select count(*) ${looksIn({ clientId, period })}`.execute(tx)
      return found.rows.map((row) => row['QUERY PLAN']).join('\n')
    })
    expect(plan).toMatch(/(Index|Bitmap).* on audit_subject|audit_subject_pkey/)
    expect(plan).toMatch(/Index Cond: .*client_id = client\.id/)
    expect(plan).toContain('audit_event_pkey')
    expect(plan).not.toMatch(/Seq Scan on audit_(event|subject)/)
  })
})
