import { afterEach, describe, expect, it, vi } from 'vitest'
import { faultsIn } from '../../src/cli/faults-in.js'
import { href, routes } from '../../src/routes.js'
import { openDatabase } from '../../src/shared/database/index.js'
import { aCouple } from '../factories/a-couple.js'
import { anAccount } from '../factories/an-account.js'
import { testDatabase } from '../database.js'
import { testApp } from '../test-app.js'
import { aTestOffice, newId, now } from '../test-office.js'

const database = testDatabase()
const lines: string[] = []
const logFault = faultsIn({ clock: () => now, note: (line) => void lines.push(line) })
const away = openDatabase({ url: 'postgres://nobody:canary-database@127.0.0.1:1/nothing' })
const canaries = /canary/i

afterEach(() => {
  lines.length = 0
  vi.restoreAllMocks()
})

/** All that is written to the terminal while something is done, by whomever. */
async function written(work: () => Promise<unknown>): Promise<string> {
  const heard: string[] = []
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, 'write').mockImplementation((chunk) => {
      heard.push(String(chunk))
      return true
    })
  }
  await work()
  vi.restoreAllMocks()
  return [...heard, ...lines].join('\n')
}

describe('log-schema: a line about a fault', () => {
  it('says when in UTC, in which request, what kind and where; on one line before the places', () => {
    logFault('01a1', Object.assign(new TypeError('canary'), { code: '22P02' }))
    expect(lines[0]?.split('\n')[0]).toBe(`${now} 01a1 TypeError 22P02`)
  })

  it('holds no word of what people typed, of a password, a token or an address', async () => {
    const app = testApp(away, { logFault })
    const said = await written(async () => {
      const browser = app.as({ token: 'canary-token', accountId: 'x' })
      await browser.get(`${routes.clients}?q=canary`)
      await browser.post(href(routes.logContact), { saw: 'canary', 'command-id': newId() })
      await app.as().post(routes.signIn, { email: 'canary@example.org', password: 'canary-word' })
    })
    expect(lines.length).toBeGreaterThan(0)
    expect(said).not.toMatch(canaries)
  })

  it('says nothing at all about what goes well', async () => {
    const office = await aTestOffice(database)
    const app = testApp(database, { logFault })
    const said = await written(async () => {
      const { mentorId, mentorshipId, clientId } = await office.inside((tx) =>
        aCouple(tx, { client: 'Canary' }),
      )
      const mentor = app.as(await office.signIn({ role: 'mentor', mentorId, name: 'Canary' }))
      await mentor.get(href(routes.client, { client: clientId }))
      const visit = { who: mentorshipId, day: 'today', kind: 'visit', outcome: 'met' }
      const words = { [`saw-${mentorshipId}`]: 'canary' }
      await mentor.post(href(routes.logContact), { ...visit, ...words, 'command-id': newId() })
      const account = await anAccount(office, { email: `canary-${newId()}@example.org` })
      await app.as().post(routes.signIn, { email: account.email, password: 'canary-wrong' })
    })
    expect(said).not.toMatch(canaries)
  })
})

describe('log-crlf: a line of the log', () => {
  it('cannot be broken off or forged by what a fault carries', () => {
    const forged = `22P02\r\n${now} request-9 sign-in allowed`
    const error = Object.assign(new Error('x'), { code: forged, name: 'Error\nforged' })
    error.stack = ''
    logFault('request-1\r\nforged', error)
    const [first = '', ...more] = lines.join('\n').split('\n')
    expect(more).toEqual([])
    expect(first.startsWith(`${now} `)).toBe(true)
  })

  it('names a request by a number of ours, whatever the visitor says', async () => {
    const app = testApp(database)
    const answer = await app.app.request(`http://localhost${routes.signIn}`, {
      headers: { 'x-request-id': 'canary', traceparent: '00-canary' },
    })
    expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
  })
})
