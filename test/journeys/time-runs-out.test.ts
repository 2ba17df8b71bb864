import type { Browser, Page, Response } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from 'vitest'
import { href, routes } from '../../src/routes.js'
import { instantPlus } from '../../src/shared/calendar/index.js'
import { codeAt } from '../../src/users/one-time-code.js'
import { axeViolations } from '../browser/axe.js'
import { openBrowser, openPage } from '../browser/chromium.js'
import { testDatabase } from '../database.js'
import { anAccount, type AnAccount } from '../factories/an-account.js'
import { aServedApp, type ServedApp } from '../served-app.js'
import { aTestOffice, now, type TestOffice } from '../test-office.js'

const database = testDatabase()
let moment = now
let office: TestOffice
let served: ServedApp
let browser: Browser
let page: Page
let bea: AnAccount

beforeAll(async () => {
  office = await aTestOffice(database)
  browser = await openBrowser()
  served = await aServedApp(database, { clock: () => moment })
}, 90_000)

afterAll(async () => {
  await browser?.close()
  await served?.stop()
})

beforeEach(async () => {
  moment = instantPlus(moment, { hours: 1 })
  bea = await anAccount(office, { name: 'Bea Zegers' })
  page = await openPage(browser, { viewport: { width: 390, height: 844 } })
  await page.clock.install()
  await page.goto(served.url)
  await signIn()
})

afterEach(() => page.context().close())

async function signIn() {
  await page.getByLabel('E-mailadres').fill(bea.email)
  await page.getByLabel('Wachtwoord').fill(bea.password)
  await page.getByRole('button', { name: 'Verder' }).click()
  await page.getByLabel('Code van zes cijfers').fill(codeAt(bea.secret, moment))
  await page.getByRole('button', { name: 'Aanmelden' }).click()
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor()
}

/** Time passes for the server and for the browser. */
async function pass(minutes: number) {
  moment = instantPlus(moment, { minutes })
  await page.clock.fastForward(minutes * 60_000)
}

/** Somebody who types, or presses the button, is there: the server hears of it. */
async function heardAfter(act: () => Promise<void>) {
  const isStay = (answer: Response) =>
    answer.url().endsWith(href(routes.keepAlive)) && answer.request().method() === 'POST'
  const [answer] = await Promise.all([page.waitForResponse(isStay), act()])
  expect(answer.status()).toBe(200)
}

const dialog = () => page.getByRole('dialog', { name: 'Bent u er nog?' })

describe('a long form, and nobody at the keyboard', () => {
  it('is asked about two minutes before the end; one press and the work goes on', async () => {
    await page.goto(served.url + href(routes.newMentor))
    await page.getByLabel('Achternaam').first().fill('Zuiderveld')
    await heardAfter(() => pass(12))
    expect(await dialog().count()).toBe(0)
    await pass(13.5)
    await dialog().waitFor()
    expect(await dialog().textContent()).toContain('2 minuten')
    expect(await axeViolations(page)).toEqual([])
    await heardAfter(() => page.getByRole('button', { name: 'Blijf aangemeld' }).click())
    await pass(5)
    expect(await dialog().count()).toBe(0)
    expect(await page.getByLabel('Achternaam').first().inputValue()).toBe('Zuiderveld')
    expect((await page.goto(served.url + href(routes.mentors)))?.status()).toBe(200)
  })

  it('loses nothing when time runs out: the form is back after signing in again', async () => {
    await page.goto(served.url + href(routes.newMentor))
    await page.getByLabel('Achternaam').first().fill('Zuiderveld')
    await pass(13.5)
    await dialog().waitFor()
    await pass(2)
    await page.getByLabel('Wachtwoord').waitFor()
    expect(await page.getByRole('main').textContent()).toContain('Wat u typte is er nog')
    expect(await page.content()).not.toContain('Bea Zegers')
    await page.getByLabel('E-mailadres').fill(bea.email)
    await page.getByLabel('Wachtwoord').fill(bea.password)
    await page.getByRole('button', { name: 'Verder' }).click()
    await page.getByLabel('Code van zes cijfers').fill(codeAt(bea.secret, moment))
    await page.getByRole('button', { name: 'Aanmelden' }).click()
    await page.getByRole('heading', { name: 'Dit typte u' }).waitFor()
    expect(await page.getByRole('main').textContent()).toContain('Zuiderveld')
    await page.getByRole('button', { name: 'Verstuur opnieuw' }).click()
    await page.getByRole('alert').waitFor()
    expect(await page.getByLabel('Achternaam').first().inputValue()).toBe('Zuiderveld')
  })

  it('leaves nothing on the screen when nothing was typed', async () => {
    await page.goto(served.url + href(routes.clients))
    await pass(13.5)
    await dialog().waitFor()
    await pass(2)
    await page.getByLabel('Wachtwoord').waitFor()
    expect(new URL(page.url()).searchParams.get('next')).toBe(href(routes.clients))
  })
})
