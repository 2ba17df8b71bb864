import { beforeAll, describe, expect, it } from 'vitest'
import { href, routes } from '../src/routes.js'
import { aCouple, aMentor } from './factories/a-couple.js'
import { testDatabase } from './database.js'
import { htmlErrors } from './html-errors.js'
import { testApp, type TestBrowser } from './test-app.js'
import { aTestOffice, newId, now, type SignedIn, type TestOffice } from './test-office.js'

const naast = testApp(testDatabase())
const logContact = href(routes.logContact)

let office: TestOffice
let irene: SignedIn
let browser: TestBrowser
let coordinator: TestBrowser
let mentorshipId: string
const institutionId = newId()

beforeAll(async () => {
  office = await aTestOffice(testDatabase())
  const mentorId = await office.inside((tx) => aMentor(tx, 'Irene'))
  ;({ mentorshipId } = await office.inside((tx) => aCouple(tx, { client: 'Anne', mentorId })))
  irene = await office.signIn({ role: 'mentor', mentorId })
  browser = naast.as(irene)
  coordinator = naast.as(await office.signIn({ role: 'coordinator' }))
  const institution = { id: institutionId, name: 'De Linde', created_at: now }
  await office.inside((tx) => tx.insertInto('institution').values(institution).execute())
})

/** Sends a body that no form of ours would make. */
function send(path: string, body: string | undefined, contentType?: string) {
  const type: Record<string, string> =
    contentType === undefined ? {} : { 'content-type': contentType }
  const headers = { cookie: `naast=${irene.token}`, origin: 'http://localhost', ...type }
  return naast.app.request(`http://localhost${path}`, {
    method: 'POST',
    headers,
    ...(body === undefined ? {} : { body: new TextEncoder().encode(body) }),
  })
}

function aVisit(more: Record<string, string | string[]>) {
  const visit = { who: mentorshipId, day: 'today', kind: 'visit', outcome: 'met' }
  return { 'command-id': newId(), ...visit, ...more }
}

function notesKept() {
  return office.inside((tx) =>
    tx.selectFrom('contact_client').select('saw').orderBy('contact_id').execute(),
  )
}

describe('a body that is no form', () => {
  it.each([
    ['without a content type', 'a=b', undefined],
    ['as JSON', '{"who":"x"}', 'application/json'],
    ['that is empty', undefined, undefined],
    ['in parts without a boundary', 'x', 'multipart/form-data'],
    ['in broken parts', '--a\r\nContent-Disp', 'multipart/form-data; boundary=a'],
  ])('%s is refused as such, wherever it is sent', async (_, body, type) => {
    for (const path of [
      logContact,
      href(routes.search),
      href(routes.signIn),
      href(routes.drafts, { key: 'x' }),
    ]) {
      expect((await send(path, body, type)).status, path).toBe(400)
    }
  })

  it('gets a page that says so', async () => {
    const page = await (await send(logContact, '{}', 'application/json')).text()
    expect(page).toContain('niet opgeslagen')
    expect(await htmlErrors(page)).toEqual([])
  })
})

describe('a form that is too large', () => {
  it('is refused with a page that says so', async () => {
    const form = 'application/x-www-form-urlencoded'
    const answer = await send(logContact, `saw=${'x'.repeat(1_100_000)}`, form)
    expect(answer.status).toBe(413)
    expect(await answer.text()).toContain('te groot')
    expect(answer.headers.get('connection')).toBe('close')
  })
})

describe('signs that PostgreSQL cannot keep', () => {
  it('are left out of a report, and all words around them are kept', async () => {
    const typed = aVisit({ [`saw-${mentorshipId}`]: 'Moe\u0000, maar blij' })
    expect((await browser.post(logContact, typed)).status).toBe(303)
    expect(await notesKept()).toContainEqual({ saw: 'Moe, maar blij' })
  })

  it('keep no draft, search, list or link from working', async () => {
    const words = { name: 'An\u0000ne', query: '\u0000', 'na\u0000me': 'x' }
    expect((await browser.post(href(routes.drafts, { key: 'a\u0000b' }), words)).status).toBe(204)
    for (const path of [routes.search, routes.clients, routes.mentors, routes.contacts]) {
      expect((await coordinator.post(path, words)).status, path).toBe(303)
      expect((await coordinator.get(`${path}?sort=%00&status=%00&page=%00`)).status).toBe(200)
    }
  })
})

describe('a page number that no list has', () => {
  it.each(['99999999999999999999', '9007199254740993', '-1', '1e9', 'x'])(
    '%s shows a page all the same',
    async (page) => {
      for (const path of [routes.clients, routes.mentors, routes.followUps, routes.contacts]) {
        expect((await coordinator.get(`${path}?page=${page}`)).status, path).toBe(200)
      }
    },
  )
})

describe('a choice that only the language of the program knows', () => {
  it.each(['__proto__', 'constructor', 'toString'])(
    '%s breaks no list, now or later',
    async (word) => {
      const choices = ['period', 'kind', 'outcome', 'status', 'regime', 'sort', 'living', 'rhythm']
      const typed = Object.fromEntries(choices.map((choice) => [choice, word]))
      for (const path of [routes.contacts, routes.clients, routes.mentors, routes.mentorships]) {
        expect((await coordinator.post(path, typed)).status, path).toBe(303)
        expect((await coordinator.get(path)).status, path).toBe(200)
        expect((await coordinator.get(`${path}?klaar=${word}`)).status, path).toBe(200)
      }
    },
  )
})

describe('a version that no form of ours carries', () => {
  it.each(['99999999999999999999', '2147483648', '-1', '1e3', 'x', ''])(
    '%j counts as another version: nothing is saved',
    async (version) => {
      const name = { name: 'Karin', locale: 'nl' }
      expect((await coordinator.post(routes.account, { ...name, version })).status).toBe(409)
      const details = { name: 'De Eik', kind: 'other', version }
      const path = href(routes.editInstitution, { institution: institutionId })
      expect((await coordinator.post(path, details)).status).toBe(409)
    },
  )
})

describe('one client named twice in one form', () => {
  it('is visited once', async () => {
    const before = (await notesKept()).length
    const twice = aVisit({ who: [mentorshipId, mentorshipId] })
    expect((await browser.post(logContact, twice)).status).toBe(303)
    expect((await notesKept()).length).toBe(before + 1)
  })
})
