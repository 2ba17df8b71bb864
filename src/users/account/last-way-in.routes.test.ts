import { beforeAll, describe, expect, it } from 'vitest'
import { aPasskey } from '../../../test/a-passkey.js'
import { anAccount } from '../../../test/factories/an-account.js'
import { testDatabase } from '../../../test/database.js'
import { htmlErrors } from '../../../test/html-errors.js'
import { enter } from '../../../test/sign-in.js'
import { testApp } from '../../../test/test-app.js'
import { aTestOffice, newId, now, type TestOffice } from '../../../test/test-office.js'
import { aVisitor } from '../../../test/visitor.js'
import {
  addPasskey,
  enterWith,
  onlyPasskeyOf,
  signedIn,
  somebody,
} from '../../../test/people-with-passkeys.js'
import { href, routes } from '../../routes.js'
import { instantPlus } from '../../shared/calendar/index.js'
import { codeAt } from '../one-time-code.js'

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

function mails(accountId: string) {
  return office.inside((tx) =>
    tx.selectFrom('account_notice').select('kind').where('account_id', '=', accountId).execute(),
  )
}

describe('the last way in', () => {
  it('cannot be removed', async () => {
    const { ilona, visitor } = await somebody(app, office, later())
    const go = (address: string) => visitor.post(address, { 'command-id': newId() })
    await go(href(routes.removePassword))
    await go(href(routes.removeCodeApp))
    const last = await go(
      href(routes.removePasskey, { passkey: await onlyPasskeyOf(database, ilona) }),
    )
    expect(last.status).toBe(422)
    const page = await last.text()
    expect(page).toContain('anders kunt u zich niet meer aanmelden')
    expect(await htmlErrors(page)).toEqual([])
    expect(await onlyPasskeyOf(database, ilona)).not.toBe('')
  })

  it('cannot be removed by two tabs at the same moment either', async () => {
    const { visitor, ilona } = await somebody(app, office, later())
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
    expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([
      303, 422,
    ])
  })

  it('is a passkey alone for who has no password, and the password comes back', async () => {
    const { ilona, visitor, passkey } = await somebody(app, office, later())
    await visitor.post(href(routes.removePassword), { 'command-id': newId() })
    const gone = await aVisitor(app).post(href(routes.signIn), { ...ilona })
    expect(gone.status).toBe(422)
    const { visitor: again } = await enterWith(app, passkey)
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

describe('another app with codes', () => {
  it('takes the place of the old one once its first code was right', async () => {
    const ilona = await anAccount(office)
    const visitor = await signedIn(app, ilona, later())
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
    const other = await signedIn(app, await anAccount(office), later())
    const theirs = await (await other.get(href(routes.codeApp))).text()
    const sealed = /name="sealed" value="([^"]+)"/.exec(theirs)?.[1] ?? ''
    const secret = (/class="n-copy">([A-Z2-7 ]+)</.exec(theirs)?.[1] ?? '').replaceAll(' ', '')
    const visitor = await signedIn(app, await anAccount(office), later())
    const sent = { 'command-id': newId(), sealed, code: codeAt(secret, moment) }
    expect((await visitor.post(href(routes.codeApp), sent)).status).toBe(422)
  })
})

describe('who signed in through the provider of one organisation', () => {
  it('cannot give the account another way in, which would reach its other organisations', async () => {
    const { ilona, visitor } = await somebody(app, office, later())
    await database.as({ account: ilona.accountId }, (tx) =>
      tx.updateTable('session').set({ is_single_sign_on: true }).execute(),
    )
    for (const address of [routes.newPasskey, routes.codeApp, routes.recoveryCodes]) {
      expect((await visitor.get(href(address))).status).toBe(404)
    }
    for (const address of [routes.password, routes.removePassword, routes.removeCodeApp]) {
      expect((await visitor.get(href(address))).status).toBe(404)
    }
    expect((await visitor.post(href(routes.askNewPasskey), {})).status).toBe(404)
    const page = await (await visitor.get(href(routes.security))).text()
    expect(page).toContain('aangemeld via uw organisatie')
    expect(page).not.toContain(href(routes.newPasskey))
    expect(await htmlErrors(page)).toEqual([])
  })
})
