import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { axeViolations } from './browser/axe.js'

/** What the page is about: its one big heading. */
export async function heading(page: Page): Promise<string> {
  return (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
}

/** All that the page says, without the frame around it. */
export async function said(page: Page): Promise<string> {
  return (await page.getByRole('main').textContent()) ?? ''
}

/** What the page says must be mended. */
export async function alertOn(page: Page): Promise<string> {
  return (await page.getByRole('alert').first().textContent()) ?? ''
}

/** The first link of this name in what the page says. */
export function linkOn(page: Page, name: string): Locator {
  return page.getByRole('main').getByRole('link', { name, exact: true }).first()
}

/** Begins a question as people do: from the first screen, by the name of the client. */
export async function beginAbout(page: Page, client: string): Promise<void> {
  await follow(linkOn(page, client))
  await follow(linkOn(page, `Nieuwe vraag over ${client}`))
}

/** What is asked, by whom, about which matter in which group. */
export type Asked = { question: string; group: string; matter: string; by: string }

/** Fills in a question and goes on to who decides. */
export async function askAbout(page: Page, { question, group, matter, by }: Asked): Promise<void> {
  await page.getByLabel('Wat is de vraag?').fill(question)
  const choice = page.getByLabel(matter, { exact: true }).first()
  if (!(await choice.isVisible())) {
    await page.getByText(group, { exact: true }).click()
  }
  await choice.check()
  await page.getByLabel('Wie vraagt dit?').selectOption({ label: by })
  await press(page, 'Bewaar en kijk wie beslist')
}

/** To another page of the path, by the list of its steps. */
export async function stepTo(page: Page, name: string): Promise<void> {
  const fold = page.getByText(/^(Alle \d+ stappen|All \d+ steps)$/)
  const link = page.locator('.n-path-nav').getByRole('link', { name, exact: true })
  if (!(await link.isVisible())) {
    await fold.click()
  }
  await follow(link)
}

/** Types a day in the three fields under a heading. */
export async function fillDay(page: Page, legend: string, day: string): Promise<void> {
  const group = page.getByRole('group', { name: legend })
  const [date = '', month = '', year = ''] = day.split('-')
  await group.locator('input[name$="-day"]').fill(date)
  await group.locator('input[name$="-month"]').fill(month)
  await group.locator('input[name$="-year"]').fill(year)
}

/** Presses a button that sends the page, and waits for the next one. */
export async function press(page: Page, name: string): Promise<void> {
  await follow(page.getByRole('button', { name, exact: true }))
}

/** Follows a link, and waits for the page it leads to. */
export async function follow(link: Locator): Promise<void> {
  await Promise.all([link.page().waitForEvent('load'), link.click()])
}

let pictures = 0

/**
 * The page is good to read: nothing that axe finds, nothing sticks out at the side. With `NAAST_PICTURES` set to a
 * folder, a picture is kept there of every page looked at, on a phone and on a desk.
 */
export async function looksGood(page: Page): Promise<void> {
  const sticksOut = () => document.documentElement.scrollWidth - innerWidth
  expect(await page.evaluate(sticksOut)).toBeLessThanOrEqual(0)
  expect(await axeViolations(page)).toEqual([])
  await keepPicture(page)
}

async function keepPicture(page: Page): Promise<void> {
  const folder = process.env['NAAST_PICTURES']
  const shown = page.viewportSize()
  if (folder === undefined || shown === null) {
    return
  }
  await mkdir(folder, { recursive: true })
  const place = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  const step = /^[a-z-]{1,30}$/.test(place) ? place : 'page'
  pictures += 1
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 844 })
    const path = join(folder, `${String(pictures).padStart(2, '0')}-${step}-${width}.png`)
    await page.screenshot({ path, fullPage: true })
  }
  await page.setViewportSize(shown)
}
