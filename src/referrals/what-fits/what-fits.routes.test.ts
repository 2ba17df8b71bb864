import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../../test/database.js'
import { aClient } from '../../../test/factories/a-client.js'
import { htmlErrors } from '../../../test/html-errors.js'
import { testApp, type TestBrowser } from '../../../test/test-app.js'
import { aTestOffice, newId, now, type TestOffice } from '../../../test/test-office.js'
import { href, routes } from '../../routes.js'
import { joinTriagesToClient, moveTriagesOfClient, triagesOf } from './triage.store.js'

const database = testDatabase()
const app = testApp(database)

let office: TestOffice
let browser: TestBrowser

beforeAll(async () => {
  office = await aTestOffice(database)
  const coordinator = await office.signIn({ role: 'coordinator' })
  browser = app.as(coordinator)
})

const answers = {
  age: '82',
  about: 'both',
  canWeigh: 'no',
  agrees: 'cannot-say',
  trusted: 'no',
  proxy: 'none',
  helpAccepted: 'partly',
  against: 'no',
  harm: 'risk',
  lasting: 'lasting',
  existing: ['none'],
}

function place(name: 'clientWhatFits' | 'chooseClientWhatFits', client: string) {
  return href(routes[name], { client })
}

async function asked(client: string, changed: Record<string, string> = {}) {
  return browser.post(place('clientWhatFits', client), {
    'command-id': newId(),
    ...answers,
    ...changed,
  })
}

async function page(path: string): Promise<string> {
  const answer = await browser.get(path)
  expect(answer.status).toBe(200)
  const html = await answer.text()
  expect(await htmlErrors(html)).toEqual([])
  return html
}

describe('what fits a client', () => {
  it('is asked, advised, and chosen with a reason; every time is kept', async () => {
    const client = await office.inside((tx) => aClient(tx, { birthDate: '1944-02-03' }))
    const first = await page(place('clientWhatFits', client))
    expect(first).toContain('value="82"')
    expect(first).not.toContain('Wij raden aan te bespreken')
    await page(place('chooseClientWhatFits', client))

    expect((await asked(client)).headers.get('location')).toBe(place('clientWhatFits', client))
    const advised = await page(place('clientWhatFits', client))
    expect(advised).toContain('Wij raden aan te bespreken')
    expect(advised).toContain('BW 1:450 lid 1, nog te controleren')

    const choose = place('chooseClientWhatFits', client)
    await page(choose)
    const fields = { 'command-id': newId(), version: '1', chosen: ['volunteer'], why: '' }
    const refused = await browser.post(choose, fields)
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('Schrijf op waarom u dit kiest.')
    const why = 'Zijn zus komt elke dag.'
    expect((await browser.post(choose, { ...fields, 'command-id': newId(), why })).status).toBe(303)

    const kept = await page(place('clientWhatFits', client))
    expect(await page(href(routes.client, { client }))).toContain(
      'Gekozen welke hulp past: Vrijwilliger',
    )
    expect(kept).toContain(why)
    const again = { 'command-id': newId(), version: '2', chosen: ['mentorschap'], why: 'Nu toch.' }
    await browser.post(choose, again)
    const all = await office.inside((tx) => triagesOf(tx, { clientId: client, referralId: null }))
    expect(new Set(all.map(({ choice }) => choice?.chosen.join()))).toEqual(
      new Set(['mentorschap', 'volunteer']),
    )
  })

  it('is not chosen over what somebody else kept meanwhile', async () => {
    const client = await office.inside((tx) => aClient(tx))
    await asked(client)
    await asked(client, { canWeigh: 'yes' })
    const choice = { 'command-id': newId(), version: '1', chosen: ['bewind'], why: 'Zo.' }
    const answer = await browser.post(place('chooseClientWhatFits', client), choice)
    expect(answer.status).toBe(409)
    const html = await answer.text()
    expect(html).toContain('Iemand anders heeft intussen gekozen')
    expect(html).toContain('Zo.')
    expect(await htmlErrors(html)).toEqual([])
  })

  it.each([
    [{ age: '200' }, 'Vul de leeftijd in als een getal'],
    [{ age: '-1' }, 'Vul de leeftijd in als een getal'],
    [{ age: 'tachtig' }, 'Vul de leeftijd in als een getal'],
  ])('keeps everything typed when an age is wrong', async (changed, sentence) => {
    const client = await office.inside((tx) => aClient(tx))
    const answer = await asked(client, changed)
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain(sentence)
    expect(html).toContain(`value="${changed.age}"`)
    expect(await htmlErrors(html)).toEqual([])
  })

  it('takes an answer it does not know for an open one', async () => {
    const client = await office.inside((tx) => aClient(tx))
    expect((await asked(client, { canWeigh: 'perhaps<script>', about: '' })).status).toBe(303)
    const html = await page(place('clientWhatFits', client))
    expect(html).toContain('Beantwoord eerst of het gaat om zorg')
  })

  it('is not there for a mentor, another foundation or a visitor', async () => {
    const client = await office.inside((tx) => aClient(tx))
    const mentor = await office.signIn({ role: 'mentor' })
    const stranger = await (await aTestOffice(database)).signIn({ role: 'coordinator' })
    for (const who of [mentor, stranger]) {
      expect((await app.as(who).get(place('clientWhatFits', client))).status).toBe(404)
    }
    expect((await app.as().get(place('clientWhatFits', client))).status).toBe(303)
  })
})

describe('what fits a request', () => {
  it('goes with the client it becomes, and with two registrations that are one', async () => {
    const referral = newId()
    await office.inside((tx) =>
      tx
        .insertInto('referral')
        .values({
          id: referral,
          number: 1,
          via: 'telephone',
          received_at: now,
          answer_due_on: '2026-11-28',
          receipt_hash: referral,
          asker_role: 'partner',
          asker_name: 'Els',
          given_name: 'Rachel',
          age: 24,
          measures: ['bewind'],
          way: 'unknown',
          why: 'Zij heeft niemand.',
          urgency: 'weeks',
          knows: 'agrees',
        })
        .execute(),
    )
    const path = href(routes.whatFits, { referral })
    const first = await page(path)
    expect(first).toContain('Wat past bij Rachel?')
    expect(first).toMatch(/value="bewind"[^>]*checked/)
    await browser.post(path, { 'command-id': newId(), ...answers })
    await page(path)

    const [one, other] = await office.inside(async (tx) => [await aClient(tx), await aClient(tx)])
    const found = await office.inside(async (tx) => {
      await joinTriagesToClient(tx, { referralId: referral, clientId: one })
      await moveTriagesOfClient(tx, { from: one, to: other })
      return triagesOf(tx, { clientId: other, referralId: null })
    })
    expect(found).toHaveLength(1)
  })
})
