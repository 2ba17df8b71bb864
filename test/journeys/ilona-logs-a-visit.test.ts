import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { href, routes } from '../../src/routes.js'
import { axeViolations } from '../browser/axe.js'
import { openBrowser, openPage } from '../browser/chromium.js'
import { aDemoOffice, type DemoOffice } from '../demo-office.js'

let office: DemoOffice
let browser: Browser
let page: Page

beforeAll(async () => {
  ;[office, browser] = await Promise.all([aDemoOffice(), openBrowser()])
  page = await openPage(browser, { viewport: { width: 390, height: 844 }, hasTouch: true })
  await page.goto(office.links.ilona)
}, 90_000)

afterAll(async () => {
  await browser?.close()
  await office?.stop()
})

const seen = 'Hanne liet haar nieuwe gordijnen zien. Haar handen trilden.'
const said = 'Ik wil een eigen keuken'

describe('Ilona, on her phone in the care home', () => {
  it('sees Hanne on her first screen', async () => {
    expect(await page.getByRole('main').textContent()).toContain('Hanne')
    expect(await axeViolations(page)).toEqual([])
  })

  it('logs a visit with a date that does not exist, and gets everything back', async () => {
    await page.goto(office.url + href(routes.logContact))
    await page.getByLabel('Een andere dag').check()
    await page.getByLabel('Dag', { exact: true }).first().fill('31')
    await page.getByLabel('Maand', { exact: true }).first().fill('februari')
    await page.getByLabel('Jaar', { exact: true }).first().fill('2026')
    await page.getByLabel('Wat zag u?').first().fill(seen)
    await page.getByLabel('Wat zei of wilde Hanne?').first().fill(said)
    await page.getByRole('button', { name: 'Vastleggen' }).click()
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('alert').textContent()).toContain('Deze datum bestaat niet')
    expect(await page.getByLabel('Wat zag u?').first().inputValue()).toBe(seen)
    expect(await page.getByLabel('Maand', { exact: true }).first().inputValue()).toBe('februari')
    expect(await axeViolations(page)).toEqual([])
  })

  it('mends it with one tap and is done', async () => {
    await page.getByLabel('Vandaag').check()
    await page.getByRole('button', { name: 'Vastleggen' }).click()
    await page.getByRole('status').first().waitFor()
    expect(await page.getByRole('status').first().textContent()).toContain('vastgelegd')
  })

  it('finds it back in the dossier of Hanne, with her words and who heard them', async () => {
    await page.getByRole('main').getByRole('link', { name: 'Hanne', exact: true }).first().click()
    const dossier = await page.getByRole('main').textContent()
    expect(dossier).toContain(seen)
    expect(dossier).toContain(said)
    expect(await axeViolations(page)).toEqual([])
  })

  it('cannot find the client of somebody else', async () => {
    const coordinator = await openPage(browser)
    await coordinator.goto(office.links.coordinator)
    await coordinator.goto(office.url + href(routes.clients))
    const jan = coordinator.getByRole('main').getByRole('link', { name: 'Jan', exact: true })
    const address = (await jan.first().getAttribute('href')) ?? ''
    const answer = await page.goto(office.url + address)
    expect(answer?.status()).toBe(404)
    await coordinator.context().close()
  })
})

describe('without JavaScript', () => {
  it('the same visit is logged with plain forms', async () => {
    const plain = await openPage(browser, {
      javaScriptEnabled: false,
      viewport: { width: 390, height: 844 },
    })
    await plain.goto(await office.link('ilona'))
    await plain.goto(office.url + href(routes.logContact))
    await plain.getByLabel('Wat zag u?').first().fill('Zonder JavaScript')
    await plain.getByRole('button', { name: 'Vastleggen' }).click()
    expect(await plain.getByRole('status').first().textContent()).toContain('vastgelegd')
    await plain.context().close()
  })
})
