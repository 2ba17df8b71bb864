import { sql } from 'kysely'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { databaseRoles } from '../src/shared/database/index.js'
import { holesInWall } from './access/wall.js'
import { aCouple } from './factories/a-couple.js'
import { testDatabase } from './database.js'
import { aTestOffice, newId, now, type TestOffice } from './test-office.js'

const database = testDatabase()
const admin = new Client({ connectionString: inject('adminUrl') })
let ours: TestOffice
let theirs: TestOffice
let theirClient: string

beforeAll(async () => {
  await admin.connect()
  ours = await aTestOffice(database)
  theirs = await aTestOffice(database)
  theirClient = (await theirs.inside((tx) => aCouple(tx, { client: 'Els' }))).clientId
})

afterAll(() => admin.end())

async function adminRows<Row extends object>(query: string): Promise<Row[]> {
  return (await admin.query<Row>(query)).rows
}

describe('the wall between organisations', () => {
  it('has no hole that the catalog shows: tables, policies, keys, references, grants, functions, roles', async () => {
    const ask = async <Row extends object>(query: string, values: unknown[] = []) =>
      (await admin.query<Row>(query, values)).rows
    expect(await holesInWall({ ask }, new URL(inject('appUrl')).username)).toEqual([])
  })

  it('shows nothing without an organisation', async () => {
    const rows = await database.as({}, (tx) => tx.selectFrom('client').selectAll().execute())
    expect(rows).toEqual([])
  })

  it('shows nothing of another organisation, and changes nothing there', async () => {
    const seen = await ours.inside((tx) =>
      tx.selectFrom('client').select('id').where('id', '=', theirClient).execute(),
    )
    const changed = await ours.inside((tx) =>
      tx.updateTable('client').set({ note: 'x' }).where('id', '=', theirClient).executeTakeFirst(),
    )
    expect(seen).toEqual([])
    expect(changed.numUpdatedRows).toBe(0n)
  })

  it('refuses a row that claims another organisation', async () => {
    const smuggled = ours.inside((tx) =>
      tx
        .insertInto('client')
        .values({ organisation_id: theirs.id, id: newId(), given_name: 'X', created_at: now })
        .execute(),
    )
    await expect(smuggled).rejects.toMatchObject({ code: '42501' })
  })

  it('leaves no context behind on a connection for the next one', async () => {
    await ours.inside((tx) => sql`select 1`.execute(tx))
    const left = await database.as({}, (tx) =>
      sql<{ set: string }>`select current_setting('app.organisation', true) as set`.execute(tx),
    )
    expect(left.rows[0]?.set ?? '').toBe('')
  })
})

describe("the app's own login", () => {
  it('is no superuser, passes no wall and owns no table of ours', async () => {
    const login = new URL(inject('appUrl')).username
    const [role] = await adminRows<object>(
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
              (select count(*)::int from pg_class join pg_namespace n on n.oid = relnamespace
               where nspname = 'public' and pg_has_role(r.oid, relowner, 'member')) as owns
       from pg_roles r where rolname = '${login}'`,
    )
    expect(role).toEqual({
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      owns: 0,
    })
  })

  it('cannot become a role that passes the wall', async () => {
    const bypassing = databaseRoles.filter(({ bypass }) => bypass)
    for (const { name } of bypassing) {
      const becoming = database.as({}, (tx) => sql`set role ${sql.id(name)}`.execute(tx))
      await expect(becoming).rejects.toMatchObject({ code: '42501' })
    }
  })

  it('can neither change nor remove what was logged', async () => {
    for (const table of ['audit_event', 'fact', 'command']) {
      const change = ours.inside((tx) => sql`delete from ${sql.table(table)}`.execute(tx))
      await expect(change).rejects.toMatchObject({ code: '42501' })
      const edit = ours.inside((tx) => sql`update ${sql.table(table)} set at = now()`.execute(tx))
      await expect(edit).rejects.toMatchObject({ code: '42501' })
    }
  })

  it('makes no tables', async () => {
    const making = database.as({}, (tx) => sql`create table mine (id int)`.execute(tx))
    await expect(making).rejects.toMatchObject({ code: '42501' })
  })
})
