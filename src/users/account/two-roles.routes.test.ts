import { describe, expect, it } from 'vitest'
import { anAskingOffice, shownTo } from '../../../test/asking-office.js'
import { testDatabase } from '../../../test/database.js'
import { testApp } from '../../../test/test-app.js'
import { newId } from '../../../test/test-office.js'
import { href, routes } from '../../routes.js'
import { insertRoleAssignment } from '../account.store.js'

const database = testDatabase()
const app = testApp(database)

describe('a professional who reads a part of a dossier and was asked a question', () => {
  it('sees one of the two roles as now, each by its own name, and can go on in the other', async () => {
    const the = await anAskingOffice(database, app)
    const { asked } = await the.ask()
    const { browser, accountId } = await the.comesIn(asked)
    const reading = newId()
    await the.office.inside((tx) =>
      insertRoleAssignment(tx, {
        id: reading,
        accountId,
        role: 'professional',
        mentorId: null,
        clientId: the.client,
        parts: ['documents'],
        validFrom: '2026-11-01',
        validUntil: '2026-12-31',
      }),
    )
    const page = await shownTo(browser, href(routes.account))
    expect(page.match(/>Nu</g)).toHaveLength(1)
    expect(page).toContain('Professional, voor één vraag')
    expect(page).toContain(`value="${reading}"`)
    const switched = await browser.post(href(routes.switchRole), { assignment: reading })
    expect(switched.status).toBe(303)
    const token = /naast=([^;]+)/.exec(switched.headers.get('set-cookie') ?? '')?.[1] ?? ''
    const other = app.as({ token, accountId })
    expect((await other.get(routes.askedOfMe)).status).toBe(404)
    const again = await shownTo(other, href(routes.account))
    expect(again.match(/>Nu</g)).toHaveLength(1)
    expect(again).not.toContain(`value="${reading}"`)
  })
})
