import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { routes } from '../../src/routes.js'
import { enterOn, tabTo } from '../by-keyboard.js'
import { testDatabase } from '../database.js'
import { whoHelps, whoWaits } from '../factories/who-waits.js'
import { aMatchingOffice, desk, phone, type MatchingOffice } from '../matching-walk.js'
import { alertOn, follow, heading, linkOn, looksGood, press, said } from '../walked-pages.js'

vi.setConfig({ testTimeout: 90_000 })

const languages = ['Nederlands', 'Tigrinya']
let office: MatchingOffice

beforeAll(async () => {
  office = await aMatchingOffice(testDatabase())
  await office.inside(async (tx) => {
    await whoWaits(tx, { name: 'Amina', urgency: 2, languages: ['Tigrinya'] })
    await whoWaits(tx, { name: 'Cor', languages })
    await whoWaits(tx, { name: 'Dirk' })
    await whoHelps(tx, { name: 'Els', languages })
    await whoHelps(tx, { name: 'Jan', likes: ['fishing'], capacity: 2 })
  })
}, 90_000)

afterAll(() => office?.stop())

async function onTheBoard(how: object): Promise<Page> {
  const page = await office.opens({ role: 'coordinator', name: 'Karin' }, how)
  await page.goto(office.url + routes.matching)
  return page
}

const held = (page: Page) => page.getByRole('heading', { name: 'Wat u vastzet' })
const reason = 'Waarom deze mentor voor deze cliënt?'

describe('the board, by keyboard alone', () => {
  let page: Page

  it('a pair is held on trial, and the others are told what it costs', async () => {
    page = await onTheBoard(desk)
    await enterOn(page, 'Probeer dit paar')
    expect(await page.getByText('kies iemand die wacht én een mentor').count()).toBe(1)
    await tabTo(page, 'Wie wacht')
    await page.keyboard.type('Cor')
    await tabTo(page, 'Mentor')
    await page.keyboard.type('Els')
    await tabTo(page, 'Probeer dit paar')
    await page.keyboard.press('Enter')
    await held(page).waitFor()
    await page.getByText('Amina blijft wachten.').waitFor()
    expect(await said(page)).toContain('Vergeleken met het voorstel:')
    expect(await page.getByText('kies iemand die wacht én een mentor').count()).toBe(0)
    await looksGood(page)
  })

  it('is let go again, and the keyboard is still on the board', async () => {
    await tabTo(page, 'Terug', 'Shift+Tab')
    await page.keyboard.press('Enter')
    await held(page).waitFor({ state: 'detached' })
    const isOnBoard = await page.evaluate(
      () => document.activeElement?.closest('[data-board]') !== null,
    )
    expect(isOnBoard).toBe(true)
    await looksGood(page)
  })

  it('a pair is proposed, after the reason was forgotten', async () => {
    await page.reload()
    await enterOn(page, 'Cor')
    await enterOn(page, 'Voorstellen')
    await enterOn(page, 'Voorstellen')
    expect(await page.getByRole('alert').evaluate((one) => one.matches(':focus'))).toBe(true)
    expect(await alertOn(page)).toContain('Schrijf op waarom.')
    await tabTo(page, reason)
    await page.keyboard.insertText('Zij vissen allebei graag.')
    await enterOn(page, 'Voorstellen')
    expect(await said(page)).toContain('Zij vissen allebei graag.')
    await looksGood(page)
  })
})

describe('the board without JavaScript, on a phone', () => {
  let page: Page

  it('a pair is held on trial by two lists and a button', async () => {
    page = await onTheBoard({ ...phone, javaScriptEnabled: false })
    await page.getByLabel('Wie wacht').selectOption({ label: 'Dirk' })
    await press(page, 'Probeer dit paar')
    expect(await page.getByText('kies iemand die wacht én een mentor').count()).toBe(1)
    expect(await held(page).count()).toBe(0)
    await page.getByLabel('Wie wacht').selectOption({ label: 'Dirk' })
    await page.getByLabel('Mentor').selectOption({ label: 'Jan' })
    await press(page, 'Probeer dit paar')
    expect(await held(page).count()).toBe(1)
    expect(await said(page)).toContain('Dirk bij Jan')
  })

  it('is let go again', async () => {
    await follow(page.getByRole('button', { name: /^Terug/ }).first())
    expect(await held(page).count()).toBe(0)
  })

  it('a pair is proposed, after the reason was forgotten', async () => {
    await follow(linkOn(page, 'Dirk'))
    await follow(linkOn(page, 'Voorstellen'))
    await press(page, 'Voorstellen')
    expect(await alertOn(page)).toContain('Schrijf op waarom.')
    await page.getByLabel(reason).fill('Zij kunnen op dezelfde ochtend.')
    await press(page, 'Voorstellen')
    expect(await heading(page)).toContain('voor Dirk')
    expect(await said(page)).toContain('Zij kunnen op dezelfde ochtend.')
  })

  it('and no page on the way had a fault in its HTML', async () => {
    expect(await office.faults()).toEqual([])
  })
})
