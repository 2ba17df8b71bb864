import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { href, routes } from '../../src/routes.js'
import { testDatabase } from '../database.js'
import { whoHelps, whoWaits } from '../factories/who-waits.js'
import { aMatchingOffice, goTo, isSentBack, phone, type MatchingOffice } from '../matching-walk.js'
import { follow, heading, linkOn, looksGood, press, said } from '../walked-pages.js'

vi.setConfig({ testTimeout: 90_000 })

const dutch =
  /\b(aanvraag|cliënt|wie|wat|niet|voor|een|het|van|hoe|deze|wacht|kan|naar|rechter|verder|bewaar|mentoren|samen|gaat|allebei)\b/i
const languages = ['Nederlands', 'Tigrinya']
let office: MatchingOffice

beforeAll(async () => {
  office = await aMatchingOffice(testDatabase())
  await office.inside(async (tx) => {
    await whoWaits(tx, { name: 'Amina', languages: ['Tigrinya'], urgency: 2 })
    await whoWaits(tx, { name: 'Cor', likes: ['walking', 'nature'] })
    await whoHelps(tx, { name: 'Els', languages, likes: ['walking', 'nature'] })
  })
}, 90_000)

afterAll(() => office?.stop())

/** The page looks good and speaks English; Dutch terms between quotes or brackets, and the way to Dutch, may stay. */
async function isEnglish(page: Page): Promise<void> {
  await looksGood(page)
  const spoken = await page.getByRole('main').evaluate((main) => {
    const copy = main.cloneNode(true) as HTMLElement
    copy.querySelectorAll('[lang="nl"], textarea').forEach((one) => one.remove())
    const parts = copy.querySelectorAll(
      'h1, h2, h3, p, li, legend, label, button, summary, dt, dd, th, a',
    )
    return [...parts].map((one) => one.textContent)
  })
  expect(
    spoken.filter(
      (words) => !words.startsWith(office.url) && dutch.test(words.replaceAll(/\([^)]*\)/g, '')),
    ),
  ).toEqual([])
}

describe('somebody asks for help in English', () => {
  it('on a phone; what is forgotten is said in English', async () => {
    const page = await office.stranger(phone)
    await page.goto(office.url + href(routes.askForHelpAt, { organisation: office.slug }))
    await follow(page.getByRole('link', { name: 'In English' }))
    expect(await heading(page)).toBe('Asking for help')
    await isEnglish(page)
    await page.getByLabel('Your name').fill('Joseph')
    await isSentBack(page, 'Send', 'Choose')
    expect(await page.getByLabel('Your name').inputValue()).toBe('Joseph')
    await isEnglish(page)
    await press(page, 'Save and go on later')
    await isEnglish(page)
    await follow(linkOn(page, 'Go on with the form'))
    expect(await page.getByLabel('Your name').inputValue()).toBe('Joseph')
    await isEnglish(page)
  })
})

describe('a coordinator who reads English', () => {
  let page: Page

  it('sees the board, a client, a pair and the reasons in English', async () => {
    page = await office.opens({ role: 'coordinator', name: 'Karin' })
    await page.goto(office.url + href(routes.account))
    await page.getByLabel('English').check()
    await press(page, 'Opslaan')
    await page.goto(office.url + routes.matching)
    expect(await said(page)).toContain('Amina')
    await isEnglish(page)
    await goTo(page, 'Cor')
    await isEnglish(page)
    await follow(page.locator('.n-board-choices').getByRole('link', { name: 'Els' }))
    await isEnglish(page)
  })

  it('tries a pair and proposes it', async () => {
    await page.goto(office.url + routes.matching)
    await page.locator('select[name="entry"]').selectOption({ label: 'Cor' })
    await page.locator('select[name="mentor"]').selectOption({ label: 'Els' })
    await page.locator('.n-board-form button').click()
    await page.locator('.n-board-held').waitFor()
    await isEnglish(page)
    await goTo(page, 'Cor')
    await goTo(page, 'Propose')
    await isEnglish(page)
    await isSentBack(page, 'Propose', 'Write down why.')
    await isEnglish(page)
    await page.locator('textarea[name="reason"]').fill('Both like to walk.')
    await press(page, 'Propose')
    expect(await said(page)).toContain('Both like to walk.')
    await isEnglish(page)
  })

  it('and no page on the way had a fault in its HTML', async () => {
    expect(await office.faults()).toEqual([])
  })
})
