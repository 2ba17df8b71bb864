import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { routes } from '../../src/routes.js'
import { testDatabase } from '../database.js'
import { aDecidingOffice, type DecidingOffice } from '../deciding-office.js'
import { whoHelps, whoWaits } from '../factories/who-waits.js'
import { axeViolations } from './axe.js'

const database = testDatabase()
const desk = { viewport: { width: 1280, height: 1400 } }
let office: DecidingOffice

beforeAll(async () => {
  office = await aDecidingOffice(database)
  await office.inside(async (tx) => {
    await whoWaits(tx, { name: 'Amina', urgency: 2, languages: ['Tigrinya'] })
    await whoWaits(tx, { name: 'Cor', languages: ['Nederlands', 'Tigrinya'] })
    await whoHelps(tx, { name: 'Els', languages: ['Nederlands', 'Tigrinya'] })
    await whoHelps(tx, { name: 'Jan', likes: ['fishing'] })
  })
}, 90_000)

afterAll(() => office?.stop())

async function onTheBoard(how: object): Promise<Page> {
  const page = await office.opens({ role: 'coordinator' }, how)
  await page.goto(office.url + routes.matching)
  return page
}

function held(page: Page) {
  return page.getByRole('heading', { name: 'Wat u vastzet' })
}

describe('trying on the board', () => {
  it('by dragging a name to a mentor draws the board again on the same page, and tells it', async () => {
    const page = await onTheBoard(desk)
    let loads = 0
    page.on('load', () => (loads += 1))
    const wrong: string[] = []
    page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()))
    const cor = page.locator('[data-drag-client]', { hasText: 'Cor' })
    await cor.dragTo(page.locator('[data-drop-mentor]', { hasText: 'Els' }))
    await held(page).waitFor()
    await page.getByText('Amina blijft wachten.').waitFor()
    expect(await page.locator('[data-board-status]').textContent()).toContain('1 van 2')
    expect(await axeViolations(page)).toEqual([])
    await page.getByRole('button', { name: 'Alles terug' }).click()
    await held(page).waitFor({ state: 'detached' })
    expect({ loads, wrong }).toEqual({ loads: 0, wrong: [] })
    await page.context().close()
  })

  it('by keyboard alone keeps the reader where he was', async () => {
    const page = await onTheBoard(desk)
    await page.getByLabel('Wie wacht').selectOption({ label: 'Cor' })
    await page.getByLabel('Mentor').selectOption({ label: 'Jan' })
    await page.getByRole('button', { name: 'Probeer dit paar' }).focus()
    await page.keyboard.press('Enter')
    await held(page).waitFor()
    // The page is swapped a moment before the focus is set back.
    const where = await page.waitForFunction(
      () => document.activeElement?.closest('[data-board]') !== null,
    )
    expect(await where.jsonValue()).toBe(true)
    await page.getByRole('button', { name: 'Alles terug' }).click()
    await page.context().close()
  })

  it('works without JavaScript, on a phone', async () => {
    const phone = { viewport: { width: 390, height: 844 }, javaScriptEnabled: false }
    const page = await onTheBoard(phone)
    await page.getByLabel('Wie wacht').selectOption({ label: 'Cor' })
    await page.getByLabel('Mentor').selectOption({ label: 'Els' })
    await page.getByRole('button', { name: 'Probeer dit paar' }).click()
    await held(page).waitFor()
    await page.getByRole('button', { name: /Terug/ }).first().click()
    await held(page).waitFor({ state: 'detached' })
    expect(await page.getByText('2 van 2').count()).toBeGreaterThan(0)
    await page.context().close()
  })
})
