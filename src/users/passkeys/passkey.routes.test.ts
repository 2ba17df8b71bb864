import { beforeAll, describe, expect, it } from 'vitest'
import { aPasskey, type APasskey, type Bent } from '../../../test/a-passkey.js'
import { anAccount, type AnAccount } from '../../../test/factories/an-account.js'
import { testDatabase } from '../../../test/database.js'
import { withoutKeys } from '../../../test/form-tokens.js'
import { htmlErrors } from '../../../test/html-errors.js'
import { enter, givePassword } from '../../../test/sign-in.js'
import { testApp } from '../../../test/test-app.js'
import { aTestOffice, newId, now, type TestOffice } from '../../../test/test-office.js'
import { aVisitor, type Visitor } from '../../../test/visitor.js'
import { href, routes } from '../../routes.js'
import { instantPlus } from '../../shared/calendar/index.js'
import { codeAt } from '../one-time-code.js'

const database = testDatabase()
let moment = now
const { app } = testApp(database, { clock: () => moment, isDemo: false })
const security = href(routes.security)
let office: TestOffice

beforeAll(async () => {
  office = await aTestOffice(database)
})

async function question(visitor: Visitor, path: string, fields: Record<string, string> = {}) {
  const answer = await visitor.post(path, fields)
  expect(answer.status).toBe(200)
  return (await answer.json()) as Record<string, unknown> & { challenge: string }
}

async function signedIn(account: AnAccount): Promise<Visitor> {
  moment = instantPlus(moment, { minutes: 1 })
  const visitor = aVisitor(app)
  await enter(visitor, account, { at: moment })
  return visitor
}

async function addPasskey(visitor: Visitor, passkey: APasskey, bent?: Bent): Promise<Response> {
  const asked = await question(visitor, href(routes.askNewPasskey))
  const made = { 'command-id': newId(), name: 'Mijn telefoon', passkey: passkey.make(asked, bent) }
  return visitor.post(href(routes.newPasskey), made)
}

async function enterWith(passkey: APasskey, bent?: Bent) {
  const visitor = aVisitor(app)
  const asked = await question(visitor, href(routes.askPasskey))
  const answer = passkey.answer(asked, bent)
  return { visitor, answer: await visitor.post(href(routes.signInPasskey), { passkey: answer }) }
}

async function isIn(visitor: Visitor): Promise<boolean> {
  return (await visitor.get(href(routes.home))).status === 200
}

async function somebody() {
  const ilona = await anAccount(office)
  const visitor = await signedIn(ilona)
  const passkey = aPasskey()
  expect((await addPasskey(visitor, passkey)).status).toBe(303)
  return { ilona, visitor, passkey }
}

function mails(accountId: string) {
  return database.as({ account: accountId, organisation: office.id }, (tx) =>
    tx.selectFrom('account_notice').select('kind').where('account_id', '=', accountId).execute(),
  )
}

describe('a passkey of the own account', () => {
  it('is made after a fresh proof, listed, and told by mail', async () => {
    const { ilona, visitor } = await somebody()
    const page = await (await visitor.get(security)).text()
    expect(page).toContain('Mijn telefoon')
    expect(await htmlErrors(page)).toEqual([])
    expect(await mails(ilona.accountId)).toContainEqual({ kind: 'passkey-added' })
  })

  it('has a page to make it that is right HTML, also in English', async () => {
    const visitor = await signedIn(await anAccount(office))
    const page = await (await visitor.get(href(routes.newPasskey))).text()
    expect(await htmlErrors(page)).toEqual([])
    expect(page).toContain('hidden')
  })

  it('asks for a fresh proof once the last one is five minutes old', async () => {
    const { visitor, passkey } = await somebody()
    moment = instantPlus(moment, { minutes: 6 })
    const asks = await visitor.get(href(routes.newPasskey))
    expect(asks.headers.get('location')).toContain(href(routes.stepUp))
    const page = await (await visitor.get(asks.headers.get('location') ?? '')).text()
    expect(page).toContain('Bevestig met uw passkey')
    expect(await htmlErrors(page)).toEqual([])
    const asked = await question(visitor, href(routes.askOwnPasskey))
    const proof = { next: href(routes.newPasskey), 'step-up-passkey': passkey.answer(asked) }
    const proven = await visitor.post(href(routes.stepUp), proof)
    expect(proven.headers.get('location')).toBe(href(routes.newPasskey))
    expect((await visitor.get(href(routes.newPasskey))).status).toBe(200)
  })

  it('gets another name', async () => {
    const { ilona, visitor } = await somebody()
    const id = await onlyPasskeyOf(ilona)
    const address = href(routes.passkey, { passkey: id })
    expect(await htmlErrors(await (await visitor.get(address)).text())).toEqual([])
    await visitor.post(address, { 'command-id': newId(), name: 'Tablet van thuis' })
    expect(await (await visitor.get(security)).text()).toContain('Tablet van thuis')
  })

  it('is not there for anybody else', async () => {
    const { ilona } = await somebody()
    const id = await onlyPasskeyOf(ilona)
    const other = await signedIn(await anAccount(office))
    for (const address of [routes.passkey, routes.removePasskey]) {
      const theirs = await other.get(href(address, { passkey: id }))
      const nobodys = await other.get(href(address, { passkey: newId() }))
      expect(theirs.status).toBe(404)
      expect(withoutKeys(await theirs.text())).toBe(withoutKeys(await nobodys.text()))
    }
  })

  it('is removed, and lets nobody in from then on', async () => {
    const { ilona, visitor, passkey } = await somebody()
    const address = href(routes.removePasskey, { passkey: await onlyPasskeyOf(ilona) })
    const page = await (await visitor.get(address)).text()
    expect(page).toContain('Mijn telefoon verwijderen?')
    expect(await htmlErrors(page)).toEqual([])
    await visitor.post(address, { 'command-id': newId() })
    expect((await enterWith(passkey)).answer.status).toBe(422)
  })
})

async function onlyPasskeyOf({ accountId }: AnAccount): Promise<string> {
  const [row] = await database.as({ account: accountId }, (tx) =>
    tx.selectFrom('passkey').select('id').execute(),
  )
  return row?.id ?? ''
}

describe('signing in with a passkey', () => {
  it('needs nothing else: no address, no password, no code', async () => {
    const { passkey, ilona } = await somebody()
    const { visitor, answer } = await enterWith(passkey)
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
    const { ilona } = await somebody()
    const first = await question(aVisitor(app), href(routes.askPasskey))
    const second = await question(aVisitor(app), href(routes.askPasskey), { email: ilona.email })
    expect(first.challenge).not.toBe(second.challenge)
    expect({ ...first, challenge: '' }).toEqual({ ...second, challenge: '' })
    expect(first).toMatchObject({ userVerification: 'required', allowCredentials: [] })
  })

  it('takes an answer once', async () => {
    const { passkey } = await somebody()
    const asked = await question(aVisitor(app), href(routes.askPasskey))
    const answer = { passkey: passkey.answer(asked) }
    expect((await aVisitor(app).post(href(routes.signInPasskey), answer)).status).toBe(303)
    expect((await aVisitor(app).post(href(routes.signInPasskey), answer)).status).toBe(422)
  })

  it('takes no answer after five minutes', async () => {
    const { passkey } = await somebody()
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
    const { passkey } = await somebody()
    const { answer } = await enterWith(passkey, bent)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Deze passkey hoort niet bij een account')
  })

  it('takes no answer of a copy whose counter runs behind', async () => {
    const { passkey } = await somebody()
    expect((await enterWith(passkey, { counter: 9 })).answer.status).toBe(303)
    expect((await enterWith(passkey, { counter: 8 })).answer.status).toBe(422)
    expect((await enterWith(passkey, { counter: 9 })).answer.status).toBe(422)
    expect((await enterWith(passkey, { counter: 10 })).answer.status).toBe(303)
  })

  it('refuses a passkey of nobody, a disabled account and nonsense with the same page', async () => {
    const { passkey, ilona } = await somebody()
    await database.as({ account: ilona.accountId }, (tx) =>
      tx.updateTable('account').set({ disabled_at: now }).execute(),
    )
    const answers = [(await enterWith(passkey)).answer, (await enterWith(aPasskey())).answer]
    for (const nonsense of ['', '{}', '[]', '{"id":1}', 'x'.repeat(30_000)]) {
      answers.push(await aVisitor(app).post(href(routes.signInPasskey), { passkey: nonsense }))
    }
    const pages = await Promise.all(answers.map((answer) => answer.text()))
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 422))
    expect(new Set(pages.map(withoutKeys)).size).toBe(1)
  })

  it('takes no answer that was asked for something else', async () => {
    const { passkey, visitor } = await somebody()
    const asked = await question(visitor, href(routes.askOwnPasskey))
    const answer = { passkey: passkey.answer(asked) }
    expect((await aVisitor(app).post(href(routes.signInPasskey), answer)).status).toBe(422)
  })
})

describe('a passkey after the password', () => {
  it('lets in, and is bound to this sign-in', async () => {
    const { ilona, passkey } = await somebody()
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
    const { ilona } = await somebody()
    const thief = await somebody()
    const visitor = aVisitor(app)
    const { half = '' } = await givePassword(visitor, ilona)
    const asked = await question(visitor, href(routes.askPasskey), { half })
    const answer = { half, passkey: thief.passkey.answer(asked) }
    expect((await visitor.post(href(routes.signInCode), answer)).status).toBe(422)
    expect(await isIn(visitor)).toBe(false)
  })

  it('is no way round the code for who has half a sign-in only', async () => {
    const { ilona } = await somebody()
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

describe('the last way in', () => {
  it('cannot be removed', async () => {
    const { ilona, visitor } = await somebody()
    const go = (address: string) => visitor.post(address, { 'command-id': newId() })
    await go(href(routes.removePassword))
    await go(href(routes.removeCodeApp))
    const last = await go(href(routes.removePasskey, { passkey: await onlyPasskeyOf(ilona) }))
    expect(last.status).toBe(422)
    const page = await last.text()
    expect(page).toContain('anders kunt u zich niet meer aanmelden')
    expect(await htmlErrors(page)).toEqual([])
    expect(await onlyPasskeyOf(ilona)).not.toBe('')
  })

  it('cannot be removed by two tabs at the same moment either', async () => {
    const { visitor, ilona } = await somebody()
    const second = aPasskey()
    await addPasskey(visitor, second)
    for (const address of [routes.removePassword, routes.removeCodeApp]) {
      await visitor.post(href(address), { 'command-id': newId() })
    }
    const list = await database.as({ account: ilona.accountId }, (tx) =>
      tx.selectFrom('passkey').select('id').execute(),
    )
    const answers = await Promise.all(
      list.map(({ id }) =>
        visitor.post(href(routes.removePasskey, { passkey: id }), { 'command-id': newId() }),
      ),
    )
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 422])
  })

  it('is a passkey alone for who has no password, and the password comes back', async () => {
    const { ilona, visitor, passkey } = await somebody()
    await visitor.post(href(routes.removePassword), { 'command-id': newId() })
    const gone = await aVisitor(app).post(href(routes.signIn), { ...ilona })
    expect(gone.status).toBe(422)
    const { visitor: again } = await enterWith(passkey)
    const page = await (await again.get(href(routes.password))).text()
    expect(page).toContain('Wachtwoord kiezen')
    expect(page).not.toContain('current-password')
    const fields = { password: 'zeven natte paraplus', 'password-again': 'zeven natte paraplus' }
    await again.post(href(routes.password), { 'command-id': newId(), ...fields })
    moment = instantPlus(moment, { minutes: 1 })
    const account = { ...ilona, password: 'zeven natte paraplus' }
    expect((await enter(aVisitor(app), account, { at: moment })).status).toBe(303)
  })
})

describe('a passkey that is made', () => {
  it.each<[string, Bent]>([
    ['for another site', { origin: 'https://naast.example.org' }],
    ['for another host', { host: 'example.org' }],
    ['without recognising its owner', { isRecognised: false }],
  ])('%s is not kept', async (_, bent) => {
    const ilona = await anAccount(office)
    const visitor = await signedIn(ilona)
    const answer = await addPasskey(visitor, aPasskey(), bent)
    expect(answer.status).toBe(422)
    expect(await htmlErrors(await answer.text())).toEqual([])
    expect(await onlyPasskeyOf(ilona)).toBe('')
  })

  it('on the question of somebody else is not kept', async () => {
    const { visitor } = await somebody()
    const other = await anAccount(office)
    const thief = await signedIn(other)
    const asked = await question(visitor, href(routes.askNewPasskey))
    const made = { 'command-id': newId(), name: 'X', passkey: aPasskey().make(asked) }
    expect((await thief.post(href(routes.newPasskey), made)).status).toBe(422)
    expect(await onlyPasskeyOf(other)).toBe('')
  })

  it('twice, or with the name of a passkey of somebody else, is not kept', async () => {
    const { passkey, visitor } = await somebody()
    expect((await addPasskey(visitor, passkey)).status).toBe(422)
    const other = await anAccount(office)
    const answer = await addPasskey(await signedIn(other), passkey)
    expect(answer.status).toBe(409)
    expect(await htmlErrors(await answer.text())).toEqual([])
    expect(await onlyPasskeyOf(other)).toBe('')
  })

  it('is not asked for without the token of our page', async () => {
    const ilona = await anAccount(office)
    const visitor = await signedIn(ilona)
    const bare = await app.request(`http://localhost${href(routes.askNewPasskey)}`, {
      method: 'POST',
      headers: { origin: 'http://localhost', cookie: visitor.cookie() ?? '' },
      body: new URLSearchParams({ a: 'b' }),
    })
    expect(bare.status).toBe(401)
  })
})

describe('another app with codes', () => {
  it('takes the place of the old one once its first code was right', async () => {
    const ilona = await anAccount(office)
    const visitor = await signedIn(ilona)
    const page = await (await visitor.get(href(routes.codeApp))).text()
    expect(await htmlErrors(page)).toEqual([])
    const secret = (/class="n-copy">([A-Z2-7 ]+)</.exec(page)?.[1] ?? '').replaceAll(' ', '')
    const sealed = /name="sealed" value="([^"]+)"/.exec(page)?.[1] ?? ''
    const send = (code: string) =>
      visitor.post(href(routes.codeApp), { 'command-id': newId(), sealed, code })
    const wrong = await send('000000')
    expect(wrong.status).toBe(422)
    expect((await wrong.text()).replaceAll(' ', '')).toContain(secret)
    expect((await send(codeAt(secret, moment))).status).toBe(303)
    moment = instantPlus(moment, { minutes: 1 })
    expect((await enter(aVisitor(app), ilona, { at: moment })).status).toBe(422)
    const renewed = { ...ilona, secret }
    expect((await enter(aVisitor(app), renewed, { at: moment })).status).toBe(303)
    expect(await mails(ilona.accountId)).toContainEqual({ kind: 'code-app' })
  })

  it('cannot be one that was sealed for somebody else', async () => {
    const other = await signedIn(await anAccount(office))
    const theirs = await (await other.get(href(routes.codeApp))).text()
    const sealed = /name="sealed" value="([^"]+)"/.exec(theirs)?.[1] ?? ''
    const secret = (/class="n-copy">([A-Z2-7 ]+)</.exec(theirs)?.[1] ?? '').replaceAll(' ', '')
    const visitor = await signedIn(await anAccount(office))
    const sent = { 'command-id': newId(), sealed, code: codeAt(secret, moment) }
    expect((await visitor.post(href(routes.codeApp), sent)).status).toBe(422)
  })
})
