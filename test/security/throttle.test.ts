import { beforeEach, describe, expect, it } from 'vitest'
import { ordinaryRates } from '../../src/limits.js'
import { href, routes } from '../../src/routes.js'
import { aCouple } from '../factories/a-couple.js'
import { testDatabase } from '../database.js'
import { htmlErrors } from '../html-errors.js'
import { testApp, type TestBrowser } from '../test-app.js'
import { aTestOffice, newId, now, type TestOffice } from '../test-office.js'

const database = testDatabase()
const rates = { account: 30, search: 10, export: 3, network: 20 }

let moment: string
let office: TestOffice
let browser: TestBrowser
let app: ReturnType<typeof testApp>

beforeEach(async () => {
  moment = now
  office = await aTestOffice(database)
  app = testApp(database, { rates, clock: () => moment })
  browser = app.as(await office.signIn({ role: 'coordinator' }))
})

/** The statuses of so many requests, counted. */
async function statuses(count: number, ask: () => Promise<Response>) {
  const counted: Record<number, number> = {}
  for (let asked = 0; asked < count; asked += 1) {
    const { status } = await ask()
    counted[status] = (counted[status] ?? 0) + 1
  }
  return counted
}

function denials() {
  return office.inside((tx) =>
    tx.selectFrom('audit_event').select('action').where('outcome', '=', 'denied').execute(),
  )
}

describe('throttle: an account', () => {
  it('gets so many files a minute, then is asked to wait; each refusal is in the log', async () => {
    expect(await statuses(6, () => browser.get(routes.clientsCsv))).toEqual({ 200: 3, 429: 3 })
    expect(await denials()).toEqual([1, 2, 3].map(() => ({ action: 'export' })))
    expect((await browser.get(routes.home)).status).toBe(200)
    moment = '2026-11-21T10:01:00.000Z'
    expect((await browser.get(routes.clientsCsv)).status).toBe(200)
  })

  it('gets so many searches a minute', async () => {
    expect(await statuses(12, () => browser.get(routes.clients))).toEqual({ 200: 10, 429: 2 })
  })

  it('gets so many pages of any kind a minute', async () => {
    expect(await statuses(33, () => browser.get(routes.home))).toEqual({ 200: 30, 429: 3 })
  })

  it('saves so many drafts a minute', async () => {
    const save = () => browser.post(href(routes.drafts, { key: newId() }), { text: 'Bezoek' })
    expect(await statuses(33, save)).toEqual({ 204: 30, 429: 3 })
  })

  it('is told in plain words how long to wait', async () => {
    await statuses(10, () => browser.get(routes.clients))
    const answer = await browser.get(routes.clients)
    const page = await answer.text()
    expect(answer.headers.get('retry-after')).toBe('60')
    expect(page).toContain('Probeer het over 60 seconden weer.')
    expect(await htmlErrors(page)).toEqual([])
  })

  it('loses nothing it typed', async () => {
    const { mentorshipId, mentorId } = await office.inside((tx) => aCouple(tx))
    const mentor = app.as(await office.signIn({ role: 'mentor', mentorId }))
    await statuses(30, () => mentor.get(routes.home))
    const visit = {
      'command-id': newId(),
      who: mentorshipId,
      [`saw-${mentorshipId}`]: 'Moe en blij',
    }
    const answer = await mentor.post(href(routes.logContact), visit)
    const page = await answer.text()
    expect(answer.status).toBe(429)
    expect(page).toContain('value="Moe en blij"')
    expect(await htmlErrors(page)).toEqual([])
  })

  it('does not slow down its colleagues', async () => {
    const other = app.as(await office.signIn({ role: 'coordinator' }))
    await statuses(12, () => browser.get(routes.clients))
    expect((await other.get(routes.clients)).status).toBe(200)
  })
})

describe('throttle: who is not signed in', () => {
  const from = (address: string) => () =>
    Promise.resolve(
      app.app.request(`http://localhost${routes.signIn}`, {
        headers: { 'x-forwarded-for': address },
      }),
    )

  it('is counted per IPv4 address', async () => {
    expect(await statuses(22, from('203.0.113.7'))).toEqual({ 200: 20, 429: 2 })
    expect((await from('203.0.113.8')()).status).toBe(200)
  })

  it('is counted per IPv6 network: another address of the same household helps nothing', async () => {
    let last = 0
    const rotating = () => {
      last += 1
      return from(`2001:db8:0:1::${last.toString(16)}`)()
    }
    expect(await statuses(22, rotating)).toEqual({ 200: 20, 429: 2 })
    expect((await from('2001:db8:0:2::1')()).status).toBe(200)
  })

  it('is counted with a made-up cookie as well', async () => {
    const garbage = () =>
      Promise.resolve(
        app.app.request(`http://localhost${routes.home}`, {
          headers: { 'x-forwarded-for': '203.0.113.9', cookie: 'naast=verzonnen' },
        }),
      )
    expect(await statuses(22, garbage)).toEqual({ 303: 20, 429: 2 })
  })

  it('does not keep a colleague on the same network from working', async () => {
    await statuses(22, from('203.0.113.10'))
    expect((await browser.get(routes.home)).status).toBe(200)
  })
})

it('throttle: the ordinary rates leave room for a hurried person, not for a copying program', () => {
  expect(ordinaryRates.search).toBeGreaterThanOrEqual(60)
  expect(ordinaryRates.export).toBeLessThanOrEqual(20)
  expect(ordinaryRates.account).toBeLessThanOrEqual(1_000)
})
