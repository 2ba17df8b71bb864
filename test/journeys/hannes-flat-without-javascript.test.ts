import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aDecidingOffice, type Couple, type DecidingOffice } from '../deciding-office.js'
import { testDatabase } from '../database.js'
import { aStatement } from '../factories/a-statement.js'
import {
  linkOn,
  follow,
  alertOn,
  beginAbout,
  fillDay,
  heading,
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
  const { mentorId } = hanne
  const ilona = await office.signIn({ role: 'mentor', mentorId, name: 'Ilona' })
  const { accountId: by } = ilona
  await office.inside((tx) => aStatement(tx, { clientId: hanne.clientId, by }))
  page = await office.opens(
    { role: 'mentor', mentorId, name: 'Ilona' },
    { javaScriptEnabled: false, viewport: { width: 390, height: 844 } },
  )
}, 90_000)

afterAll(() => office?.stop())

const question = 'Mag Hanne zich inschrijven voor een eigen appartement?'

describe('Hanne’s flat, on a phone without JavaScript', () => {
  it('the question is chosen from the list, after a matter was forgotten', async () => {
    await beginAbout(page, 'Hanne')
    await page.getByLabel('Wat is de vraag?').fill(question)
    await page.getByLabel('Wie vraagt dit?').selectOption({ label: 'De cliënt zelf' })
    await press(page, 'Bewaar en kijk wie beslist')
    expect(await alertOn(page)).toContain('Kies waar het over gaat')
    await page.getByLabel('Of kies uit de hele lijst').selectOption({ label: 'Verhuizen' })
    await press(page, 'Bewaar en kijk wie beslist')
    expect(await heading(page)).toBe('Wie mag hierover beslissen?')
  })

  it('every page saves on its own, and a page left half-way is there another day', async () => {
    await stepTo(page, 'De wens')
    await page.getByLabel('Wat wil Hanne? Liefst').fill('Ik wil een eigen keuken.')
    await press(page, 'Bewaar en stop hier')
    await page.goto(office.url)
    await follow(linkOn(page, question))
    await follow(linkOn(page, 'Ga verder waar u was'))
    expect(await heading(page)).toBe('Wat wil Hanne?')
    expect(await page.getByLabel('Wat wil Hanne? Liefst').inputValue()).toContain('eigen keuken')
    const involved = page.getByRole('group', { name: 'Hebt u Hanne hierbij betrokken?' })
    await involved.getByLabel('Ja').check()
    await page.getByLabel('Hoe? Of waarom niet').fill('Samen gaan kijken.')
    await press(page, 'Bewaar en ga verder')
  })

  it('another option is added with a button, and nothing typed goes', async () => {
    await page.getByLabel('Wat er gevraagd wordt').fill('Een eigen appartement.')
    await page.getByLabel('Een andere mogelijkheid').fill('Een eigen koelkast.')
    await press(page, 'Nog een mogelijkheid erbij')
    expect(await page.getByLabel('Wat er gevraagd wordt').inputValue()).toContain('appartement')
    await press(page, 'Bewaar en ga verder')
    await page.getByLabel('Wie?').selectOption({ label: 'De zorg of begeleiding' })
    await page.getByLabel('Wat zei deze persoon?').fill('’s Nachts gaat het niet.')
    await press(page, 'Bewaar en ga verder')
    for (const way of ['Een eigen appartement.', 'Een eigen koelkast.', 'Niets doen']) {
      await page.getByRole('group', { name: way }).getByLabel('Veilig').fill('Met iemand erbij.')
    }
    await page.getByLabel('Waar botst het?').fill('Eigen keuken en alleen slapen.')
    await press(page, 'Bewaar en ga verder')
    await page.getByLabel('Nee').first().check()
    await press(page, 'Bewaar en ga verder')
  })

  it('not now; a day to look again that has passed is refused, the right one closes it', async () => {
    await page.getByLabel('Ik heb voor Hanne beslist').check()
    await page.getByLabel('Een eigen koelkast.').check()
    await page.getByLabel('Wat is er besloten?').fill('Nu niet verhuizen.')
    await page.getByLabel('Waarom?').fill('Alleen slapen maakt haar bang.')
    await fillDay(page, 'Op welke dag is dit beslist?', '21-11-2026')
    await fillDay(page, 'Wanneer kijken we hier weer naar?', '21-5-2025')
    await press(page, 'Bewaar en ga verder')
    expect(await alertOn(page)).toMatch(/dag/i)
    await fillDay(page, 'Wanneer kijken we hier weer naar?', '21-5-2027')
    await press(page, 'Bewaar en ga verder')
    await page.getByLabel('Hoe hebt u het Hanne verteld?').fill('Met de tekening.')
    await fillDay(page, 'Wanneer was dat?', '21-11-2026')
    await page.getByLabel('Hoe nam Hanne het op?').fill('Verdrietig.')
    await press(page, 'Bewaar en ga verder')
    await press(page, 'Sluit deze beslissing af')
    expect(await said(page)).toContain('De mentor besliste voor Hanne.')
  })

  it('Hanne reads on her own page what was asked, who decided, and why', async () => {
    const { clientId } = hanne
    const hers = await office.opens(
      { role: 'client', clientId, name: 'Hanne' },
      { javaScriptEnabled: false, viewport: { width: 390, height: 844 } },
    )
    await follow(linkOn(hers, 'Wat is er over mij besloten?'))
    await follow(linkOn(hers, question))
    expect(await said(hers)).toContain('Alleen slapen maakt haar bang.')
    expect(await said(hers)).toContain('Bent u het er niet mee eens?')
  })
})
