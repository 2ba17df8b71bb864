import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anAccount, type AnAccount } from '../../../test/factories/an-account.js'
import { htmlErrors } from '../../../test/html-errors.js'
import { ownDatabase } from '../../../test/own-database.js'
import { enter, givePassword } from '../../../test/sign-in.js'
import { testApp, testSecret } from '../../../test/test-app.js'
import { aTestOffice, newId, now, type TestOffice } from '../../../test/test-office.js'
import { aVisitor, type Visitor } from '../../../test/visitor.js'
import { href, routes } from '../../routes.js'
import { instantPlus } from '../../shared/calendar/index.js'
import { startJobs, type Jobs } from '../../shared/jobs/index.js'
import { insertRoleAssignment } from '../account.store.js'
import { accountLinkTasks } from '../reset/account-link-job.js'
import { noticeTasks } from '../notices/index.js'
import { confirmAsOperator, requestsToConfirm } from './confirm-at-terminal.js'

// Of its own, for the worker of another file would take the jobs of this one.
const { database, appUrl } = await ownDatabase()
let moment = now
const clock = () => moment
const { app } = testApp(database, { clock })
let office: TestOffice
let jobs: Jobs
let bea: AnAccount
let carl: AnAccount

beforeAll(async () => {
  office = await aTestOffice(database)
  bea = await anAccount(office, { name: 'Bea Zegers' })
  carl = await anAccount(office, { name: 'Carl Bos', role: 'board' })
  const deps = { database, clock, newId, baseUrl: 'http://localhost', mailer: undefined }
  jobs = await startJobs({
    appUrl,
    tasks: { ...noticeTasks(deps), ...accountLinkTasks({ ...deps, secret: testSecret }) },
    hourly: [],
    logFault: () => undefined,
  })
})

afterAll(() => jobs.stop())

async function signedIn(account: AnAccount): Promise<Visitor> {
  moment = instantPlus(moment, { minutes: 1 })
  const visitor = aVisitor(app)
  await enter(visitor, account, { at: moment })
  return visitor
}

function openRequest({ accountId }: AnAccount) {
  return office.inside((tx) =>
    tx
      .selectFrom('recovery_request')
      .selectAll()
      .where('account_id', '=', accountId)
      .executeTakeFirst(),
  )
}

async function somebodyAsks(): Promise<{ ilona: AnAccount; session: Visitor; request: string }> {
  const ilona = await anAccount(office, { name: 'Ilona Bakker' })
  const session = await signedIn(ilona)
  await aVisitor(app).post(href(routes.signInHelp), { email: ilona.email, what: 'factor' })
  await expect.poll(() => openRequest(ilona), { timeout: 15_000 }).toBeDefined()
  return { ilona, session, request: (await openRequest(ilona))?.id ?? '' }
}

const seen = { how: 'in-person', document: 'passport' }

async function verified() {
  const asked = await somebodyAsks()
  const visitor = await signedIn(bea)
  const path = href(routes.verifyRecovery, { request: asked.request })
  expect(await htmlErrors(await (await visitor.get(path)).text())).toEqual([])
  const answer = await visitor.post(path, { 'command-id': newId(), ...seen })
  expect(answer.headers.get('location')).toContain('klaar=recovery-verified')
  return { ...asked, visitor }
}

function confirm(visitor: Visitor, request: string) {
  const path = href(routes.confirmRecovery, { request })
  return visitor.post(path, { 'command-id': newId(), sure: 'yes' })
}

describe('somebody who lost the second factor', () => {
  it('gets a link after one verified and another confirmed; everything old is void', async () => {
    const { ilona, session, request, visitor } = await verified()
    const second = await signedIn(carl)
    const list = await (await second.get(href(routes.recoveryRequests))).text()
    expect(list).toContain('Ilona Bakker')
    expect(await htmlErrors(list)).toEqual([])
    const page = await second.get(href(routes.confirmRecovery, { request }))
    expect(await htmlErrors(await page.text())).toEqual([])
    expect((await confirm(second, request)).status).toBe(303)
    expect((await session.get(href(routes.account))).status).toBe(303)
    expect(await givePassword(aVisitor(app), ilona)).not.toHaveProperty('half')
    const shown = await (await visitor.get(href(routes.recoveryRequests))).text()
    const [link = ''] = /\/organisatie\/uitnodigingen\/[0-9a-f-]{36}/.exec(shown) ?? []
    const invitation = await (await visitor.get(link)).text()
    const [, token = ''] = /http:\/\/localhost(\/uitnodiging\/[\w-]+)/.exec(invitation) ?? []
    expect(await htmlErrors(invitation)).toEqual([])
    const renew = `${link}/vernieuwen`
    expect(invitation).not.toContain(renew)
    expect((await visitor.post(renew, {})).status).toBe(404)
    const enrolling = aVisitor(app)
    const first = await (await enrolling.get(token)).text()
    expect(first).toContain('name="password-again"')
    moment = instantPlus(moment, { minutes: 61 })
    expect((await enrolling.get(token)).status).toBe(404)
  })

  it('is told on the first screen to who can help, and to nobody else', async () => {
    const { ilona, visitor } = await verified()
    const first = async (who: Visitor) => (await who.get(href(routes.home))).text()
    const board = await first(await signedIn(carl))
    expect(board).toContain('wacht')
    expect(board).toContain('Dat kunt u zijn')
    expect(board).toContain(routes.recoveryRequests)
    expect(await htmlErrors(board)).toEqual([])
    const herOwn = await first(await signedIn(ilona))
    expect(herOwn).not.toContain('Dat kunt u zijn')
    const mentor = await signedIn(await anAccount(office, { role: 'network' }))
    expect(await first(mentor)).not.toContain(routes.recoveryRequests)
    await somebodyAsks()
    const coordinator = await first(visitor)
    expect(coordinator).toContain('moet u vaststellen')
    expect(await htmlErrors(coordinator)).toEqual([])
  })

  it('is not helped by one person alone, by herself, or without verifying', async () => {
    const { ilona, request, visitor } = await verified()
    const alone = await confirm(visitor, request)
    expect(alone.status).toBe(422)
    expect(await alone.text()).toContain('Een tweede collega moet bevestigen')
    const herself = await confirm(await signedIn(ilona), request)
    expect(herself.status).toBe(422)
    const unverified = await somebodyAsks()
    expect((await confirm(await signedIn(carl), unverified.request)).status).toBe(422)
    const self = await signedIn(unverified.ilona)
    const path = href(routes.verifyRecovery, { request: unverified.request })
    expect((await self.post(path, { 'command-id': newId(), ...seen })).status).toBe(422)
  })

  it('cannot be taken over by the people of one organisation when she works at another too', async () => {
    const { ilona, request } = await verified()
    const other = await aTestOffice(database)
    await database.as({ organisation: other.id }, (tx) =>
      insertRoleAssignment(tx, {
        id: newId(),
        accountId: ilona.accountId,
        role: 'coordinator',
        mentorId: null,
        validFrom: '2026-01-01',
        validUntil: null,
      }),
    )
    const answer = await confirm(await signedIn(carl), request)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('beheerder van het systeem')
  })

  it('is confirmed at the terminal where there is no second person; the log names the keeper', async () => {
    const { request } = await verified()
    const place = {
      database,
      clock,
      newId,
      secret: testSecret,
      baseUrl: 'http://localhost',
      organisations: () => Promise.resolve([office.id]),
    }
    expect((await requestsToConfirm(place)).map(({ id }) => id)).toContain(request)
    const confirmed = await confirmAsOperator(place, request)
    const link = confirmed.ok ? confirmed.value.replace('http://localhost', '') : ''
    expect((await aVisitor(app).get(link)).status).toBe(200)
    expect(await confirmAsOperator(place, request)).toEqual({ ok: false, reason: 'already' })
    const rows = await office.inside((tx) =>
      tx
        .selectFrom('audit_event')
        .select(['role', 'access_point', 'action'])
        .where('object_id', '=', request)
        .where('access_point', '=', 'terminal')
        .execute(),
    )
    expect(rows).toEqual([{ role: 'operator', access_point: 'terminal', action: 'grant' }])
  })

  it('is nothing for a mentor, nor for another organisation', async () => {
    const { request } = await somebodyAsks()
    const elsewhere = await aTestOffice(database)
    const foreign = await signedIn(await anAccount(elsewhere, { name: 'Vreemde Vogel' }))
    const path = href(routes.confirmRecovery, { request })
    expect((await foreign.get(path)).status).toBe(404)
    expect((await confirm(foreign, request)).status).toBe(404)
    expect(await (await foreign.get(href(routes.recoveryRequests))).text()).not.toContain('Ilona')
  })
})
