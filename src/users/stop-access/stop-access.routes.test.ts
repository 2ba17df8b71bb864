import { beforeEach, describe, expect, it } from 'vitest'
import { anAccount } from '../../../test/factories/an-account.js'
import { aMentor } from '../../../test/factories/a-couple.js'
import { testDatabase } from '../../../test/database.js'
import { htmlErrors } from '../../../test/html-errors.js'
import { testApp, type TestBrowser } from '../../../test/test-app.js'
import {
  aTestOffice,
  newId,
  now,
  type SignedIn,
  type TestOffice,
} from '../../../test/test-office.js'
import { href, routes } from '../../routes.js'
import { instantPlus } from '../../shared/calendar/index.js'
import { hashOf } from '../../shared/ids/index.js'
import { insertInvitation, insertRoleAssignment } from '../index.js'
import { startSession } from '../start-session.js'

const database = testDatabase()
const app = testApp(database)
let office: TestOffice
let carla: SignedIn
let coordinator: TestBrowser
let nadia: SignedIn
let assignment: string

beforeEach(async () => {
  office = await aTestOffice(database)
  carla = await office.signIn({ role: 'coordinator', name: 'Carla' })
  coordinator = app.as(carla)
  const mentorId = await office.inside((tx) => aMentor(tx))
  nadia = await office.signIn({ role: 'mentor', mentorId, name: 'Nadia' })
  assignment = await assignmentOf(office, nadia)
})

async function assignmentOf(there: TestOffice, { accountId }: SignedIn): Promise<string> {
  const { id } = await there.inside((tx) =>
    tx
      .selectFrom('role_assignment')
      .select('id')
      .where('account_id', '=', accountId)
      .executeTakeFirstOrThrow(),
  )
  return id
}

/** Another session of the same account in the same role. */
async function onAnotherDevice({ accountId }: SignedIn): Promise<TestBrowser> {
  const context = { organisation: office.id, account: accountId }
  const token = await database.as(context, (tx) =>
    startSession(tx, {
      accountId,
      organisationId: office.id,
      assignmentId: assignment,
      now,
      newId,
    }),
  )
  return app.as({ accountId, token })
}

async function isIn(browser: TestBrowser): Promise<boolean> {
  return (await browser.get(href(routes.home))).status === 200
}

async function told({ accountId }: SignedIn): Promise<string[]> {
  const rows = await office.inside((tx) =>
    tx.selectFrom('account_notice').select('kind').where('account_id', '=', accountId).execute(),
  )
  return rows.map(({ kind }) => kind)
}

async function revokedInLog(): Promise<string[]> {
  const rows = await office.inside((tx) =>
    tx
      .selectFrom('audit_event')
      .select(['account_id', 'object_kind', 'object_id', 'outcome'])
      .where('action', '=', 'revoke')
      .orderBy('id')
      .execute(),
  )
  expect(rows.every(({ account_id: by }) => by === carla.accountId)).toBe(true)
  return rows.map((row) => `${row.object_kind} ${row.object_id} ${row.outcome}`)
}

function block(
  browser: TestBrowser,
  whose: string,
  sure: Record<string, string> = { sure: 'yes' },
) {
  return browser.post(href(routes.blockColleague, { assignment: whose }), {
    'command-id': newId(),
    ...sure,
  })
}

describe('signing somebody out everywhere', () => {
  it('ends every session at its next request, keeps the role, and tells the owner', async () => {
    const browsers = [app.as(nadia), await onAnotherDevice(nadia)]
    expect(await Promise.all(browsers.map(isIn))).toEqual([true, true])
    const page = await (await coordinator.get(href(routes.stopAccess, { assignment }))).text()
    expect(await htmlErrors(page)).toEqual([])
    const answer = await coordinator.post(href(routes.signOutColleague, { assignment }), {})
    expect(answer.headers.get('location')).toContain('klaar=signed-out-everywhere')
    expect(await Promise.all(browsers.map(isIn))).toEqual([false, false])
    expect(await isIn(await onAnotherDevice(nadia))).toBe(true)
    expect(await isIn(coordinator)).toBe(true)
    expect(await told(nadia)).toEqual(['signed-out-by-office'])
    expect(await revokedInLog()).toEqual([`session ${assignment} allowed`])
  })

  it('leaves the work at another organisation alone once the role here has ended', async () => {
    const elsewhere = await aTestOffice(database)
    const { accountId } = nadia
    const id = newId()
    const bounds = { mentorId: null, validFrom: '2026-01-01', validUntil: null }
    const context = { organisation: elsewhere.id, account: accountId }
    const token = await database.as(context, async (tx) => {
      await insertRoleAssignment(tx, { id, accountId, role: 'board', ...bounds })
      const there = { organisationId: elsewhere.id, assignmentId: id }
      return startSession(tx, { accountId, ...there, now, newId })
    })
    await block(coordinator, assignment)
    expect(await isIn(app.as({ accountId, token }))).toBe(false)
    const again = await database.as(context, (tx) =>
      startSession(tx, {
        accountId,
        organisationId: elsewhere.id,
        assignmentId: id,
        now,
        newId,
      }),
    )
    const answer = await coordinator.post(href(routes.signOutColleague, { assignment }), {})
    expect(answer.status).toBe(303)
    expect(await isIn(app.as({ accountId, token: again }))).toBe(true)
  })

  it('asks for a fresh proof first', async () => {
    await database.as({ organisation: office.id, account: carla.accountId }, (tx) =>
      tx
        .updateTable('session')
        .set({ proven_at: instantPlus(now, { minutes: -6 }) })
        .execute(),
    )
    await coordinator.post(href(routes.signOutColleague, { assignment }), {})
    await block(coordinator, assignment)
    expect(await isIn(app.as(nadia))).toBe(true)
  })

  it('is not there for a mentor, for another organisation, and for oneself', async () => {
    const path = href(routes.signOutColleague, { assignment })
    const elsewhere = await aTestOffice(database)
    const stranger = app.as(await elsewhere.signIn({ role: 'coordinator' }))
    for (const browser of [stranger, app.as(nadia)]) {
      expect((await browser.post(path, {})).status).toBe(404)
      expect((await browser.get(href(routes.stopAccess, { assignment }))).status).toBe(404)
      expect((await block(browser, assignment)).status).toBe(404)
    }
    const own = await assignmentOf(office, carla)
    const self = await coordinator.post(href(routes.signOutColleague, { assignment: own }), {})
    expect(self.status).toBe(404)
    expect(await isIn(app.as(nadia))).toBe(true)
    const page = await (await coordinator.get(href(routes.stopAccess, { assignment: own }))).text()
    expect(page).toContain('Dit bent u zelf')
    expect(await htmlErrors(page)).toEqual([])
  })

  it('can be reached from the list of colleagues and from the page of the mentor', async () => {
    const path = href(routes.stopAccess, { assignment })
    expect(await (await coordinator.get(href(routes.colleagues))).text()).toContain(path)
    const { mentor_id: mentor } = await office.inside((tx) =>
      tx
        .selectFrom('role_assignment')
        .select('mentor_id')
        .where('id', '=', assignment)
        .executeTakeFirstOrThrow(),
    )
    const page = await coordinator.get(href(routes.mentor, { mentor: mentor ?? '' }))
    expect(await page.text()).toContain(path)
  })
})

describe('blocking an account', () => {
  it('ends all roles here at once, with sessions and open invitations', async () => {
    const { email } = await office.inside((tx) =>
      tx
        .selectFrom('account')
        .select('email')
        .where('id', '=', nadia.accountId)
        .executeTakeFirstOrThrow(),
    )
    const id = newId()
    const link = { id, purpose: 'invitation', tokenHash: hashOf(id), createdAt: now } as const
    const expiresAt = instantPlus(now, { days: 7 })
    const bounds = { mentorId: null, accountId: null, name: 'Nadia', role: 'board' } as const
    await office.inside((tx) => insertInvitation(tx, { ...link, ...bounds, email, expiresAt }))
    const shown = await coordinator.get(href(routes.blockColleague, { assignment }))
    expect(await htmlErrors(await shown.text())).toEqual([])
    const unsure = await block(coordinator, assignment, {})
    expect(unsure.status).toBe(422)
    expect(await htmlErrors(await unsure.text())).toEqual([])
    expect(await isIn(app.as(nadia))).toBe(true)
    const answer = await block(coordinator, assignment)
    expect(answer.headers.get('location')).toContain('klaar=account-blocked')
    expect(await isIn(app.as(nadia))).toBe(false)
    const roles = await office.inside((tx) =>
      tx
        .selectFrom('role_assignment')
        .select('valid_until')
        .where('account_id', '=', nadia.accountId)
        .execute(),
    )
    expect(roles).toEqual([{ valid_until: '2026-11-21' }])
    const open = await office.inside((tx) =>
      tx.selectFrom('invitation').select('id').where('expires_at', '>', now).execute(),
    )
    expect(open).toEqual([])
    expect(await told(nadia)).toEqual(['blocked'])
    expect(await revokedInLog()).toContain(`account ${nadia.accountId} allowed`)
    expect((await block(coordinator, assignment)).status).toBe(422)
  })

  it('leaves a role at another organisation alone', async () => {
    const elsewhere = await aTestOffice(database)
    const { accountId } = await anAccount(elsewhere)
    const here = await office.inside(async (tx) => {
      const id = newId()
      const role = { role: 'board', mentor_id: null, valid_from: '2026-01-01' }
      await tx
        .insertInto('role_assignment')
        .values({ id, account_id: accountId, ...role, valid_until: null })
        .execute()
      return id
    })
    expect((await block(coordinator, here)).status).toBe(303)
    const left = await elsewhere.inside((tx) =>
      tx
        .selectFrom('role_assignment')
        .select('valid_until')
        .where('account_id', '=', accountId)
        .execute(),
    )
    expect(left.map(({ valid_until: until }) => until)).toContain(null)
  })

  it('never takes the last coordinator, also when two block each other at once', async () => {
    const own = await assignmentOf(office, carla)
    const self = await block(coordinator, own)
    expect(self.status).toBe(422)
    expect(await self.text()).toContain('kunt uzelf niet blokkeren')
    const irene = await office.signIn({ role: 'coordinator', name: 'Irene' })
    const hers = await assignmentOf(office, irene)
    await Promise.all([block(coordinator, hers), block(app.as(irene), own)])
    const left = await office.inside((tx) =>
      tx
        .selectFrom('role_assignment')
        .select('id')
        .where('role', '=', 'coordinator')
        .where('valid_until', 'is', null)
        .execute(),
    )
    expect(left).toHaveLength(1)
  })
})
