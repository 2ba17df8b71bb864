import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { href, routes } from '../../src/routes.js'
import { openPage } from '../browser/chromium.js'
import { testDatabase } from '../database.js'
import { aDecidingOffice, type DecidingOffice } from '../deciding-office.js'
import { aClient } from '../factories/a-client.js'
import { alertOn, follow, heading, linkOn, looksGood, press, said } from '../walked-pages.js'

const phone = { viewport: { width: 390, height: 844 } }
let office: DecidingOffice

beforeAll(async () => {
  office = await aDecidingOffice(testDatabase())
}, 90_000)

afterAll(() => office?.stop())

function choose(page: Page, question: string, answer: string): Promise<void> {
  return page.getByRole('group', { name: question }).getByLabel(answer, { exact: true }).check()
}

describe('a daughter looks for a foundation, without an account', () => {
  let daughter: Page

  it('types a place that two provinces have, and is asked which', async () => {
    daughter = await openPage(office.browser, phone)
    await daughter.goto(office.url + href(routes.askForHelp))
    expect(await heading(daughter)).toBe('Hulp vragen in uw buurt')
    await looksGood(daughter)
    await daughter.getByLabel('In welke plaats woont deze persoon?').fill('Hengelo')
    await press(daughter, 'Zoek')
    expect(await said(daughter)).toContain('Er zijn meer plaatsen met deze naam')
    await looksGood(daughter)
    await press(daughter, 'Hengelo (Overijssel)')
    expect(await said(daughter)).toContain('Hier kunt u terecht')
    expect(await said(daughter)).toContain('Overijssel Gelderland')
    await looksGood(daughter)
    expect(daughter.url()).not.toContain('Hengelo')
  })

  it('hears it when the place is misspelt, and when nobody is known', async () => {
    await daughter.getByLabel('In welke plaats woont deze persoon?').fill('Dordrect')
    await press(daughter, 'Zoek')
    expect(await alertOn(daughter)).toContain('Deze plaats kennen wij niet')
    await looksGood(daughter)
    await daughter.getByLabel('In welke plaats woont deze persoon?').fill('Dordrecht')
    await press(daughter, 'Zoek')
    expect(await said(daughter)).toContain('Wij weten niet welke stichting hier werkt')
    await looksGood(daughter)
  })
})

describe('a coordinator and the lightest help that suffices', () => {
  let coordinator: Page
  let client: string

  beforeAll(async () => {
    client = await office.inside((tx) => aClient(tx, { givenName: 'Jan', birthDate: '1944-02-03' }))
    coordinator = await office.opens({ role: 'coordinator', name: 'Karin' })
  })

  it('asks, sees the lightest first, and writes another choice with its reason', async () => {
    await coordinator.goto(office.url + href(routes.client, { client }))
    await follow(linkOn(coordinator, 'Wat past? Vergelijk de soorten hulp'))
    await looksGood(coordinator)
    await choose(coordinator, 'Waar gaat het om?', 'Zorg en begeleiding')
    await choose(coordinator, 'Kan deze persoon dit nu zelf afwegen?', 'Nee')
    await press(coordinator, 'Laat zien wat past')
    expect(await said(coordinator)).toContain('Vraag eerst:')
    office.passMinute()
    await coordinator.getByText('De antwoorden wijzigen').click()
    await choose(coordinator, 'Is er iemand die deze persoon vertrouwt', 'Nee')
    await choose(coordinator, 'Is er al een volmacht of levenstestament?', 'Nee')
    await press(coordinator, 'Laat zien wat past')
    expect(await said(coordinator)).toContain('Is dat niet genoeg: Mentorschap')
    await looksGood(coordinator)
    await follow(linkOn(coordinator, 'Leg vast wat u kiest'))
    await looksGood(coordinator)
    await coordinator
      .getByLabel('Vrijwilliger zonder bevoegdheid: maatje of mentor voor nieuwkomers')
      .check()
    await coordinator.getByLabel('Waarom kiest u dit?').fill('Zijn buurman komt elke dag.')
    await press(coordinator, 'Bewaar de keuze')
    expect(await said(coordinator)).toContain('Zijn buurman komt elke dag.')
    await looksGood(coordinator)
  })

  it('keeps the list of foundations and the points of places', async () => {
    await coordinator.goto(office.url + href(routes.regions))
    await looksGood(coordinator)
    await follow(linkOn(coordinator, 'Mentorschap Zeeland'))
    await looksGood(coordinator)
    await coordinator.getByLabel('Gemeenten').fill('Atlantis')
    await press(coordinator, 'Bewaar')
    expect(await alertOn(coordinator)).toContain('Deze gemeente kennen wij niet: Atlantis.')
    await coordinator.goto(office.url + href(routes.places))
    await looksGood(coordinator)
    await coordinator.getByLabel('Bestand').setInputFiles({
      name: 'punten.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('postcode;latitude;longitude\n1012;52.37;4.9\nx;1;2\n'),
    })
    await press(coordinator, 'Bekijk de tabel')
    await looksGood(coordinator)
    await press(coordinator, 'Gebruik deze tabel')
    expect(await said(coordinator)).toContain('Aantal punten: 1.')
    await looksGood(coordinator)
  })
})
