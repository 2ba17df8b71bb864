import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../database.js'
import { aDecidingOffice, type Couple, type DecidingOffice } from '../deciding-office.js'
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
let hanne: Couple
let page: Page

beforeAll(async () => {
  office = await aDecidingOffice(database)
  hanne = await office.couple({ client: 'Hanne', mentor: 'Ilona' })
  page = await office.opens(ilona())
}, 90_000)

afterAll(() => office?.stop())

const ilona = () => ({ role: 'mentor', mentorId: hanne.mentorId, name: 'Ilona' }) as const
const question = 'Mag Hanne zich inschrijven voor een eigen appartement?'
const move = {
  question,
  group: 'Zorg, wonen en de dag',
  matter: 'Verhuizen',
  by: 'De cliënt zelf',
}

describe('Hanne asks for a flat of her own', () => {
  it('Ilona forgets everything but the question, and keeps what she typed', async () => {
    await beginAbout(page, 'Hanne')
    await page.getByLabel('Wat is de vraag?').fill(question)
    await press(page, 'Bewaar en kijk wie beslist')
    expect(await alertOn(page)).toContain('Kies waar het over gaat')
    expect(await page.getByLabel('Wat is de vraag?').inputValue()).toBe(question)
    await looksGood(page)
  })

  it('and is told that without a statement Hanne decides, and she helps', async () => {
    await askAbout(page, move)
    expect(await heading(page)).toBe('Wie mag hierover beslissen?')
    expect(await said(page)).toContain('Dit mag Hanne zelf beslissen. U helpt.')
    await looksGood(page)
  })

  it('cannot choose that she decided for Hanne; the page says why', async () => {
    await stepTo(page, 'De uitkomst')
    const mine = page.getByLabel('Ik heb voor Hanne beslist')
    expect(await mine.isDisabled()).toBe(true)
    expect(await said(page)).toContain('U kunt nog niet voor Hanne beslissen')
    await looksGood(page)
  })

  it('cannot force it either: made by hand, it is refused and not kept', async () => {
    await page.getByLabel('Ik heb voor Hanne beslist').evaluate((radio: HTMLInputElement) => {
      radio.disabled = false
      radio.checked = true
    })
    await page.getByLabel('Wat is er besloten?').fill('Ze verhuist niet.')
    await press(page, 'Bewaar en ga verder')
    expect(await alertOn(page)).toContain('beslissen')
    expect(await page.getByLabel('Wat is er besloten?').inputValue()).toBe('Ze verhuist niet.')
    await stepTo(page, 'De uitkomst')
    expect(await page.getByLabel('Ik heb voor Hanne beslist').isChecked()).toBe(false)
  })
})

describe('whether Hanne can decide it herself', () => {
  async function states(who: { name: string; role: string; isMentor: 'Ja' | 'Nee' }) {
    await page.getByLabel('Ja, ik leg die hier vast').check()
    await page.getByLabel('Hanne kan dit nu niet zelf beslissen').check()
    await page.getByLabel('Wie stelde het vast?').fill(who.name)
    await page.getByLabel('Wat is zijn of haar functie?').selectOption({ label: who.role })
    const own = page.getByRole('group', { name: 'Is dit de mentor zelf, of de vervanger?' })
    await own.getByLabel(who.isMentor).check()
    await fillDay(page, 'Op welke dag?', '20-11-2026')
  }

  it('is not Ilona’s to state: as if she were not the mentor it is refused', async () => {
    await stepTo(page, 'Zelf kunnen beslissen')
    await looksGood(page)
    await states({ name: 'Ilona', role: 'Verpleegkundige', isMentor: 'Nee' })
    await press(page, 'Bewaar en ga verder')
    expect(await page.getByRole('alert').count()).toBe(1)
    expect(await page.getByLabel('Wie stelde het vast?').inputValue()).toBe('Ilona')
    await looksGood(page)
  })

  it('may be kept as what she thinks, but does not count', async () => {
    const own = page.getByRole('group', { name: 'Is dit de mentor zelf, of de vervanger?' })
    await own.getByLabel('Ja').check()
    await press(page, 'Bewaar en ga verder')
    expect(await said(page)).toContain('Telt nietEen mentor mag dit niet vaststellen.')
    await stepTo(page, 'De uitkomst')
    expect(await page.getByLabel('Ik heb voor Hanne beslist').isDisabled()).toBe(true)
  })

  it('is found by a psychologist: that counts, for this question', async () => {
    await stepTo(page, 'Zelf kunnen beslissen')
    await states({ name: 'S. Bakker', role: 'Psycholoog', isMentor: 'Nee' })
    await press(page, 'Bewaar en ga verder')
    expect(await said(page)).toContain('Hanne kan dit nu niet zelf beslissen')
    expect(await said(page)).toContain('TeltDeze verklaring telt voor deze beslissing.')
    await looksGood(page)
  })
})

describe('the weighing, in pieces over several visits', () => {
  const wish = 'Ik wil een eigen keuken. Alleen slapen vind ik eng.'

  it('what Hanne wants is saved half-way, and is there when Ilona comes back', async () => {
    await stepTo(page, 'De wens')
    await page.getByLabel('Wat wil Hanne? Liefst in de eigen woorden').fill(wish)
    await looksGood(page)
    await press(page, 'Bewaar en stop hier')
    expect(await page.getByRole('status').first().textContent()).toContain('Bewaard')
    await looksGood(page)
    await page.goto(office.url)
    await follow(linkOn(page, question))
    await stepTo(page, 'De wens')
    const field = page.getByLabel('Wat wil Hanne? Liefst in de eigen woorden')
    expect(await field.inputValue()).toBe(wish)
    await page
      .getByRole('group', { name: 'Hebt u Hanne hierbij betrokken?' })
      .getByLabel('Ja')
      .check()
    await page
      .getByLabel('Hoe? Of waarom niet')
      .fill('Samen gaan kijken, daarna twee keer gepraat.')
    await press(page, 'Bewaar en ga verder')
  })

  it('an option typed but not sent waits as a draft, after the phone was put away', async () => {
    expect(await heading(page)).toBe('Welke mogelijkheden zijn er?')
    const kept = page.waitForResponse((answer) => answer.request().method() !== 'GET')
    await page.getByLabel('Wat er gevraagd wordt').fill('Een eigen appartement.')
    expect((await kept).ok()).toBe(true)
    await page.goto(office.url)
    await page.goBack()
    await page.reload()
    expect(await page.getByLabel('Wat er gevraagd wordt').inputValue()).toBe(
      'Een eigen appartement.',
    )
    await page.getByLabel('Een andere mogelijkheid').fill('Een koelkast, en elke zaterdag koken.')
    await looksGood(page)
    await press(page, 'Bewaar en ga verder')
  })

  it('whom she talked to, with a date that does not exist first', async () => {
    await page.getByLabel('Wie?').selectOption({ label: 'De zorg of begeleiding' })
    await page.getByLabel('Wat zei deze persoon?').fill('Overdag kan zij veel. ’s Nachts niet.')
    await fillDay(page, 'Wanneer?', '31-2-2026')
    await press(page, 'Bewaar en ga verder')
    expect(await alertOn(page)).toContain('Deze datum bestaat niet')
    expect(await page.getByLabel('Wat zei deze persoon?').inputValue()).toContain('Overdag')
    await looksGood(page)
    await fillDay(page, 'Wanneer?', '18-11-2026')
    await press(page, 'Bewaar en ga verder')
  })

  it('what each way means: safe, connected, herself', async () => {
    expect(await heading(page)).toBe('Wat betekent elke mogelijkheid voor Hanne?')
    for (const way of ['Een eigen appartement.', 'Een koelkast', 'Niets doen']) {
      const own = page.getByRole('group', { name: way })
      await own.getByLabel('Veilig').fill('Daar is iemand in de buurt, of niet.')
    }
    await page.getByLabel('Waar botst het?').fill('Een eigen keuken botst met alleen slapen.')
    await looksGood(page)
    await press(page, 'Bewaar en ga verder')
    await looksGood(page)
    await page.getByLabel('Nee').first().check()
    await press(page, 'Bewaar en ga verder')
  })

  it('the outcome is now hers to give: not now, and look again in May', async () => {
    await page.getByLabel('Ik heb voor Hanne beslist').check()
    await page.getByLabel('Een koelkast, en elke zaterdag koken.').check()
    await page.getByLabel('Wat is er besloten?').fill('Nu niet verhuizen. Wel een koelkast.')
    await page.getByLabel('Waarom?').fill('Alleen slapen maakt haar bang.')
    await fillDay(page, 'Op welke dag is dit beslist?', '21-11-2026')
    await fillDay(page, 'Wanneer kijken we hier weer naar?', '21-5-2027')
    await looksGood(page)
    await press(page, 'Bewaar en ga verder')
    expect(await heading(page)).toBe('Hoe is dit aan Hanne uitgelegd?')
    await looksGood(page)
  })
})

describe('closing', () => {
  it('is not possible before it was explained to Hanne; the page leads there', async () => {
    await stepTo(page, 'Afsluiten')
    expect(await page.getByRole('button', { name: 'Sluit deze beslissing af' }).count()).toBe(0)
    expect(await said(page)).toContain('uitgelegd')
    await looksGood(page)
    await follow(linkOn(page, 'De uitleg'))
    await page
      .getByLabel('Hoe hebt u het Hanne verteld?')
      .fill('Aan haar eigen tafel, met de tekening.')
    await fillDay(page, 'Wanneer was dat?', '21-11-2026')
    await page
      .getByLabel('Hoe nam Hanne het op?')
      .fill('Verdrietig. Later vroeg zij naar de koelkast.')
    await press(page, 'Bewaar en ga verder')
    await looksGood(page)
    await press(page, 'Sluit deze beslissing af')
    expect(await said(page)).toContain('De mentor besliste voor Hanne.')
    await looksGood(page)
  })

  it('gives a letter for Hanne and one for the care, and a drawing', async () => {
    const closed = page.url()
    for (const [link, words] of [
      ['Brief aan de cliënt', 'Beste Hanne'],
      ['Brief aan de zorg', 'S. Bakker'],
      ['Tekening van de afweging', 'koelkast'],
    ] as const) {
      await follow(linkOn(page, link))
      expect(await said(page)).toContain(words)
      await looksGood(page)
      await page.goto(closed)
    }
  })

  it('leaves nothing to change, only to add', async () => {
    await follow(linkOn(page, 'Vul iets aan'))
    await looksGood(page)
    await page.getByLabel('Wat klopt niet, of wat ontbreekt?').fill('De koelkast is besteld.')
    await press(page, 'Bewaar de aanvulling')
    expect(await said(page)).toContain('De koelkast is besteld.')
  })
})

describe('half a year later', () => {
  it('the first screen says to look again, and Ilona writes how it went', async () => {
    office.pass(182)
    await page.context().close()
    page = await office.opens(ilona())
    await looksGood(page)
    await follow(linkOn(page, question))
    await follow(linkOn(page, 'Kijk terug: hoe is het gegaan?'))
    await press(page, 'Bewaren')
    expect(await alertOn(page)).toContain('Schrijf op hoe het is gegaan')
    await looksGood(page)
    await page.getByLabel('Hoe is het gegaan?').fill('Zij kookt elke zaterdag voor de groep.')
    await page.getByLabel('Nee, dit is klaar').check()
    await press(page, 'Bewaren')
    expect(await said(page)).toContain('Zij kookt elke zaterdag voor de groep.')
  })

  it('the statement of then does not count for a new question', async () => {
    await follow(linkOn(page, 'Bekijk dit opnieuw'))
    await looksGood(page)
    await page.getByLabel('Wie vraagt dit?').selectOption({ label: 'De cliënt zelf' })
    await press(page, 'Bewaar en kijk wie beslist')
    expect(await said(page)).toContain('Dit mag Hanne zelf beslissen. U helpt.')
    await looksGood(page)
  })
})
