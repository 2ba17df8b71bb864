import { beforeAll, describe, expect, it } from 'vitest'
import { aCliPlace, naastIn, type CliPlace } from '../../test/cli-place.js'
import { testDatabase } from '../../test/database.js'
import { whoHelps, whoWaits } from '../../test/factories/who-waits.js'
import { query } from '../../test/own-database.js'
import { aTestOffice, newId, now, type TestOffice } from '../../test/test-office.js'
import { openDatabase } from '../shared/database/index.js'

testDatabase()
let place: CliPlace
let office: TestOffice
let first: { clientId: string; entryId: string }
let mentor: string

beforeAll(async () => {
  place = await aCliPlace()
  const database = openDatabase({ url: place.DATABASE_URL })
  office = await aTestOffice(database)
  await office.inside(async (tx) => {
    first = await whoWaits(tx, { name: 'Amina', urgency: 2 })
    await whoWaits(tx, { name: 'Cor' })
    mentor = await whoHelps(tx, { name: 'Els' })
    for (const side of [{ client_id: first.clientId }, { mentor_id: mentor }]) {
      const told = { category: 'origin', answer: 'Eritrea', consented_by: 'self', how: 'spoken' }
      const account = await anAccountIn(office)
      await tx
        .insertInto('special_answer')
        .values({
          id: newId(),
          ...side,
          ...told,
          consented_on: '2026-11-01',
          account_id: account,
          created_at: now,
        })
        .execute()
    }
  })
  await database.close()
})

async function anAccountIn(of: TestOffice): Promise<string> {
  return (await of.signIn({ role: 'coordinator' })).accountId
}

type Answer = {
  matched: number
  waiting: number
  certificate: { gap: number; valid: boolean }
  clients: { entry: string; pair: { mentor: string } | null; leftOver: { why: string } | null }[]
}

describe('naast match', () => {
  it('answers the best for all with reasons and proof, and proposes nothing', async () => {
    const { code, answer, said } = await naastIn<Answer>(
      place,
      'match',
      '--organisation',
      office.id,
      '--json',
    )
    expect(code).toBe(0)
    expect(answer()).toMatchObject({
      matched: 1,
      waiting: 2,
      certificate: { gap: 0, valid: true },
    })
    expect(answer().clients[0]).toMatchObject({ entry: first.entryId, pair: { mentor } })
    expect(answer().clients[1]).toMatchObject({ pair: null, leftOver: { why: 'no-place' } })
    expect(said.join()).toContain('Houden allebei van wandelen.')
    expect(await query(place.DATABASE_ADMIN_URL, 'select id from match_proposal')).toEqual([])
  })

  it('names nobody and tells nothing special of anybody, for people and for programs', async () => {
    for (const how of [[], ['--json']]) {
      const { said } = await naastIn(place, 'match', ...how)
      for (const word of ['Amina', 'Cor', 'Els', 'Eritrea', 'recognition', 'herkomst']) {
        expect(said.join('\n')).not.toContain(word)
      }
    }
  })

  it('is a row in the log of every client it is about', async () => {
    await naastIn(place, 'match')
    const found = await query(
      place.DATABASE_ADMIN_URL,
      "select 1 from audit_event where object_kind = 'match-board' and action = 'export'",
    )
    expect(found.length).toBeGreaterThan(0)
  })

  it('refuses an organisation that is not there, and words it does not know', async () => {
    expect((await naastIn(place, 'match', '--organisation', 'Nergens', '--json')).code).toBe(2)
    expect((await naastIn(place, 'match', 'iedereen')).code).toBe(2)
    expect((await naastIn(place, 'match', '--all')).code).toBe(2)
  })
})
