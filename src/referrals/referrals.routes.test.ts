import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.js'
import { aReferral } from '../../test/factories/a-referral.js'
import { htmlErrors } from '../../test/html-errors.js'
import { testApp, type TestBrowser } from '../../test/test-app.js'
import { aTestOffice, newId, today, type TestOffice } from '../../test/test-office.js'
import { href, routes } from '../routes.js'
import { addDays } from '../shared/calendar/index.js'

const database = testDatabase()
const app = testApp(database)
let office: TestOffice
let karin: TestBrowser
let elsewhere: TestBrowser
let mentor: TestBrowser

beforeAll(async () => {
  office = await aTestOffice(database)
  karin = app.as(await office.signIn({ role: 'coordinator', name: 'Karin' }))
  const other = await aTestOffice(database)
  elsewhere = app.as(await other.signIn({ role: 'coordinator' }))
  mentor = app.as(await office.signIn({ role: 'intake' }))
})

const at = (referral: string) => href(routes.referral, { referral })

async function sound(address: string, browser = karin) {
  const answer = await browser.get(address)
  const html = await answer.text()
  expect([address, answer.status, await htmlErrors(html)]).toEqual([address, 200, []])
  return html
}

describe('the requests of a foundation', () => {
  it('stand on sound pages, with everything that was told', async () => {
    const id = await aReferral(office)
    const html = await sound(at(id))
    expect(html).toContain('Zij kan de brieven niet lezen.')
    expect(html).toContain('BW 1:451 lid 1')
    expect(html).toContain('nog te controleren')
    expect(await sound(href(routes.referrals))).toContain('Samira van der Yusuf')
    await sound(href(routes.newReferral))
    await sound(href(routes.answerReferral, { referral: id }))
    await sound(href(routes.acceptReferral, { referral: id }))
    await sound(href(routes.referralDoor))
  })

  it('are not there for another foundation, nor for who answers none', async () => {
    const id = await aReferral(office)
    for (const path of [at(id), href(routes.acceptReferral, { referral: id })]) {
      expect((await elsewhere.get(path)).status).toBe(404)
      expect((await mentor.get(path)).status).toBe(404)
    }
    const html = await (await elsewhere.get(href(routes.referrals))).text()
    expect(html).not.toContain('Samira')
    expect((await mentor.get(href(routes.referrals))).status).toBe(404)
    const note = { 'talk-kind': 'note', 'talk-words': 'x', 'command-id': newId() }
    const path = href(routes.noteOnReferral, { referral: id })
    expect((await elsewhere.post(path, note)).status).toBe(404)
  })

  it('are found by name, and what was chosen is remembered without a name in the address', async () => {
    const id = await aReferral(office, { givenName: 'Zelda', familyName: 'Zeldzaam' })
    const list = href(routes.referrals)
    const chosen = await karin.post(list, { state: 'all', who: 'zeldz', mine: '' })
    expect(chosen.headers.get('location')).toBe(list)
    const html = await sound(list)
    expect(html).toContain('1 aanvraag')
    expect(html).toContain(at(id))
    await karin.post(list, { reset: '1' })
  })

  it('go into a file without reasons', async () => {
    const file = await karin.get(href(routes.referralsCsv))
    const text = await file.text()
    expect(file.status).toBe(200)
    expect(text).toContain('Samira van der Yusuf')
    expect(text).not.toContain('brieven')
  })

  it('show an objection before everything else: it is no refusal', async () => {
    const id = await aReferral(office, { knows: 'objects', knowsWhy: 'Ik red mezelf.' })
    const html = await sound(at(id))
    expect(html).toContain('Een bezwaar is geen afwijzing.')
    expect(html.indexOf('De persoon wil dit niet')).toBeLessThan(html.indexOf('Wat er verteld is'))
  })

  it('say who may be the same person', async () => {
    const first = await aReferral(office, { givenName: 'Dubbel', familyName: 'Gezien' })
    const second = await aReferral(office, { givenName: 'dubbel', familyName: 'gezien' })
    expect(await sound(at(second))).toContain(at(first))
  })
})

describe('a request that somebody works on', () => {
  it('is taken up by who notes a talk, and everything done stands in order', async () => {
    const id = await aReferral(office)
    const path = href(routes.noteOnReferral, { referral: id })
    const empty = await karin.post(path, { 'talk-kind': 'tried', 'command-id': newId() })
    expect(empty.status).toBe(422)
    expect(await htmlErrors(await empty.text())).toEqual([])
    const fields = { 'talk-kind': 'tried', 'talk-words': 'Voicemail', 'command-id': newId() }
    expect((await karin.post(path, fields)).status).toBe(303)
    const html = await sound(at(id))
    expect(html).toContain('Voicemail')
    expect(html).toContain('Opgepakt')
  })

  it('is given to one of the coordinators, and to nobody else', async () => {
    const id = await aReferral(office)
    const path = href(routes.assignReferral, { referral: id })
    const wrong = { assigned: newId(), version: '1', 'command-id': newId() }
    expect((await karin.post(path, wrong)).status).toBe(422)
  })
})

describe('an answer that makes no client', () => {
  const answer = {
    answer: 'lighter',
    reason: 'Het taalmaatje van de bibliotheek past beter.',
    'told-how': 'phone',
  }

  it('is told, kept with its reason, and can be taken back', async () => {
    const id = await aReferral(office)
    const path = href(routes.answerReferral, { referral: id })
    const silent = { ...answer, 'told-how': 'not-told', version: '1', 'command-id': newId() }
    const refused = await karin.post(path, silent)
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('Vertel het antwoord eerst.')
    const sent = await karin.post(path, { ...answer, version: '1', 'command-id': newId() })
    expect(sent.status).toBe(303)
    expect(await sound(at(id))).toContain('taalmaatje')
    const back = await karin.post(href(routes.reopenReferral, { referral: id }), {})
    expect(back.status).toBe(303)
    expect(await sound(at(id))).toContain('Aannemen')
  })

  it('does not overwrite what somebody else did meanwhile', async () => {
    const id = await aReferral(office)
    const talk = { 'talk-kind': 'spoke', 'talk-words': 'Gebeld', 'command-id': newId() }
    await karin.post(href(routes.noteOnReferral, { referral: id }), talk)
    const fields = { ...answer, version: '1', 'command-id': newId() }
    const sent = await karin.post(href(routes.answerReferral, { referral: id }), fields)
    expect(sent.status).toBe(409)
    expect(await sent.text()).toContain('intussen veranderd')
  })

  it('passes on to a named organisation', async () => {
    const id = await aReferral(office)
    const path = href(routes.answerReferral, { referral: id })
    const fields = { ...answer, answer: 'passed-on', version: '1' }
    expect((await karin.post(path, { ...fields, 'command-id': newId() })).status).toBe(422)
    const to = { ...fields, 'passed-to': 'Mentorschap Zeeland', 'command-id': newId() }
    expect((await karin.post(path, to)).status).toBe(303)
  })
})

describe('a request by telephone', () => {
  it('is written down with the same questions, and is taken up by who writes', async () => {
    const sent = await karin.post(href(routes.newReferral), {
      'asker-role': 'doctor',
      'asker-name': 'Dokter Smit',
      'asker-phone': '030 1234567',
      'given-name': 'Piet',
      way: 'unknown',
      why: 'Begrijpt zijn medicijnen niet meer.',
      urgency: 'can-wait',
      knows: 'agrees',
      'command-id': newId(),
    })
    expect(sent.status).toBe(303)
    expect(await sound(sent.headers.get('location') ?? '')).toContain('Dokter Smit')
  })
})

describe('the first screen of a coordinator', () => {
  it('says how many wait, since when, and that a promised day is over', async () => {
    await aReferral(office, {}, addDays(today, -1))
    const html = await sound(href(routes.home))
    expect(html).toContain('wachten op antwoord')
    expect(html).toContain('de afgesproken dag voorbij')
  })
})

describe('the public page of a foundation', () => {
  const slug = `stichting-${newId().slice(-8)}`
  const open = { 'is-open': 'yes', ways: ['newcomer'], 'answer-days': '5', 'closed-words': '' }

  it('is set by a coordinator, and its name belongs to one foundation', async () => {
    const path = href(routes.referralDoor)
    const bad = { ...open, slug: 'Niet Goed!', version: '1', 'command-id': newId() }
    expect((await karin.post(path, bad)).status).toBe(422)
    const version = /name="version" value="(\d+)"/.exec(await sound(path))?.[1] ?? ''
    const good = { ...open, slug, version, 'command-id': newId() }
    expect((await karin.post(path, good)).status).toBe(303)
    const page = await app.as().get(href(routes.askForHelpAt, { organisation: slug }))
    expect(page.status).toBe(200)
    const taken = { ...open, slug, version: '0', 'command-id': newId() }
    const refused = await elsewhere.post(path, taken)
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('gebruikt deze naam al')
  })
})
