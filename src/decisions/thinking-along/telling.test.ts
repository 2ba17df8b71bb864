import { expect, it } from 'vitest'
import { testDatabase } from '../../../test/database.js'
import { aCouple } from '../../../test/factories/a-couple.js'
import { aTestOffice, newId, now } from '../../../test/test-office.js'
import { tellingOf } from './telling.js'

const database = testDatabase()

it('what tells whom a text is about has the name by which the client is called', async () => {
  const office = await aTestOffice(database)
  const { accountId } = await office.signIn({ role: 'coordinator' })
  const told = await office.inside(async (tx) => {
    const { clientId } = await aCouple(tx, { client: 'Hanne' })
    const portrait = { id: newId(), client_id: clientId, account_id: accountId }
    const called = { ...portrait, call_name: 'Hansje', changed_at: now }
    await tx.insertInto('portrait').values(called).execute()
    return tellingOf(tx, clientId)
  })
  expect(told.names).toEqual(['Hanne', 'Hansje'])
})
