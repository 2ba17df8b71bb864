import { beforeAll, describe, expect, it } from 'vitest'
import { insertInstitution, institutionDetailsOf } from '../institutions/index.js'
import { insertMentorStatus } from '../mentors/index.js'
import { href, routes } from '../routes.js'
import type { Tx } from '../shared/database/index.js'
import { aCouple, aMentor } from '../../test/factories/a-couple.js'
import { testDatabase } from '../../test/database.js'
import { withoutKeys } from '../../test/form-tokens.js'
import { htmlErrors } from '../../test/html-errors.js'
import { testApp, type TestBrowser } from '../../test/test-app.js'
import { aTestOffice, newId, now, type TestOffice } from '../../test/test-office.js'

const database = testDatabase()
const app = testApp(database)

let office: TestOffice
let coordinator: TestBrowser
let irene: string
let casper: string
const linde = newId()

beforeAll(async () => {
  office = await aTestOffice(database)
  await office.inside(async (tx) => {
    irene = await aMentor(tx, 'Irene')
    casper = await aMentor(tx, 'Casper')
    const details = institutionDetailsOf({ name: 'De Linde', place: 'Zaandam' })
    await insertInstitution(tx, { id: linde, details, at: now })
    await mentorIs(tx, irene, { capacity: 1, vog_issued_on: '2021-12-01', place: '=1+1' })
    await mentorIs(tx, casper, { capacity: 3, works_at_institution_id: linde, place: 'Weesp' })
    const since = '2026-01-01'
    const status = { status: 'available', since, reason: null } as const
    await insertMentorStatus(tx, { id: newId(), mentorId: irene, ...status, at: now })
    const marloes = await aCouple(tx, { client: 'Marloes', mentorId: irene })
    await aCouple(tx, { client: 'Anne', mentorId: irene })
    await aCouple(tx, { client: 'Loek', mentorId: irene, status: 'ended', endedOn: since })
    await livesIn(tx, marloes.clientId)
  })
  coordinator = app.as(await office.signIn({ role: 'coordinator' }))
})

async function mentorIs(tx: Tx, id: string, columns: Record<string, string | number>) {
  await tx.updateTable('mentor').set(columns).where('id', '=', id).execute()
}

async function livesIn(tx: Tx, client_id: string) {
  const home = { id: newId(), client_id, kind: 'institution', institution_id: linde }
  await tx
    .insertInto('living_situation')
    .values({ ...home, created_at: now })
    .execute()
}

async function text(path: string): Promise<string> {
  return (await coordinator.get(path)).text()
}

describe('the list of mentors', () => {
  const list = href(routes.mentors)

  it('tells of each how many clients there are against how many are wanted', async () => {
    const page = await text(list)
    expect(page).toContain('2 mentoren')
    expect(page).toContain('2 van 1, meer dan gewenst')
    expect(page).toContain('0 van 3')
    expect(page).toContain('VOG verloopt')
    expect(await htmlErrors(page)).toEqual([])
  })

  it.each([
    [{ name: 'ïrène' }, 'Irene', 'Casper'],
    [{ room: 'free' }, 'Casper', 'Irene'],
    [{ room: 'full' }, 'Irene', 'Casper'],
    [{ vog: 'missing' }, 'Casper', 'Irene'],
    [{ vog: 'expiring' }, 'Irene', 'Casper'],
    [{ status: 'available' }, 'Irene', 'Casper'],
  ] as const)('remembers the filter %o until it is cleared', async (filter, found, hidden) => {
    const answer = await coordinator.post(list, filter)
    expect(answer.headers.get('location')).toBe(list)
    const page = await text(list)
    expect(page).toContain(`<bdi>${found}</bdi>`)
    expect(page).not.toContain(`<bdi>${hidden}</bdi>`)
    await coordinator.post(list, { reset: '1' })
    expect(await text(list)).toContain(`<bdi>${hidden}</bdi>`)
  })

  it.each(['name', 'load', 'vog', 'place'])('sorts by %s both ways', async (sort) => {
    const orderIn = async (direction: string) => {
      const page = await text(href(routes.mentors, {}, { sort, direction }))
      return [...page.matchAll(/<bdi>(Irene|Casper)<\/bdi>/g)].map(([, name]) => name)
    }
    const order = await orderIn('asc')
    expect(order).toHaveLength(2)
    expect(await orderIn('desc')).toEqual(order.toReversed())
  })

  it('downloads without a cell that a spreadsheet would run', async () => {
    const answer = await coordinator.get(href(routes.mentorsCsv))
    expect(answer.headers.get('content-disposition')).toContain('mentoren.csv')
    const file = await answer.text()
    expect(file).toContain("'=1+1")
    expect(file).toContain('Irene;Beschikbaar;2;1;2021-12-01')
  })
})

describe('the page of a mentor', () => {
  it('shows a coordinator clients, papers, account and what to do', async () => {
    const page = await text(href(routes.mentor, { mentor: irene }))
    for (const words of ['Marloes', 'Anne', 'De Linde', 'VOG verloopt', 'Kan nog niet aanmelden']) {
      expect(page).toContain(words)
    }
    expect(page).not.toContain('Loek')
    expect(page).toContain('Nog niet bekend: datum van de cursus en telefoonnummer')
    expect(await htmlErrors(page)).toEqual([])
  })

  it('shows a mentor himself, without buttons, notes and history', async () => {
    await office.inside((tx) => mentorIs(tx, casper, { note: 'Geheim van kantoor' }))
    const browser = app.as(await office.signIn({ role: 'mentor', mentorId: casper }))
    const page = await (await browser.get(href(routes.mentor, { mentor: casper }))).text()
    expect(page).toContain('Zo staat u bij ons ingeschreven')
    expect(page).not.toContain('Geheim van kantoor')
    expect(page).not.toContain(href(routes.editMentor, { mentor: casper }))
    expect(await htmlErrors(page)).toEqual([])
  })
})

describe('the institutions', () => {
  it('are listed with how many clients live there', async () => {
    await coordinator.post(href(routes.institutions), { name: 'zaandam' })
    const page = await text(href(routes.institutions))
    expect(page).toContain('De Linde')
    expect(page).toContain('1 instelling')
    expect(await htmlErrors(page)).toEqual([])
    expect(await text(href(routes.institutionsCsv))).toContain('De Linde;Anders;1;Zaandam')
    await coordinator.post(href(routes.institutions), { kind: 'hospital' })
    expect(await text(href(routes.institutions))).not.toContain('De Linde')
  })

  it('show who lives there with which mentor, and which mentors cannot be', async () => {
    const page = await text(href(routes.institution, { institution: linde }))
    for (const words of ['Marloes', 'mentor Irene', 'Casper', 'Zaandam', 'Nog geen contact']) {
      expect(page).toContain(words)
    }
    expect(page).not.toContain('Anne')
    expect(await htmlErrors(page)).toEqual([])
  })
})

describe('the screens of the team', () => {
  const lists = [routes.mentors, routes.mentorsCsv, routes.institutions, routes.institutionsCsv]
  const pages = () => [
    href(routes.mentor, { mentor: irene }),
    href(routes.institution, { institution: linde }),
  ]

  it('are not there for another mentor, with the same bytes as for nobody', async () => {
    const other = app.as(await office.signIn({ role: 'mentor', mentorId: casper }))
    const nobody = await (await other.get(href(routes.mentor, { mentor: newId() }))).text()
    for (const path of [...lists, ...pages()]) {
      const answer = await other.get(path)
      expect(answer.status).toBe(404)
      expect(withoutKeys(await answer.text())).toBe(withoutKeys(nobody))
    }
  })

  it('show nothing of another organisation', async () => {
    const elsewhere = await aTestOffice(database)
    const stranger = app.as(await elsewhere.signIn({ role: 'coordinator' }))
    for (const path of pages()) expect((await stranger.get(path)).status).toBe(404)
    for (const path of lists) {
      expect(await (await stranger.get(path)).text()).not.toMatch(/Irene|Linde/)
    }
  })

  it('ask to sign in first', async () => {
    for (const path of [...lists, ...pages()]) {
      expect((await app.as().get(path)).headers.get('location')).toContain(href(routes.signIn))
    }
  })
})
