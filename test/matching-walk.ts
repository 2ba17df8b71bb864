import type { BrowserContextOptions, Page, Response } from 'playwright-core'
import { expect } from 'vitest'
import { aDecidingOffice, type DecidingOffice } from './deciding-office.js'
import type { Database } from '../src/shared/database/index.js'
import { openPage } from './browser/chromium.js'
import { htmlErrors } from './html-errors.js'
import { newId } from './test-office.js'
import { alertOn, fillDay, follow, linkOn, looksGood, press, said } from './walked-pages.js'

/**
 * An office behind a real address with a public page, where people ask for help and are matched. Every page that a
 * browser of it is sent is held to html-validate, also a form drawn again.
 */
export type MatchingOffice = DecidingOffice & {
  /** The name of the public page in its address. */
  slug: string
  /** A browser of somebody without an account. */
  stranger(how?: BrowserContextOptions): Promise<Page>
  /** What html-validate found in all pages so far; empty is the bar. */
  faults(): Promise<string[]>
}

/** The screen of a phone, and of a desk. */
export const phone = { viewport: { width: 390, height: 844 }, hasTouch: true }
export const desk = { viewport: { width: 1280, height: 900 } }

/** For how many milliseconds a page may take where several journeys share a machine. */
const patience = 30_000

/** Starts the office with its public page open. */
export async function aMatchingOffice(database: Database): Promise<MatchingOffice> {
  const office = await aDecidingOffice(database)
  const slug = `match-${newId().slice(-8)}`
  const ways = ['statutory', 'newcomer', 'jim']
  await office.inside((tx) =>
    tx.insertInto('referral_door').values({ slug, is_open: true, ways }).execute(),
  )
  const checks: Promise<string[]>[] = []
  const watched = (page: Page) => {
    page.setDefaultTimeout(patience)
    page.on('response', (answer) => {
      if (answer.request().isNavigationRequest()) checks.push(faultsIn(answer))
    })
    return page
  }
  return {
    ...office,
    slug,
    stranger: async (how = phone) => watched(await openPage(office.browser, how)),
    opens: async (who, how = desk) => watched(await office.opens(who, how)),
    faults: async () => (await Promise.all(checks)).flat(),
  }
}

async function faultsIn(answer: Response): Promise<string[]> {
  const isPage = answer.headers()['content-type']?.startsWith('text/html') === true
  const isMoved = answer.status() >= 300 && answer.status() < 400
  const faults = isPage && !isMoved ? await htmlErrors(await textOf(answer)) : []
  return faults.map((fault) => `${new URL(answer.url()).pathname} ${fault}`)
}

/** What was sent. Who went on before it could be read here made the browser forget it: it is asked once more. */
async function textOf(answer: Response): Promise<string> {
  try {
    return await answer.text()
  } catch {
    const { request } = answer.frame().page().context()
    return answer.request().method() === 'GET' ? (await request.get(answer.url())).text() : ''
  }
}

/** Chooses an answer to a question. */
export function choose(page: Page, question: string, answer: string): Promise<void> {
  return page.getByRole('group', { name: question }).getByLabel(answer, { exact: true }).check()
}

/** Sends a form that is not right yet: it says what to mend, and looks good saying it. */
export async function isSentBack(page: Page, button: string, why: string): Promise<void> {
  await press(page, button)
  expect(await alertOn(page)).toContain(why)
  await looksGood(page)
}

/** To the dossier page, list or form behind a link in the page, which looks good. */
export async function goTo(page: Page, name: string): Promise<void> {
  await follow(linkOn(page, name))
  await looksGood(page)
}

/** The coordinator asks the mentor; a text that names the client is sent back. */
export async function asksMentor(page: Page, client: string): Promise<void> {
  await goTo(page, 'De mentor vragen')
  const told = page.getByLabel('Wat vertelt u de mentor?')
  const named = `Wilt u mentor van ${client} worden?`
  await told.fill(named)
  await isSentBack(page, 'De mentor vragen', 'Haal de naam weg')
  expect(await told.inputValue()).toBe(named)
  await told.fill('Iemand in het westen van de stad die graag wandelt.')
  await press(page, 'De mentor vragen')
  expect(await said(page)).toContain('De mentor denkt na')
  await looksGood(page)
}

/** The mentor reads the question on the first screen, without a name, and says yes to meeting. */
export async function saysYesToMeeting(page: Page, client: string): Promise<void> {
  expect(await said(page)).toContain('Er is een vraag voor u')
  expect(await said(page)).not.toContain(client)
  await looksGood(page)
  await goTo(page, 'Bekijken en antwoorden')
  expect(await said(page)).toContain('Iemand in het westen van de stad die graag wandelt.')
  expect(await said(page)).not.toContain(client)
  await answersOnPhone(page, 'Ja, ik wil kennismaken')
  await looksGood(page)
}

/** Gives an own answer; sent without a choice it comes back with the reason still there. */
export async function answersOnPhone(page: Page, answer: string): Promise<void> {
  await goTo(page, 'Antwoord geven')
  const reason = page.getByLabel('Wilt u zeggen waarom?')
  await reason.fill('Ik heb er zin in.')
  await isSentBack(page, 'Antwoord geven', 'Kies ja, nee of nu niet.')
  expect(await reason.inputValue()).toBe('Ik heb er zin in.')
  await page.getByLabel(answer).check()
  await press(page, 'Antwoord geven')
}

/** The coordinator plans the first talk for today, after a time that cannot be, and tells that it was held. */
export async function plansAndHoldsTalk(page: Page): Promise<void> {
  await goTo(page, 'Gesprek plannen')
  await fillDay(page, 'Welke dag?', '21-11-2026')
  await page.getByLabel('Hoe laat?').fill('halfdrie')
  await page.getByLabel('Waar?').fill('In het buurthuis')
  await isSentBack(page, 'Plannen', 'Vul een tijd in, zoals 14:30.')
  expect(await page.getByLabel('Waar?').inputValue()).toBe('In het buurthuis')
  expect(await page.getByLabel('Hoe laat?').inputValue()).toBe('halfdrie')
  await page.getByLabel('Hoe laat?').fill('14:30')
  await press(page, 'Plannen')
  expect(await said(page)).toContain('In het buurthuis')
  await looksGood(page)
  await follow(page.getByRole('main').getByRole('link', { name: /Vertellen hoe|Verplaatsen of/ }))
  await looksGood(page)
  await page.getByLabel('Wat viel op?').fill('Zij lachten veel.')
  await isSentBack(page, 'Vastleggen', 'Kies wat ervan kwam.')
  expect(await page.getByLabel('Wat viel op?').inputValue()).toBe('Zij lachten veel.')
  await page.getByLabel('Het gesprek is geweest').check()
  await press(page, 'Vastleggen')
}

/** The coordinator writes down the yes of the client; how it was shown must be told. */
export async function recordsYesOfClient(page: Page, how: string): Promise<void> {
  await goTo(page, 'Antwoord van de cliënt vastleggen')
  await choose(page, 'Waarover gaat het antwoord?', 'Samen beginnen')
  await choose(page, 'Wat is het antwoord?', 'Ja')
  await page.getByLabel('Reden (mag leeg blijven)').fill('Zij is rustig.')
  await isSentBack(page, 'Vastleggen', 'Schrijf op hoe u dit weet.')
  expect(await page.getByLabel('Reden (mag leeg blijven)').inputValue()).toBe('Zij is rustig.')
  await page.getByLabel('Hoe liet de cliënt dit merken?').fill(how)
  await press(page, 'Vastleggen')
}

/** The coordinator begins what both said yes to; a day that does not exist is sent back, the yes still filled in. */
export async function beginsMentorship(page: Page): Promise<void> {
  await goTo(page, 'Mentorschap beginnen')
  await fillDay(page, 'Eerste dag', '31-2-2026')
  await isSentBack(page, 'Start het mentorschap', 'datum')
  const wants = page.getByRole('group', { name: 'Wil de mentee deze mentor?' })
  expect(await wants.getByLabel('Ja', { exact: true }).isChecked()).toBe(true)
  await fillDay(page, 'Eerste dag', '21-11-2026')
  await press(page, 'Start het mentorschap')
}
