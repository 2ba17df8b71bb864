import { beforeAll, describe, expect, it } from 'vitest'
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

const database = testDatabase()
let moment = now
const app = testApp(database, { clock: () => moment })
let office: TestOffice
let coordinator: TestBrowser
let nadia: SignedIn

beforeAll(async () => {
  office = await aTestOffice(database)
  nadia = await office.signIn({ role: 'coordinator', name: 'Nadia' })
  coordinator = app.as(nadia)
})

async function textOf(path: string, browser = coordinator): Promise<string> {
  return (await browser.get(path)).text()
}

function day(date: string) {
  const [year = '', month = '', dayOfMonth = ''] = date.split('-')
  return { 'until-day': dayOfMonth, 'until-month': month, 'until-year': year }
}

/** Somebody who is still there, and proved it just now. */
function proves({ accountId }: SignedIn) {
  return database.as({ organisation: office.id, account: accountId }, (tx) =>
    tx.updateTable('session').set({ proven_at: moment, last_seen_at: moment }).execute(),
  )
}

async function invite(email: string) {
  const answer = await coordinator.post(href(routes.inviteColleague), {
    'command-id': newId(),
    name: 'Marijke',
    email,
    role: 'coordinator',
  })
  return answer.headers.get('location') ?? ''
}

function linkIn(page: string): string {
  return /class="n-copy">http:\/\/localhost([^<]+)</.exec(page)?.[1] ?? ''
}

describe('the list of who works here', () => {
  it('shows names, roles and dates of this organisation alone', async () => {
    const other = await aTestOffice(database)
    await anAccount(other, { name: 'Vreemde Vogel' })
    await anAccount(office, { name: 'Ilona Bakker', validUntil: '2026-11-01' })
    const page = await textOf(href(routes.colleagues))
    expect(page).toContain('Nadia')
    expect(page).toContain('Ilona Bakker')
    expect(page).toContain('Beëindigd')
    expect(page).not.toContain('Vreemde Vogel')
    expect(await htmlErrors(page)).toEqual([])
  })

  it('finds by part of a name, and keeps what was typed out of the address', async () => {
    await anAccount(office, { name: 'Wilhelmina van Dam' })
    const answer = await coordinator.post(href(routes.colleagues), { name: 'helmin', role: '' })
    expect(answer.headers.get('location')).toBe(href(routes.colleagues))
    const page = await textOf(href(routes.colleagues))
    expect(page).toContain('Wilhelmina van Dam')
    expect(page).not.toContain('Ilona Bakker')
    await coordinator.post(href(routes.colleagues), { reset: '1' })
  })

  it('downloads as a table that no spreadsheet runs', async () => {
    await anAccount(office, { name: '=1+1' })
    const answer = await coordinator.get(href(routes.colleaguesCsv))
    const text = await answer.text()
    expect(answer.headers.get('content-disposition')).toContain('medewerkers.csv')
    expect(text).toContain('Nadia')
    expect(text).not.toMatch(/(^|[;,"\n])=1\+1/)
  })

  it('is not there for a mentor', async () => {
    const mentorId = await office.inside((tx) => aMentor(tx))
    const mentor = app.as(await office.signIn({ role: 'mentor', mentorId }))
    for (const path of [href(routes.colleagues), href(routes.inviteColleague)]) {
      expect((await mentor.get(path)).status).toBe(404)
    }
  })
})

describe('inviting a coordinator', () => {
  it('shows a link that works, for a quarter of an hour', async () => {
    const location = await invite(`${newId()}@example.org`)
    const page = await textOf(location)
    expect(await htmlErrors(page)).toEqual([])
    const link = linkIn(page)
    expect((await app.as().get(link)).status).toBe(200)
    moment = instantPlus(now, { minutes: 15 })
    await proves(nadia)
    const later = await textOf(location)
    moment = now
    await proves(nadia)
    expect(later).not.toContain(link)
    expect(later).toContain('niet meer te zien')
    expect(await htmlErrors(later)).toEqual([])
  })

  it('keeps the link nowhere', async () => {
    const email = `${newId()}@example.org`
    const token =
      linkIn(await textOf(await invite(email)))
        .split('/')
        .at(-1) ?? ''
    expect(token.length).toBeGreaterThan(40)
    const rows = await office.inside((tx) =>
      tx.selectFrom('invitation').selectAll().where('email', '=', email).execute(),
    )
    expect(JSON.stringify(rows)).not.toContain(token)
  })

  it('replaces an earlier invitation, and so does a new link', async () => {
    const email = `${newId()}@example.org`
    const first = await invite(email)
    const older = linkIn(await textOf(first))
    const newer = linkIn(await textOf(await invite(email)))
    expect((await app.as().get(older)).status).toBe(404)
    expect((await app.as().get(newer)).status).toBe(200)
    expect(await textOf(first)).toContain('verlopen of vervangen')
    const invitation = first.split('?')[0]?.split('/').at(-1) ?? ''
    const renewed = await coordinator.post(href(routes.renewInvitation, { invitation }), {})
    const newest = linkIn(await textOf(renewed.headers.get('location') ?? ''))
    expect((await app.as().get(newer)).status).toBe(404)
    expect((await app.as().get(newest)).status).toBe(200)
  })

  it('is not there for a coordinator of another organisation', async () => {
    const location = await invite(`${newId()}@example.org`)
    const invitation = location.split('?')[0]?.split('/').at(-1) ?? ''
    const other = await aTestOffice(database)
    const stranger = app.as(await other.signIn({ role: 'coordinator' }))
    expect((await stranger.get(location)).status).toBe(404)
    const renewed = await stranger.post(href(routes.renewInvitation, { invitation }), {})
    expect(renewed.status).toBe(404)
  })

  it('comes back with what was typed when something is wrong, or the role is held already', async () => {
    const wrong = { 'command-id': newId(), name: '', email: 'geen adres' }
    const answer = await coordinator.post(href(routes.inviteColleague), wrong)
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(page).toContain('value="geen adres"')
    expect(page).toContain('Vul een naam in.')
    expect(await htmlErrors(page)).toEqual([])
    const ilona = await anAccount(office)
    const held = { 'command-id': newId(), role: 'coordinator', name: 'Ilona', email: ilona.email }
    const again = await coordinator.post(href(routes.inviteColleague), held)
    expect(await again.text()).toContain('heeft deze rol al')
  })
})

describe('inviting a mentor', () => {
  it('starts with the name of the mentor and makes an account for that mentor', async () => {
    const mentor = await office.inside((tx) => aMentor(tx, 'Irene'))
    const address = href(routes.inviteMentor, { mentor })
    const page = await textOf(address)
    expect(page).toContain('value="Irene"')
    expect(await htmlErrors(page)).toEqual([])
    const email = `${newId()}@example.org`
    await coordinator.post(address, { 'command-id': newId(), name: 'Irene', email })
    const invited = await office.inside((tx) =>
      tx
        .selectFrom('invitation')
        .select(['role', 'mentor_id'])
        .where('email', '=', email)
        .executeTakeFirst(),
    )
    expect(invited).toEqual({ role: 'mentor', mentor_id: mentor })
  })

  it('is refused when the mentor can sign in already', async () => {
    const mentorId = await office.inside((tx) => aMentor(tx))
    await anAccount(office, { role: 'mentor', mentorId })
    const typed = { 'command-id': newId(), name: 'Irene', email: `${newId()}@example.org` }
    const answer = await coordinator.post(href(routes.inviteMentor, { mentor: mentorId }), typed)
    expect(await answer.text()).toContain('kan zich al aanmelden')
  })

  it('is not there for a mentor of another organisation', async () => {
    const other = await aTestOffice(database)
    const mentor = await other.inside((tx) => aMentor(tx))
    expect((await coordinator.get(href(routes.inviteMentor, { mentor }))).status).toBe(404)
  })
})

describe('ending a role', () => {
  it('closes the office for that account at its next request', async () => {
    const mentorId = await office.inside((tx) => aMentor(tx))
    const who = await office.signIn({ role: 'mentor', mentorId })
    const mentor = app.as(who)
    const row = await office.inside((tx) =>
      tx
        .selectFrom('role_assignment')
        .select('id')
        .where('account_id', '=', who.accountId)
        .executeTakeFirstOrThrow(),
    )
    const address = href(routes.endRole, { assignment: row.id })
    const page = await textOf(address)
    expect(page).toContain('Rol van mentor beëindigen')
    expect(await htmlErrors(page)).toEqual([])
    expect((await mentor.get(href(routes.home))).status).toBe(200)
    const past = await coordinator.post(address, { 'command-id': newId(), ...day('2026-11-20') })
    expect(past.status).toBe(422)
    expect(await htmlErrors(await past.text())).toEqual([])
    const ended = await coordinator.post(address, { 'command-id': newId(), ...day('2026-11-21') })
    expect(ended.status).toBe(303)
    expect((await mentor.get(href(routes.home))).status).toBe(303)
  })

  it('never takes the last coordinator away', async () => {
    const small = await aTestOffice(database)
    const who = await small.signIn({ role: 'coordinator' })
    const row = await small.inside((tx) =>
      tx.selectFrom('role_assignment').select('id').executeTakeFirstOrThrow(),
    )
    const address = href(routes.endRole, { assignment: row.id })
    const typed = { 'command-id': newId(), ...day('2026-11-21') }
    const answer = await app.as(who).post(address, typed)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Dit is de laatste coördinator')
  })

  it('is not there for a role of another organisation', async () => {
    const other = await aTestOffice(database)
    const { assignmentId: assignment } = await anAccount(other)
    const address = href(routes.endRole, { assignment })
    expect((await coordinator.get(address)).status).toBe(404)
    const typed = { 'command-id': newId(), ...day('2026-11-21') }
    expect((await coordinator.post(address, typed)).status).toBe(404)
  })
})
