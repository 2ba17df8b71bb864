import { beforeEach, describe, expect, it } from 'vitest'
import { aCouple, aMentor } from '../../test/factories/a-couple.js'
import { testDatabase } from '../../test/database.js'
import { testApp, type TestBrowser } from '../../test/test-app.js'
import {
  aTestOffice,
  newId,
  now,
  today,
  type SignedIn,
  type TestOffice,
} from '../../test/test-office.js'
import { href, routes } from '../routes.js'
import { dateFields } from '../shared/forms/index.js'

const database = testDatabase()
const app = testApp(database)

let office: TestOffice
let couple: { clientId: string; mentorId: string; mentorshipId: string }
let coordinator: TestBrowser
let mentor: SignedIn
let sessions: TestBrowser[]

beforeEach(async () => {
  office = await aTestOffice(database)
  couple = await office.inside((tx) =>
    aCouple(tx, { client: 'Hanne', mentor: 'Ilona', startedOn: '2025-01-15' }),
  )
  coordinator = app.as(await office.signIn({ role: 'coordinator' }))
  mentor = await office.signIn({ role: 'mentor', mentorId: couple.mentorId })
  sessions = [app.as(mentor)]
})

/** Everything by which a mentor reaches this client. */
function dossierOf() {
  const client = { client: couple.clientId }
  return [
    href(routes.client, client),
    href(routes.emergencyCard, client),
    href(routes.starter, client),
    href(routes.sealedNotes, client),
    href(routes.dossierAccess, client),
    href(routes.documents, client),
    href(routes.editClient, client),
    href(routes.mentorship, { mentorship: couple.mentorshipId }),
    href(routes.planContact, { mentorship: couple.mentorshipId }),
  ]
}

/** How far somebody reaches this client, by every way at once. */
async function reach(browser: TestBrowser): Promise<string> {
  const found = new Set<number>()
  for (const path of dossierOf()) {
    found.add((await browser.get(path)).status)
  }
  const [only, ...others] = found
  if (others.length > 0) {
    return [...found].join()
  }
  if (only === 404) {
    return (await namesInLists(browser)) ? 'still in a list' : 'nothing'
  }
  return only === 200 ? 'everything' : only === 303 ? 'signed out' : `${only}`
}

async function namesInLists(browser: TestBrowser): Promise<boolean> {
  for (const path of [routes.clients, routes.home, routes.followUps]) {
    if ((await (await browser.get(path)).text()).includes('Hanne')) {
      return true
    }
  }
  return false
}

/** Carries out a form of a coordinator. */
async function does(path: string, fields: Record<string, string>) {
  const answer = await coordinator.post(path, {
    'command-id': newId(),
    version: '1',
    ...fields,
  })
  expect(answer.status).toBe(303)
}

describe('from the next request of every live session', () => {
  it('a mentor reads nothing of a mentorship that ended, and nothing of it stays in lists', async () => {
    expect(await reach(app.as(mentor))).toBe('everything')
    await does(href(routes.endMentorship, { mentorship: couple.mentorshipId }), {
      reason: 'death',
      ...dateFields('ended-on', today),
    })
    expect(await reach(app.as(mentor))).toBe('nothing')
  })

  it('a mentor reads nothing once the client was handed over, and the next one does', async () => {
    const nadia = await office.inside((tx) => aMentor(tx, 'Nadia'))
    const next = app.as(await office.signIn({ role: 'mentor', mentorId: nadia }))
    expect(await reach(next)).toBe('nothing')
    await does(href(routes.reassign, { mentor: couple.mentorId }), {
      ...dateFields('on', today),
      'mandate-signed': 'yes',
      [`to-${couple.mentorshipId}`]: nadia,
    })
    expect(await reach(next)).toBe('everything')
    expect(await reach(app.as(mentor))).toBe('nothing')
  })

  it('a substitute reads inside the dates, and neither before nor after', async () => {
    const nadia = await office.inside((tx) => aMentor(tx, 'Nadia'))
    const browser = app.as(await office.signIn({ role: 'mentor', mentorId: nadia }))
    const id = newId()
    await office.inside((tx) =>
      tx
        .insertInto('substitute')
        .values({
          id,
          mentorship_id: couple.mentorshipId,
          mentor_id: nadia,
          created_at: now,
          valid_from: '2026-11-22',
          valid_until: '2026-12-01',
        })
        .execute(),
    )
    expect(await reach(browser)).toBe('nothing')
    await moveSubstitute(id, '2026-11-21', '2026-11-22')
    expect(await reach(browser)).toBe('everything')
    await moveSubstitute(id, '2026-11-01', '2026-11-21')
    expect(await reach(browser)).toBe('nothing')
  })

  it('whose role a coordinator ended today is signed out everywhere', async () => {
    expect(await reach(app.as(mentor))).toBe('everything')
    const { id } = await office.inside((tx) =>
      tx
        .selectFrom('role_assignment')
        .select('id')
        .where('account_id', '=', mentor.accountId)
        .executeTakeFirstOrThrow(),
    )
    await does(href(routes.endRole, { assignment: id }), dateFields('until', today))
    expect(await reach(app.as(mentor))).toBe('signed out')
  })

  it('a role that was changed in the database counts as it stands now', async () => {
    await office.inside((tx) =>
      tx
        .updateTable('role_assignment')
        .set({ role: 'board', mentor_id: null })
        .where('account_id', '=', mentor.accountId)
        .execute(),
    )
    expect(await reach(app.as(mentor))).toBe('nothing')
    expect((await app.as(mentor).get(routes.insight)).status).toBe(200)
  })

  it('an account that was disabled is signed out', async () => {
    await database.as({ organisation: office.id, account: mentor.accountId }, (tx) =>
      tx
        .updateTable('account')
        .set({ disabled_at: now })
        .where('id', '=', mentor.accountId)
        .execute(),
    )
    for (const browser of sessions) {
      expect(await reach(browser)).toBe('signed out')
    }
  })
})

describe('what stays for a former mentor', () => {
  it('is dates without a name, on the own page alone', async () => {
    await office.inside((tx) =>
      tx
        .updateTable('mentorship')
        .set({ status: 'ended', ended_on: '2026-11-20', end_reason: 'client-wish' })
        .where('id', '=', couple.mentorshipId)
        .execute(),
    )
    const own = await app.as(mentor).get(href(routes.mentor, { mentor: couple.mentorId }))
    const page = await own.text()
    expect(page).toContain('van 15 januari 2025, tot 20 november 2026')
    expect(page).not.toContain('Hanne')
    expect((await app.as(mentor).get(routes.account)).status).toBe(200)
  })
})

function moveSubstitute(id: string, from: string, until: string) {
  return office.inside((tx) =>
    tx
      .updateTable('substitute')
      .set({ valid_from: from, valid_until: until })
      .where('id', '=', id)
      .execute(),
  )
}
