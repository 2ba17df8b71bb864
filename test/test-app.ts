import type { Hono } from 'hono'
import { createApp, type Deps } from '../src/app.js'
import type { Database } from '../src/shared/database/index.js'
import { loadAssets } from '../src/shared/ui/index.js'
import type { OutsideAccess } from '../src/users/index.js'
import { formTokenFields, knowApp } from './form-tokens.js'
import { newId, now, type SignedIn } from './test-office.js'

const manifest = {
  'main.css': 'main.css',
  'enhance.js': 'enhance.js',
  'icon.svg': 'icon.svg',
  'font-latin.woff2': 'font-latin.woff2',
}

/** The application itself, on the test database, at a fixed moment; parts of it can be other ones. */
export function testApp(database: Database, parts: Partial<Deps> = {}): TestApp {
  const app = createApp({
    database,
    clock: () => now,
    newId,
    cookie: { isSecure: false },
    baseUrl: origin,
    assets: loadAssets(JSON.stringify(manifest), origin),
    publicFolder: '.',
    isDemo: true,
    secret: testSecret,
    trustsProxy: true,
    hasMail: false,
    outside: testOutside,
    rates: null,
    securityContact: 'mailto:veiligheid@example.org',
    checkHealth: () => Promise.reject(new Error('not asked in tests')),
    logFault: (_, error) => {
      throw error
    },
    ...parts,
  })
  knowApp(app, { database: parts.database ?? database, secret: parts.secret ?? testSecret })
  return { app, as: (who) => browserOf(app, who) }
}

const origin = 'http://localhost'

/** Providers in tests stand on this computer itself. */
export const testOutside: OutsideAccess = {
  fetch: (url, { method, headers, body, signal }) =>
    fetch(url, {
      method,
      headers,
      redirect: 'manual',
      ...(body !== undefined && body !== null && { body: body as URLSearchParams }),
      ...(signal !== undefined && { signal }),
    }),
  allowsPlainHttp: true,
}

/** The secret of the test installation. */
export const testSecret = 'a-secret-only-for-tests-and-nothing-else'

export type TestApp = { app: Hono; as(who?: SignedIn): TestBrowser }

/** Asks as a browser would: with the cookie, and for a change with the Origin and the form token. */
export type TestBrowser = {
  get(path: string): Promise<Response>
  post(path: string, fields: Fields, how?: Posting): Promise<Response>
  /** Sends a form with files. */
  send(path: string, body: FormData): Promise<Response>
}

type Fields = Record<string, string | string[]>

/** A form that did not come from a page of ours carries no token. */
type Posting = { withoutToken?: boolean }

function browserOf(app: Hono, who: SignedIn | undefined): TestBrowser {
  const cookie: Record<string, string> = who === undefined ? {} : { cookie: `naast=${who.token}` }
  return {
    get: async (path) => app.request(origin + path, { headers: cookie }),
    post: async (path, fields, { withoutToken = false } = {}) => {
      const token = withoutToken ? {} : await formTokenFields(app, who?.token)
      const type = { 'content-type': 'application/x-www-form-urlencoded' }
      const headers = { ...cookie, origin, ...type }
      const body = bodyOf({ ...token, ...fields })
      return app.request(origin + path, { method: 'POST', headers, body })
    },
    send: async (path, body) => {
      // As in our pages, the token stands before the file.
      const fields = new FormData()
      for (const [name, value] of Object.entries(await formTokenFields(app, who?.token))) {
        fields.set(name, value)
      }
      for (const [name, value] of body) {
        fields.append(name, value)
      }
      const headers = { ...cookie, origin }
      return app.request(origin + path, { method: 'POST', headers, body: fields })
    },
  }
}

function bodyOf(fields: Fields): string {
  const pairs = Object.entries(fields).flatMap(([name, value]) =>
    [value].flat().map((one) => [name, one]),
  )
  return new URLSearchParams(pairs).toString()
}
