import { beforeAll, describe, expect, it } from 'vitest'
import { href, routes } from '../src/routes.js'
import type { Route } from '../src/shared/http/index.js'
import { aMentor } from './factories/a-couple.js'
import { testDatabase } from './database.js'
import { everyRoute } from './security/every-route.js'
import { testApp, type TestBrowser } from './test-app.js'
import { aTestOffice, newId, now } from './test-office.js'

const database = testDatabase()
const app = testApp(database)
const signIn = href(routes.signIn)
const allRoutes = everyRoute(database)
let mentor: TestBrowser
let coordinator: TestBrowser

beforeAll(async () => {
  const office = await aTestOffice(database)
  const mentorId = await office.inside((tx) => aMentor(tx))
  mentor = app.as(await office.signIn({ role: 'mentor', mentorId }))
  coordinator = app.as(await office.signIn({ role: 'coordinator' }))
})

/** The address of a route with identifiers of nothing that exists. */
function somewhere({ path }: Route): string {
  return path.replace(/:[a-z]+/gi, () => newId())
}

function ask(browser: TestBrowser, route: Route): Promise<Response> {
  return route.method === 'get'
    ? browser.get(somewhere(route))
    : browser.post(somewhere(route), { 'command-id': newId() })
}

describe.each(allRoutes.map((route) => [`${route.method} ${route.path}`, route] as const))(
  '%s',
  (_, route) => {
    it('asks a visitor to sign in, and tells nothing', async () => {
      const answer = await ask(app.as(), route)
      const isToSignIn = answer.headers.get('location')?.startsWith(signIn) === true
      expect(isToSignIn || answer.status === 401).toBe(true)
    })

    it('is not there for a role that may not use it', async () => {
      const answers = await Promise.all(deniedFor(route).map((browser) => ask(browser, route)))
      const pages = await Promise.all(answers.map((answer) => answer.text()))
      expect(answers.every(({ status }) => status === 404)).toBe(true)
      expect(pages.every((page) => page.includes('Deze pagina is er niet'))).toBe(true)
    })

    it('breaks for nobody who asks for what does not exist', async () => {
      for (const browser of [mentor, coordinator]) {
        expect((await ask(browser, route)).status).toBeLessThan(500)
      }
    })
  },
)

it('there are routes for one role alone, so that denial is really asked', () => {
  expect(allRoutes.filter((route) => !mayUse(route, 'mentor')).length).toBeGreaterThan(20)
})

function deniedFor(route: Route): TestBrowser[] {
  return [
    ...(mayUse(route, 'mentor') ? [] : [mentor]),
    ...(mayUse(route, 'coordinator') ? [] : [coordinator]),
  ]
}

function mayUse({ access }: Route, role: 'mentor' | 'coordinator'): boolean {
  return access({
    role,
    mentorId: role === 'mentor' ? newId() : null,
    clientId: null,
    parts: [],
    provenAt: now,
    accountId: newId(),
    organisationId: newId(),
    organisationName: '',
    name: '',
    locale: 'nl',
    sessionId: newId(),
  })
}
