import { gunzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { href, routes } from '../src/routes.js'
import { aCouple } from './factories/a-couple.js'
import { testDatabase } from './database.js'
import { testApp } from './test-app.js'
import { aTestOffice } from './test-office.js'

const database = testDatabase()
const app = testApp(database)
let cookie: string

beforeAll(async () => {
  const office = await aTestOffice(database)
  const { mentorId } = await office.inside((tx) => aCouple(tx))
  cookie = `naast=${(await office.signIn({ role: 'mentor', mentorId })).token}`
})

function ask(headers: Record<string, string> = {}) {
  return app.app.request(`http://localhost${href(routes.logContact)}`, {
    headers: { cookie, ...headers },
  })
}

describe('every page', () => {
  it('allows nothing but what Naast itself serves, and is kept by no one', async () => {
    const { headers } = await ask()
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('content-security-policy')).toContain("form-action 'self'")
    expect(headers.get('content-security-policy')).not.toMatch(/unsafe/)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('cache-control')).toBe('no-store')
  })

  it('has a number of its own, for the log', async () => {
    const [one, other] = [await ask(), await ask()]
    expect(one.headers.get('x-request-id')).not.toBe(other.headers.get('x-request-id'))
  })

  it('travels compressed to a browser that can read it: at most 15 KB', async () => {
    const answer = await ask({ 'accept-encoding': 'gzip' })
    const body = Buffer.from(await answer.arrayBuffer())
    expect(answer.headers.get('content-encoding')).toBe('gzip')
    expect(body.length).toBeLessThan(15_000)
    expect(gunzipSync(body).toString()).toContain('Hanne')
  })
})
