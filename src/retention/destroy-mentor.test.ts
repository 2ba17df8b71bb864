import { Client } from 'pg'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { aCouple } from '../../test/factories/a-couple.js'
import { testDatabase } from '../../test/database.js'
import { aTestOffice, newId, type SignedIn, type TestOffice } from '../../test/test-office.js'
import { actWithin, type Person } from '../privacy/index.js'
import { insertRoleAssignment } from '../users/index.js'
import { destroyPerson } from './destroy-person.store.js'

const database = testDatabase()
let office: TestOffice
let couple: Awaited<ReturnType<typeof aCouple>>
let own: SignedIn
let shared: SignedIn

beforeAll(async () => {
  office = await aTestOffice(database)
  couple = await office.inside((tx) => aCouple(tx, { mentor: 'Ilona', client: 'Hanne' }))
  const { mentorId } = couple
  own = await office.signIn({ role: 'mentor', mentorId, name: 'Ilona' })
  shared = await office.signIn({ role: 'mentor', mentorId, name: 'Ilona elders' })
  const elsewhere = await aTestOffice(database)
  await elsewhere.inside((tx) =>
    insertRoleAssignment(tx, {
      id: newId(),
      accountId: shared.accountId,
      role: 'coordinator',
      mentorId: null,
      validFrom: '2026-01-01',
      validUntil: null,
    }),
  )
  await destroy({ kind: 'mentor', id: mentorId })
})

async function destroy(person: Person) {
  const client = new Client({ connectionString: inject('adminUrl') })
  await client.connect()
  await client.query('begin')
  await actWithin(client, office.id)
  await destroyPerson(client, person)
  await client.query('commit')
  await client.end()
}

function nameOf({ accountId }: SignedIn) {
  return database.as({ account: accountId }, (tx) =>
    tx
      .selectFrom('account')
      .select(['name', 'email'])
      .where('id', '=', accountId)
      .executeTakeFirstOrThrow(),
  )
}

describe('a mentor whose data are destroyed', () => {
  it('has no name any more, and the dossier of the client stays whole', async () => {
    const { mentor, client } = await office.inside(async (tx) => ({
      mentor: await tx.selectFrom('mentor').select('given_name').executeTakeFirstOrThrow(),
      client: await tx
        .selectFrom('mentorship')
        .innerJoin('client', 'client.id', 'mentorship.client_id')
        .select('client.given_name')
        .executeTakeFirstOrThrow(),
    }))
    expect(mentor.given_name).toBe('Gewist')
    expect(client.given_name).toBe('Hanne')
  })

  it('loses the account that had no other work', async () => {
    const account = await nameOf(own)
    expect(account).toEqual({ name: 'Gewist', email: `gewist-${own.accountId}` })
  })

  it('keeps the account with which he works at another foundation', async () => {
    expect(await nameOf(shared)).toMatchObject({ name: 'Ilona elders' })
  })
})
