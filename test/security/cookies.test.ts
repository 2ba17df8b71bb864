import { describe, expect, it } from 'vitest'
import { href, routes } from '../../src/routes.js'
import { codeAt } from '../../src/users/one-time-code.js'
import { anAccount } from '../factories/an-account.js'
import { testDatabase } from '../database.js'
import { testApp } from '../test-app.js'
import { aTestOffice, now } from '../test-office.js'
import { hiddenIn } from '../visitor.js'

const database = testDatabase()
const origin = 'https://naast.example'
const { app } = testApp(database, { cookie: { isSecure: true }, baseUrl: origin })

/** Every cookie that was set on the way in and out, as the header says it. */
async function cookiesOfAWholeVisit(): Promise<string[]> {
  const jar = new Map<string, string>()
  const seen: string[] = []
  const ask = async (path: string, fields?: Record<string, string>) => {
    const sent = fields === undefined ? {} : { method: 'POST', body: new URLSearchParams(fields) }
    const headers = {
      origin,
      cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
    }
    const answer = await app.request(origin + path, { ...sent, headers })
    for (const cookie of answer.headers.getSetCookie()) {
      seen.push(cookie)
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      jar.set(name, value)
    }
    return answer
  }
  const account = await anAccount(await aTestOffice(database))
  const { email, password, secret } = account
  const half = hiddenIn(await (await ask(routes.signIn, { email, password })).text())
  const inside = await ask(routes.signInCode, { ...half, code: codeAt(secret, now) })
  expect(inside.status).toBe(303)
  const home = hiddenIn(await (await ask(routes.home)).text())
  await ask(routes.account)
  await ask(href(routes.signOn))
  expect((await ask(routes.signOut, home)).status).toBe(303)
  return seen
}

describe('cookies: every cookie of a visit', () => {
  it('is ours alone, encrypted on its way, unseen by scripts and not sent along from elsewhere', async () => {
    const cookies = await cookiesOfAWholeVisit()
    expect(cookies.length).toBeGreaterThanOrEqual(2)
    for (const cookie of cookies) {
      expect(cookie).toMatch(/^__Host-naast/)
      expect(cookie).toMatch(/; Path=\/(;|$)/)
      expect(cookie).toMatch(/; Secure/)
      expect(cookie).not.toMatch(/Domain=/i)
      // A cookie that is taken back holds nothing to hide.
      expect(cookie).toMatch(/^[^=]+=;|; HttpOnly.*; SameSite=(Lax|Strict)/)
    }
  })

  it('holds nothing but a random name: no person, no role, no state', async () => {
    for (const cookie of await cookiesOfAWholeVisit()) {
      const [, value = ''] = /^[^=]+=([^;]*)/.exec(cookie) ?? []
      expect(value).toMatch(/^([\w.-]{22,}|)$/)
    }
  })
})

describe('cookies: a visitor who only looks', () => {
  it('gets none', async () => {
    for (const path of [routes.signIn, routes.securityTxt, `${routes.home}nergens`]) {
      expect((await app.request(origin + path)).headers.getSetCookie()).toEqual([])
    }
  })
})
