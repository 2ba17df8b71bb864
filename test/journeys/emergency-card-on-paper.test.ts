import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { href, routes } from '../../src/routes.js'
import { openBrowser, openPage } from '../browser/chromium.js'
import { aDemoOffice, type DemoOffice } from '../demo-office.js'

let office: DemoOffice
let browser: Browser
let ilona: Page

beforeAll(async () => {
  ;[office, browser] = await Promise.all([aDemoOffice(), openBrowser()])
  ilona = await openPage(browser)
  await ilona.goto(office.links.ilona)
}, 90_000)

afterAll(async () => {
  await browser?.close()
  await office?.stop()
})

/** How many sheets of A4 the page that is open takes. */
async function sheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4' })
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

describe('the emergency card of Hanne', () => {
  it('prints on one sheet of A4, with whom to call', async () => {
    await ilona.goto(office.url + href(routes.home))
    await ilona.getByRole('main').getByRole('link', { name: 'Hanne', exact: true }).first().click()
    await ilona.getByRole('link', { name: 'Noodkaart' }).click()
    await ilona.getByRole('heading', { name: 'Wie bellen?' }).waitFor()
    expect(await sheets(ilona)).toBe(1)
  })
})
