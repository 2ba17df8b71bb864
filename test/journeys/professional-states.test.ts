import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { href, routes } from '../../src/routes.js'
import { openPage } from '../browser/chromium.js'
import { aDeviceWithPasskeys } from '../browser/virtual-passkey.js'
import { aDecidingOffice, type Couple, type DecidingOffice } from '../deciding-office.js'
import { testDatabase } from '../database.js'
import {
  alertOn,
  askAbout,
  beginAbout,
  fillDay,
  follow,
  heading,
  linkOn,
  looksGood,
  press,
  said,
  stepTo,
} from '../walked-pages.js'

const database = testDatabase()
const question = 'Mag Hanne een eigen appartement?'
let office: DecidingOffice
let hanne: Couple
let ilona: Page
let smit: Page
let link: string

beforeAll(async () => {
  office = await aDecidingOffice(database)
  hanne = await office.couple({ client: 'Hanne', mentor: 'Ilona' })
  ilona = await office.opens({ role: 'mentor', mentorId: hanne.mentorId, name: 'Ilona' })
}, 90_000)

afterAll(() => office?.stop())

describe('Ilona asks a psychologist whether Hanne can decide this', () => {
  it('without an address she is told what is missing, and keeps her question', async () => {
    await beginAbout(ilona, 'Hanne')
    const living = { group: 'Zorg, wonen en de dag', matter: 'Verhuizen' }
    await askAbout(ilona, { question, ...living, by: 'De cliënt zelf' })
    await stepTo(ilona, 'Zelf kunnen beslissen')
    await follow(linkOn(ilona, 'Vraag een verklaring'))
    await looksGood(ilona)
    await press(ilona, 'Vraag het')
    expect(await alertOn(ilona)).toContain('naam')
    expect(await ilona.getByLabel('Over welke beslissing gaat het?').inputValue()).toBe(question)
    await looksGood(ilona)
  })

  it('gets a link to give, and reads that no answer came yet', async () => {
    await ilona.getByLabel('Naam van de deskundige').fill('S. Smit')
    await ilona.getByLabel('E-mailadres').fill(`${hanne.clientId}@example.org`)
    await ilona.getByLabel('Functie').selectOption({ label: 'Psycholoog' })
    await press(ilona, 'Vraag het')
    expect(await said(ilona)).toContain('nog geen antwoord')
    await looksGood(ilona)
    link = (await ilona.locator('.n-copy').first().textContent()) ?? ''
    expect(link).toContain(office.url)
  })
})

describe('the psychologist, on the own page', () => {
  it('comes in with a passkey, and finds one question', async () => {
    smit = await openPage(office.browser, { viewport: { width: 390, height: 844 } })
    smit.setDefaultTimeout(8000)
    await aDeviceWithPasskeys(smit)
    await smit.goto(link)
    await looksGood(smit)
    await smit.getByRole('button', { name: 'Verder zonder wachtwoord' }).click()
    await smit.getByRole('button', { name: 'Maak een passkey' }).click()
    await smit.getByLabel('Ik heb de codes bewaard').check()
    await press(smit, 'Klaar, meld mij aan')
    expect(await said(smit)).toContain('vraagt u om een verklaring als deskundige')
    await looksGood(smit)
    await follow(linkOn(smit, 'Lees de vraag'))
    expect(await said(smit)).toContain('Gevraagd door Ilona')
    await looksGood(smit)
    await follow(smit.getByRole('main').getByRole('link', { name: 'Geef antwoord' }).first())
    expect(await heading(smit)).toBe('Een vraag over zelf beslissen')
    expect(await said(smit)).toContain(question)
    await looksGood(smit)
  })

  it('does not answer by accident: nothing chosen, or a day to come, is asked again', async () => {
    await press(smit, 'Kijk uw antwoord na')
    expect(await alertOn(smit)).toContain('Kies wat u vaststelt.')
    await smit.getByLabel('Hanne kan dit nu niet zelf beslissen').check()
    await smit.getByLabel('Waarom, in het kort?').fill('Zij overziet de nacht niet.')
    await smit.getByText('Stelde u het op een andere dag of tijd vast?').click()
    await fillDay(smit, 'Op welke dag?', '1-1-2030')
    await press(smit, 'Kijk uw antwoord na')
    expect(await smit.getByRole('alert').count()).toBe(1)
    expect(await smit.getByLabel('Waarom, in het kort?').inputValue()).toContain('de nacht')
    await looksGood(smit)
  })

  it('looks the answer over and gives it', async () => {
    await fillDay(smit, 'Op welke dag?', '20-11-2026')
    await press(smit, 'Kijk uw antwoord na')
    expect(await heading(smit)).toBe('Klopt uw antwoord?')
    await looksGood(smit)
    await press(smit, 'Ja, geef dit antwoord')
    expect(await said(smit)).toContain('Dank u wel')
    expect(await smit.getByRole('button', { name: 'Kijk uw antwoord na' }).isVisible()).toBe(false)
    await looksGood(smit)
  })

  it('finds nothing else of Hanne, and nobody else', async () => {
    const client = { client: hanne.clientId }
    const decision = new URL(ilona.url()).pathname.split('/')[4] ?? ''
    for (const place of [
      href(routes.client, client),
      href(routes.clients),
      href(routes.decisions),
      href(routes.clientDecisions, client),
      href(routes.decision, { ...client, decision }),
      href(routes.decisionCapacity, { ...client, decision }),
      href(routes.evidence, client),
      href(routes.livingWills, client),
      href(routes.documents, client),
    ]) {
      expect([place, (await smit.goto(office.url + place))?.status()]).toEqual([place, 404])
    }
  })
})

describe('back with Ilona', () => {
  it('the statement counts, and she may decide, together with Hanne', async () => {
    await ilona.goto(office.url)
    await follow(linkOn(ilona, question))
    expect(await said(ilona)).toContain('S. Smit')
    await stepTo(ilona, 'Zelf kunnen beslissen')
    expect(await said(ilona)).toContain('Deze verklaring telt voor deze beslissing.')
    expect(await said(ilona)).toContain('Zelf gegeven in Naast')
    await looksGood(ilona)
  })
})
