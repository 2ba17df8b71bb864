import { beforeAll, describe, expect, it } from 'vitest'
import { aClient } from '../../test/factories/a-client.js'
import { aCouple, aMentor } from '../../test/factories/a-couple.js'
import { testDatabase } from '../../test/database.js'
import { testApp, type TestBrowser } from '../../test/test-app.js'
import { aTestOffice, newId, now, type TestOffice } from '../../test/test-office.js'
import { href, routes } from '../routes.js'
import { dateFields } from '../shared/forms/index.js'

const database = testDatabase()
const app = testApp(database)

let office: TestOffice
let coordinator: TestBrowser
let couple: Awaited<ReturnType<typeof aCouple>>
let double: string

beforeAll(async () => {
  office = await aTestOffice(database)
  coordinator = app.as(await office.signIn({ role: 'coordinator' }))
  couple = await office.inside((tx) => aCouple(tx, { client: 'Hanne', startedOn: '2025-01-01' }))
  double = await office.inside((tx) =>
    aClient(tx, { givenName: 'Hanna', externalNumber: newId(), home: { kind: 'shelter' } }),
  )
  const frozen = { restricted_at: now, restricted_by: newId(), reason: 'Op verzoek' }
  await office.inside((tx) =>
    tx
      .insertInto('processing_restriction')
      .values({ ...frozen, id: newId(), client_id: couple.clientId })
      .execute(),
  )
})

/** All that merging and handing over could change half. */
function howItStands() {
  return office.inside(async (tx) => ({
    clients: await tx.selectFrom('client').selectAll().orderBy('id').execute(),
    homes: await tx.selectFrom('living_situation').selectAll().orderBy('id').execute(),
    mentorships: await tx.selectFrom('mentorship').selectAll().orderBy('id').execute(),
    mandates: await tx.selectFrom('mandate').selectAll().orderBy('id').execute(),
    facts: await tx.selectFrom('fact').select('id').orderBy('id').execute(),
  }))
}

describe('a frozen dossier (AVG 18)', () => {
  it.each(['first', 'second'] as const)(
    'is not merged with another one, whichever stays: %s, and nothing is half done',
    async (keep) => {
      const before = await howItStands()
      const address = href(routes.mergeClient, { client: couple.clientId }, { met: double })
      const merging = { 'command-id': newId(), keep, version: '1-1' }
      const answer = await coordinator.post(address, merging)
      expect(answer.status).toBe(409)
      expect(await answer.text()).toContain('Dit dossier is bevroren')
      expect(await howItStands()).toEqual(before)
    },
  )

  it('is not handed over to another mentor, and nothing is half done', async () => {
    const mentor = await office.inside((tx) => aMentor(tx, 'Nadia'))
    const before = await howItStands()
    const { mentorshipId: mentorship } = couple
    const handing = { mentor, ...dateFields('on', '2026-11-20'), 'mandate-signed': 'yes' }
    const answer = await coordinator.post(href(routes.handOverMentorship, { mentorship }), {
      'command-id': newId(),
      version: '1',
      ...handing,
    })
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain('Dit dossier is bevroren')
    expect(await howItStands()).toEqual(before)
  })
})
