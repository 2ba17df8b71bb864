import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Route } from '../../src/shared/http/index.js'
import { aCouple } from '../factories/a-couple.js'
import { testDatabase } from '../database.js'
import { testApp, type TestBrowser } from '../test-app.js'
import { aTestOffice, newId } from '../test-office.js'
import { hiddenIn } from '../visitor.js'
import { addressOf, everyRoute } from './every-route.js'

const database = testDatabase()
const app = testApp(database)
const runs = process.env['NAAST_LONG_TESTS'] === '1' ? 500 : 5

let ids: Record<string, string>
let browsers: TestBrowser[]

beforeAll(async () => {
  const office = await aTestOffice(database)
  const couple = await office.inside((tx) => aCouple(tx))
  ids = { client: couple.clientId, mentor: couple.mentorId, mentorship: couple.mentorshipId }
  browsers = [
    app.as(await office.signIn({ role: 'mentor', mentorId: couple.mentorId })),
    app.as(await office.signIn({ role: 'coordinator' })),
  ]
})

const oddities = [
  ['', ' ', '0', '-1', '1e9', '99999999999999999999', 'NaN', 'null', 'true', '[]', '{}'],
  ['31', '29-2-2027', '0000-00-00', '9999-12-31', '12:99', "'; drop table client; --", '%', '_'],
  ['\u0000', '\u202e', '\ufeff', '\ud800', '👩‍👩‍👧', 'x'.repeat(20_000), '../../etc/passwd'],
  ['__proto__', 'constructor', '${7*7}', '=1+1', '\r\nX: y'],
].flat()

/** What people and programs send: nothing, far too much, other alphabets, dates that are none, signs that mean something. */
const value = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(...oddities),
  fc.constant(0).map(() => newId()),
)

/** The names of the fields that a page of this form has, and some it has not. */
async function fieldsOf(browser: TestBrowser, path: string): Promise<string[]> {
  const page = await (await browser.get(path)).text()
  const named = [...page.matchAll(/ name="([^"]+)"/g)].map(([, name = '']) => name)
  const known = [...named, ...Object.keys(hiddenIn(page))]
  const steering = ['form-token', 'command-id', 'password', 'current-password', 'code']
  return [...new Set([...known, 'version', 'kind', 'x'])].filter((name) => !steering.includes(name))
}

describe('schema-fuzz: a form', () => {
  const posts = everyRoute(database).filter(({ method }) => method === 'post')

  it.each(posts.map((route) => [route.path, route] as const))(
    '%s breaks nothing, whatever is sent to it',
    async (_, route: Route) => {
      for (const browser of browsers) {
        const path = addressOf(route, ids)
        const names = await fieldsOf(browser, path)
        await fc.assert(
          fc.asyncProperty(
            fc.dictionary(fc.constantFrom(...names), fc.array(value, { maxLength: 3 })),
            async (typed) => {
              const answer = await browser.post(path, { ...typed, 'command-id': newId() })
              const text = await answer.text()
              expect(answer.status).toBeLessThan(500)
              expect(text).not.toMatch(/node_modules|syntax error|violates/)
            },
          ),
          { numRuns: runs },
        )
      }
    },
    300_000,
  )
})

describe('schema-fuzz: an address', () => {
  const gets = everyRoute(database).filter(({ method }) => method === 'get')

  it.each(gets.map((route) => [route.path, route] as const))(
    '%s breaks nothing, whatever stands in it',
    async (_, route: Route) => {
      await fc.assert(
        fc.asyncProperty(
          value,
          value,
          fc.constantFrom('page', 'sort', 'klaar', 'client'),
          async (part, asked, name) => {
            const odd = encodeURIComponent(part.toWellFormed())
            const path = route.path.replace(/:[a-z]+/gi, odd === '' ? 'x' : odd)
            const query = new URLSearchParams({ [name]: asked })
            const answers = await Promise.all(
              browsers.map((browser) => browser.get(`${path}?${query.toString()}`)),
            )
            expect(answers.filter(({ status }) => status >= 500)).toEqual([])
          },
        ),
        { numRuns: runs },
      )
    },
    300_000,
  )
})
