import { describe, expect, it } from 'vitest'
import { testDatabase } from '../../../test/database.js'
import { aTestOffice, newId } from '../../../test/test-office.js'
import { instantPlus, type Instant } from '../calendar/index.js'
import { draftsOf, saveDraft } from './index.js'

const typed = { saw: ['Moe'] }

function minute(nth: number): Instant {
  return instantPlus('2026-11-21T10:00:00.000Z', { minutes: nth })
}

describe('the drafts of one account', () => {
  it('are the newest ones, so that nobody fills the disk with them', async () => {
    const office = await aTestOffice(testDatabase())
    const [accountId, other] = [newId(), newId()]
    const kept = await office.inside(async (tx) => {
      await saveDraft(tx, { accountId: other, key: 'k', typed, savedAt: minute(0) })
      for (let nth = 1; nth <= 203; nth += 1) {
        await saveDraft(tx, { accountId, key: `k-${nth}`, typed, savedAt: minute(nth) })
      }
      return { own: await draftsOf(tx, accountId), others: await draftsOf(tx, other) }
    })
    expect(kept.own).toHaveLength(200)
    expect(kept.own.map(({ key }) => key)).not.toContain('k-3')
    expect(kept.others).toHaveLength(1)
  })
})
