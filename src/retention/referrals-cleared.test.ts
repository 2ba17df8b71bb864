import type { Client } from 'pg'
import { describe, expect, it } from 'vitest'
import { aReferral } from '../../test/factories/a-referral.js'
import { ownDatabase, query } from '../../test/own-database.js'
import { aTestOffice, newId, now } from '../../test/test-office.js'
import { instantPlus } from '../shared/calendar/index.js'
import { within } from './carry-out.store.js'
import { beforeOf } from './clearing-job.js'
import { clearPassed } from './clearing.store.js'
import { termsWith } from './retention-term.js'

const { database, adminUrl } = await ownDatabase()
const office = await aTestOffice(database)

async function answered(status: string, on: string): Promise<string> {
  const id = await aReferral(office)
  const coordinator = newId()
  await query(
    adminUrl,
    `insert into referral_step (organisation_id, id, referral_id, kind, words, at)
     values ($1, $2, $3, 'note', 'gesproken', $4)`,
    [office.id, coordinator, id, now],
  )
  await query(adminUrl, `update referral set status = $2, answered_on = $3::date where id = $1`, [
    id,
    status,
    on,
  ])
  return id
}

async function aDraft(expiresAt: string): Promise<string> {
  const id = newId()
  await query(
    adminUrl,
    `insert into referral_draft (organisation_id, id, token_hash, sealed, saved_at, expires_at)
     values ($1, $2, $3, 'x', $4::timestamptz - interval '14 days', $4)`,
    [office.id, id, newId(), expiresAt],
  )
  return id
}

describe('requests for help whose term has passed', () => {
  it('are destroyed when they made no client, with what was noted of them; others stay', async () => {
    const gone = await answered('declined', '2026-05-01')
    const stays = await answered('declined', '2026-10-01')
    const open = await aReferral(office)
    await aDraft(instantPlus(now, { days: -1 }))
    const fresh = await aDraft(instantPlus(now, { days: 3 }))
    await within(adminUrl, office.id, async (client: Client) => {
      await clearPassed(client, { before: beforeOf(termsWith([]), now), now })
    })
    const left = await office.inside((tx) => tx.selectFrom('referral').select('id').execute())
    expect(left.map(({ id }) => id).toSorted()).toEqual([stays, open].toSorted())
    const steps = await office.inside((tx) =>
      tx.selectFrom('referral_step').select('referral_id').execute(),
    )
    expect(steps.map(({ referral_id }) => referral_id)).not.toContain(gone)
    const drafts = await office.inside((tx) =>
      tx.selectFrom('referral_draft').select('id').execute(),
    )
    expect(drafts.map(({ id }) => id)).toEqual([fresh])
  })
})
