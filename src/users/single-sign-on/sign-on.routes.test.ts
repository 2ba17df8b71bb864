import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { aSignOnProvider, type SignOnProviderServer } from '../../../test/a-sign-on-provider.js'
import { testDatabase } from '../../../test/database.js'
import { anAccount } from '../../../test/factories/an-account.js'
import { htmlErrors } from '../../../test/html-errors.js'
import { testApp, testSecret } from '../../../test/test-app.js'
import { aTestOffice, newId, now, type TestOffice } from '../../../test/test-office.js'
import { aVisitor, type Visitor } from '../../../test/visitor.js'
import { href, routes } from '../../routes.js'
import type { Instant } from '../../shared/calendar/index.js'
import { sealClientSecret } from './provider.js'
import { saveProvider } from './provider.store.js'

const database = testDatabase()
/** Libraries of providers read the time of this computer, so that is the time here too. */
let moment = now
const test = testApp(database, { clock: () => moment })
const { app } = test
let office: TestOffice
let elsewhere: TestOffice
let provider: SignOnProviderServer
const domain = 'stichting-proef.nl'

beforeAll(async () => {
  moment = await database.as({}, async (tx) => {
    const { rows } = await sql<{ now: Instant }>`select now()`.execute(tx)
    return rows[0]?.now ?? now
  })
  office = await aTestOffice(database)
  elsewhere = await aTestOffice(database)
  const redirectUri = `http://localhost${href(routes.signOnReturn, { organisation: office.id })}`
  provider = await aSignOnProvider(redirectUri)
  const { issuer, clientId, clientSecret } = provider
  await office.inside((tx) =>
    saveProvider(tx, {
      issuer,
      clientId,
      clientSecret: sealClientSecret(testSecret, clientSecret, office.id),
      domains: [domain],
      isOn: true,
      version: 0,
    }),
  )
})

async function aColleague(name: string, at = office) {
  const account = await anAccount(at, { name, email: `${newId()}@${domain}` })
  return { ...account, subject: newId() }
}

/** Leaves, does what must be done at the provider, and comes back. */
async function signOn(visitor: Visitor, more: { next?: string; opnieuw?: string } = {}) {
  const left = await visitor.get(href(routes.signOnVia, { organisation: office.id }, more))
  expect(left.status).toBe(303)
  const back = await provider.follow(left.headers.get('location') ?? '')
  return visitor.get(back.replace('http://localhost', ''))
}

async function isIn(visitor: Visitor): Promise<boolean> {
  return (await visitor.get(href(routes.home))).status === 200
}

describe('signing in through the own organisation', () => {
  it('finds the door by the domain of the work address', async () => {
    const asked = await aVisitor(app).post(href(routes.signOn), { email: `karin@${domain}` })
    const page = await asked.text()
    expect(page).toContain(href(routes.signOnVia, { organisation: office.id }))
    expect(await htmlErrors(page)).toEqual([])
    const none = await aVisitor(app).post(href(routes.signOn), { email: 'karin@elders.nl' })
    expect(none.status).toBe(422)
    expect(await none.text()).toContain('geen aanmelding via een organisatie')
  })

  it('lets in who was invited with the verified address, and goes where one was going', async () => {
    const { email, subject } = await aColleague('Karin')
    provider.seat({ subject, email })
    const visitor = aVisitor(app)
    const next = href(routes.account)
    const back = await signOn(visitor, { next })
    expect([back.status, back.headers.get('location')]).toEqual([303, next])
    expect(await isIn(visitor)).toBe(true)
  })

  it('knows the person again, also after the address at the provider changed', async () => {
    const { accountId, email, subject } = await aColleague('Els')
    provider.seat({ subject, email })
    await signOn(aVisitor(app))
    provider.seat({ subject, email: `nieuw-${email}` })
    const visitor = aVisitor(app)
    expect((await signOn(visitor)).status).toBe(303)
    const ties = await office.inside((tx) =>
      tx
        .selectFrom('sign_on_identity as tie')
        .innerJoin('account_notice as told', 'told.account_id', 'tie.account_id')
        .select(['tie.subject', 'told.kind'])
        .where('tie.account_id', '=', accountId)
        .where('told.kind', '=', 'provider-tied')
        .execute(),
    )
    expect(ties).toEqual([{ subject, kind: 'provider-tied' }])
  })

  it('is logged, with the ground', async () => {
    const { accountId, email, subject } = await aColleague('Ans')
    provider.seat({ subject, email })
    await signOn(aVisitor(app))
    const rows = await office.inside((tx) =>
      tx
        .selectFrom('audit_event')
        .select(['action', 'outcome', 'rule'])
        .where('account_id', '=', accountId)
        .execute(),
    )
    expect(rows).toContainEqual({ action: 'sign-in', outcome: 'allowed', rule: 'single sign-on' })
  })
})

describe('nobody comes in through a provider', () => {
  async function refusal(): Promise<string> {
    const visitor = aVisitor(app)
    const back = await signOn(visitor)
    const page = await back.text()
    const isRefused = back.status === 422 && !(await isIn(visitor))
    return isRefused && (await htmlErrors(page)).length === 0 ? page : 'not refused'
  }

  it('with a password alone', async () => {
    const { email, subject } = await aColleague('Wim')
    provider.seat({ subject, email, methods: ['pwd'] })
    expect(await refusal()).toContain('alleen een wachtwoord')
  })

  it('with an address the provider did not verify', async () => {
    const { email, subject } = await aColleague('Wim')
    provider.seat({ subject, email, isVerified: false })
    expect(await refusal()).toContain('niet bevestigd')
  })

  it('with an address of a domain the provider does not speak for', async () => {
    const account = await anAccount(office, { name: 'Wim' })
    provider.seat({ subject: newId(), email: account.email })
    expect(await refusal()).toContain('hoort niet bij deze organisatie')
  })

  it('who was never invited, or only by another organisation', async () => {
    provider.seat({ subject: newId(), email: `onbekend@${domain}` })
    expect(await refusal()).toContain('niet uitgenodigd')
    const { email } = await aColleague('Buur', elsewhere)
    provider.seat({ subject: newId(), email })
    expect(await refusal()).toContain('niet uitgenodigd')
  })

  it('as an account that another person of the provider already is', async () => {
    const { email, subject } = await aColleague('Karin')
    provider.seat({ subject, email })
    await signOn(aVisitor(app))
    provider.seat({ subject: newId(), email })
    expect(await refusal()).toContain('niet uitgenodigd')
  })

  it('in a browser that did not leave from here, or a second time', async () => {
    const { email, subject } = await aColleague('Karin')
    provider.seat({ subject, email })
    const visitor = aVisitor(app)
    const left = await visitor.get(href(routes.signOnVia, { organisation: office.id }))
    const back = (await provider.follow(left.headers.get('location') ?? '')).replace(
      'http://localhost',
      '',
    )
    const thief = aVisitor(app)
    expect((await thief.get(back)).status).toBe(422)
    expect(await isIn(thief)).toBe(false)
    expect((await visitor.get(back)).status).toBe(303)
    expect((await visitor.get(back)).status).toBe(422)
  })

  it('with an answer that was tampered with', async () => {
    const { email, subject } = await aColleague('Karin')
    provider.seat({ subject, email })
    const visitor = aVisitor(app)
    const left = await visitor.get(href(routes.signOnVia, { organisation: office.id }))
    const back = new URL(await provider.follow(left.headers.get('location') ?? ''))
    back.searchParams.set('code', 'verzonnen')
    const answer = await visitor.get(back.pathname + back.search)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('geen geldig antwoord')
  })

  it('of an organisation that has none', async () => {
    const answer = await aVisitor(app).get(href(routes.signOnVia, { organisation: elsewhere.id }))
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('staat niet aan')
  })
})

describe('a session that began at a provider', () => {
  it('reaches no other organisation, though the account has a role there', async () => {
    const { accountId, email, subject } = await aColleague('Karin')
    const assignment = newId()
    await elsewhere.inside((tx) =>
      tx
        .insertInto('role_assignment')
        .values({
          id: assignment,
          account_id: accountId,
          role: 'coordinator',
          valid_from: '2026-01-01',
        })
        .execute(),
    )
    provider.seat({ subject, email })
    const visitor = aVisitor(app)
    await signOn(visitor)
    const answer = await visitor.post(href(routes.switchRole), { assignment })
    expect(answer.status).toBe(404)
  })

  it('is nobody’s second person, and takes along nothing of other organisations', async () => {
    const { email, subject } = await aColleague('Karin')
    const lost = await aColleague('Wim')
    const request = newId()
    await office.inside((tx) =>
      tx
        .insertInto('recovery_request')
        .values({ id: request, account_id: lost.accountId, asked_at: moment })
        .execute(),
    )
    provider.seat({ subject, email })
    const visitor = aVisitor(app)
    const confirming = href(routes.confirmRecovery, { request })
    const back = await signOn(visitor, { next: confirming, opnieuw: '1' })
    expect(back.headers.get('location')).toBe(confirming)
    expect((await visitor.get(confirming)).status).toBe(404)
    expect((await visitor.post(href(routes.takeOwnData), {})).status).toBe(404)
    const own = test.as(await office.signIn({ role: 'coordinator', at: moment }))
    expect((await own.get(confirming)).status).toBe(200)
  })

  it('is fresh after the person was asked anew', async () => {
    const { email, subject } = await aColleague('Karin')
    provider.seat({ subject, email })
    const visitor = aVisitor(app)
    await signOn(visitor, { next: href(routes.signOnSettings), opnieuw: '1' })
    expect((await visitor.get(href(routes.signOnSettings))).status).toBe(200)
  })
})
