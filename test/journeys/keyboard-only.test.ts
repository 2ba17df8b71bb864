import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, openPage } from '../browser/chromium.js'
import { stopOf, tabTo as tabOnTo } from '../by-keyboard.js'
import { aDemoOffice, type DemoOffice } from '../demo-office.js'

let office: DemoOffice
let browser: Browser
let page: Page

beforeAll(async () => {
  ;[office, browser] = await Promise.all([aDemoOffice(), openBrowser()])
  page = await openPage(browser)
  await page.goto(office.links.ilona)
}, 90_000)

afterAll(async () => {
  await browser?.close()
  await office?.stop()
})

/** Tabs on until something of this name; every stop on the way stands further down the page. */
async function tabTo(name: string): Promise<void> {
  const stops = await tabOnTo(page, name)
  const tops = stops.map(({ top }) => top)
  expect(tops).toEqual(tops.toSorted((one, other) => one - other))
}

describe('Ilona, when her hand shakes too much for a mouse', () => {
  it('skips the navigation with the first key', async () => {
    await page.keyboard.press('Tab')
    expect(await page.evaluate(stopOf)).toMatchObject({ isOnScreen: true, isMarked: true })
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
  })

  it('opens the form of the next visit', async () => {
    await tabTo('Contact vastleggen')
    await page.keyboard.press('Enter')
    await page.getByLabel('Wat zag u?').first().waitFor()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Contact met Hanne')
  })

  it('forgets to say why it did not work out, and is brought to the message', async () => {
    await tabTo('Naar de inhoud')
    await page.keyboard.press('Enter')
    await tabTo('Vandaag')
    await page.keyboard.press('ArrowRight')
    await tabTo('Ja')
    await page.keyboard.press('ArrowRight')
    await tabTo('Vastleggen')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').waitFor()
    expect(await page.getByLabel('Gisteren').isChecked()).toBe(true)
    expect(await page.getByRole('alert').evaluate((one) => one.matches(':focus'))).toBe(true)
  })

  it('goes from the message to the question, answers it and is done', async () => {
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowDown')
    await tabTo('Vastleggen')
    await page.keyboard.press('Enter')
    await page.getByRole('status').first().waitFor()
    expect(await page.getByRole('status').first().textContent()).toContain('vastgelegd')
  })
})
