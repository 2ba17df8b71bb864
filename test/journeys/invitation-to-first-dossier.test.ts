import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { href, routes } from '../../src/routes.js'
import { instantPlus } from '../../src/shared/calendar/index.js'
import { codeAt } from '../../src/users/one-time-code.js'
import { axeViolations } from '../browser/axe.js'
import { openBrowser, openPage } from '../browser/chromium.js'
import { aDeviceWithPasskeys } from '../browser/virtual-passkey.js'
import { testDatabase } from '../database.js'
import { aCouple } from '../factories/a-couple.js'
import { anInvitation } from '../factories/an-invitation.js'
import { aServedApp, type ServedApp } from '../served-app.js'
import { aTestOffice, newId, now, type TestOffice } from '../test-office.js'

const database = testDatabase()
const phone = { viewport: { width: 390, height: 844 } }
let moment = now
let office: TestOffice
let served: ServedApp
let browser: Browser

beforeAll(async () => {
  office = await aTestOffice(database)
  browser = await openBrowser()
  served = await aServedApp(database, { clock: () => moment })
}, 90_000)

afterAll(async () => {
  await browser?.close()
  await served?.stop()
})

/** A new mentor with one client, and the link of the invitation. */
async function invited() {
  const { mentorId, clientId } = await office.inside((tx) => aCouple(tx))
  const email = `${newId()}@example.org`
  const token = await anInvitation(office, { role: 'mentor', mentorId, email })
  return { email, clientId, link: served.url + href(routes.invitation, { token }) }
}

async function keepCodes(page: Page): Promise<string[]> {
  await page.getByRole('heading', { name: 'Uw herstelcodes' }).waitFor()
  const codes = await page
    .getByRole('list', { name: 'Uw tien herstelcodes' })
    .getByRole('listitem')
    .allTextContents()
  await page.getByLabel('Ik heb de codes bewaard').check()
  await page.getByRole('button', { name: 'Klaar, meld mij aan' }).click()
  return codes
}

async function openDossier(page: Page, clientId: string) {
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor()
  await page.goto(served.url + href(routes.client, { client: clientId }))
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
  expect(await page.title()).not.toContain('niet')
}

async function signOut(page: Page) {
  await page.locator('.n-account summary').click()
  await page.getByRole('button', { name: 'Afmelden' }).click()
  await page.getByRole('heading', { name: 'Aanmelden' }).waitFor()
}

describe('somebody invited, with a passkey on the phone', () => {
  it('chooses a password, makes a passkey, keeps the codes, and opens the first dossier', async () => {
    const { link, clientId } = await invited()
    const page = await openPage(browser, phone)
    await aDeviceWithPasskeys(page)
    await page.goto(link)
    await page.getByLabel('Wachtwoord', { exact: true }).fill('zeven natte paraplus')
    await page.getByLabel('Nog een keer hetzelfde wachtwoord').fill('zeven natte paraplus')
    await page.getByRole('button', { name: 'Verder', exact: true }).click()
    await page.getByRole('button', { name: 'Maak een passkey' }).waitFor()
    expect(await axeViolations(page)).toEqual([])
    await page.getByRole('button', { name: 'Maak een passkey' }).click()
    expect(await keepCodes(page)).toHaveLength(10)
    await openDossier(page, clientId)
    await page.context().close()
  })

  it('needs no password at all: the passkey alone signs in again', async () => {
    const { link, clientId } = await invited()
    const page = await openPage(browser, phone)
    const device = await aDeviceWithPasskeys(page)
    await page.goto(link)
    await page.getByRole('button', { name: 'Verder zonder wachtwoord' }).click()
    await page.getByRole('button', { name: 'Maak een passkey' }).click()
    expect(await keepCodes(page)).toHaveLength(10)
    await openDossier(page, clientId)
    await device.wait()
    await signOut(page)
    await page.getByRole('button', { name: 'Aanmelden met passkey' }).click()
    await device.touch()
    await openDossier(page, clientId)
    await page.context().close()
  })
})

describe('somebody invited, without JavaScript', () => {
  it('uses an app with codes, opens the first dossier, and signs in again', async () => {
    const { link, clientId, email } = await invited()
    const page = await openPage(browser, { ...phone, javaScriptEnabled: false })
    await page.goto(link)
    expect(await page.getByRole('button', { name: 'Verder zonder wachtwoord' }).count()).toBe(0)
    await page.getByLabel('Wachtwoord', { exact: true }).fill('zeven natte paraplus')
    await page.getByLabel('Nog een keer hetzelfde wachtwoord').fill('zeven natte paraplus')
    await page.getByRole('button', { name: 'Verder', exact: true }).click()
    const secret = ((await page.locator('.n-copy').textContent()) ?? '').replaceAll(' ', '')
    await page.getByLabel('Code van zes cijfers').fill(codeAt(secret, moment))
    await page.getByRole('button', { name: 'Verder', exact: true }).click()
    const codes = await keepCodes(page)
    await openDossier(page, clientId)
    await signOut(page)
    moment = instantPlus(moment, { minutes: 1 })
    await givePassword(page, email)
    await page.getByLabel('Code van zes cijfers').fill(codeAt(secret, moment))
    await page.getByRole('button', { name: 'Aanmelden', exact: true }).click()
    await openDossier(page, clientId)
    await signOut(page)
    await givePassword(page, email)
    await page.getByText('Uw telefoon of passkey niet bij de hand?').click()
    await page.getByLabel('Herstelcode', { exact: true }).fill(codes[3]?.toUpperCase() ?? '')
    await page.getByRole('button', { name: 'Aanmelden met deze herstelcode' }).click()
    await page.getByText('Nog 9 codes over').waitFor()
    await page.context().close()
  })
})

async function givePassword(page: Page, email: string) {
  await page.goto(served.url + href(routes.signIn))
  await page.getByLabel('E-mailadres').fill(email)
  await page.getByLabel('Wachtwoord', { exact: true }).fill('zeven natte paraplus')
  await page.getByRole('button', { name: 'Verder', exact: true }).click()
}
