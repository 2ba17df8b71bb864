import { beforeAll, describe, expect, it } from 'vitest'
import { href, routes } from '../../src/routes.js'
import { createFormTokens } from '../../src/shared/http/index.js'
import { aCouple } from '../factories/a-couple.js'
import { testDatabase } from '../database.js'
import { formTokenFields, withoutKeys } from '../form-tokens.js'
import { htmlErrors } from '../html-errors.js'
import { testApp, testSecret, type TestBrowser } from '../test-app.js'
import { aTestOffice, newId, type SignedIn, type TestOffice } from '../test-office.js'
import { addressOf, everyRoute } from './every-route.js'

const database = testDatabase()
const app = testApp(database)
const withoutToken = { withoutToken: true }

let office: TestOffice
let ids: Record<string, string>
let irene: SignedIn
let mentor: TestBrowser
let coordinator: TestBrowser
let mentorshipId: string

beforeAll(async () => {
  office = await aTestOffice(database)
  const couple = await office.inside((tx) => aCouple(tx))
  ;({ mentorshipId } = couple)
  ids = { client: couple.clientId, mentor: couple.mentorId, mentorship: mentorshipId }
  irene = await office.signIn({ role: 'mentor', mentorId: couple.mentorId })
  mentor = app.as(irene)
  coordinator = app.as(await office.signIn({ role: 'coordinator' }))
})

function aVisit(more: Record<string, string> = {}) {
  const visit = { who: mentorshipId, day: 'today', kind: 'visit', outcome: 'met' }
  return { 'command-id': newId(), ...visit, [`saw-${mentorshipId}`]: 'Moe, maar blij', ...more }
}

/** What no request without a token may change: everything but the log itself. */
function businessRows() {
  return office.inside(async (tx) => {
    const facts = await tx.selectFrom('fact').select('id').execute()
    const commands = await tx.selectFrom('command').select('id').execute()
    const drafts = await tx.selectFrom('draft').select('key').execute()
    return [facts.length, commands.length, drafts.length]
  })
}

describe('csrf: a form without the token of its page', () => {
  const posts = everyRoute(database).filter(({ method }) => method === 'post')

  it.each(posts.map((route) => [route.path, route] as const))(
    '%s does nothing',
    async (_, route) => {
      const before = await businessRows()
      for (const browser of [mentor, coordinator]) {
        const fields = { 'command-id': newId(), name: 'Gekaapt', q: 'Gekaapt' }
        const answer = await browser.post(addressOf(route, ids), fields, withoutToken)
        // 401: a fresh proof is asked first.
        expect([401, 403, 404]).toContain(answer.status)
      }
      expect(await businessRows()).toEqual(before)
    },
  )

  it('comes back with everything typed and says what to do; the next press saves it', async () => {
    const form = href(routes.logContact)
    const answer = await mentor.post(form, aVisit(), withoutToken)
    const page = await answer.text()
    expect(answer.status).toBe(403)
    expect(page).toContain('Moe, maar blij')
    expect(page).toContain('Druk nog een keer op de knop')
    expect(await htmlErrors(page)).toEqual([])
    expect((await mentor.post(form, aVisit())).status).toBe(303)
  })

  it('is a button on a page of its own when no form stands behind it', async () => {
    const answer = await coordinator.post(routes.clients, { name: 'Hanne' }, withoutToken)
    const page = await answer.text()
    expect(answer.status).toBe(403)
    expect(page).toContain('name="name" value="Hanne"')
    expect(page).toContain('name="form-token"')
    expect(await htmlErrors(page)).toEqual([])
  })

  it('keeps no draft', async () => {
    const draft = href(routes.drafts, { key: 'log-contact' })
    expect((await mentor.post(draft, { saw: 'x' }, withoutToken)).status).toBe(403)
  })

  it('does not sign out', async () => {
    expect((await mentor.post(routes.signOut, {}, withoutToken)).status).toBe(403)
    expect((await mentor.get(routes.home)).status).toBe(200)
  })
})

describe('csrf: a token', () => {
  const form = href(routes.logContact)
  const tokens = createFormTokens(testSecret)

  it.each([
    ['made up', () => Buffer.alloc(64, 7).toString('base64url')],
    ['cut short', async () => (await ofIrene()).slice(0, 80)],
    ['empty', () => ''],
    ['of another session', () => tokens.make(newId())],
    ['of another installation', async () => createFormTokens(`${testSecret}!`).make(await idOf())],
  ])('%s is refused', async (_, token) => {
    const answer = await mentor.post(form, aVisit({ 'form-token': await token() }))
    expect(answer.status).toBe(403)
  })

  it('is another text in every page, and every text of it is good', async () => {
    const [one, other] = [await ofIrene(), await ofIrene()]
    expect(one).not.toBe(other)
    const both = [tokenIn(await pageOf(form)), tokenIn(await pageOf(form))]
    expect(both[0]).not.toBe(both[1])
    for (const token of [one, other, ...both]) {
      expect((await mentor.post(form, aVisit({ 'form-token': token }))).status).toBe(303)
    }
  })

  it('is the only thing, with the nonce, in which two drawings of a page differ', async () => {
    const nowhere = href(routes.client, { client: newId() })
    expect(withoutKeys(await pageOf(nowhere))).toBe(withoutKeys(await pageOf(nowhere)))
  })

  it('stands in no address, draft or row of the database', async () => {
    await mentor.post(href(routes.drafts, { key: 'log-contact' }), { saw: 'x' })
    const drafts = await office.inside((tx) => tx.selectFrom('draft').selectAll().execute())
    expect(JSON.stringify(drafts)).not.toContain('form-token')
  })

  async function ofIrene() {
    return (await formTokenFields(app.app, irene.token))['form-token'] ?? ''
  }

  async function idOf() {
    const row = await database.as({ account: irene.accountId }, (tx) =>
      tx.selectFrom('session').select('id').executeTakeFirstOrThrow(),
    )
    return row.id
  }

  async function pageOf(path: string) {
    return (await mentor.get(path)).text()
  }

  function tokenIn(page: string) {
    return /name="form-token" value="([^"]*)"/.exec(page)?.[1] ?? ''
  }
})

describe('csrf: a request from another site', () => {
  const path = `http://localhost${routes.logContact}`
  const send = (headers: Record<string, string>, body = 'who=x') =>
    app.app.request(path, {
      method: 'POST',
      headers: { cookie: `naast=${irene.token}`, ...headers },
      body,
    })

  it.each([
    ['without an origin', {}],
    ['with another origin', { origin: 'https://evil.example' }],
    ['with the origin of a frame without one', { origin: 'null' }],
    ['with our origin as a part', { origin: 'http://localhost.evil.example' }],
    ['with our host at another door', { origin: 'http://localhost:8081' }],
    [
      'that the browser calls cross-site',
      { origin: 'http://localhost', 'sec-fetch-site': 'cross-site' },
    ],
    [
      'that the browser calls same-site',
      { origin: 'http://localhost', 'sec-fetch-site': 'same-site' },
    ],
  ])('%s is refused before anything is read', async (_, headers) => {
    expect((await send(headers)).status).toBe(403)
  })

  it('as plain text is no form', async () => {
    const answer = await send({ origin: 'http://localhost', 'content-type': 'text/plain' })
    expect(answer.status).toBe(400)
  })
})

describe('csrf: reading', () => {
  it('changes nothing: the same rows after every page was opened', async () => {
    const before = await businessRows()
    for (const route of everyRoute(database).filter(({ method }) => method === 'get')) {
      for (const browser of [mentor, coordinator]) {
        await browser.get(addressOf(route, ids))
      }
    }
    expect(await businessRows()).toEqual(before)
  })
})
