import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { href, routes } from '../../src/routes.js'
import { openBrowser, openPage } from '../browser/chromium.js'
import { aDemoOffice, type DemoOffice } from '../demo-office.js'

let office: DemoOffice
let browser: Browser
let irene: Page
let coordinator: Page

beforeAll(async () => {
  ;[office, browser] = await Promise.all([aDemoOffice(), openBrowser()])
  irene = await openPage(browser, { viewport: { width: 390, height: 844 } })
  coordinator = await openPage(browser)
  await irene.goto(office.links.irene)
  await coordinator.goto(office.links.coordinator)
}, 90_000)

afterAll(async () => {
  await browser?.close()
  await office?.stop()
})

const three = ['Marloes', 'Anne', 'Loek']

/** The conclusion in words that goes with the drawing of the year. */
async function drawingOf(name: string): Promise<string> {
  await coordinator.goto(office.url + href(routes.clients))
  await coordinator.getByRole('main').getByRole('link', { name, exact: true }).first().click()
  await coordinator.locator('figure.n-rhythm').first().waitFor()
  return coordinator.locator('figure.n-rhythm svg').first().innerHTML()
}

describe('Irene visits one institution, where three of her clients live', () => {
  let before: string

  it('is asked whom she met when she forgets to say so', async () => {
    before = await drawingOf('Anne')
    await irene.goto(office.url + href(routes.logContact))
    await irene.getByRole('button', { name: 'Vastleggen' }).click()
    await irene.getByRole('alert').waitFor()
    expect(await irene.getByRole('alert').textContent()).toContain('Kies met wie')
  })

  it('logs it once, with words of its own for each', async () => {
    for (const name of three) {
      await irene.getByLabel(name, { exact: true }).check()
      const own = irene.getByRole('group', { name: `Over ${name}` })
      await own.getByLabel('Wat zag u?').fill(`Over ${name}`)
    }
    await irene.getByRole('button', { name: 'Vastleggen' }).click()
    await irene.getByRole('status').first().waitFor()
    expect(await irene.getByRole('status').first().textContent()).toContain('vastgelegd')
  })

  it('appears to the coordinator as one contact with three people', async () => {
    await coordinator.goto(office.url + href(routes.contacts))
    const newest = coordinator.getByRole('row').nth(1)
    for (const name of three) {
      expect(await newest.textContent()).toContain(name)
    }
  })

  it('changes the drawing of the year', async () => {
    expect(await drawingOf('Anne')).not.toBe(before)
  })

  it('keeps every report in its own dossier', async () => {
    await drawingOf('Loek')
    const dossier = await coordinator.getByRole('main').textContent()
    expect(dossier).toContain('Over Loek')
    expect(dossier).not.toContain('Over Anne')
  })
})

describe('the coordinator', () => {
  it('sees 14 mentors, 25 running mentorships and 1 ended', async () => {
    await coordinator.goto(office.url + href(routes.home))
    const figures = await coordinator.getByRole('main').textContent()
    expect(figures).toMatch(/14/)
    expect(figures).toMatch(/25/)
    await coordinator.goto(office.url + href(routes.mentors))
    expect(await coordinator.getByRole('main').textContent()).toContain('Ilona')
  })
})
