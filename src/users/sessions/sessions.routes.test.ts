import { beforeAll, describe, expect, it } from 'vitest'
import { anAccount, type AnAccount } from '../../../test/factories/an-account.js'
import { testDatabase } from '../../../test/database.js'
import { htmlErrors } from '../../../test/html-errors.js'
import { enter } from '../../../test/sign-in.js'
import { testApp } from '../../../test/test-app.js'
import { aTestOffice, newId, now, type TestOffice } from '../../../test/test-office.js'
import { aVisitor, type Visitor } from '../../../test/visitor.js'
import { href, routes } from '../../routes.js'
import { instantPlus } from '../../shared/calendar/index.js'
import { hashOf } from '../../shared/ids/index.js'
import { insertRoleAssignment } from '../account.store.js'
import { findSession } from '../session.store.js'
import { startSession } from '../start-session.js'

const database = testDatabase()
let moment = now
const inApp = testApp(database, { clock: () => moment })
const { app } = inApp
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

async function isIn(visitor: Visitor): Promise<boolean> {
  return (await visitor.get(href(routes.account))).status === 200
}

async function endingLinks(visitor: Visitor): Promise<string[]> {
  const page = await (await visitor.get(href(routes.sessions))).text()
  expect(await htmlErrors(page)).toEqual([])
  return [...page.matchAll(/action="(\/mijn-account\/apparaten\/[0-9a-f-]{36}\/afmelden)"/g)].map(
    ([, link = '']) => link,
  )
}

function noticesOf({ accountId }: AnAccount) {
  return office.inside((tx) =>
    tx
      .selectFrom('account_notice')
      .select('kind')
      .where('account_id', '=', accountId)
      .orderBy('kind')
      .execute(),
  )
}

describe('where somebody is signed in', () => {
  it('is shown in words, and one of them can be ended; it counts from its next request', async () => {
    const ilona = await anAccount(office)
    const elsewhere = await signedIn(ilona)
    const visitor = await signedIn(ilona)
    const [end = '', ...more] = await endingLinks(visitor)
    expect(more).toEqual([])
    const answer = await visitor.post(end, {})
    expect(answer.headers.get('location')).toContain('klaar=sessions-ended')
    expect(await isIn(elsewhere)).toBe(false)
    expect(await isIn(visitor)).toBe(true)
    expect(await noticesOf(ilona)).toEqual([{ kind: 'new-browser' }, { kind: 'sessions-ended' }])
  })

  it('can be ended everywhere else at once', async () => {
    const ilona = await anAccount(office)
    const others = [await signedIn(ilona), await signedIn(ilona)]
    const visitor = await signedIn(ilona)
    await visitor.post(href(routes.endOtherSessions), {})
    expect(await Promise.all(others.map(isIn))).toEqual([false, false])
    expect(await isIn(visitor)).toBe(true)
  })

  it('is nobody else’s to see or to end', async () => {
    const ilona = await signedIn(await anAccount(office))
    const other = await anAccount(office)
    await signedIn(other)
    const [theirs = ''] = await endingLinks(await signedIn(other))
    expect(await endingLinks(ilona)).toEqual([])
    expect((await ilona.post(theirs, {})).status).toBe(404)
  })

  it('tells the owner of a new browser, not of the same one again', async () => {
    const ilona = await anAccount(office)
    const visitor = await signedIn(ilona)
    moment = instantPlus(moment, { minutes: 1 })
    await visitor.post(href(routes.signOut), {})
    await enter(visitor, ilona, { at: moment })
    expect(await noticesOf(ilona)).toEqual([])
    await signedIn(ilona)
    expect(await noticesOf(ilona)).toEqual([{ kind: 'new-browser' }])
  })
})

describe('who came in through the provider of one organisation', () => {
  it('neither sees nor ends sessions at another, and does not change the name there', async () => {
    const ilona = await anAccount(office)
    const { accountId } = ilona
    const visitor = await signedIn(ilona)
    const elsewhere = await aTestOffice(database)
    const id = newId()
    const context = { organisation: elsewhere.id, account: accountId }
    const there = await database.as(context, async (tx) => {
      const bounds = { mentorId: null, validFrom: '2026-01-01', validUntil: null }
      await insertRoleAssignment(tx, { id, accountId, role: 'board', ...bounds })
      const session = { organisationId: elsewhere.id, assignmentId: id, now: moment, newId }
      return { accountId, token: await startSession(tx, { accountId, ...session }) }
    })
    await database.as({ account: accountId }, (tx) =>
      tx
        .updateTable('session')
        .set({ is_single_sign_on: true })
        .where('organisation_id', '=', office.id)
        .execute(),
    )
    expect(await endingLinks(visitor)).toEqual([])
    await visitor.post(href(routes.endOtherSessions), {})
    const session = await sessionOf(there.token)
    expect((await visitor.post(href(routes.endSession, { session }), {})).status).toBe(404)
    const renamed = { 'command-id': newId(), name: 'Iemand Anders', locale: 'nl', version: '1' }
    const answer = await visitor.post(href(routes.account), renamed)
    expect([answer.status, await answer.text()]).toEqual([
      422,
      expect.stringContaining('andere organisatie'),
    ])
    const own = await (await inApp.as(there).get(href(routes.account))).text()
    expect(own).toContain('Ilona Bakker')
    expect(own).not.toContain('Iemand Anders')
  })
})

async function sessionOf(token: string): Promise<string> {
  const found = await database.asNobody((asking) => findSession(asking, hashOf(token)))
  return found?.sessionId ?? ''
}

describe('how long a session lasts', () => {
  it('can be asked without that being use of it', async () => {
    const visitor = await signedIn(await anAccount(office))
    const left = async () => (await (await visitor.get(href(routes.keepAlive))).json()) as unknown
    expect(await left()).toEqual({ seconds: 15 * 60 })
    moment = instantPlus(moment, { minutes: 14 })
    expect(await left()).toEqual({ seconds: 60 })
    const stayed = await visitor.post(href(routes.keepAlive), {})
    expect(await stayed.json()).toEqual({ seconds: 15 * 60 })
    expect(stayed.headers.get('cache-control')).toBe('no-store')
    moment = instantPlus(moment, { minutes: 15 })
    expect((await visitor.get(href(routes.keepAlive))).status).toBe(401)
    expect((await visitor.post(href(routes.keepAlive), {})).status).toBe(401)
  })

  it('is twelve hours at most, however busy', async () => {
    const visitor = await signedIn(await anAccount(office))
    for (let quarter = 0; quarter < 51; quarter += 1) {
      moment = instantPlus(moment, { minutes: 14 })
      await visitor.post(href(routes.keepAlive), {})
    }
    moment = instantPlus(moment, { minutes: 5 })
    const { seconds } = (await (await visitor.get(href(routes.keepAlive))).json()) as {
      seconds: number
    }
    expect(seconds).toBe(60)
    moment = instantPlus(moment, { minutes: 1 })
    expect(await isIn(visitor)).toBe(false)
  })
})

describe('signing out', () => {
  it('asks the browser to forget what pages left in it', async () => {
    const visitor = await signedIn(await anAccount(office))
    const answer = await visitor.post(href(routes.signOut), {})
    expect(answer.headers.get('clear-site-data')).toBe('"cache", "storage"')
  })
})
