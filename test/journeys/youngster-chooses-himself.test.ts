import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { href, routes } from '../../src/routes.js'
import { testDatabase } from '../database.js'
import { aClient } from '../factories/a-client.js'
import { whoHelps, whoWaits } from '../factories/who-waits.js'
import {
  aMatchingOffice,
  choose,
  goTo,
  isSentBack,
  phone,
  type MatchingOffice,
} from '../matching-walk.js'
import { fillDay, follow, heading, linkOn, looksGood, press, said } from '../walked-pages.js'

vi.setConfig({ testTimeout: 90_000 })

const words = 'Zij luistert en zij vertelt niks door.'
let office: MatchingOffice
let client: string
let page: Page

beforeAll(async () => {
  office = await aMatchingOffice(testDatabase())
  client = await office.inside(async (tx) => {
    await whoWaits(tx, { name: 'Cor' })
    await whoHelps(tx, { name: 'Marleen', capacity: 3 })
    return aClient(tx, { givenName: 'Sem', birthDate: '2010-05-04' })
  })
  page = await office.opens({ role: 'coordinator', name: 'Karin' })
}, 90_000)

afterAll(() => office?.stop())

describe('Sem is fifteen and wants to choose himself', () => {
  it('he is put on the list from his dossier; without a way it is sent back', async () => {
    await page.goto(office.url + href(routes.client, { client }))
    await goTo(page, 'Op de wachtlijst zetten')
    await page.getByLabel('Wilt u daar iets over zeggen?').fill('Hij noemde zijn trainer.')
    await isSentBack(page, 'Op de wachtlijst zetten', 'Kies welke mentor nodig is.')
    const typed = await page.getByLabel('Wilt u daar iets over zeggen?').inputValue()
    expect(typed).toBe('Hij noemde zijn trainer.')
    await page.getByRole('group', { name: 'Welke mentor is nodig?' }).getByLabel('JIM').check()
    await page.getByLabel('Gewoon').check()
    await page.getByLabel('De vraag naar het eigen netwerk').check()
    await press(page, 'Op de wachtlijst zetten')
    await looksGood(page)
  })

  it('the board never weighs him', async () => {
    await page.goto(office.url + routes.matching)
    expect(await page.locator('[data-drag-client]', { hasText: 'Sem' }).count()).toBe(0)
    expect(await page.getByLabel('Wie wacht').locator('option', { hasText: 'Sem' }).count()).toBe(0)
    expect(await said(page)).toContain('Kiest zelf een mentor. Daar hoort geen vergelijking bij.')
    await looksGood(page)
  })
})

describe('his own choice', () => {
  it('is asked for, and kept in his words', async () => {
    await page.goto(office.url + href(routes.waitingList))
    await goTo(page, 'Sem')
    await goTo(page, 'Eigen netwerk vragen')
    await page.getByLabel('Ja, er is iemand').check()
    await press(page, 'Bewaren')
    await goTo(page, 'Eigen keuze vastleggen')
    await page.getByLabel('Waarom deze persoon, in eigen woorden?').fill(words)
    await isSentBack(page, 'Bewaren', 'Vul in wie het is.')
    expect(await page.getByLabel('Waarom deze persoon').inputValue()).toBe(words)
    await page.getByLabel('Wie is het?').fill('Fatma Yilmaz')
    await page.getByLabel('Wat is die persoon voor de cliënt?').fill('trainer')
    await choose(page, 'Is deze persoon 18 jaar of ouder?', 'Ja')
    await choose(page, 'Wil deze persoon het doen', 'Ja')
    await page.getByLabel('Ouder of verzorger 1').fill('moeder')
    await page.getByLabel('Wat vindt ouder 1?').selectOption({ label: 'Werkt het tegen' })
    await page.getByLabel('Heeft u of een collega twijfels?').fill('Zij kent hem pas kort.')
    await press(page, 'Bewaren')
    expect(await said(page)).toContain(words)
    expect(await said(page)).not.toMatch(/vergelijking voor|kans van slagen/)
    await looksGood(page)
  })

  it('cannot begin while his mother works against it', async () => {
    expect(await said(page)).toContain('Zo kan het niet')
    await goTo(page, 'Het mentorschap beginnen')
    await page.getByLabel('Achternaam').fill('Yılmaz')
    await isSentBack(page, 'Beginnen', 'Zo kan het niet beginnen.')
    expect(await page.getByLabel('Achternaam').inputValue()).toBe('Yılmaz')
    await follow(linkOn(page, 'Sem'))
  })

  it('a doubt of a professional is noted and is no veto; a grudging yes is enough', async () => {
    expect(await said(page)).toContain('Zij kent hem pas kort.')
    expect(await said(page)).toContain('Een twijfel is geen veto')
    await goTo(page, 'Aanpassen')
    await page.getByLabel('Wat vindt ouder 1?').selectOption({ label: 'Ja, met tegenzin' })
    await press(page, 'Bewaren')
    expect(await said(page)).not.toContain('Zo kan het niet')
    await looksGood(page)
  })

  it('becomes a mentorship', async () => {
    await goTo(page, 'Het mentorschap beginnen')
    await fillDay(page, 'Vanaf welke dag?', '31-2-2026')
    await isSentBack(page, 'Beginnen', 'Deze datum bestaat niet.')
    await fillDay(page, 'Vanaf welke dag?', '21-11-2026')
    await press(page, 'Beginnen')
    expect(new URL(page.url()).pathname).toMatch(/^\/mentorschappen\//)
    expect(await said(page)).toContain('Fatma Yilmaz')
    await looksGood(page)
  })
})

describe('afterwards', () => {
  it('no proposal and no comparison was ever made', async () => {
    const proposals = await office.inside((tx) =>
      tx.selectFrom('match_proposal').select('id').where('client_id', '=', client).execute(),
    )
    expect(proposals).toEqual([])
    await page.goto(office.url + href(routes.proposalChoices))
    expect(await said(page)).toContain('Er is nog niets gekozen')
  })

  it('Sem stands on the first screens, and waits no more', async () => {
    await page.goto(office.url + href(routes.waitingList))
    expect(await said(page)).not.toContain('Sem')
    const couple = await office.inside((tx) =>
      tx
        .selectFrom('mentorship')
        .select('mentor_id')
        .where('client_id', '=', client)
        .executeTakeFirstOrThrow(),
    )
    const fatma = await office.opens(
      { role: 'mentor', mentorId: couple.mentor_id, name: 'Fatma' },
      phone,
    )
    expect(await said(fatma)).toContain('Sem')
    await looksGood(fatma)
    await page.goto(office.url)
    expect(await heading(page)).toContain('Karin')
    expect(await said(page)).toContain('Sem')
    await looksGood(page)
  })

  it('and no page on the way had a fault in its HTML', async () => {
    expect(await office.faults()).toEqual([])
  })
})
