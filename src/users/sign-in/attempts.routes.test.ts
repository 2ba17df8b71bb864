import { beforeAll, describe, expect, it } from 'vitest'
import { anAccount, type AnAccount } from '../../../test/factories/an-account.js'
import { testDatabase } from '../../../test/database.js'
import { htmlErrors } from '../../../test/html-errors.js'
import { enter, givePassword } from '../../../test/sign-in.js'
import { testApp } from '../../../test/test-app.js'
import { aTestOffice, newId, now, type TestOffice } from '../../../test/test-office.js'
import { aVisitor, hiddenIn, type Visitor } from '../../../test/visitor.js'
import { href, routes } from '../../routes.js'
import { instantPlus } from '../../shared/calendar/index.js'
import { codeAt } from '../one-time-code.js'

const signIn = href(routes.signIn)
const signInCode = href(routes.signInCode)
const database = testDatabase()
let moment = now
const { app } = testApp(database, { clock: () => moment })
let office: TestOffice

beforeAll(async () => {
  office = await aTestOffice(database)
})

function later(minutes: number) {
  moment = instantPlus(moment, { minutes })
}

function log() {
  return office.inside((tx) =>
    tx
      .selectFrom('audit_event')
      .select(['account_id', 'action', 'outcome'])
      .where('action', 'in', ['sign-in', 'sign-out'])
      .orderBy('id')
      .execute(),
  )
}

async function isIn(visitor: Visitor): Promise<boolean> {
  return (await visitor.get(href(routes.home))).status === 200
}

describe('a code', () => {
  it('that is wrong is asked again, and is logged', async () => {
    const ilona = await anAccount(office)
    const visitor = aVisitor(app)
    const hidden = await givePassword(visitor, ilona)
    const answer = await visitor.post(signInCode, { ...hidden, code: '000000' })
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(page).toContain('Deze code klopt niet')
    expect(await htmlErrors(page)).toEqual([])
    expect((await log()).at(-1)?.outcome).toBe('denied')
    const right = await visitor.post(signInCode, {
      ...hiddenIn(page),
      code: codeAt(ilona.secret, moment),
    })
    expect(right.status).toBe(303)
  })

  it('works once, also within its half minute and from another browser', async () => {
    const ilona = await anAccount(office)
    const code = codeAt(ilona.secret, moment)
    await enter(aVisitor(app), ilona, { at: moment })
    const thief = aVisitor(app)
    const hidden = await givePassword(thief, ilona)
    const answer = await thief.post(signInCode, { ...hidden, code })
    expect(answer.status).toBe(422)
    expect(await isIn(thief)).toBe(false)
  })

  it('opens one session when it is sent twice at once', async () => {
    const ilona = await anAccount(office)
    const visitor = aVisitor(app)
    const hidden = await givePassword(visitor, ilona)
    const sent = { ...hidden, code: codeAt(ilona.secret, moment) }
    const answers = await Promise.all([
      visitor.post(signInCode, sent),
      visitor.post(signInCode, sent),
    ])
    expect(
      answers
        .map(({ status }) => String(status))
        .toSorted((one, other) => one.localeCompare(other)),
    ).toEqual(['303', '422'])
  })

  it('is worth nothing without a password first, or ten minutes after it', async () => {
    const ilona = await anAccount(office)
    const visitor = aVisitor(app)
    const without = await visitor.post(signInCode, {
      half: 'verzonnen',
      code: codeAt(ilona.secret, moment),
    })
    expect([without.status, visitor.cookie()]).toEqual([422, undefined])
    const hidden = await givePassword(visitor, ilona)
    later(10)
    const late = await visitor.post(signInCode, { ...hidden, code: codeAt(ilona.secret, moment) })
    expect(await late.text()).toContain('Dat duurde te lang')
    expect(await isIn(visitor)).toBe(false)
  })
})

describe('trying again and again', () => {
  it('has to wait after six failures, also with the right password', async () => {
    const ilona = await anAccount(office)
    const guess = { email: ilona.email, password: 'iets heel anders' }
    for (let attempt = 0; attempt < 6; attempt += 1) {
      expect((await aVisitor(app, `203.0.113.${attempt}`).post(signIn, guess)).status).toBe(422)
    }
    const answer = await aVisitor(app).post(signIn, {
      email: ilona.email,
      password: ilona.password,
    })
    expect(answer.status).toBe(429)
    expect(answer.headers.get('retry-after')).toBe('30')
    expect(await answer.text()).toContain('Probeer het over een minuut opnieuw')
  })

  it('waits for accounts that do not exist as well', async () => {
    const guess = { email: `${newId()}@example.org`, password: 'iets heel anders' }
    for (let attempt = 0; attempt < 6; attempt += 1) {
      await aVisitor(app).post(signIn, guess)
    }
    expect((await aVisitor(app).post(signIn, guess)).status).toBe(429)
  })

  it('counts many at the same moment too', async () => {
    const guess = { email: `${newId()}@example.org`, password: 'iets heel anders' }
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => aVisitor(app).post(signIn, guess)),
    )
    expect(answers.filter(({ status }) => status === 422)).toHaveLength(6)
  })

  it('lets the owner in after a quarter of an hour at most, and forgets the failures then', async () => {
    const ilona = await anAccount(office)
    const guess = { email: ilona.email, password: 'iets heel anders' }
    for (let minute = 0; minute < 60; minute += 1) {
      await aVisitor(app).post(signIn, guess)
      later(1)
    }
    later(15)
    const visitor = aVisitor(app)
    expect((await enter(visitor, ilona, { at: moment })).status).toBe(303)
    expect((await aVisitor(app).post(signIn, guess)).status).toBe(422)
  })

  it('is slowed for a network that tries many accounts, whatever addresses it claims', async () => {
    const tryFrom = (from: string) =>
      aVisitor(app, from).post(signIn, {
        email: `${newId()}@example.org`,
        password: 'welkom2026!!',
      })
    for (let attempt = 0; attempt < 51; attempt += 1) {
      await tryFrom(`10.0.0.${attempt}, 2001:db8:9:9:${attempt}::1`)
    }
    expect((await tryFrom('2001:db8:9:9::77')).status).toBe(429)
    expect((await tryFrom('2001:db8:9:8::77')).status).toBe(422)
  })
})

describe('a stranger who keeps guessing', () => {
  async function guessed(email: string, failures: number) {
    for (let failure = 0; failure < failures; failure += 1) {
      later(16)
      const guess = { email, password: 'iets heel anders' }
      expect((await aVisitor(app, `198.51.100.${failure}`).post(signIn, guess)).status).toBe(422)
    }
  }

  function noticesOf({ accountId }: AnAccount) {
    return office.inside((tx) =>
      tx
        .selectFrom('account_notice')
        .select('kind')
        .where('account_id', '=', accountId)
        .where('kind', '=', 'guessed-at')
        .execute(),
    )
  }

  it('does not hold up the owner in a browser that signed in before', async () => {
    const ilona = await anAccount(office)
    const own = aVisitor(app)
    await enter(own, ilona, { at: moment })
    const guess = { email: ilona.email, password: 'iets heel anders' }
    for (let failure = 0; failure < 12; failure += 1) {
      await aVisitor(app, `198.51.100.${failure}`).post(signIn, guess)
    }
    const stranger = await aVisitor(app).post(signIn, guess)
    expect(stranger.status).toBe(429)
    later(1)
    expect((await enter(own, ilona, { at: moment })).status).toBe(303)
  })

  it('has a count of its own in a browser it knows too', async () => {
    const ilona = await anAccount(office)
    const own = aVisitor(app)
    await enter(own, ilona, { at: moment })
    const guess = { email: ilona.email, password: 'iets heel anders' }
    const answers = []
    for (let failure = 0; failure < 7; failure += 1) {
      answers.push((await own.post(signIn, guess)).status)
    }
    expect(answers.at(-1)).toBe(429)
  })

  it('is stopped for good after fifty, told to the owner by mail alone, until another password', async () => {
    const ilona = await anAccount(office)
    const own = aVisitor(app)
    await enter(own, ilona, { at: moment })
    const nobody = `${newId()}@example.org`
    await guessed(ilona.email, 50)
    await guessed(nobody, 50)
    expect(await noticesOf(ilona)).toEqual([{ kind: 'guessed-at' }])
    later(24 * 60)
    const [known, unknown] = await Promise.all(
      [ilona.email, nobody].map(async (email) => {
        const answer = await aVisitor(app).post(signIn, { email, password: ilona.password })
        return [answer.status, answer.headers.get('retry-after')]
      }),
    )
    expect(known).toEqual([429, '900'])
    expect(unknown).toEqual(known)
    expect((await enter(own, ilona, { at: moment })).status).toBe(303)
    expect(await noticesOf(ilona)).toHaveLength(1)
  }, 60_000)

  it('cannot make up a browser that signed in before', async () => {
    const ilona = await anAccount(office)
    const own = aVisitor(app)
    await enter(own, ilona, { at: moment })
    const guess = { email: ilona.email, password: 'iets heel anders' }
    for (let failure = 0; failure < 8; failure += 1) {
      await aVisitor(app, `198.51.100.${failure}`).post(signIn, guess)
    }
    const made = await app.request(`http://localhost${signIn}`, {
      method: 'POST',
      headers: {
        origin: 'http://localhost',
        cookie: `naast-browser=${'x'.repeat(43)}.${'y'.repeat(43)}`,
      },
      body: new URLSearchParams(guess),
    })
    expect(made.status).toBe(429)
  })
})
