import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aDecidingOffice, type Couple, type DecidingOffice } from '../deciding-office.js'
import { testDatabase } from '../database.js'
import { follow, alertOn, heading, looksGood, said } from '../walked-pages.js'

const database = testDatabase()
let office: DecidingOffice
let jan: Couple
let page: Page

const quirijn = () => ({ role: 'mentor', mentorId: jan.mentorId, name: 'Quirijn' }) as const
const desk = { viewport: { width: 1280, height: 900 } }

beforeAll(async () => {
  office = await aDecidingOffice(database)
  jan = await office.couple({ client: 'Jan', mentor: 'Quirijn' })
  page = await office.opens(quirijn(), desk)
}, 90_000)

afterAll(() => office?.stop())

const question = 'Moet Jan naar een verpleeghuis, nu hij ’s nachts 112 belt?'
const mostStops = 90

/** What the keyboard stands on: the words a person hears, with those of the group around it. */
function stopOf(): string {
  const here = document.activeElement as HTMLElement & { labels?: NodeListOf<HTMLElement> }
  const legend = here.closest('fieldset')?.querySelector('legend')?.innerText ?? ''
  const [label] = here.labels ?? []
  return `${legend} ${(label ?? here).innerText}`.trim()
}

/** Presses Tab until something of this name. */
async function tabTo(name: string): Promise<void> {
  for (let stops = 0; stops < mostStops; stops += 1) {
    await page.keyboard.press('Tab')
    if ((await page.evaluate(stopOf)).includes(name)) return
  }
  throw new Error(`The keyboard does not come to ${name}`)
}

async function type(name: string, words: string): Promise<void> {
  await tabTo(name)
  await page.keyboard.insertText(words)
}

async function typeDay(legend: string, day: string): Promise<void> {
  for (const [index, part] of day.split('-').entries()) {
    await (index === 0 ? tabTo(legend) : page.keyboard.press('Tab'))
    await page.keyboard.press('Control+A')
    await page.keyboard.insertText(part)
  }
}

/** Presses Enter on a link or button and waits for the page it leads to. */
async function enterOn(name: string): Promise<void> {
  await tabTo(name)
  const next = page.waitForEvent('load')
  await page.keyboard.press('Enter')
  await next
}

describe('Jan at home, by keyboard alone', () => {
  it('Quirijn begins the question, and is brought to what he forgot', async () => {
    await enterOn('Jan')
    await enterOn('Nieuwe vraag over Jan')
    await type('Wat is de vraag?', question)
    await enterOn('Bewaar en kijk wie beslist')
    expect(await page.getByRole('alert').evaluate((one) => one.matches(':focus'))).toBe(true)
    expect(await alertOn(page)).toContain('Kies waar het over gaat')
    await looksGood(page)
  })

  it('chooses from the list with letters, and reads that Jan decides', async () => {
    await tabTo('Of kies uit de hele lijst')
    await page.keyboard.type('Verhuizen')
    await tabTo('Wie vraagt dit?')
    await page.keyboard.type('Een arts')
    await type('Naam van wie het vraagt', 'Huisarts De Boer')
    await enterOn('Bewaar en kijk wie beslist')
    expect(await heading(page)).toBe('Wie mag hierover beslissen?')
    expect(await said(page)).toContain('Dit mag Jan zelf beslissen. U helpt.')
    await looksGood(page)
  })

  it('writes what Jan wants, and saves to go on another day', async () => {
    await enterOn('De wens')
    await type('Wat wil Jan?', 'Ik wil thuis blijven, en thuis doodgaan.')
    await enterOn('Bewaar en stop hier')
    expect(await said(page)).toContain('Ik wil thuis blijven')
    await enterOn('Ga verder waar u was')
    await enterOn('De uitkomst')
    expect(await heading(page)).toBe('Wat is de uitkomst?')
  })

  it('is not sure yet: without why, and without a day to look again, it does not close', async () => {
    await tabTo('Hoe is het afgelopen?')
    const lastOne = page.getByLabel('Nog niet beslist: we kijken later weer')
    for (let tries = 0; tries < 5 && !(await lastOne.isChecked()); tries += 1) {
      await page.keyboard.press('ArrowDown')
    }
    expect(await lastOne.isChecked()).toBe(true)
    await enterOn('Bewaar en ga verder')
    await enterOn('Afsluiten')
    expect(await said(page)).toContain('Kies een dag waarop u hier weer naar kijkt.')
    await looksGood(page)
  })

  it('looks again in three months', async () => {
    await enterOn('De uitkomst')
    await type('Wat is er nog nodig?', 'Eerst andere medicijnen voor de nacht.')
    await type('Waarom?', 'Misschien gaat de angst daarmee weg.')
    await typeDay('Wanneer kijken we hier weer naar?', '21-2-2027')
    await enterOn('Bewaar en ga verder')
    await enterOn('Afsluiten')
    await looksGood(page)
    await enterOn('Sluit deze beslissing af')
    expect(await said(page)).toContain('Nog niet beslist.')
  })
})

describe('three months later', () => {
  it('the coordinator finds it among what is to be looked at again', async () => {
    office.pass(93)
    const coordinator = await office.opens({ role: 'coordinator', name: 'Karin' })
    expect(await said(coordinator)).toContain('Opnieuw te bekijken')
    const menu = coordinator.getByRole('navigation', { name: 'Hoofdmenu' })
    await follow(menu.getByRole('link', { name: 'Beslissingen' }))
    await coordinator.getByLabel('Stand').selectOption({ label: 'Opnieuw bekijken' })
    await coordinator.getByRole('button', { name: 'Toon' }).click()
    await coordinator.getByText(question).waitFor()
    await looksGood(coordinator)
  })

  it('Quirijn finds it on his first screen, and in the dossier of Jan', async () => {
    await page.context().close()
    page = await office.opens(quirijn(), desk)
    expect(await said(page)).toContain('Opnieuw te bekijken')
    await enterOn('Jan')
    expect(await said(page)).toContain('Opnieuw kijken: dat was afgesproken op 21 februari 2027')
    await looksGood(page)
  })
})
