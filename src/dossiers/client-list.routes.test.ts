import { beforeAll, describe, expect, it } from 'vitest'
import { institutionDetailsOf, insertInstitution } from '../institutions/index.js'
import { href, routes } from '../routes.js'
import { aClient } from '../../test/factories/a-client.js'
import { aCouple, aMentor } from '../../test/factories/a-couple.js'
import { testDatabase } from '../../test/database.js'
import { htmlErrors } from '../../test/html-errors.js'
import { testApp, type TestBrowser } from '../../test/test-app.js'
import { aTestOffice, newId, now, type SignedIn, type TestOffice } from '../../test/test-office.js'

const database = testDatabase()
const app = testApp(database)
const address = href(routes.clients)

let office: TestOffice
let irene: TestBrowser
let who: SignedIn
let coordinator: TestBrowser

type Days = { last_contact_on: string | null; due_soon_on: string; due_on: string }

beforeAll(async () => {
  office = await aTestOffice(database)
  const mentorId = await office.inside(async (tx) => {
    const id = await aMentor(tx, 'Irene')
    const couple = async (client: string, days: Days) => {
      const { mentorshipId } = await aCouple(tx, { client, mentorId: id, startedOn: '2026-01-01' })
      await tx.updateTable('mentorship').set(days).where('id', '=', mentorshipId).execute()
    }
    await couple('Anne', {
      last_contact_on: '2026-09-01',
      due_soon_on: '2026-09-22',
      due_on: '2026-09-29',
    })
    await couple('Loek', {
      last_contact_on: '2026-11-20',
      due_soon_on: '2026-12-11',
      due_on: '2026-12-18',
    })
    await couple('Marloes', {
      last_contact_on: null,
      due_soon_on: '2026-01-22',
      due_on: '2026-01-29',
    })
    await aCouple(tx, { client: 'Rachel', status: 'ended', endedOn: '2026-06-01' })
    await aClient(tx, { givenName: 'Zoë', home: { kind: 'shelter', place: 'Weesp' } })
    const institutionId = newId()
    const details = institutionDetailsOf({ name: 'Huize Lindenhof' })
    await insertInstitution(tx, { id: institutionId, details, at: now })
    await aClient(tx, { givenName: 'Wim', home: { kind: 'institution', institutionId } })
    return id
  })
  irene = app.as(await office.signIn({ role: 'mentor', mentorId }))
  who = await office.signIn({ role: 'coordinator' })
  coordinator = app.as(who)
})

/** The names on the page, in order. */
async function namesOn(browser: TestBrowser, path = address): Promise<string[]> {
  const page = await (await browser.get(path)).text()
  return [...page.matchAll(/<th role="rowheader"[^>]*><a[^>]*><bdi>([^<]*)/g)].map(
    ([, name = '']) => name,
  )
}

async function filtered(fields: Record<string, string>): Promise<string[]> {
  await coordinator.post(address, fields)
  return namesOn(coordinator)
}

describe('the list of clients', () => {
  it('shows staff everybody by name, with mentor, home and rhythm', async () => {
    expect(await namesOn(coordinator)).toEqual(['Anne', 'Loek', 'Marloes', 'Rachel', 'Wim', 'Zoë'])
    const page = await (await coordinator.get(address)).text()
    expect(page).toContain('6 cliënten')
    expect(page).toContain('In de opvang, Weesp')
    expect(page).toContain('Te laat')
    expect(page).toContain('Nog geen mentor')
    expect(await htmlErrors(page)).toEqual([])
  })

  it('shows a mentor only those he stands beside', async () => {
    expect(await namesOn(irene)).toEqual(['Anne', 'Loek', 'Marloes'])
    expect(await htmlErrors(await (await irene.get(address)).text())).toEqual([])
    const nobody = await office.inside((tx) => aMentor(tx, 'Nieuw'))
    const newcomer = app.as(await office.signIn({ role: 'mentor', mentorId: nobody }))
    expect(await (await newcomer.get(address)).text()).toContain('U bent nog aan niemand gekoppeld')
  })

  it('is not there for somebody who is not signed in', async () => {
    expect((await app.as().get(address)).status).toBe(303)
  })
})

describe('filters', () => {
  it.each([
    [{ status: 'running' }, ['Anne', 'Loek', 'Marloes']],
    [{ status: 'ended' }, ['Rachel']],
    [{ status: 'none' }, ['Wim', 'Zoë']],
    [{ rhythm: 'overdue' }, ['Anne']],
    [{ rhythm: 'never-met' }, ['Marloes']],
    [{ rhythm: 'due-soon' }, []],
    [{ regime: 'jim' }, []],
    [{ living: 'shelter' }, ['Zoë']],
    [{ institution: 'linden' }, ['Wim']],
    [{ name: 'zoe' }, ['Zoë']],
    [{ name: '%' }, []],
  ] as const)('%o find %o', async (fields, names) => {
    expect(await filtered(fields)).toEqual(names)
  })

  it('are remembered for this account, and a typed name never stands in an address', async () => {
    const answer = await coordinator.post(address, { name: 'Loek' })
    expect(answer.headers.get('location')).toBe(address)
    expect(await namesOn(app.as(who))).toEqual(['Loek'])
    await coordinator.post(address, { reset: '1' })
    expect(await namesOn(coordinator)).toHaveLength(6)
  })

  it('that find nobody say so kindly', async () => {
    await coordinator.post(address, { name: 'Nergens' })
    const page = await (await coordinator.get(address)).text()
    expect(page).toContain('Niemand gevonden')
    expect(await htmlErrors(page)).toEqual([])
    await coordinator.post(address, { reset: '1' })
  })
})

describe('the order', () => {
  const sorted = (sort: string, direction: string) =>
    namesOn(coordinator, href(routes.clients, {}, { sort, direction }))

  it('by the day on which contact is due puts first who waited longest', async () => {
    expect(await sorted('due', 'asc')).toEqual(['Marloes', 'Anne', 'Loek'])
    expect(await sorted('contact', 'asc')).toEqual(['Anne', 'Loek', 'Marloes'])
    expect(await sorted('name', 'desc')).toEqual([
      'Zoë',
      'Wim',
      'Rachel',
      'Marloes',
      'Loek',
      'Anne',
    ])
    await sorted('name', 'asc')
  })
})

describe('the download', () => {
  it('holds what the list shows, and runs nothing in a spreadsheet', async () => {
    await office.inside((tx) => aClient(tx, { givenName: '=1+1' }))
    await coordinator.post(address, { status: 'none' })
    const answer = await coordinator.get(href(routes.clientsCsv))
    const csv = await answer.text()
    expect(answer.headers.get('content-type')).toContain('text/csv')
    expect(csv).toContain('Zoë;;In de opvang;;Weesp;;Nog geen mentor')
    expect(csv).toContain("'=1+1")
    expect(csv).not.toContain('Anne')
    await coordinator.post(address, { reset: '1' })
  })

  it('holds for a mentor only those he stands beside', async () => {
    const csv = await (await irene.get(href(routes.clientsCsv))).text()
    expect(csv).toContain('Marloes')
    expect(csv).not.toContain('Zoë')
  })
})
