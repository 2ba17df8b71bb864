import { beforeAll, describe, expect, it } from 'vitest'
import { aCouple } from '../../../test/factories/a-couple.js'
import { anAccount } from '../../../test/factories/an-account.js'
import { anInvitation } from '../../../test/factories/an-invitation.js'
import { testDatabase } from '../../../test/database.js'
import { testApp } from '../../../test/test-app.js'
import { aTestOffice, newId, now as moment, type TestOffice } from '../../../test/test-office.js'
import { aVisitor } from '../../../test/visitor.js'
import { href, routes } from '../../routes.js'
import { codeAt } from '../one-time-code.js'

const database = testDatabase()
const { app } = testApp(database)
let office: TestOffice

beforeAll(async () => {
  office = await aTestOffice(database)
})

describe('an invitation to answer one question', () => {
  it('lets a professional in to one question beside what he reads, which goes on', async () => {
    const { clientId } = await office.inside((tx) => aCouple(tx, { client: 'Hanne' }))
    const doctor = await anAccount(office)
    await office.inside((tx) =>
      tx
        .insertInto('role_assignment')
        .values({
          id: newId(),
          account_id: doctor.accountId,
          role: 'professional',
          client_id: clientId,
          parts: ['measures'],
          valid_from: '2026-11-01',
          valid_until: '2026-12-01',
        })
        .execute(),
    )
    const asked = { role: 'professional', clientId, validUntil: '2026-12-10' } as const
    const invited = { ...asked, email: doctor.email, parts: ['capacity' as const] }
    const token = await anInvitation(office, invited)
    const visitor = aVisitor(app)
    await visitor.post(href(routes.invitation, { token }), { password: doctor.password })
    const code = { code: codeAt(doctor.secret, moment) }
    await visitor.post(href(routes.invitationCode, { token }), code)
    const held = await office.inside((tx) =>
      tx
        .selectFrom('role_assignment')
        .select(['parts', 'valid_until', 'invitation_id'])
        .where('client_id', '=', clientId)
        .orderBy('parts')
        .execute(),
    )
    expect(held.map(({ parts, valid_until }) => [parts, valid_until])).toEqual([
      [['capacity'], '2026-12-10'],
      [['measures'], '2026-12-01'],
    ])
    expect(held.map(({ invitation_id }) => invitation_id !== null)).toEqual([true, false])
    expect((await visitor.get(routes.askedOfMe)).status).toBe(200)
  })
})
