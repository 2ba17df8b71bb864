import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { choose, goTo, isSentBack } from './matching-walk.js'
import { fillDay, follow, looksGood, press, said } from './walked-pages.js'

/** Looks what fits, and chooses a volunteer without power; without a reason it is sent back. */
export async function choosesVolunteer(page: Page, reason: string): Promise<void> {
  await goTo(page, 'Samen kijken wat past')
  await choose(page, 'Waar gaat het om?', 'Zorg en begeleiding')
  await choose(page, 'Kan deze persoon dit nu zelf afwegen?', 'Ja, met hulp')
  await choose(page, 'Is er iemand die deze persoon vertrouwt', 'Nee')
  await press(page, 'Laat zien wat past')
  await looksGood(page)
  await goTo(page, 'Leg vast wat u kiest')
  const volunteer = 'Vrijwilliger zonder bevoegdheid: maatje of mentor voor nieuwkomers'
  await page.getByLabel(volunteer).check()
  await isSentBack(page, 'Bewaar de keuze', 'waarom')
  expect(await page.getByLabel(volunteer).isChecked()).toBe(true)
  await page.getByLabel('Waarom kiest u dit?').fill(reason)
  await press(page, 'Bewaar de keuze')
}

/** Makes a client of who was asked for; how it was told may not be left out. */
export async function accepts(page: Page, born: string): Promise<void> {
  await goTo(page, 'Aannemen')
  await page.getByLabel('Tussenvoegsel').fill('van')
  await isSentBack(page, 'Aannemen en op de wachtlijst zetten', 'Kies hoe u het verteld heeft.')
  expect(await page.getByLabel('Tussenvoegsel').inputValue()).toBe('van')
  await page.getByLabel('Tussenvoegsel').fill('')
  await fillDay(page, 'Geboortedatum', born)
  await page.getByLabel('Aan de telefoon').check()
  await press(page, 'Aannemen en op de wachtlijst zetten')
}

/** One part of the intake, from the page of all parts. */
export async function openPart(page: Page, name: string): Promise<void> {
  await follow(page.getByRole('link', { name: new RegExp(`van: ${name}$`) }))
  await looksGood(page)
}

async function keepPart(page: Page): Promise<void> {
  await press(page, 'Bewaar')
  await looksGood(page)
}

/** What weighs for somebody, in his words, and what he likes. */
export async function tellsWhatMatters(page: Page, who: string, words: string): Promise<void> {
  await openPart(page, 'Wat telt')
  await page.getByLabel(`Wat vindt ${who} belangrijk?`).fill(words)
  await choose(page, 'Dat de mentor van dezelfde dingen houdt', 'heel belangrijk')
  await choose(page, 'Dat de mentor herkenbaar is', 'gewoon')
  await keepPart(page)
  expect(await said(page)).toContain(words)
  await openPart(page, 'Wie het is')
  const likes = page.getByRole('group', { name: `Wat doet ${who} graag?` })
  await likes.getByLabel('voetbal', { exact: true }).check()
  await likes.getByLabel('koken en bakken', { exact: true }).check()
  await keepPart(page)
}

/** Which parts of days, and how often; what is no number is sent back with the boxes as they were. */
export async function tellsWhen(page: Page): Promise<void> {
  await openPart(page, 'Tijd en afstand')
  await page.getByLabel('woensdag ochtend').check()
  const often = page.getByLabel('Hoe vaak per maand zien ze elkaar?')
  await often.fill('vaak')
  await isSentBack(page, 'Bewaar', 'Vul een heel getal in')
  expect(await page.getByLabel('woensdag ochtend').isChecked()).toBe(true)
  expect(await often.inputValue()).toBe('vaak')
  await often.fill('2')
  await keepPart(page)
}

/** That no institution gives care, without which nobody may be proposed (BW 1:452(6)). */
export async function tellsNobodyCares(page: Page): Promise<void> {
  await openPart(page, 'Wat er speelt')
  await page.getByLabel('Er is geen instelling die zorg geeft').check()
  await keepPart(page)
}

/** Whether there is somebody of his own; there is not, so a mentor is looked for. */
export async function asksOwnNetwork(page: Page, words: string): Promise<void> {
  await goTo(page, 'Vraag naar het eigen netwerk')
  await page.getByLabel('In eigen woorden').fill(words)
  await isSentBack(page, 'Bewaren', 'Kies een antwoord.')
  expect(await page.getByLabel('In eigen woorden').inputValue()).toBe(words)
  await page.getByLabel('Er is nu niemand').check()
  await press(page, 'Bewaren')
  await looksGood(page)
  await goTo(page, 'Wacht op iets anders')
  await page.getByLabel('Een passende mentor').check()
  await press(page, 'Bewaren')
}
