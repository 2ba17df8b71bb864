import { beforeAll, describe, expect, it } from 'vitest'
import { anAskingOffice, shownTo } from '../../../test/asking-office.js'
import { testDatabase } from '../../../test/database.js'
import { aFreeze } from '../../../test/factories/a-freeze.js'
import { testApp } from '../../../test/test-app.js'
import { newId } from '../../../test/test-office.js'
import { href, routes } from '../../routes.js'
import { dateFields } from '../../shared/forms/index.js'

const database = testDatabase()
const app = testApp(database)
let the: Awaited<ReturnType<typeof anAskingOffice>>

beforeAll(async () => {
  the = await anAskingOffice(database, app)
})

describe('a question to a professional about a client whose dossier is frozen', () => {
  it('can be read, is not answered until that is lifted, and what he typed is kept', async () => {
    const { asked, decision } = await the.ask()
    const { browser } = await the.comesIn(asked)
    const lift = await aFreeze(the.office, the.client)
    const question = href(routes.answerQuestion, { asked: asked?.id ?? '' })
    const confirm = href(routes.confirmAnswer, { asked: asked?.id ?? '' })
    const reasons = 'Zij overziet de gevolgen niet.'
    const typed = { answer: 'unable', reasons, ...dateFields('stated-on', '2026-11-21') }
    expect((await browser.post(question, { 'command-id': newId(), ...typed })).status).toBe(303)
    const refused = await browser.post(confirm, { 'command-id': newId() })
    const page = await refused.text()
    expect(refused.status).toBe(409)
    expect(page).toContain('Dit dossier is bevroren')
    expect(page).not.toContain('Toch opslaan')
    expect(await statements(decision)).toEqual([])
    await lift()
    expect(await shownTo(browser, question)).toContain(reasons)
    expect((await browser.post(confirm, { 'command-id': newId() })).status).toBe(303)
    expect(await statements(decision)).toMatchObject([{ reasons }])
  })
})

function statements(decision: string) {
  return the.office.inside((tx) =>
    tx
      .selectFrom('capacity_statement')
      .select('reasons')
      .where('decision_id', '=', decision)
      .execute(),
  )
}
