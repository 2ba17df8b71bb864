import { describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.js'
import { aWaitingEntry } from '../../test/factories/a-waiting-entry.js'
import { aTestOffice } from '../../test/test-office.js'
import { candidatesOn } from './candidates.store.js'

const database = testDatabase()

describe('somebody registered so long ago that his term has passed', () => {
  it('is proposed for destruction neither while he waits for a mentor, nor soon after the waiting ended', async () => {
    const office = await aTestOffice(database)
    const { clientId, entryId } = await office.inside(async (tx) => {
      const waits = await aWaitingEntry(tx, { client: 'Tesfay', since: '2026-10-01' })
      await tx.updateTable('client').set({ created_at: '2015-01-01T10:00:00Z' }).execute()
      return waits
    })
    const proposedOn = async (today: string) => {
      const terms = { dossier: 84, mentor: 24 }
      const found = await office.inside((tx) => candidatesOn(tx, { today, terms }))
      return found.map(({ id, since }) => ({ id, since }))
    }
    expect(await proposedOn('2036-01-01')).toEqual([])
    await office.inside((tx) =>
      tx
        .updateTable('waiting_entry')
        .set({ closed_on: '2026-11-20', close_reason: 'lighter-help' })
        .where('id', '=', entryId)
        .execute(),
    )
    expect(await proposedOn('2033-11-19')).toEqual([])
    expect(await proposedOn('2033-11-20')).toEqual([{ id: clientId, since: '2026-11-20' }])
  })
})
