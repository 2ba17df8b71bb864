import { beforeAll, describe, expect, it } from 'vitest'
import { anAccount } from '../../../test/factories/an-account.js'
import { testDatabase } from '../../../test/database.js'
import { enter } from '../../../test/sign-in.js'
import { testApp } from '../../../test/test-app.js'
import { aTestOffice, now, type TestOffice } from '../../../test/test-office.js'
import { aVisitor } from '../../../test/visitor.js'
import { href, routes } from '../../routes.js'
import { instantPlus } from '../../shared/calendar/index.js'

const database = testDatabase()
let moment = now
const { app } = testApp(database, { clock: () => moment })
let office: TestOffice

beforeAll(async () => {
  office = await aTestOffice(database)
})

async function somebodySignedIn() {
  moment = instantPlus(moment, { minutes: 1 })
  const account = await anAccount(office)
  const visitor = aVisitor(app)
  await enter(visitor, account, { at: moment })
  return { visitor, assignment: account.assignmentId }
}

describe('going on in another role', () => {
  it('does not make the twelve hours of a session longer', async () => {
    const { visitor, assignment } = await somebodySignedIn()
    for (let minutes = 0; minutes < 12 * 60; minutes += 10) {
      await visitor.post(href(routes.switchRole), { assignment })
      moment = instantPlus(moment, { minutes: 10 })
    }
    expect((await visitor.get(href(routes.account))).status).toBe(303)
  })

  it('begins one session, however often the button is pressed at once', async () => {
    const { visitor, assignment } = await somebodySignedIn()
    const presses = Array.from({ length: 10 }, () =>
      visitor.post(href(routes.switchRole), { assignment }),
    )
    const answers = await Promise.all(presses)
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1)
  })

  it('needs a button on a page of our own', async () => {
    const { visitor, assignment } = await somebodySignedIn()
    const before = visitor.cookie() ?? ''
    const answer = await app.request(`http://localhost${href(routes.switchRole)}`, {
      method: 'POST',
      headers: { origin: 'http://localhost', cookie: before },
      body: new URLSearchParams({ assignment }),
    })
    expect(answer.status).toBe(403)
    expect((await visitor.get(href(routes.account))).status).toBe(200)
  })
})
