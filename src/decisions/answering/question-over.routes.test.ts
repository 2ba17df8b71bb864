import { beforeAll, describe, expect, it } from 'vitest'
import { anAskingOffice, shownTo } from '../../../test/asking-office.js'
import { testDatabase } from '../../../test/database.js'
import { withoutKeys } from '../../../test/form-tokens.js'
import { testApp } from '../../../test/test-app.js'
import { newId, now } from '../../../test/test-office.js'
import { href, routes } from '../../routes.js'
import { dateFields } from '../../shared/forms/index.js'
import { insertRequest } from '../statements/request.store.js'

const database = testDatabase()
const app = testApp(database, { hasMail: true })
let the: Awaited<ReturnType<typeof anAskingOffice>>

beforeAll(async () => {
  the = await anAskingOffice(database, app)
})

const unable = {
  answer: 'unable',
  reasons: 'Zij overziet de gevolgen niet.',
  ...dateFields('stated-on', '2026-11-21'),
  'stated-at': '10:30',
}

describe('a question that is over', () => {
  async function over(change: (asked: string, decision: string) => Promise<unknown>) {
    const { asked, decision } = await the.ask()
    const { browser } = await the.comesIn(asked)
    const address = href(routes.answerQuestion, { asked: asked?.id ?? '' })
    await change(asked?.id ?? '', decision)
    const page = await shownTo(browser, address)
    expect(page).not.toContain('Hanne')
    expect(page).not.toContain('Kan zij kiezen')
    expect((await browser.post(address, { 'command-id': newId(), ...unable })).status).toBe(404)
    return page
  }

  it('says that it was withdrawn, by the button of who asked', async () => {
    const page = await over(async (request, decision) => {
      const place = { client: the.client, decision, request }
      const address = href(routes.withdrawStatementRequest, place)
      expect((await the.mentor.post(address, {})).status).toBe(303)
      expect((await the.mentor.post(address, {})).status).toBe(404)
    })
    expect(page).toContain('heeft deze vraag ingetrokken')
  })

  it('says that its last day passed', async () => {
    const { asked, decision } = await the.ask()
    const { browser } = await the.comesIn(asked)
    const id = newId()
    await the.office.inside((tx) =>
      insertRequest(tx, {
        id,
        decisionId: decision,
        matter: 'care.move',
        about: 'Kan zij kiezen?',
        byName: 'Dokter Smit',
        byRole: 'doctor',
        email: 'smit@example.org',
        invitationId: asked?.invitation_id ?? '',
        askedBy: the.ilona.accountId,
        askedAt: now,
        lastDay: '2026-11-20',
      }),
    )
    const address = href(routes.answerQuestion, { asked: id })
    const page = await shownTo(browser, address)
    expect(page).toContain('is voorbij')
    expect(page).not.toContain('Hanne')
    expect(page).not.toContain('Kan zij kiezen')
    expect((await browser.post(address, { 'command-id': newId(), ...unable })).status).toBe(404)
  })
})

describe('a question to somebody else', () => {
  it('is not there for another professional, nor for the same one about another decision', async () => {
    const [mine, other] = [await the.ask(), await the.ask({ name: 'Dokter de Wit' })]
    const { browser } = await the.comesIn(mine.asked)
    const theirs = href(routes.answerQuestion, { asked: other.asked?.id ?? '' })
    const none = href(routes.answerQuestion, { asked: newId() })
    const [answer, nothing] = [await browser.get(theirs), await browser.get(none)]
    expect([answer.status, nothing.status]).toEqual([404, 404])
    expect(withoutKeys(await answer.text())).toBe(withoutKeys(await nothing.text()))
    expect((await browser.post(theirs, { 'command-id': newId(), ...unable })).status).toBe(404)
    const confirm = href(routes.confirmAnswer, { asked: other.asked?.id ?? '' })
    expect((await browser.get(confirm)).status).toBe(404)
    const reader = app.as(
      await the.office.signIn({ role: 'professional', clientId: the.client, parts: ['measures'] }),
    )
    expect((await reader.get(routes.askedOfMe)).status).toBe(404)
    const own = href(routes.answerQuestion, { asked: mine.asked?.id ?? '' })
    expect((await reader.get(own)).status).toBe(404)
  })
})
