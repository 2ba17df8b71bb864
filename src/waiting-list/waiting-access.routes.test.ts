import { beforeAll, describe, expect, it } from 'vitest'
import { aCouple, aMentor } from '../../test/factories/a-couple.js'
import { aWaitingEntry } from '../../test/factories/a-waiting-entry.js'
import { testDatabase } from '../../test/database.js'
import { testApp, type TestBrowser } from '../../test/test-app.js'
import { aTestOffice, newId, type TestOffice } from '../../test/test-office.js'
import { href, routes } from '../routes.js'
import { findEntry } from './waiting-entry.store.js'

const database = testDatabase()
const app = testApp(database)

let office: TestOffice
let browser: TestBrowser

beforeAll(async () => {
  office = await aTestOffice(database)
  browser = app.as(await office.signIn({ role: 'coordinator', name: 'Carla' }))
})

function entryOf(id: string) {
  return office.inside((tx) => findEntry(tx, id))
}

describe('somebody without this work', () => {
  it('finds nothing there: a mentor, another foundation, and who is signed out', async () => {
    const { entryId, clientId } = await office.inside((tx) => aWaitingEntry(tx))
    const couple = await office.inside((tx) => aCouple(tx, { client: 'Anne', mentor: 'Irene' }))
    const mentor = app.as(await office.signIn({ role: 'mentor', mentorId: couple.mentorId }))
    const elsewhere = await aTestOffice(database)
    const other = app.as(await elsewhere.signIn({ role: 'coordinator' }))
    const entry = { entry: entryId }
    for (const address of [
      href(routes.waitingEntry, entry),
      href(routes.logWaitingContact, entry),
      href(routes.changeUrgency, entry),
      href(routes.ownChoice, entry),
      href(routes.putOnWaitingList, { client: clientId }),
    ]) {
      expect((await mentor.get(address)).status).toBe(404)
      expect((await other.get(address)).status).toBe(404)
      expect((await app.as().get(address)).status).toBe(303)
    }
    expect((await other.post(href(routes.reopenWaiting, entry), {})).status).toBe(404)
  })
})

describe('a mentorship that is started without a proposal', () => {
  it('ends the waiting in that way of mentoring, and in no other', async () => {
    const { waits, other, mentorId } = await office.inside(async (tx) => {
      const first = await aWaitingEntry(tx, { regime: 'project' })
      const second = await aWaitingEntry(tx, { regime: 'jim', clientId: first.clientId })
      return { waits: first, other: second, mentorId: await aMentor(tx, 'Boris') }
    })
    const address = href(routes.startMentorship, { client: waits.clientId }, { vorm: 'project' })
    const answer = await browser.post(address, {
      'command-id': newId(),
      mentor: mentorId,
      recording: 'new',
      'started-on-day': '21',
      'started-on-month': '11',
      'started-on-year': '2026',
    })
    expect(answer.status).toBe(303)
    expect((await entryOf(waits.entryId))?.closed?.reason).toBe('mentorship-started')
    expect((await entryOf(other.entryId))?.closed).toBeNull()
  })
})
