import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aDecidingOffice, type DecidingOffice } from '../deciding-office.js'
import { testDatabase } from '../database.js'
import {
  linkOn,
  follow,
  alertOn,
  askAbout,
  beginAbout,
  fillDay,
  heading,
  looksGood,
  press,
  said,
  stepTo,
} from '../walked-pages.js'

const database = testDatabase()
let office: DecidingOffice

beforeAll(async () => {
  office = await aDecidingOffice(database)
}, 90_000)

afterAll(() => office?.stop())

/** A mentor on the first screen, with one client. */
async function mentorOf(client: string, mentor: string, hasBewind?: true): Promise<Page> {
  const { mentorId } = await office.couple({ client, mentor, ...(hasBewind && { hasBewind }) })
  return office.opens({ role: 'mentor', mentorId, name: mentor })
}

describe('sleeping pills for everybody after five, also for Richard', () => {
  let ruben: Page
  const question = 'Mag Richard om vijf uur een slaappil krijgen?'

  it('Ruben hears that the carers decide by their rules, and that he is heard', async () => {
    ruben = await mentorOf('Richard', 'Ruben')
    await beginAbout(ruben, 'Richard')
    await press(ruben, 'Bewaar en kijk wie beslist')
    expect(await alertOn(ruben)).toContain('Schrijf op wat er gevraagd wordt')
    await askAbout(ruben, {
      question,
      group: 'Dwang en opname',
      matter: 'Medicijnen buiten de richtlijn',
      by: 'De zorg',
    })
    expect(await heading(ruben)).toBe('Wie mag hierover beslissen?')
    expect(await said(ruben)).toContain('De zorgverlener beslist dit.')
    await looksGood(ruben)
  })

  it('writes what Richard wants, that he resists, and that Ruben does too', async () => {
    await stepTo(ruben, 'De wens')
    await ruben.getByLabel('Wat wil Richard? Liefst').fill('’s Avonds wakker zijn en kaarten.')
    await press(ruben, 'Bewaar en ga verder')
    await stepTo(ruben, 'Verzet')
    await ruben
      .getByRole('group', { name: 'Verzet Richard zich hiertegen?' })
      .getByLabel('Ja')
      .check()
    await ruben.getByLabel('Hoe merkt u dat?').fill('Hij verstopt de pil in zijn wang.')
    await ruben
      .getByRole('group', { name: 'Verzet u zich hier als mentor tegen?' })
      .getByLabel('Ja')
      .check()
    await looksGood(ruben)
    await press(ruben, 'Bewaar en ga verder')
    expect(await said(ruben)).toContain('Hierover beslist een ander.')
    await looksGood(ruben)
  })

  it('cannot close it without what he thinks of it as mentor', async () => {
    await stepTo(ruben, 'Wie beslist')
    await looksGood(ruben)
    await follow(linkOn(ruben, 'Leg vast dat dit is gevraagd'))
    const answer = 'Ik heb gezegd dat ik hier niet mee instem.'
    await ruben.getByLabel('Wat hebt u geantwoord').fill(answer)
    await press(ruben, 'Leg vast en sluit af')
    expect(await alertOn(ruben)).toContain('Schrijf op wat u als mentor vindt')
    expect(await ruben.getByLabel('Wat hebt u geantwoord').inputValue()).toBe(answer)
    await looksGood(ruben)
    await ruben
      .getByLabel('Wat vindt u er als mentor van?')
      .fill('Dit is voor de rust op de afdeling, niet voor Richard.')
    await press(ruben, 'Leg vast en sluit af')
    expect(await said(ruben)).toContain('niet voor Richard')
    await looksGood(ruben)
  })

  it('can give the carers a letter that says who decides, and what he thinks', async () => {
    await follow(linkOn(ruben, 'Brief aan de zorg'))
    expect(await said(ruben)).toContain('Medicijnen buiten de richtlijn')
    expect(await said(ruben)).toContain('De mentor heeft hierover niet beslist.')
    await looksGood(ruben)
  })
})

describe('a form not to resuscitate Nathan', () => {
  let marleen: Page

  it('is nobody’s to sign; it stops with the article and whom to turn to', async () => {
    marleen = await mentorOf('Nathan', 'Marleen')
    await beginAbout(marleen, 'Nathan')
    await askAbout(marleen, {
      question: 'Wil de mentor een niet-reanimeren-verklaring tekenen?',
      group: 'Heel persoonlijke zaken',
      matter: 'Niet reanimeren: eigen verklaring',
      by: 'De zorg',
    })
    expect(await said(marleen)).toContain('Niemand mag dit voor Nathan beslissen.')
    await looksGood(marleen)
    await marleen.getByText('Welke wet?').click()
    expect(await marleen.getByText('hoogstpersoonlijk').first().isVisible()).toBe(true)
    expect(await marleen.getByRole('button', { name: 'Bewaar en ga verder' }).count()).toBe(0)
  })

  it('is noted as asked, and stands closed in the dossier of Nathan', async () => {
    await follow(linkOn(marleen, 'Leg vast dat dit is gevraagd'))
    expect(await heading(marleen)).toBe('Dit is niet aan u om te beslissen')
    await looksGood(marleen)
    await marleen.getByLabel('Wat hebt u geantwoord').fill('De arts praat met hem, ik tolk.')
    await press(marleen, 'Leg vast en sluit af')
    expect(await said(marleen)).toContain('Vastgelegd dat dit is gevraagd')
    await looksGood(marleen)
    await marleen.goto(office.url)
    await follow(linkOn(marleen, 'Nathan'))
    expect(await said(marleen)).toContain('Gevraagd, maar niet aan de mentor')
    await looksGood(marleen)
  })
})

describe('a fridge of 400 euro', () => {
  const fridge = {
    question: 'Mag er een koelkast van 400 euro komen?',
    group: 'Geld',
    matter: 'Aankoop of uitgave',
    by: 'De cliënt zelf',
  }

  it('is for the bewindvoerder where there is one; the mentor may say what she thinks', async () => {
    const ilona = await mentorOf('Hanne', 'Ilona', true)
    await beginAbout(ilona, 'Hanne')
    await askAbout(ilona, fridge)
    expect(await said(ilona)).toContain('De bewindvoerder beslist dit.')
    await looksGood(ilona)
    await follow(linkOn(ilona, 'Leg vast dat dit is gevraagd'))
    await ilona.getByLabel('Wat hebt u geantwoord').fill('Ik heb Van Dam gebeld.')
    await press(ilona, 'Leg vast en sluit af')
    expect(await said(ilona)).toContain('Ik heb Van Dam gebeld.')
    await looksGood(ilona)
    await ilona.context().close()
  })

  it('is Anne’s own where there is none: her mentor helps, and writes what Anne chose', async () => {
    const irene = await mentorOf('Anne', 'Irene')
    await beginAbout(irene, 'Anne')
    await askAbout(irene, fridge)
    expect(await said(irene)).toContain('Dit mag Anne zelf beslissen.')
    await looksGood(irene)
    await stepTo(irene, 'De uitkomst')
    expect(await irene.getByLabel('Ik heb voor Anne beslist').isDisabled()).toBe(true)
    await irene.getByLabel('Anne heeft zelf beslist').check()
    await irene.getByLabel('Wat is er besloten?').fill('Anne koopt hem van haar spaargeld.')
    await fillDay(irene, 'Op welke dag is dit beslist?', '22-11-2026')
    await press(irene, 'Bewaar en ga verder')
    expect(await alertOn(irene)).toContain('Deze dag moet nog komen')
    await fillDay(irene, 'Op welke dag is dit beslist?', '21-11-2026')
    await looksGood(irene)
    await press(irene, 'Bewaar en ga verder')
    await stepTo(irene, 'Afsluiten')
    await follow(linkOn(irene, 'De wens'))
    await irene
      .getByRole('group', { name: 'Hebt u Anne hierbij betrokken?' })
      .getByLabel('Ja')
      .check()
    await irene.getByLabel('Hoe? Of waarom niet').fill('Samen in de winkel gekeken.')
    await press(irene, 'Bewaar en ga verder')
    await stepTo(irene, 'Afsluiten')
    await press(irene, 'Sluit deze beslissing af')
    expect(await said(irene)).toContain('Anne besliste zelf.')
    await looksGood(irene)
    await irene.context().close()
  })
})
