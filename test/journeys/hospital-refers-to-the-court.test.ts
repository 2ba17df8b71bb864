import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { href, routes } from '../../src/routes.js'
import { testDatabase } from '../database.js'
import { whoHelps } from '../factories/who-waits.js'
import { openPart, tellsNobodyCares } from '../intake-walk.js'
import {
  aMatchingOffice,
  answersOnPhone,
  asksMentor,
  choose,
  goTo,
  isSentBack,
  phone,
  plansAndHoldsTalk,
  recordsYesOfClient,
  saysYesToMeeting,
  type MatchingOffice,
} from '../matching-walk.js'
import { fillDay, follow, heading, linkOn, looksGood, press, said } from '../walked-pages.js'

vi.setConfig({ testTimeout: 90_000 })

const why = 'Zij kan na haar beroerte niet meer zeggen welke zorg zij wil.'
const sentToCourt = /(verstuurd|gestuurd|ingediend|verzonden)[^.]{0,40}(rechtbank|rechter|griffie)/i
let office: MatchingOffice
let mentorId: string

beforeAll(async () => {
  office = await aMatchingOffice(testDatabase())
  mentorId = await office.inside((tx) => whoHelps(tx, { name: 'Quirijn' }))
}, 90_000)

afterAll(() => office?.stop())

const karin = () => office.opens({ role: 'coordinator', name: 'Karin' })

describe('a hospital refers Truus by the short form', () => {
  it('forgets by whom, loses nothing, and gets a receipt', async () => {
    const nurse = await office.stranger(phone)
    const organisation = office.slug
    await nurse.goto(office.url + href(routes.askForHelpAt, { organisation }))
    await follow(nurse.getByRole('link', { name: /korter formulier/ }))
    expect(await heading(nurse)).toBe('Iemand aanmelden')
    await looksGood(nurse)
    await nurse.getByLabel('Ik werk in een ziekenhuis').check()
    await nurse.getByLabel('Naam van uw organisatie').fill('Ziekenhuis Veenwijk')
    await nurse.getByLabel('Uw telefoonnummer').fill('020 1234567')
    await nurse.getByLabel('Naam van de persoon').fill('Truus Bakker')
    await nurse.getByLabel('Waarom meldt u deze persoon aan?').fill(why)
    await nurse.getByLabel('Binnen een paar weken').check()
    await nurse.getByLabel('De persoon kan er niets over zeggen').check()
    await isSentBack(nurse, 'Versturen', 'Vul uw naam in.')
    expect(await nurse.getByLabel('Waarom meldt u deze persoon aan?').inputValue()).toBe(why)
    await nurse.getByLabel('Uw naam').fill('Sanne')
    await press(nurse, 'Versturen')
    expect(await heading(nurse)).toBe('Wij hebben uw aanvraag')
    expect(await said(nurse)).not.toContain('Truus')
    await looksGood(nurse)
  })

  it('the coordinator has to say which way of mentoring it will be', async () => {
    const page = await karin()
    await follow(linkOn(page, 'Bekijk de aanvragen'))
    await goTo(page, 'Truus Bakker')
    expect(await said(page)).toContain('via het korte formulier voor verwijzers')
    await goTo(page, 'Aannemen')
    await page.getByLabel('Aan de telefoon').check()
    await isSentBack(page, 'Aannemen en op de wachtlijst zetten', 'Kies een vorm van mentorschap.')
    expect(await page.getByLabel('Aan de telefoon').isChecked()).toBe(true)
    await page.getByLabel('Wettelijk mentorschap').check()
    await fillDay(page, 'Geboortedatum', '3-2-1950')
    await press(page, 'Aannemen en op de wachtlijst zetten')
    expect(await heading(page)).toContain('Truus')
  })
})

describe('the law on who may not be her mentor', () => {
  it('keeps every mentor away until it is known who cares for her', async () => {
    const page = await karin()
    await page.goto(office.url + routes.matching)
    const row = page.locator('[data-drag-client]', { hasText: 'Truus' })
    expect(await row.textContent()).toContain('Nog niemand')
    await looksGood(page)
    await follow(row.getByRole('link', { name: 'Truus Bakker', exact: true }))
    await looksGood(page)
    await follow(linkOn(page, 'Naar de intake'))
    await openPart(page, 'Taal')
    await page.getByLabel('Welke talen spreekt').fill('Nederlands')
    await press(page, 'Bewaar')
    await openPart(page, 'Tijd en afstand')
    await page.getByLabel('woensdag ochtend').check()
    await press(page, 'Bewaar')
    await tellsNobodyCares(page)
    await page.goto(office.url + routes.matching)
    expect(await row.textContent()).toContain('Quirijn')
  })
})

describe('two yeses', () => {
  let page: Page
  let quirijn: Page

  it('the coordinator proposes, asks, and hears a yes', async () => {
    page = await karin()
    await page.goto(office.url + routes.matching)
    await follow(linkOn(page, 'Truus Bakker'))
    await goTo(page, 'Voorstellen')
    await isSentBack(page, 'Voorstellen', 'Schrijf op waarom.')
    await page.getByLabel('Waarom deze mentor').fill('Zij kunnen op dezelfde ochtend.')
    await press(page, 'Voorstellen')
    await asksMentor(page, 'Truus')
    quirijn = await office.opens({ role: 'mentor', mentorId, name: 'Quirijn' }, phone)
    await saysYesToMeeting(quirijn, 'Truus')
    expect(await said(quirijn)).toContain('Truus')
  })

  it('they meet; Truus shows what she wants', async () => {
    await page.reload()
    await plansAndHoldsTalk(page)
    await recordsYesOfClient(page, 'Zij hield zijn hand vast en lachte.')
    expect(await said(page)).toContain('Zij hield zijn hand vast en lachte.')
    await looksGood(page)
  })

  it('and Quirijn wants it too', async () => {
    await quirijn.goto(office.url)
    await goTo(quirijn, 'Bekijken en antwoorden')
    await answersOnPhone(quirijn, 'Ja, ik wil beginnen')
    expect(await said(quirijn)).toContain('U zei allebei ja.')
    expect(await said(quirijn)).not.toMatch(sentToCourt)
    await looksGood(quirijn)
  })
})

describe('waiting for the court', () => {
  let page: Page

  beforeAll(async () => {
    page = await karin()
    await page.goto(office.url + href(routes.proposals))
  })

  it('is what the proposal and the list say, and that nothing was sent', async () => {
    expect(await said(page)).toContain('de rechter')
    await looksGood(page)
    await goTo(page, 'Truus Bakker')
    expect(await said(page)).toContain('Wacht op de rechter')
    expect(await said(page)).toContain('De kantonrechter benoemt')
    expect(await said(page)).toContain('Naast verstuurt niets naar de rechtbank.')
    expect(await said(page)).toContain('Wat de rechtbank vraagt')
    expect(await said(page)).not.toMatch(sentToCourt)
  })

  it('is what the waiting list says, where she still stands', async () => {
    const proposal = page.url()
    await page.goto(office.url + href(routes.waitingList))
    expect(await said(page)).toContain('de rechter')
    expect(await said(page)).not.toMatch(sentToCourt)
    await goTo(page, 'Truus Bakker')
    expect(await said(page)).toContain('Allebei zeiden ja. De rechter moet nog beslissen.')
    await page.goto(proposal)
  })

  it('no mentorship begins without an order of the court', async () => {
    await goTo(page, 'De beschikking is er: mentorschap beginnen')
    await choose(page, 'Heeft de vrijwilliger een contract met de stichting?', 'Ja')
    await isSentBack(page, 'Start het mentorschap', 'Vul de datum van de beschikking in.')
    const contract = page.getByRole('group', { name: 'Heeft de vrijwilliger een contract' })
    expect(await contract.getByLabel('Ja').isChecked()).toBe(true)
    await page.goto(office.url + href(routes.mentorships))
    expect(await said(page)).not.toContain('Truus')
    const quirijn = await office.opens({ role: 'mentor', mentorId, name: 'Quirijn' }, phone)
    expect(await said(quirijn)).toContain('U bent nog aan niemand gekoppeld')
    expect(await said(quirijn)).toContain('U zei allebei ja.')
    expect(await said(quirijn)).not.toMatch(sentToCourt)
    await looksGood(quirijn)
  })

  it('and no page on the way had a fault in its HTML', async () => {
    expect(await office.faults()).toEqual([])
  })
})
