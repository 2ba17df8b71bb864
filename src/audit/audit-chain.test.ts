import { sql } from 'kysely'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { testDatabase } from '../../test/database.js'
import { aTestOffice, newId, now, type TestOffice } from '../../test/test-office.js'
import { recordAudit } from './audit.store.js'

const database = testDatabase()
const admin = new Client({ connectionString: inject('adminUrl') })
let office: TestOffice

beforeAll(async () => {
  await admin.connect()
  office = await aTestOffice(database)
})

afterAll(() => admin.end())

const accountId = newId()

function look(clientIds: readonly string[] = []) {
  return office.inside((tx) =>
    recordAudit(tx, {
      actor: { accountId, role: 'coordinator' },
      at: now,
      action: 'read',
      object: 'client',
      objectId: clientIds[0] ?? null,
      clientIds,
      outcome: 'allowed',
      requestId: 'r',
    }),
  )
}

type Link = { seq: number; previous_hash: Buffer; hash: Buffer; canonical: string }

function links(): Promise<Link[]> {
  return office.inside(async (tx) => {
    const found = await sql<Link>`
      select l.seq, l.previous_hash, l.hash, audit_canonical(e, l.seq, l.previous_hash) canonical
      from audit_link l
      join audit_event e on e.organisation_id = l.organisation_id and e.id = l.event_id
      order by l.seq`.execute(tx)
    return found.rows
  })
}

describe('the log of an organisation', () => {
  it('ties every row to the one before it, without a gap, also when many write at once', async () => {
    await Promise.all(Array.from({ length: 60 }, () => look()))
    const chain = await links()
    expect(chain.map(({ seq }) => seq)).toEqual(chain.map((_, index) => index + 1))
    expect(chain.length).toBe(60)
    for (const [index, { previous_hash }] of chain.entries()) {
      expect(previous_hash).toEqual(chain[index - 1]?.hash ?? Buffer.alloc(32))
    }
  })

  it('never makes two transactions wait for each other, whatever rows they hold', async () => {
    const [one, other] = [newId(), newId()]
    await office.inside((tx) =>
      tx
        .insertInto('client')
        .values([one, other].map((id) => ({ id, given_name: 'Els', created_at: now })))
        .execute(),
    )
    const touch = (ids: string[]) =>
      office.inside(async (tx) => {
        await sql`insert into audit_event (at, account_id, role, purpose, action, object_kind, outcome, request_id)
          values (${now}, ${accountId}, 'coordinator', 'mentorship', 'update', 'client', 'allowed', 'r')`.execute(
          tx,
        )
        for (const id of ids) {
          await tx.updateTable('client').set({ note: 'x' }).where('id', '=', id).execute()
        }
      })
    const before = (await links()).length
    await Promise.all(Array.from({ length: 40 }, (_, n) => touch(n % 2 === 0 ? [one] : [other])))
    expect((await links()).length).toBe(before + 40)
  })

  it('writes each row as JSON with its keys in order, as RFC 8785 asks', async () => {
    for (const { canonical } of await links()) {
      const row = JSON.parse(canonical) as Record<string, unknown>
      const inOrder = Object.fromEntries(
        Object.keys(row)
          .toSorted()
          .map((key) => [key, row[key]]),
      )
      expect(JSON.stringify(inOrder)).toBe(canonical)
    }
  })

  it('leaves nothing mandatory empty (NEN 7513)', async () => {
    const [first] = await links()
    const { session, ...row } = JSON.parse(first?.canonical ?? '{}') as Record<string, unknown>
    expect(session).toBeNull()
    expect(Object.values(row)).not.toContain(null)
    expect(Object.values(row)).not.toContain('')
    expect(Object.keys(row)).toHaveLength(23)
  })

  it('is never changed or removed, not by its owner either', async () => {
    for (const table of ['audit_event', 'audit_link']) {
      const acts = [`delete from ${table}`, `update ${table} set organisation_id = null`]
      for (const act of [...acts, `truncate ${table} cascade`]) {
        await expect(admin.query(act)).rejects.toMatchObject({ code: '42501' })
      }
    }
  })

  it('lets the app add rows, and no links of its own', async () => {
    for (const table of ['audit_link', 'audit_head', 'audit_subject']) {
      const change = office.inside((tx) => sql`delete from ${sql.table(table)}`.execute(tx))
      await expect(change).rejects.toMatchObject({ code: '42501' })
    }
  })

  it('knows whose dossier was touched', async () => {
    const [one, other] = [newId(), newId()]
    await look([one, other, one])
    const found = await office.inside((tx) =>
      tx
        .selectFrom('audit_subject')
        .select('client_id')
        .where('client_id', 'in', [one, other])
        .execute(),
    )
    expect(found.map(({ client_id }) => client_id).toSorted()).toEqual([one, other].toSorted())
  })
})
