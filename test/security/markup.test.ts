import { beforeAll, describe, expect, it } from 'vitest'
import { href, routes } from '../../src/routes.js'
import { aCouple } from '../factories/a-couple.js'
import { testDatabase } from '../database.js'
import { htmlErrors } from '../html-errors.js'
import { testApp, type TestBrowser } from '../test-app.js'
import { aTestOffice, newId } from '../test-office.js'
import { addressOf, everyRoute } from './every-route.js'

const database = testDatabase()
const app = testApp(database)

/** What a page would run, were it not text: in a tag, in an attribute, in a link, in a comment. */
const markup = `"><img src=x onerror=alert(1)><script>alert(1)</script>'--><svg/onload=alert(1)>{{7*7}}`
const alive = /<img src=x|<script>alert|<svg\/onload|onerror=alert\(1\)>(?!&|")|javascript:alert/

let ids: Record<string, string>
let mentor: TestBrowser
let coordinator: TestBrowser
let logged: number

beforeAll(async () => {
  const office = await aTestOffice(database)
  const couple = await office.inside((tx) => aCouple(tx, { client: markup }))
  ids = { client: couple.clientId, mentor: couple.mentorId, mentorship: couple.mentorshipId }
  const signedIn = { mentorId: couple.mentorId, name: markup }
  mentor = app.as(await office.signIn({ role: 'mentor', ...signedIn }))
  coordinator = app.as(await office.signIn({ role: 'coordinator', name: markup }))
  const visit = { who: couple.mentorshipId, day: 'today', kind: 'visit', outcome: 'met' }
  const words = [`saw-${couple.mentorshipId}`, `said-0-${couple.mentorshipId}`, 'place', 'note']
  const typed = Object.fromEntries(words.map((name) => [name, markup]))
  const how = {
    [`how-0-${couple.mentorshipId}`]: 'said',
    [`certainty-0-${couple.mentorshipId}`]: 'sure',
  }
  const sent = await mentor.post(href(routes.logContact), {
    'command-id': newId(),
    ...visit,
    ...typed,
    ...how,
  })
  logged = sent.status
})

describe('xss-canary: markup that somebody typed', () => {
  const pages = everyRoute(database).filter(({ method }) => method === 'get')

  it('stands in every page as text, and starts nothing', async () => {
    expect(logged).toBe(303)
    const shown: string[] = []
    for (const route of pages) {
      for (const browser of [mentor, coordinator]) {
        const answer = await browser.get(addressOf(route, ids))
        if (!(answer.headers.get('content-type') ?? '').startsWith('text/html')) {
          continue
        }
        const page = await answer.text()
        expect(page, route.path).not.toMatch(alive)
        if (page.includes('&lt;img src=x')) {
          shown.push(...(await htmlErrors(page)), route.path)
        }
      }
    }
    expect(shown.filter((one) => !pages.some(({ path }) => path === one))).toEqual([])
    expect(shown.length).toBeGreaterThan(10)
  }, 60_000)

  it('comes back as text in a form that is sent again', async () => {
    const fields = {
      'command-id': newId(),
      name: markup,
      family: markup,
      q: markup,
      reason: markup,
    }
    for (const route of everyRoute(database).filter(({ method }) => method === 'post')) {
      for (const how of [{}, { withoutToken: true }]) {
        const answer = await coordinator.post(addressOf(route, ids), fields, how)
        const isPage = (answer.headers.get('content-type') ?? '').startsWith('text/html')
        expect(isPage ? await answer.text() : '', route.path).not.toMatch(alive)
      }
    }
  })

  it('does nothing in an address', async () => {
    for (const path of [routes.signIn, routes.clients, routes.home, `${routes.home}nergens`]) {
      for (const field of ['next', 'klaar', 'sort', 'taal', 'page', 'status']) {
        const page = await (
          await coordinator.get(`${path}?${field}=${encodeURIComponent(markup)}`)
        ).text()
        expect(page, `${path} ${field}`).not.toMatch(alive)
      }
    }
  })
})
