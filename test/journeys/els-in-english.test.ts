import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { href, routes } from '../../src/routes.js'
import { aDecidingOffice, type DecidingOffice } from '../deciding-office.js'
import { testDatabase } from '../database.js'
import {
  linkOn,
  follow,
  alertOn,
  heading,
  looksGood,
  press,
  said,
  stepTo,
} from '../walked-pages.js'

const database = testDatabase()
let office: DecidingOffice
let page: Page

beforeAll(async () => {
  office = await aDecidingOffice(database)
  const { mentorId } = await office.couple({ client: 'Els', mentor: 'Marjolijn' })
  page = await office.opens({ role: 'mentor', mentorId, name: 'Marjolijn' })
}, 90_000)

afterAll(() => office?.stop())

const dutch =
  /\b(beslist|beslissing|cliënt|wie|wat|niet|voor|een|het|van|hoe|deze|verzet|mogelijkheid|verder|rechter)\b/i

/** The page looks good and the screen speaks English; what people wrote and Dutch terms in brackets may stay. */
async function isEnglish() {
  await looksGood(page)
  const spoken = await page
    .locator('h1, h2, h3, legend, label, button, summary, .n-hint, .n-guard span, main a')
    .allTextContents()
  const found = spoken.filter((words) => dutch.test(words) && !words.includes(question))
  expect(found).toEqual([])
}

const question = 'May Els move to the green home far away?'

describe('Els’s move: the mentor is heard, the court decides', () => {
  it('Marjolijn reads English, and begins without telling what is asked', async () => {
    await page.goto(office.url + href(routes.account))
    await page.getByLabel('English').check()
    await press(page, 'Opslaan')
    await page.goto(office.url)
    await follow(linkOn(page, 'Els'))
    await follow(linkOn(page, 'New question about Els'))
    await page.getByLabel('Name of who asks').fill('Wim, her boyfriend')
    await press(page, 'Save and see who decides')
    expect(await alertOn(page)).toContain('Write down what is asked')
    expect(await page.getByLabel('Name of who asks').inputValue()).toContain('Wim')
    await isEnglish()
  })

  it('while nobody found otherwise Els decides, also where her boyfriend wants something else', async () => {
    await page.getByLabel('What is the question?').fill(question)
    await page.getByText('Care, home and the day').click()
    await page.getByLabel('Moving house', { exact: true }).check()
    await page.getByLabel('Who asks this?').selectOption({ label: 'Family or a near person' })
    await press(page, 'Save and see who decides')
    expect(await heading(page)).toBe('Who may decide about this?')
    expect(await said(page)).toContain('Els may decide this. You help.')
    await isEnglish()
  })

  it('Els puts the pictures away: she resists, and so the court decides', async () => {
    await stepTo(page, 'Resistance')
    await isEnglish()
    await page.getByRole('group', { name: 'Does Els resist this?' }).getByLabel('Yes').check()
    await page.getByLabel('How do you notice?').fill('She put the pictures away.')
    await press(page, 'Save and go on')
    expect(await said(page)).toContain('The court decides this.')
    await isEnglish()
  })

  it('Marjolijn fills in every page she has something to tell on', async () => {
    await stepTo(page, 'The wish')
    await page.getByLabel('What does Els want?').fill('To paint, and the hairdresser every week.')
    await isEnglish()
    await press(page, 'Save and go on')
    await stepTo(page, 'Talks')
    await page.getByLabel('Who?').selectOption({ label: 'A doctor' })
    await page.getByLabel('What did this person say?').fill('No change. It would confuse her.')
    await isEnglish()
    await press(page, 'Save and go on')
    for (const step of ['Able to decide', 'Ways to go', 'Weighing', 'Explaining', 'Closing']) {
      await stepTo(page, step)
      await isEnglish()
    }
    expect(await said(page)).toContain('Choose how it ended.')
  })

  it('cannot decide it, and must tell the court what she thinks', async () => {
    await stepTo(page, 'The outcome')
    expect(await page.getByLabel('I decided for Els').isDisabled()).toBe(true)
    await page.getByLabel('Another decides: I referred it').check()
    await page.getByLabel('What was decided?').fill('Her boyfriend asked the court.')
    await page.getByLabel('Yes, this is a weighty fact').check()
    await page.getByLabel('Why is it weighty?').fill('They do not agree where she lives.')
    await isEnglish()
    await press(page, 'Save and go on')
    await stepTo(page, 'Closing')
    expect(await said(page)).toContain('Write down what you as mentor think of it.')
    await follow(linkOn(page, 'The outcome'))
    await page.getByLabel('What is your own view').fill('Nobody knows her there.')
    await press(page, 'Save and go on')
    await stepTo(page, 'Closing')
    await isEnglish()
    await press(page, 'Close this decision')
    expect(await said(page)).toContain('Nobody knows her there.')
    await isEnglish()
  })

  it('the coordinator sees on the first screen that the court must know', async () => {
    const coordinator = await office.opens({ role: 'coordinator', name: 'Karin' })
    await looksGood(coordinator)
    expect(await said(coordinator)).toContain('Feiten voor de rechter')
    await follow(linkOn(coordinator, question))
    expect(await said(coordinator)).toContain('Nobody knows her there.')
    await looksGood(coordinator)
  })
})
