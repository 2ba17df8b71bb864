import { beforeAll, describe, expect, it } from 'vitest'
import { anAccount, type AnAccount } from '../../../test/factories/an-account.js'
import { testDatabase } from '../../../test/database.js'
import { htmlErrors } from '../../../test/html-errors.js'
import { enter, givePassword } from '../../../test/sign-in.js'
import { testApp } from '../../../test/test-app.js'
import { aTestOffice, newId, now, type TestOffice } from '../../../test/test-office.js'
import { aVisitor, type Visitor } from '../../../test/visitor.js'
import { href, routes } from '../../routes.js'
import { instantPlus } from '../../shared/calendar/index.js'

const database = testDatabase()
let moment = now
const { app } = testApp(database, { clock: () => moment, isDemo: false })
const address = href(routes.recoveryCodes)
let office: TestOffice

beforeAll(async () => {
  office = await aTestOffice(database)
})

async function signedIn(account: AnAccount): Promise<Visitor> {
  moment = instantPlus(moment, { minutes: 1 })
  const visitor = aVisitor(app)
  await enter(visitor, account, { at: moment })
  return visitor
}

/** The set a page shows, and what its form carries. */
async function shown(visitor: Visitor) {
  const page = await (await visitor.get(address)).text()
  const codes = [...page.matchAll(/<code>([a-z0-9-]+)<\/code>/g)].map(([, code = '']) => code)
  return { page, codes, sealed: /name="sealed" value="([^"]+)"/.exec(page)?.[1] ?? '' }
}

async function newSet(visitor: Visitor): Promise<string[]> {
  const { codes, sealed } = await shown(visitor)
  const answer = await visitor.post(address, { 'command-id': newId(), sealed, kept: 'yes' })
  expect(answer.headers.get('location')).toContain(href(routes.security))
  return codes
}

async function enterWith(account: AnAccount, code: string) {
  const visitor = aVisitor(app)
  const hidden = await givePassword(visitor, account)
  const answer = await visitor.post(href(routes.signInCode), { ...hidden, 'recovery-code': code })
  return { visitor, answer }
}

describe('a set of recovery codes', () => {
  it('has ten codes, which count once their owner kept them', async () => {
    const ilona = await anAccount(office)
    const visitor = await signedIn(ilona)
    const { page, codes, sealed } = await shown(visitor)
    expect(codes).toHaveLength(10)
    expect(await htmlErrors(page)).toEqual([])
    expect((await enterWith(ilona, codes[0] ?? '')).answer.status).toBe(422)
    const unkept = await visitor.post(address, { 'command-id': newId(), sealed })
    const again = await unkept.text()
    expect(unkept.status).toBe(422)
    expect(again).toContain('Bewaar eerst de codes.')
    expect(again).toContain(codes[0])
    expect(await htmlErrors(again)).toEqual([])
    await visitor.post(address, { 'command-id': newId(), sealed, kept: 'yes' })
    expect((await enterWith(ilona, codes[0] ?? '')).answer.status).toBe(303)
  })

  it('lets in once per code, says how many are left, and is told by log and mail', async () => {
    const ilona = await anAccount(office)
    const codes = await newSet(await signedIn(ilona))
    const { visitor, answer } = await enterWith(ilona, codes[4]?.toUpperCase() ?? '')
    const security = href(routes.security, {}, { klaar: 'recovery-code' })
    expect(answer.headers.get('location')).toBe(security)
    expect(await (await visitor.get(security)).text()).toContain('Nog 9 codes over')
    expect((await enterWith(ilona, codes[4] ?? '')).answer.status).toBe(422)
    const log = await office.inside((tx) =>
      tx
        .selectFrom('audit_event')
        .select(['outcome', 'rule'])
        .where('account_id', '=', ilona.accountId)
        .where('object_kind', '=', 'session')
        .where('rule', '=', 'recovery code')
        .execute(),
    )
    expect(log).toEqual([{ outcome: 'allowed', rule: 'recovery code' }])
    const mails = await office.inside((tx) =>
      tx
        .selectFrom('account_notice')
        .select('kind')
        .where('account_id', '=', ilona.accountId)
        .execute(),
    )
    expect(mails).toContainEqual({ kind: 'recovery-codes' })
    expect(mails).toContainEqual({ kind: 'recovery-code-used' })
  })

  it('ends the set before it', async () => {
    const ilona = await anAccount(office)
    const visitor = await signedIn(ilona)
    const old = await newSet(visitor)
    const fresh = await newSet(visitor)
    expect((await enterWith(ilona, old[0] ?? '')).answer.status).toBe(422)
    expect((await enterWith(ilona, fresh[0] ?? '')).answer.status).toBe(303)
  })

  it('is of no use without the password, nor to somebody else', async () => {
    const ilona = await anAccount(office)
    const irene = await anAccount(office)
    const codes = await newSet(await signedIn(ilona))
    expect((await enterWith(irene, codes[0] ?? '')).answer.status).toBe(422)
    const alone = await aVisitor(app).post(href(routes.signInCode), {
      'recovery-code': codes[0] ?? '',
    })
    expect(alone.status).toBe(422)
  })

  it('cannot be one that was shown to somebody else, or too long ago', async () => {
    const theirs = await shown(await signedIn(await anAccount(office)))
    const ilona = await anAccount(office)
    const visitor = await signedIn(ilona)
    const sent = { 'command-id': newId(), sealed: theirs.sealed, kept: 'yes' }
    const answer = await visitor.post(address, sent)
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(page).toContain('Hieronder staan nieuwe codes')
    expect(page).not.toContain(theirs.codes[0])
  })

  it('is kept as hashes', async () => {
    const ilona = await anAccount(office)
    const codes = await newSet(await signedIn(ilona))
    const rows = await database.as({ account: ilona.accountId }, (tx) =>
      tx.selectFrom('recovery_code').selectAll().execute(),
    )
    expect(rows).toHaveLength(10)
    expect(codes.some((code) => JSON.stringify(rows).includes(code))).toBe(false)
  })

  it('shows its rows to nobody but the account itself', async () => {
    const ilona = await anAccount(office)
    await newSet(await signedIn(ilona))
    const seen = await database.as({ organisation: office.id, account: newId() }, (tx) =>
      tx.selectFrom('recovery_code').selectAll().execute(),
    )
    expect(seen).toEqual([])
  })
})
