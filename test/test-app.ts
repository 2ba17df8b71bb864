import type { Hono } from 'hono'
import { createApp, type Deps } from '../src/app.js'
import type { Database } from '../src/shared/database/index.js'
import { loadAssets } from '../src/shared/ui/index.js'
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
    checkHealth: () => Promise.reject(new Error('not asked in tests')),
    logFault: (_, error) => {
      throw error
    },
    ...parts,
  })
  return { app, as: (who) => browserOf(app, who) }
}

const origin = 'http://localhost'

/** The secret of the test installation. */
export const testSecret = 'a-secret-only-for-tests-and-nothing-else'

export type TestApp = { app: Hono; as(who?: SignedIn): TestBrowser }

/** Asks as a browser would: with the cookie, and for a change with the Origin. */
export type TestBrowser = {
  get(path: string): Promise<Response>
  post(path: string, fields: Record<string, string | string[]>): Promise<Response>
}

function browserOf(app: Hono, who: SignedIn | undefined): TestBrowser {
  const cookie: Record<string, string> = who === undefined ? {} : { cookie: `naast=${who.token}` }
  return {
    get: async (path) => app.request(origin + path, { headers: cookie }),
    post: async (path, fields) =>
      app.request(origin + path, {
        method: 'POST',
        headers: {
          ...cookie,
          origin,
          'content-type': 'application/x-www-form-urlencoded',
        },
        body: bodyOf(fields),
      }),
  }
}

function bodyOf(fields: Record<string, string | string[]>): string {
  const pairs = Object.entries(fields).flatMap(([name, value]) =>
    [value].flat().map((one) => [name, one]),
  )
  return new URLSearchParams(pairs).toString()
}
