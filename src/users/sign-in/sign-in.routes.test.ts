import { beforeAll, describe, expect, it } from 'vitest'
import { anAccount } from '../../../test/factories/an-account.js'
import { testDatabase } from '../../../test/database.js'
import { withoutKeys } from '../../../test/form-tokens.js'
import { htmlErrors } from '../../../test/html-errors.js'
import { enter } from '../../../test/sign-in.js'
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

describe('signing in', () => {
  it('takes a password, then a code, and then the office opens; the log tells it', async () => {
    const ilona = await anAccount(office)
    const visitor = aVisitor(app)
    const first = await visitor.get(signIn)
    expect(await htmlErrors(await first.text())).toEqual([])
    const second = await visitor.post(signIn, {
      email: ` ${ilona.email.toUpperCase()} `,
      password: ilona.password,
    })
    const page = await second.text()
    expect(page).toContain('Code van zes cijfers')
    expect(page).not.toContain(ilona.password)
    expect(await htmlErrors(page)).toEqual([])
    expect(visitor.cookie()).toBeUndefined()
    expect(await isIn(visitor)).toBe(false)
    const third = await visitor.post(signInCode, {
      ...hiddenIn(page),
      code: codeAt(ilona.secret, moment),
    })
    expect([third.status, third.headers.get('location')]).toEqual([303, href(routes.home)])
    expect(await isIn(visitor)).toBe(true)
    expect((await log()).filter(({ account_id }) => account_id === ilona.accountId)).toEqual([
      { account_id: ilona.accountId, action: 'sign-in', outcome: 'allowed' },
    ])
  })

  it('keeps only a hash of the session, in a cookie that scripts cannot read', async () => {
    const ilona = await anAccount(office)
    const visitor = aVisitor(app)
    const answer = await enter(visitor, ilona, { at: moment })
    const header = answer.headers.get('set-cookie') ?? ''
    expect(header).toMatch(/HttpOnly/)
    expect(header).toMatch(/SameSite=Lax/)
    const token = visitor.cookie()?.split('=')[1] ?? ''
    const rows = await database.as({ account: ilona.accountId }, (tx) =>
      tx.selectFrom('session').selectAll().execute(),
    )
    expect(rows).toHaveLength(1)
    expect(JSON.stringify(rows)).not.toContain(token)
  })

  it('gives a new token each time, also in the same browser', async () => {
    const ilona = await anAccount(office)
    const visitor = aVisitor(app)
    await enter(visitor, ilona, { at: moment })
    const before = visitor.cookie()
    later(1)
    await enter(visitor, ilona, { at: moment })
    expect(visitor.cookie()).not.toBe(before)
  })

  it('shows the page in English when asked', async () => {
    const page = await (await aVisitor(app).get(href(routes.signIn, {}, { taal: 'en' }))).text()
    expect(page).toContain('Password')
    expect(await htmlErrors(page)).toEqual([])
  })
})

describe('what is wrong', () => {
  it('is never said: unknown account and wrong password give the same bytes', async () => {
    const ilona = await anAccount(office)
    const nobody = `${newId()}@example.org`
    const [wrong, unknown] = await Promise.all(
      [ilona.email, nobody].map(async (email) => {
        const answer = await aVisitor(app).post(signIn, { email, password: 'iets heel anders' })
        const text = await answer.text()
        return {
          status: answer.status,
          text: withoutKeys(text.replaceAll(email, 'X')),
        }
      }),
    )
    expect(wrong?.status).toBe(422)
    expect(wrong).toEqual(unknown)
    expect(wrong?.text).toContain('horen niet bij elkaar')
  })

  it('is logged at the office of the account', async () => {
    const ilona = await anAccount(office)
    await aVisitor(app).post(signIn, { email: ilona.email, password: 'iets heel anders' })
    expect((await log()).at(-1)).toEqual({
      account_id: ilona.accountId,
      action: 'sign-in',
      outcome: 'denied',
    })
  })

  it('keeps the e-mail address, not the password', async () => {
    const answer = await aVisitor(app).post(signIn, {
      email: 'mij@example.org',
      password: 'mijn fiets is rood',
    })
    const page = await answer.text()
    expect(page).toContain('mij@example.org')
    expect(page).not.toContain('mijn fiets is rood')
    expect(await htmlErrors(page)).toEqual([])
  })
})

describe('somebody without a role', () => {
  it('is told so after the code, and gets no session', async () => {
    const former = await anAccount(office, { validUntil: '2026-11-01' })
    const visitor = aVisitor(app)
    const answer = await enter(visitor, former, { at: moment })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('u hebt nu geen rol')
    expect(visitor.cookie()).toBeUndefined()
  })

  it('loses the office at the next request when the role ends', async () => {
    const ilona = await anAccount(office)
    const visitor = aVisitor(app)
    await enter(visitor, ilona, { at: moment })
    expect(await isIn(visitor)).toBe(true)
    await office.inside((tx) =>
      tx
        .updateTable('role_assignment')
        .set({ valid_until: moment.slice(0, 10) })
        .where('id', '=', ilona.assignmentId)
        .execute(),
    )
    expect(await isIn(visitor)).toBe(false)
  })
})

describe('signing out', () => {
  it('ends the session at once, also for who kept the cookie, and is logged', async () => {
    const ilona = await anAccount(office)
    const visitor = aVisitor(app)
    await enter(visitor, ilona, { at: moment })
    const kept = visitor.cookie() ?? ''
    const answer = await visitor.post(href(routes.signOut), {})
    expect(answer.headers.get('location')).toBe(signIn)
    expect(visitor.cookie()).toBeUndefined()
    const replayed = await app.request(`http://localhost${href(routes.home)}`, {
      headers: { cookie: kept },
    })
    expect(replayed.status).toBe(303)
    expect((await log()).at(-1)).toMatchObject({ account_id: ilona.accountId, action: 'sign-out' })
  })
})
