import { beforeAll, describe, expect, it } from 'vitest'
import { aPasskey } from '../../../test/a-passkey.js'
import { anAccount } from '../../../test/factories/an-account.js'
import { anInvitation } from '../../../test/factories/an-invitation.js'
import { testDatabase } from '../../../test/database.js'
import { htmlErrors } from '../../../test/html-errors.js'
import { testApp } from '../../../test/test-app.js'
import { aTestOffice, newId, now, type TestOffice } from '../../../test/test-office.js'
import { aVisitor, type Visitor } from '../../../test/visitor.js'
import { href, routes } from '../../routes.js'
import { insertPasskey } from '../passkeys/passkey.store.js'

const database = testDatabase()
const { app } = testApp(database)
let office: TestOffice

beforeAll(async () => {
  office = await aTestOffice(database)
})

const named = { name: 'Ilona Bakker' }
const password = { password: 'zeven natte paraplus', 'password-again': 'zeven natte paraplus' }

async function question(visitor: Visitor, token: string) {
  const answer = await visitor.post(href(routes.invitationPasskey, { token }), {})
  return (await answer.json()) as object
}

async function isIn(visitor: Visitor): Promise<boolean> {
  return (await visitor.get(href(routes.home))).status === 200
}

function credentialsOf(email: string) {
  return database.as({ credential: email }, (tx) =>
    tx.selectFrom('account').select(['password_hash', 'totp_secret']).execute(),
  )
}

describe('an invitation with a passkey', () => {
  it('needs no password: passkey, recovery codes, in', async () => {
    const email = `${newId()}@example.org`
    const token = await anInvitation(office, { email })
    const visitor = aVisitor(app)
    const code = href(routes.invitationCode, { token })
    await visitor.post(href(routes.invitation, { token }), { ...named, 'no-password': '1' })
    const page = await (await visitor.get(code)).text()
    expect(page).toContain('Maak een passkey')
    expect(page).not.toContain('n-copy')
    expect(await htmlErrors(page)).toEqual([])
    const passkey = aPasskey()
    const made = await visitor.post(code, { passkey: passkey.make(await question(visitor, token)) })
    const codes = href(routes.invitationRecovery, { token })
    expect(made.headers.get('location')).toBe(codes)
    expect(await isIn(visitor)).toBe(false)
    expect(await credentialsOf(email)).toEqual([])
    const shown = await (await visitor.get(codes)).text()
    expect(await htmlErrors(shown)).toEqual([])
    const unkept = await visitor.post(codes, {})
    expect(unkept.status).toBe(422)
    expect(await htmlErrors(await unkept.text())).toEqual([])
    expect((await visitor.post(codes, { kept: 'yes' })).status).toBe(303)
    expect(await isIn(visitor)).toBe(true)
    expect(await credentialsOf(email)).toEqual([{ password_hash: null, totp_secret: null }])
  })

  it('takes no code of an app from who chose no password', async () => {
    const token = await anInvitation(office)
    const visitor = aVisitor(app)
    await visitor.post(href(routes.invitation, { token }), { ...named, 'no-password': '1' })
    const answer = await visitor.post(href(routes.invitationCode, { token }), { code: '123456' })
    expect(answer.status).toBe(422)
  })

  it('takes no passkey that was made behind another link', async () => {
    const [one, other] = [await anInvitation(office), await anInvitation(office)]
    const visitor = aVisitor(app)
    for (const token of [one, other]) {
      await visitor.post(href(routes.invitation, { token }), { ...named, ...password })
    }
    const passkey = aPasskey().make(await question(visitor, one))
    const answer = await visitor.post(href(routes.invitationCode, { token: other }), { passkey })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('De passkey is niet gelukt')
  })

  it('shows the recovery codes to nobody before a factor was right', async () => {
    const token = await anInvitation(office)
    const visitor = aVisitor(app)
    await visitor.post(href(routes.invitation, { token }), { ...named, ...password })
    const codes = href(routes.invitationRecovery, { token })
    const first = await visitor.get(codes)
    expect(first.headers.get('location')).toBe(href(routes.invitationCode, { token }))
    expect((await visitor.post(codes, { kept: 'yes' })).status).toBe(303)
    expect(await isIn(visitor)).toBe(false)
  })
})

describe('an invitation for somebody with a passkey', () => {
  async function withPasskey() {
    const ilona = await anAccount(office)
    const passkey = aPasskey()
    const visitor = aVisitor(app)
    const token = await anInvitation(office)
    await visitor.post(href(routes.invitation, { token }), { ...named, 'no-password': '1' })
    await database.as({ account: ilona.accountId }, async (tx) => {
      const key = { credentialId: passkey.id, publicKey: passkey.publicKey, counter: 0 }
      const more = { transports: [], isBackedUp: false, name: 'Telefoon', createdAt: now }
      await insertPasskey(tx, { id: newId(), accountId: ilona.accountId, ...key, ...more })
    })
    return { ilona, passkey }
  }

  it('is accepted with the passkey alone', async () => {
    const { ilona, passkey } = await withPasskey()
    const token = await anInvitation(await aTestOffice(database), { email: ilona.email })
    const visitor = aVisitor(app)
    const page = await (await visitor.get(href(routes.invitation, { token }))).text()
    expect(page).toContain('Aanmelden met passkey')
    expect(await htmlErrors(page)).toEqual([])
    const asked = await question(visitor, token)
    expect(asked).toMatchObject({ allowCredentials: [] })
    const answer = { passkey: passkey.answer(asked) }
    const entered = await visitor.post(href(routes.invitationCode, { token }), answer)
    expect(entered.status).toBe(303)
    expect(await isIn(visitor)).toBe(true)
  })

  it('is refused with the passkey of somebody else', async () => {
    const { ilona } = await withPasskey()
    const thief = await withPasskey()
    const token = await anInvitation(office, { email: ilona.email })
    const visitor = aVisitor(app)
    const answer = { passkey: thief.passkey.answer(await question(visitor, token)) }
    const refused = await visitor.post(href(routes.invitationCode, { token }), answer)
    expect(refused.status).toBe(422)
    expect(await htmlErrors(await refused.text())).toEqual([])
    expect(await isIn(visitor)).toBe(false)
  })
})

describe('what was chosen behind a link before the account had an owner', () => {
  it('is worth nothing once the owner chose: two links, the later one cannot take over', async () => {
    const email = `${newId()}@example.org`
    const early = await anInvitation(await aTestOffice(database), { email })
    const thief = aVisitor(app)
    await thief.post(href(routes.invitation, { token: early }), { ...named, 'no-password': '1' })
    const mine = aPasskey()
    const asked = await question(thief, early)
    const made = { passkey: mine.make(asked) }
    await thief.post(href(routes.invitationCode, { token: early }), made)
    const token = await anInvitation(office, { email })
    const owner = aVisitor(app)
    await owner.post(href(routes.invitation, { token }), { ...named, 'no-password': '1' })
    const own = aPasskey().make(await question(owner, token))
    await owner.post(href(routes.invitationCode, { token }), { passkey: own })
    await owner.post(href(routes.invitationRecovery, { token }), { kept: 'yes' })
    expect(await isIn(owner)).toBe(true)
    await thief.post(href(routes.invitationRecovery, { token: early }), { kept: 'yes' })
    expect(await isIn(thief)).toBe(false)
    const page = await (await thief.get(href(routes.invitation, { token: early }))).text()
    expect(page).toContain('U hebt al een account')
  })

  it('leads nowhere for a disabled account', async () => {
    const ilona = await anAccount(office)
    await database.as({ account: ilona.accountId }, (tx) =>
      tx.updateTable('account').set({ disabled_at: now }).execute(),
    )
    const token = await anInvitation(office, { email: ilona.email })
    expect((await aVisitor(app).get(href(routes.invitation, { token }))).status).toBe(404)
  })
})
