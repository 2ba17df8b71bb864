import { beforeAll, describe, expect, it } from 'vitest'
import { aPasskey, type Bent } from '../../../test/a-passkey.js'
import { anAccount } from '../../../test/factories/an-account.js'
import { testDatabase } from '../../../test/database.js'
import { withoutKeys } from '../../../test/form-tokens.js'
import { htmlErrors } from '../../../test/html-errors.js'
import { testApp } from '../../../test/test-app.js'
import { aTestOffice, newId, now, type TestOffice } from '../../../test/test-office.js'
import {
  addPasskey,
  enterWith,
  onlyPasskeyOf,
  question,
  signedIn,
  somebody,
} from '../../../test/people-with-passkeys.js'
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

function mails(accountId: string) {
  return office.inside((tx) =>
    tx.selectFrom('account_notice').select('kind').where('account_id', '=', accountId).execute(),
  )
}

const security = href(routes.security)

describe('a passkey of the own account', () => {
  it('is made after a fresh proof, listed, and told by mail', async () => {
    const { ilona, visitor } = await somebody(app, office, later())
    const page = await (await visitor.get(security)).text()
    expect(page).toContain('Mijn telefoon')
    expect(await htmlErrors(page)).toEqual([])
    expect(await mails(ilona.accountId)).toContainEqual({ kind: 'passkey-added' })
  })

  it('has a page to make it that is right HTML, also in English', async () => {
    const visitor = await signedIn(app, await anAccount(office), later())
    const page = await (await visitor.get(href(routes.newPasskey))).text()
    expect(await htmlErrors(page)).toEqual([])
    expect(page).toContain('hidden')
  })

  it('asks for a fresh proof once the last one is five minutes old', async () => {
    const { visitor, passkey } = await somebody(app, office, later())
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
    const { ilona, visitor } = await somebody(app, office, later())
    const id = await onlyPasskeyOf(database, ilona)
    const address = href(routes.passkey, { passkey: id })
    expect(await htmlErrors(await (await visitor.get(address)).text())).toEqual([])
    await visitor.post(address, { 'command-id': newId(), name: 'Tablet van thuis' })
    expect(await (await visitor.get(security)).text()).toContain('Tablet van thuis')
  })

  it('is not there for anybody else', async () => {
    const { ilona } = await somebody(app, office, later())
    const id = await onlyPasskeyOf(database, ilona)
    const other = await signedIn(app, await anAccount(office), later())
    for (const address of [routes.passkey, routes.removePasskey]) {
      const theirs = await other.get(href(address, { passkey: id }))
      const nobodys = await other.get(href(address, { passkey: newId() }))
      expect(theirs.status).toBe(404)
      expect(withoutKeys(await theirs.text())).toBe(withoutKeys(await nobodys.text()))
    }
  })

  it('is removed, and lets nobody in from then on', async () => {
    const { ilona, visitor, passkey } = await somebody(app, office, later())
    const address = href(routes.removePasskey, { passkey: await onlyPasskeyOf(database, ilona) })
    const page = await (await visitor.get(address)).text()
    expect(page).toContain('Mijn telefoon verwijderen?')
    expect(await htmlErrors(page)).toEqual([])
    await visitor.post(address, { 'command-id': newId() })
    expect((await enterWith(app, passkey)).answer.status).toBe(422)
  })
})

describe('a passkey that is made', () => {
  it.each<[string, Bent]>([
    ['for another site', { origin: 'https://naast.example.org' }],
    ['for another host', { host: 'example.org' }],
    ['without recognising its owner', { isRecognised: false }],
  ])('%s is not kept', async (_, bent) => {
    const ilona = await anAccount(office)
    const visitor = await signedIn(app, ilona, later())
    const answer = await addPasskey(visitor, aPasskey(), bent)
    expect(answer.status).toBe(422)
    expect(await htmlErrors(await answer.text())).toEqual([])
    expect(await onlyPasskeyOf(database, ilona)).toBe('')
  })

  it('on the question of somebody else is not kept', async () => {
    const { visitor } = await somebody(app, office, later())
    const other = await anAccount(office)
    const thief = await signedIn(app, other, later())
    const asked = await question(visitor, href(routes.askNewPasskey))
    const made = { 'command-id': newId(), name: 'X', passkey: aPasskey().make(asked) }
    expect((await thief.post(href(routes.newPasskey), made)).status).toBe(422)
    expect(await onlyPasskeyOf(database, other)).toBe('')
  })

  it('twice, or with the name of a passkey of somebody else, is not kept', async () => {
    const { passkey, visitor } = await somebody(app, office, later())
    expect((await addPasskey(visitor, passkey)).status).toBe(422)
    const other = await anAccount(office)
    const answer = await addPasskey(await signedIn(app, other, later()), passkey)
    expect(answer.status).toBe(409)
    expect(await htmlErrors(await answer.text())).toEqual([])
    expect(await onlyPasskeyOf(database, other)).toBe('')
  })

  it('is not asked for without the token of our page', async () => {
    const ilona = await anAccount(office)
    const visitor = await signedIn(app, ilona, later())
    const bare = await app.request(`http://localhost${href(routes.askNewPasskey)}`, {
      method: 'POST',
      headers: { origin: 'http://localhost', cookie: visitor.cookie() ?? '' },
      body: new URLSearchParams({ a: 'b' }),
    })
    expect(bare.status).toBe(401)
  })
})
