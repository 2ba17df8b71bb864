import { beforeAll, describe, expect, it } from 'vitest'
import { aPasskey, type Bent } from '../../../test/a-passkey.js'
import { testDatabase } from '../../../test/database.js'
import { withoutKeys } from '../../../test/form-tokens.js'
import { givePassword } from '../../../test/sign-in.js'
import { testApp } from '../../../test/test-app.js'
import { aTestOffice, now, type TestOffice } from '../../../test/test-office.js'
import { aVisitor } from '../../../test/visitor.js'
import { enterWith, isIn, question, somebody } from '../../../test/people-with-passkeys.js'
import { href, routes } from '../../routes.js'
import { instantPlus } from '../../shared/calendar/index.js'

const database = testDatabase()
let moment = now
const { app } = testApp(database, { clock: () => moment, isDemo: false })
let office: TestOffice

beforeAll(async () => {
  office = await aTestOffice(database)
})

/** A minute later, so that the app has another code. */
function later() {
  moment = instantPlus(moment, { minutes: 1 })
  return moment
}

describe('signing in with a passkey', () => {
  it('needs nothing else: no address, no password, no code', async () => {
    const { passkey, ilona } = await somebody(app, office, later())
    const { visitor, answer } = await enterWith(app, passkey)
    expect([answer.status, answer.headers.get('location')]).toEqual([303, href(routes.home)])
    expect(await isIn(visitor)).toBe(true)
    const [row] = await office.inside((tx) =>
      tx
        .selectFrom('audit_event')
        .select(['action', 'outcome', 'rule'])
        .where('account_id', '=', ilona.accountId)
        .where('action', '=', 'sign-in')
        .where('object_kind', '=', 'session')
        .orderBy('id', 'desc')
        .execute(),
    )
    expect(row).toEqual({ action: 'sign-in', outcome: 'allowed', rule: 'passkey' })
  })

  it('asks everybody the same, and names no passkey', async () => {
    const { ilona } = await somebody(app, office, later())
    const first = await question(aVisitor(app), href(routes.askPasskey))
    const second = await question(aVisitor(app), href(routes.askPasskey), { email: ilona.email })
    expect(first.challenge).not.toBe(second.challenge)
    expect({ ...first, challenge: '' }).toEqual({ ...second, challenge: '' })
    expect(first).toMatchObject({ userVerification: 'required', allowCredentials: [] })
  })

  it('takes an answer once', async () => {
    const { passkey } = await somebody(app, office, later())
    const asked = await question(aVisitor(app), href(routes.askPasskey))
    const answer = { passkey: passkey.answer(asked) }
    expect((await aVisitor(app).post(href(routes.signInPasskey), answer)).status).toBe(303)
    expect((await aVisitor(app).post(href(routes.signInPasskey), answer)).status).toBe(422)
  })

  it('takes no answer after five minutes', async () => {
    const { passkey } = await somebody(app, office, later())
    const asked = await question(aVisitor(app), href(routes.askPasskey))
    moment = instantPlus(moment, { minutes: 5 })
    const answer = { passkey: passkey.answer(asked) }
    expect((await aVisitor(app).post(href(routes.signInPasskey), answer)).status).toBe(422)
  })

  it.each<[string, Bent]>([
    ['another site', { origin: 'https://naast.example.org' }],
    ['another port of this computer', { origin: 'http://localhost:8080' }],
    ['another host', { host: 'example.org' }],
    ['a device that did not recognise its owner', { isRecognised: false }],
  ])('takes no answer from %s', async (_, bent) => {
    const { passkey } = await somebody(app, office, later())
    const { answer } = await enterWith(app, passkey, bent)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Deze passkey hoort niet bij een account')
  })

  it('takes no answer of a copy whose counter runs behind', async () => {
    const { passkey } = await somebody(app, office, later())
    expect((await enterWith(app, passkey, { counter: 9 })).answer.status).toBe(303)
    expect((await enterWith(app, passkey, { counter: 8 })).answer.status).toBe(422)
    expect((await enterWith(app, passkey, { counter: 9 })).answer.status).toBe(422)
    expect((await enterWith(app, passkey, { counter: 10 })).answer.status).toBe(303)
  })

  it('refuses a passkey of nobody, a disabled account and nonsense with the same page', async () => {
    const { passkey, ilona } = await somebody(app, office, later())
    await database.as({ account: ilona.accountId }, (tx) =>
      tx.updateTable('account').set({ disabled_at: now }).execute(),
    )
    const answers = [
      (await enterWith(app, passkey)).answer,
      (await enterWith(app, aPasskey())).answer,
    ]
    for (const nonsense of ['', '{}', '[]', '{"id":1}', 'x'.repeat(30_000)]) {
      answers.push(await aVisitor(app).post(href(routes.signInPasskey), { passkey: nonsense }))
    }
    const pages = await Promise.all(answers.map((answer) => answer.text()))
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 422))
    expect(new Set(pages.map(withoutKeys)).size).toBe(1)
  })

  it('takes no answer that was asked for something else', async () => {
    const { passkey, visitor } = await somebody(app, office, later())
    const asked = await question(visitor, href(routes.askOwnPasskey))
    const answer = { passkey: passkey.answer(asked) }
    expect((await aVisitor(app).post(href(routes.signInPasskey), answer)).status).toBe(422)
  })
})

describe('a passkey after the password', () => {
  it('lets in, and is bound to this sign-in', async () => {
    const { ilona, passkey } = await somebody(app, office, later())
    const [visitor, other] = [aVisitor(app), aVisitor(app)]
    const { half = '', ...rest } = await givePassword(visitor, ilona)
    const theirs = await givePassword(other, ilona)
    const asked = await question(visitor, href(routes.askPasskey), { half })
    expect(asked['allowCredentials']).toMatchObject([{ id: passkey.id }])
    const answer = passkey.answer(asked)
    const swapped = await other.post(href(routes.signInCode), { ...theirs, passkey: answer })
    expect(swapped.status).toBe(422)
    const entered = await visitor.post(href(routes.signInCode), { ...rest, half, passkey: answer })
    expect(entered.status).toBe(303)
    expect(await isIn(visitor)).toBe(true)
  })

  it('must be one of this account', async () => {
    const { ilona } = await somebody(app, office, later())
    const thief = await somebody(app, office, later())
    const visitor = aVisitor(app)
    const { half = '' } = await givePassword(visitor, ilona)
    const asked = await question(visitor, href(routes.askPasskey), { half })
    const answer = { half, passkey: thief.passkey.answer(asked) }
    expect((await visitor.post(href(routes.signInCode), answer)).status).toBe(422)
    expect(await isIn(visitor)).toBe(false)
  })

  it('is no way round the code for who has half a sign-in only', async () => {
    const { ilona } = await somebody(app, office, later())
    const visitor = aVisitor(app)
    const hidden = await givePassword(visitor, ilona)
    const closed = [routes.home, routes.security, routes.account, routes.clients]
    for (const address of closed) {
      expect((await visitor.get(href(address))).status).toBe(303)
    }
    const nothing = await visitor.post(href(routes.signInCode), { ...hidden, code: '' })
    expect(nothing.status).toBe(422)
    expect(await isIn(visitor)).toBe(false)
  })
})
