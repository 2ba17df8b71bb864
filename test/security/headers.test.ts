import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CspEvaluator } from 'csp_evaluator'
import { Severity } from 'csp_evaluator/dist/finding.js'
import { CspParser } from 'csp_evaluator/dist/parser.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { href, routes } from '../../src/routes.js'
import { openDatabase } from '../../src/shared/database/index.js'
import { daysBetween } from '../../src/shared/calendar/index.js'
import { aCouple } from '../factories/a-couple.js'
import { testDatabase } from '../database.js'
import { testApp } from '../test-app.js'
import { aTestOffice, newId, type SignedIn } from '../test-office.js'
import { addressOf, everyRoute } from './every-route.js'
import { observatoryScore, policyIn } from './observatory.js'

const database = testDatabase()
const publicFolder = await mkdtemp(join(tmpdir(), 'naast-assets-'))
await writeFile(join(publicFolder, 'main.css'), 'body{}')
afterAll(() => rm(publicFolder, { recursive: true }))

const origin = 'https://naast.example'
const parts = { cookie: { isSecure: true }, baseUrl: origin, publicFolder }
const { app } = testApp(database, parts)
const broken = testApp(openDatabase({ url: 'postgres://nobody@127.0.0.1:1/x' }), {
  ...parts,
  logFault: () => undefined,
}).app

let ids: Record<string, string>
let coordinator: SignedIn
let mentor: SignedIn

beforeAll(async () => {
  const office = await aTestOffice(database)
  const couple = await office.inside((tx) => aCouple(tx))
  ids = { client: couple.clientId, mentor: couple.mentorId, mentorship: couple.mentorshipId }
  mentor = await office.signIn({ role: 'mentor', mentorId: couple.mentorId })
  coordinator = await office.signIn({ role: 'coordinator' })
})

function ask(path: string, init: RequestInit = {}, who: SignedIn | undefined = coordinator) {
  const cookie = { cookie: `__Host-naast=${who?.token ?? ''}` }
  return app.request(origin + path, {
    ...init,
    headers: { ...cookie, ...Object.fromEntries(new Headers(init.headers)) },
  })
}

function post(path: string, body: string, type = 'application/x-www-form-urlencoded') {
  return ask(path, { method: 'POST', headers: { origin, 'content-type': type }, body })
}

/** What every answer carries, whatever it is. */
function lacking({ headers, status }: Response): string[] {
  const policy = policyIn(headers)
  const wanted: [string, boolean][] = [
    ['a policy that begins with nothing', policy['default-src'] === "'none'"],
    ['frame-ancestors', policy['frame-ancestors'] === "'none'"],
    ['nosniff', headers.get('x-content-type-options') === 'nosniff'],
    ['referrer-policy', headers.get('referrer-policy') === 'same-origin'],
    [
      'hsts',
      /^max-age=(\d{8,}); includeSubDomains/.test(headers.get('strict-transport-security') ?? ''),
    ],
    ['coop', headers.get('cross-origin-opener-policy') === 'same-origin'],
    ['coep', headers.get('cross-origin-embedder-policy') === 'require-corp'],
    ['corp', headers.get('cross-origin-resource-policy') === 'same-origin'],
    ['permissions-policy', /camera=\(\)/.test(headers.get('permissions-policy') ?? '')],
    ['noindex', /noindex/.test(headers.get('x-robots-tag') ?? '')],
    ['no-store', /no-store|immutable/.test(headers.get('cache-control') ?? '')],
    ['a request id', headers.has('x-request-id')],
    ['a charset', isCharsetClear(headers) || [204, 303].includes(status)],
    ['silence on what runs here', !headers.has('server') && !headers.has('x-powered-by')],
    ['no sharing with other sites', !headers.has('access-control-allow-origin')],
  ]
  return wanted.filter(([, holds]) => !holds).map(([what]) => what)
}

function isCharsetClear(headers: Headers): boolean {
  const type = headers.get('content-type') ?? ''
  return !/^(text|application\/json)/.test(type)
    ? true
    : /charset=utf-8|^application\/json$/i.test(type)
}

describe('headers: every route', () => {
  const routesByName = everyRoute(database).map(
    (route) => [`${route.method} ${route.path}`, route] as const,
  )

  it.each(routesByName)('%s has them for whoever asks', async (_, route) => {
    for (const who of [coordinator, mentor, { token: 'nobody', accountId: '' }]) {
      for (const path of [addressOf(route, ids), addressOf(route)]) {
        const init = route.method === 'get' ? {} : { method: 'POST', headers: { origin } }
        const body = route.method === 'get' ? {} : { body: new URLSearchParams({ x: '1' }) }
        expect(lacking(await ask(path, { ...init, ...body }, who)), path).toEqual([])
      }
    }
  })
})

describe('headers: every status', () => {
  it.each([
    [200, 'a page', () => ask(routes.home)],
    [200, 'a built file', () => ask(`${routes.assets}/main.css`)],
    [200, 'the sign-in page', () => ask(routes.signIn, {}, { token: '', accountId: '' })],
    [200, 'security.txt', () => ask(routes.securityTxt)],
    [
      204,
      'a report of a browser',
      () => post(routes.policyReports, '{}', 'application/csp-report'),
    ],
    [303, 'to the sign-in page', () => ask(routes.home, {}, { token: '', accountId: '' })],
    [400, 'no form', () => post(routes.clients, '{}', 'application/json')],
    [403, 'of another site', () => ask(routes.clients, { method: 'POST' })],
    [403, 'without form token', () => post(routes.clients, 'name=x')],
    [404, 'nowhere', () => ask(`${routes.home}nergens`)],
    [404, 'nobody there', () => ask(href(routes.client, { client: newId() }))],
    [405, 'another method', () => ask(routes.home, { method: 'PUT' })],
    [413, 'too large', () => post(routes.clients, `name=${'x'.repeat(1_100_000)}`)],
    [500, 'broken', () => broken.request(`${origin}${routes.health}`)],
    [503, 'while the database is away', () => brokenPage()],
  ])('%i: %s', async (status, _, answer) => {
    const got = await answer()
    expect(got.status).toBe(status)
    expect(lacking(got)).toEqual([])
  })

  function brokenPage() {
    return broken.request(`${origin}${routes.home}`, { headers: { cookie: '__Host-naast=x' } })
  }

  it('shows no stack, statement or place in a fault', async () => {
    for (const answer of [await brokenPage(), await broken.request(`${origin}${routes.health}`)]) {
      expect(await answer.text()).not.toMatch(/node_modules|at \w+ \(|select |127\.0\.0\.1|\.ts:/)
    }
  })

  it('says the same at the place of hidden files as at any place where nothing is', async () => {
    for (const path of [
      '/.git/config',
      '/.env',
      '/.git/',
      `${routes.assets}/../.env`,
      '/.DS_Store',
    ]) {
      expect((await ask(path)).status, path).toBe(404)
    }
    for (const path of [routes.assets, `${routes.assets}/`]) {
      expect((await ask(path)).status, path).toBe(404)
    }
  })

  it.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND'])(
    '%s is no method of ours',
    async (method) => {
      for (const path of [routes.home, routes.signIn, routes.health, `${routes.home}nergens`]) {
        const answer = await ask(path, { method, headers: { origin } })
        expect(answer.status).toBe(405)
        expect(answer.headers.get('allow')).toBe('GET, HEAD, POST')
      }
    },
  )

  it('keeps what is read: only built files may be kept by a browser', async () => {
    const kept = await ask(`${routes.assets}/main.css`)
    expect(kept.headers.get('cache-control')).toContain('immutable')
    expect((await ask(routes.home)).headers.get('cache-control')).toBe('no-store')
  })
})

describe('csp: what a page may do', () => {
  it('is another nonce each time, the same in header and page, of 128 bits', async () => {
    const seen = new Set<string>()
    for (let count = 0; count < 20; count += 1) {
      const answer = await ask(routes.home)
      const [, nonce = ''] =
        /'nonce-([^']+)'/.exec(policyIn(answer.headers)['script-src'] ?? '') ?? []
      expect(await answer.text()).toContain(`nonce="${nonce}"`)
      expect(Buffer.from(nonce, 'base64')).toHaveLength(16)
      seen.add(nonce)
    }
    expect(seen.size).toBe(20)
  })

  it('leaves csp_evaluator nothing of medium weight or worse', async () => {
    for (const path of [routes.home, routes.signIn]) {
      const policy = (await ask(path)).headers.get('content-security-policy') ?? ''
      const findings = new CspEvaluator(new CspParser(policy).csp).evaluate()
      const heavy = findings.filter(({ severity }) => severity <= Severity.MEDIUM)
      expect(heavy.map(({ directive, description }) => `${directive}: ${description}`)).toEqual([])
    }
  })

  it('meets the rules of Internet.nl: default-src, frame-ancestors, base-uri and form-action closed', async () => {
    const policy = policyIn((await ask(routes.home)).headers)
    for (const name of ['default-src', 'frame-ancestors', 'base-uri', 'form-action']) {
      expect(["'self'", "'none'"], name).toContain(policy[name])
    }
    expect(JSON.stringify(policy)).not.toMatch(/unsafe-|data:|http:|\*/)
  })

  it('scores at least 145 by the rules of the Observatory of MDN', async () => {
    const answer = await ask(routes.signIn, {}, { token: '', accountId: '' })
    const cookie = '__Host-naast=x; Path=/; HttpOnly; Secure; SameSite=Lax'
    const found = observatoryScore({ headers: answer.headers, cookies: [cookie] })
    expect(found.score, JSON.stringify(found.parts)).toBe(155)
    const bare = observatoryScore({ headers: answer.headers, cookies: [] })
    expect(bare.score).toBeGreaterThanOrEqual(145)
  })
})

describe('headers: security.txt', () => {
  it('says whom to tell, until when, in which languages (RFC 9116)', async () => {
    const text = await (await ask(routes.securityTxt)).text()
    const [, expires = ''] = /^Expires: (.+)$/m.exec(text) ?? []
    const days = daysBetween('2026-11-21', expires.slice(0, 10))
    expect(text).toMatch(/^Contact: mailto:\S+@\S+$/m)
    expect(text).toMatch(/^Preferred-Languages: nl, en$/m)
    expect(text).toContain(`Canonical: ${origin}/.well-known/security.txt`)
    expect(days).toBeGreaterThan(30)
    expect(days).toBeLessThan(365)
  })

  it('is not there while nobody is named', async () => {
    const { app: unnamed } = testApp(database, { ...parts, securityContact: null })
    expect((await unnamed.request(origin + routes.securityTxt)).status).toBe(404)
  })
})

describe('cors: another site', () => {
  it('is never given leave to read, whatever origin it shows', async () => {
    for (const other of ['https://evil.example', 'null', origin]) {
      const answer = await ask(routes.home, { headers: { origin: other } })
      expect(answer.headers.has('access-control-allow-origin')).toBe(false)
      expect(answer.headers.has('access-control-allow-credentials')).toBe(false)
    }
  })
})
