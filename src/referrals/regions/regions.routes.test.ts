import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../../test/database.js'
import { htmlErrors } from '../../../test/html-errors.js'
import { testApp, type TestBrowser } from '../../../test/test-app.js'
import { aTestOffice, newId, type TestOffice } from '../../../test/test-office.js'
import { href, routes } from '../../routes.js'
import { saveDoor } from '../door.store.js'

const database = testDatabase()
const app = testApp(database)

let office: TestOffice
let browser: TestBrowser

beforeAll(async () => {
  office = await aTestOffice(database)
  browser = app.as(await office.signIn({ role: 'coordinator' }))
})

const zeeland = href(routes.editRegion, { region: 'zeeland' })

const details = {
  name: 'Mentorschap Zeeland',
  website: 'https://www.example.org',
  phone: '0118 123456',
  provinces: ['zeeland'],
  municipalities: 'Bergen (L)\n\nVeere',
  postcodes: '4300 – 4599\n4600',
  source: 'Gebeld',
  own: 'no',
  'checked-day': '1',
  'checked-month': '11',
  'checked-year': '2026',
}

async function sound(answer: Response, status = 200): Promise<string> {
  expect(answer.status).toBe(status)
  const html = await answer.text()
  expect(await htmlErrors(html)).toEqual([])
  return html
}

/** What was found, without the list of all foundations beneath: other offices of this database stand there too. */
function answerIn(html: string): string {
  const [answer = ''] = html.split('name="place"')
  return answer
}

function finds(place: string, province = ''): Promise<Response> {
  return app.as().post(routes.askForHelp, { place, province }, { withoutToken: true })
}

describe('finding a foundation without an account', () => {
  it('asks for a place, and tells who works there', async () => {
    await sound(await app.as().get(routes.askForHelp))
    const html = await sound(await finds('Middelburg'))
    expect(html).toContain('Mentorschap Zeeland')
    expect(html).toContain('value="Middelburg"')
  })

  it('asks which place is meant, and takes the answer', async () => {
    const html = await sound(await finds('Hengelo'))
    expect(html).toContain('Hengelo, gemeente Bronckhorst (Gelderland)')
    expect(await sound(await finds('Hengelo', 'gelderland'))).toContain('Overijssel Gelderland')
  })

  it('says it when nobody is known, and leads to the national association', async () => {
    const html = await sound(await finds('Dordrecht'))
    expect(html).toContain('Wij weten niet welke stichting hier werkt')
    expect(html).toContain('Mentorschap Nederland')
  })

  it('is not sure of a postcode alone', async () => {
    expect(await sound(await finds('4331 AA'))).toContain('waarschijnlijk de goede stichting')
  })

  it.each([
    ['', 'Vul een plaats of een postcode in.'],
    ['Ergensdorp', 'Deze plaats kennen wij niet.'],
    ['x'.repeat(5_000), 'Vul alleen een plaats of een postcode in.'],
    ['"><script>alert(1)</script>', 'Deze plaats kennen wij niet.'],
  ])('keeps what was typed when it is no place', async (place, sentence) => {
    const html = await sound(await finds(place), 422)
    expect(html).toContain(sentence)
    expect(html).not.toContain('<script>alert')
  })

  it('speaks English when asked to', async () => {
    const html = await sound(await app.as().get(`${routes.askForHelp}?taal=en`))
    expect(html).toContain('Asking for help near you')
  })
})

describe('the list of foundations', () => {
  it('shows holes and what is to be completed', async () => {
    const html = await sound(await browser.get(routes.regions))
    expect(html).toContain('Nog aan te vullen')
    expect(html).toMatch(/Gemeenten zonder stichting: \d+/)
  })

  it('is changed, with its source and the day it was checked', async () => {
    await sound(await browser.get(zeeland))
    const answer = await browser.post(zeeland, { 'command-id': newId(), version: '0', ...details })
    expect(answer.status).toBe(303)
    const html = await sound(await browser.get(zeeland))
    expect(html).toContain('4300-4599')
    expect(html).toContain('0118 123456')
    expect(await sound(await browser.get(routes.regions))).toContain('1 november 2026')
  })

  it('is not changed over somebody else', async () => {
    const again = { 'command-id': newId(), version: '0', ...details, phone: '0118 999999' }
    const html = await sound(await browser.post(zeeland, again), 409)
    expect(html).toContain('Iemand anders heeft dit intussen gewijzigd')
    expect(html).toContain('0118 999999')
  })

  it.each([
    [{ name: '' }, 'Vul de naam in.'],
    [{ website: 'javascript:alert(1)' }, 'Schrijf het hele adres'],
    [{ municipalities: 'Ergensdorp' }, 'Deze gemeente kennen wij niet: Ergensdorp.'],
    [{ municipalities: 'Bergen' }, 'Er zijn twee gemeenten Bergen.'],
    [{ postcodes: '2000-1000' }, 'Dit is geen postcode of reeks'],
    [{ 'checked-year': '2030' }, 'Deze dag moet nog komen.'],
    [{ 'checked-day': '32' }, 'Dit is geen datum.'],
    [{ own: 'misschien' }, 'Kies ja of nee.'],
  ])('says what is wrong: %j', async (changed, sentence) => {
    const fields = { 'command-id': newId(), version: '1', ...details, ...changed }
    expect(await sound(await browser.post(zeeland, fields), 422)).toContain(sentence)
  })

  it('is found by everybody where it says "this is us", with its form when it takes requests', async () => {
    const limburg = href(routes.editRegion, { region: 'limburg' })
    const own = {
      'command-id': newId(),
      version: '0',
      ...details,
      name: 'Stichting Proef Limburg',
      provinces: ['limburg'],
      municipalities: '',
      postcodes: '',
      own: 'yes',
    }
    expect((await browser.post(limburg, own)).status).toBe(303)
    const closed = await sound(await finds('Maastricht'))
    expect(answerIn(closed)).toContain('Stichting Proef Limburg')
    expect(answerIn(closed)).not.toContain('Vraag hier hulp aan')
    // A correction in another foundation stays within the house: others work here too.
    expect(await sound(await finds('Middelburg'))).not.toContain('0118 123456')
    await office.inside((tx) =>
      saveDoor(tx, {
        slug: 'proef-limburg',
        isOpen: true,
        ways: ['statutory'],
        answerDays: 7,
        closedWords: null,
        version: 0,
      }),
    )
    const open = await sound(await finds('Maastricht'))
    expect(answerIn(open)).toContain(href(routes.askForHelpAt, { organisation: 'proef-limburg' }))
  })

  it('is not for a mentor or a visitor, and knows no other foundations', async () => {
    const mentor = await office.signIn({ role: 'mentor' })
    expect((await app.as(mentor).get(routes.regions)).status).toBe(404)
    expect((await app.as().get(routes.regions)).status).toBe(303)
    const other = href(routes.editRegion, { region: 'atlantis' })
    expect((await browser.get(other)).status).toBe(404)
  })
})
