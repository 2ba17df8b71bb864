import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aDecidingOffice, type DecidingOffice } from '../deciding-office.js'
import { testDatabase } from '../database.js'
import { aStatement } from '../factories/a-statement.js'
import {
  alertOn,
  askAbout,
  beginAbout,
  follow,
  heading,
  linkOn,
  looksGood,
  press,
  said,
  stepTo,
} from '../walked-pages.js'

const database = testDatabase()
let office: DecidingOffice
let irene: Page
let karin: Page

beforeAll(async () => {
  office = await aDecidingOffice(database)
  const { mentorId, clientId } = await office.couple({ client: 'Lidewij', mentor: 'Irene' })
  const { accountId: by } = await office.signIn({ role: 'coordinator', name: 'Joke' })
  const matter = 'treatment.screening'
  await office.inside((tx) => aStatement(tx, { clientId, by, matter }))
  karin = await office.opens({ role: 'coordinator', name: 'Karin' })
  irene = await office.opens({ role: 'mentor', mentorId, name: 'Irene' })
}, 90_000)

afterAll(() => office?.stop())

const question = 'Doet Lidewij mee aan het onderzoek naar borstkanker?'

describe('the invitation for the screening, a devil’s dilemma', () => {
  it('Irene reads that not everybody agrees who decides this', async () => {
    await beginAbout(irene, 'Lidewij')
    await askAbout(irene, {
      question,
      group: 'Arts, medicijnen en onderzoek',
      matter: 'Bevolkingsonderzoek',
      by: 'De zorg',
    })
    expect(await said(irene)).toContain(
      'Deskundigen zijn het niet eens over wie dit mag beslissen.',
    )
    await looksGood(irene)
  })

  it('is offered to talk it over, and must not name Lidewij to who does not know her', async () => {
    await follow(linkOn(irene, 'Stel hun een vraag'))
    expect(await heading(irene)).toBe('Anderen laten meedenken')
    await looksGood(irene)
    const named = 'Lidewij schrikt van de brief. Wat zou jij doen?'
    await irene.getByLabel('Uw vraag').fill(named)
    await press(irene, 'Stel de vraag')
    expect(await alertOn(irene)).toContain('Lidewij')
    expect(await irene.getByLabel('Uw vraag').inputValue()).toBe(named)
    await looksGood(irene)
  })

  it('asks the coordinator without the name', async () => {
    await irene.getByLabel('Uw vraag').fill('De cliënt schrikt van de brief. Wat zou jij doen?')
    await irene.getByLabel('Karin').check()
    await press(irene, 'Stel de vraag')
    expect(await said(irene)).toContain('Er is nog geen antwoord.')
    await looksGood(irene)
  })

  it('Karin finds the question on her first screen and answers it, not with nothing', async () => {
    await karin.goto(office.url)
    expect(await said(karin)).toContain('Een collega vraagt u om mee te denken.')
    await looksGood(karin)
    await follow(linkOn(karin, 'Lees de vraag'))
    await looksGood(karin)
    await follow(karin.getByRole('main').getByRole('link', { name: /De cliënt schrikt/ }))
    await press(karin, 'Geef uw antwoord')
    expect(await alertOn(karin)).toContain('Schrijf uw antwoord op.')
    await looksGood(karin)
    await karin.getByLabel('Wat denkt u?').fill('Ga eerst alleen kijken, met iemand die zij kent.')
    await press(karin, 'Geef uw antwoord')
    expect(await said(karin)).toContain('Ga eerst alleen kijken')
    await looksGood(karin)
  })

  it('Irene takes the answer over among those she talked to', async () => {
    await irene.goto(office.url)
    await looksGood(irene)
    expect(await said(irene)).toContain('Er is een antwoord op uw vraag om mee te denken')
    await follow(linkOn(irene, question))
    await follow(irene.getByRole('button', { name: /^Neem over bij overleg/ }))
    expect(await said(irene)).toContain('Staat bij het overleg')
    await looksGood(irene)
    await follow(linkOn(irene, 'Naar de beslissing'))
    await stepTo(irene, 'Overleg')
    expect(await irene.getByLabel('Wat zei deze persoon?').inputValue()).toContain('Ga eerst')
    await looksGood(irene)
  })

  it('when Lidewij turns away from it, it is hers: nobody takes that over', async () => {
    await stepTo(irene, 'Verzet')
    await irene.getByRole('group', { name: 'Verzet Lidewij zich' }).getByLabel('Ja').check()
    await press(irene, 'Bewaar en ga verder')
    expect(await said(irene)).toContain('Dit mag Lidewij zelf beslissen.')
    await stepTo(irene, 'De uitkomst')
    expect(await irene.getByLabel('Ik heb voor Lidewij beslist').isDisabled()).toBe(true)
    await looksGood(irene)
  })
})
