import { describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.js'
import { aMentor } from '../../test/factories/a-couple.js'
import { aProposalOffice, propose, stored } from '../../test/proposal-office.js'
import { newId, now, today } from '../../test/test-office.js'
import { moveWaitingOfClient } from '../waiting-list/index.js'
import { moveProposalsOfClient } from './merged-client.store.js'
import { moveProposalsOfMentor } from './move-mentor.store.js'

const database = testDatabase()

describe('two registrations of one person', () => {
  it('become one with all that was proposed, of a client and of a mentor', async () => {
    const all = await aProposalOffice(database)
    const id = await propose(all, 'Zij spreken dezelfde taal.')
    const { clientId: from, mentorId } = all.people
    const [to, answer] = [newId(), newId()]
    const { accountId } = await all.office.signIn({ role: 'coordinator' })
    const kept = await all.office.inside(async (tx) => {
      await tx
        .insertInto('client')
        .values({ id: to, given_name: 'Senait', created_at: now })
        .execute()
      await tx
        .insertInto('proposal_answer')
        .values({
          id: answer,
          proposal_id: id,
          client_id: from,
          side: 'client',
          moment: 'to-meet',
          answer: 'not-now',
          answered_on: today,
          account_id: accountId,
          created_at: now,
        })
        .execute()
      await moveWaitingOfClient(tx, { from, to, on: today, note: 'Dubbel' })
      await moveProposalsOfClient(tx, { from, to, at: now })
      const mentor = await aMentor(tx, 'Marleen')
      await moveProposalsOfMentor(tx, { from: mentorId, to: mentor })
      return mentor
    })
    expect(await stored(all, id)).toMatchObject({ client_id: to, mentor_id: kept })
    const moved = await all.office.inside((tx) =>
      tx.selectFrom('proposal_answer').select('client_id').where('id', '=', answer).execute(),
    )
    expect(moved).toEqual([{ client_id: to }])
  })
})
