import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.js'
import { htmlErrors } from '../../test/html-errors.js'
import { testApp, type TestBrowser } from '../../test/test-app.js'
import { aTestOffice, newId, type TestOffice } from '../../test/test-office.js'
import { href, routes } from '../routes.js'
import { readersOn } from './reminder.store.js'

const database = testDatabase()
const app = testApp(database)
const address = href(routes.reminders)

let office: TestOffice
let browser: TestBrowser

beforeAll(async () => {
  office = await aTestOffice(database)
  browser = app.as(await office.signIn({ role: 'coordinator' }))
})

function choose(choice: string) {
  return browser.post(address, { 'command-id': newId(), choice })
}

function readers() {
  return office.inside((tx) => readersOn(tx, '2026-11-21'))
}

describe('the own choice about reminders', () => {
  it('is yes until somebody says no, and can be changed back', async () => {
    expect(await readers()).toHaveLength(1)
    expect((await choose('off')).status).toBe(303)
    expect(await readers()).toEqual([])
    const page = await (await browser.get(address)).text()
    expect(page).toMatch(/value="off"[^>]*checked|checked[^>]*value="off"/)
    await choose('on')
    expect(await readers()).toHaveLength(1)
  })

  it('is asked again when nothing was chosen', async () => {
    const answer = await choose('')
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Kies of u deze mail wilt.')
  })

  it('changes nothing for a colleague', async () => {
    await office.signIn({ role: 'coordinator' })
    await choose('off')
    expect(await readers()).toHaveLength(1)
  })

  it('says so when the organisation has switched reminders off', async () => {
    await office.inside((tx) =>
      tx.updateTable('organisation').set({ reminders_on: false }).execute(),
    )
    const page = await (await browser.get(address)).text()
    expect(page).toContain('Uw organisatie heeft deze mail nu uitgezet.')
    expect(await htmlErrors(page)).toEqual([])
  })

  it('is not there for somebody who is signed out', async () => {
    expect((await app.as().get(address)).status).toBe(303)
  })
})
