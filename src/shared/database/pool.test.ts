import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { testDatabase } from '../../../test/database.js'
import { isUnavailable } from './index.js'
import { openPool } from './pool.js'

testDatabase()
const pool = openPool({ url: inject('appUrl'), size: 1 })
const admin = new Client({ connectionString: inject('adminUrl') })

beforeAll(() => admin.connect())
afterAll(async () => {
  await pool.end()
  await admin.end()
})

describe('a connection that breaks in the middle of work', () => {
  it('fails that work alone: the process goes on, and so does who comes next', async () => {
    const uncaught: unknown[] = []
    const note = (error: unknown) => uncaught.push(error)
    process.on('uncaughtException', note)
    const client = await pool.connect()
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid')
    const work = client.query('select pg_sleep(20)').catch((error: unknown) => error)
    await admin.query('select pg_terminate_backend($1)', [rows[0]?.pid])
    expect(isUnavailable(await work)).toBe(true)
    await new Promise((done) => setTimeout(done, 50))
    client.release(true)
    process.off('uncaughtException', note)
    expect(uncaught).toEqual([])
    const next = await pool.connect()
    expect((await next.query('select 1 as one')).rows).toEqual([{ one: 1 }])
    next.release()
  })
})
