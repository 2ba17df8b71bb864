import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { aCouple } from '../../test/factories/a-couple.js'
import { testDatabase } from '../../test/database.js'
import { htmlErrors } from '../../test/html-errors.js'
import { testApp, type TestBrowser } from '../../test/test-app.js'
import { aTestOffice, newId, now, type TestOffice } from '../../test/test-office.js'
import { href, routes } from '../routes.js'
import { dateFields } from '../shared/forms/index.js'
import type { Tx } from '../shared/database/index.js'
import { destructionTasks } from './destruction-job.js'
import { ledgerFile } from './ledger-file.js'

const database = testDatabase()
const app = testApp(database)
let office: TestOffice
let folder: string
let coordinator: TestBrowser
let board: TestBrowser
let mentor: TestBrowser
let longAgo: string
let running: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'naast-retention-'))
  office = await aTestOffice(database)
  const ended = { status: 'ended', startedOn: '2010-01-01', endedOn: '2012-03-01' } as const
  const old = await office.inside((tx) => aCouple(tx, { ...ended, client: 'Wilhelmina' }))
  const now = await office.inside((tx) => aCouple(tx, { client: 'Hanne', mentorId: old.mentorId }))
  ;[longAgo, running] = [old.clientId, now.clientId]
  coordinator = app.as(await office.signIn({ role: 'coordinator', name: 'Nadia' }))
  board = app.as(await office.signIn({ role: 'board', name: 'Bestuur' }))
  mentor = app.as(await office.signIn({ role: 'mentor', mentorId: old.mentorId }))
})
afterAll(() => rm(folder, { recursive: true }))

async function shown(browser: TestBrowser, address: string): Promise<string> {
  const answer = await browser.get(address)
  expect(answer.status).toBe(200)
  const page = await answer.text()
  expect(await htmlErrors(page)).toEqual([])
  return page
}

/** Somebody was met on this day. */
async function aContactOn(
  tx: Tx,
  {
    clientId,
    mentorId,
    mentorshipId,
  }: { clientId: string; mentorId: string; mentorshipId: string },
  day: string,
) {
  const id = newId()
  const made = { account_id: newId(), kind: 'visit', outcome: 'met', logged_at: now }
  await tx
    .insertInto('contact')
    .values({ ...made, id, mentor_id: mentorId, occurred_on: day })
    .execute()
  await tx
    .insertInto('contact_client')
    .values({ contact_id: id, client_id: clientId, mentorship_id: mentorshipId, occurred_on: day })
    .execute()
}

describe('how long data is kept', () => {
  it('is shown for each kind, and that nobody checked it in the law', async () => {
    const page = await shown(coordinator, href(routes.retention))
    expect(page.split('Niet nagekeken in de wet').length - 1).toBe(10)
    expect(page).toContain('7 jaar')
  })

  it('tells of each kind whether two people or the clock carries it out, and how much waits', async () => {
    const old = { fields: '{}', saved_at: '2020-01-01T10:00:00.000Z' }
    await office.inside((tx) =>
      tx
        .insertInto('draft')
        .values({ ...old, account_id: newId(), key: 'x' })
        .execute(),
    )
    const page = await shown(coordinator, href(routes.retention))
    expect(page.split('Twee mensen samen').length - 1).toBe(2)
    expect(page.split('Vanzelf, elk uur').length - 1).toBe(7)
    expect(page).toContain('Nu 1 over de termijn.')
  })

  it('is changed with a source by the board or the office', async () => {
    const address = href(routes.retentionTerm, { kind: 'dossier' })
    expect(await shown(board, address)).toContain('Aantal maanden')
    const typed = { version: '0', months: '120', source: 'Besluit van het bestuur' }
    const saved = await board.post(address, { 'command-id': newId(), ...typed })
    expect(saved.status).toBe(303)
    const page = await shown(coordinator, href(routes.retention))
    expect(page).toContain('10 jaar')
    expect(page).toContain('Besluit van het bestuur')
    const second = await coordinator.post(address, { 'command-id': newId(), ...typed })
    expect(second.status).toBe(409)
    const wrong = await coordinator.post(address, {
      'command-id': newId(),
      version: '1',
      months: 'lang',
      source: '',
    })
    expect(wrong.status).toBe(422)
    expect(await htmlErrors(await wrong.text())).toEqual([])
  })
})

describe('the dry run', () => {
  it('names whose term has passed and why, and nobody whose mentorship runs', async () => {
    const page = await shown(coordinator, href(routes.destruction))
    expect(page).toContain('Wilhelmina')
    expect(page).toContain('1 maart 2012')
    expect(page).not.toContain('Hanne')
  })

  it('begins at a death, or at a later last contact, and says which', async () => {
    const ended = { status: 'ended', startedOn: '2010-01-01', endedOn: '2012-03-01' } as const
    const died = await office.inside((tx) => aCouple(tx, { ...ended, client: 'Overledene' }))
    const met = await office.inside((tx) => aCouple(tx, { ...ended, client: 'Nagesprokene' }))
    const lately = await office.inside((tx) => aCouple(tx, { ...ended, client: 'Onlangs' }))
    await office.inside(async (tx) => {
      const { mentorshipId } = died
      await tx
        .updateTable('mentorship')
        .set({ end_reason: 'death' })
        .where('id', '=', mentorshipId)
        .execute()
      await aContactOn(tx, met, '2013-05-05')
      await aContactOn(tx, lately, '2026-05-05')
    })
    const page = await shown(coordinator, href(routes.destruction))
    expect(page).toContain('Overleden op 1 maart 2012')
    expect(page).toContain('Laatste contact op 5 mei 2013')
    expect(page).toContain('Laatste mentorschap geëindigd op 1 maart 2012')
    expect(page).not.toContain('Onlangs')
  })

  it('shows the board initials, and nothing to a mentor or another foundation', async () => {
    const page = await shown(board, href(routes.destruction))
    expect(page).not.toContain('Wilhelmina')
    expect((await mentor.get(href(routes.destruction))).status).toBe(404)
    const other = await aTestOffice(database)
    const stranger = app.as(await other.signIn({ role: 'coordinator' }))
    expect(await shown(stranger, href(routes.destruction))).not.toContain('Wilhelmina')
  })

  it('holds back who must be kept, until that is lifted', async () => {
    const place = { kind: 'client', subject: longAgo }
    const address = href(routes.legalHold, place)
    expect(await shown(coordinator, address)).toContain('Bewaarplicht')
    const typed = { cause: 'claim', reason: 'De familie eist', ...dateFields('until', null) }
    expect((await coordinator.post(address, { 'command-id': newId(), ...typed })).status).toBe(303)
    expect(await shown(coordinator, address)).toContain('De familie eist')
    expect(await shown(coordinator, href(routes.destruction))).toContain('Er is een bewaarplicht')
    const held = { 'command-id': newId(), person: longAgo, grace: '0' }
    const refused = await coordinator.post(href(routes.destruction), held)
    expect(refused.status).toBe(422)
    expect((await coordinator.post(href(routes.liftLegalHold, place), {})).status).toBe(303)
  })
})

describe('destroying', () => {
  it('is proposed by one, confirmed by another, and done after the time to reconsider', async () => {
    const made = await coordinator.post(href(routes.destruction), {
      'command-id': newId(),
      person: longAgo,
      grace: '0',
    })
    expect(made.status).toBe(303)
    const [, id = ''] = /vernietigen\/([^?]+)/.exec(made.headers.get('location') ?? '') ?? []
    const address = href(routes.destructionProposal, { proposal: id })
    expect(await shown(coordinator, address)).toContain('Iemand anders moet het bevestigen')
    expect((await coordinator.post(address, { decision: 'confirm' })).status).toBe(404)
    expect((await mentor.post(address, { decision: 'confirm' })).status).toBe(404)
    expect(await shown(board, address)).not.toContain('Wilhelmina')
    expect((await board.post(address, { decision: 'confirm' })).status).toBe(303)
    await tasks()['destruction']?.({ organisation: office.id })
    expect(await shown(coordinator, address)).toContain('Vernietigd op')
    expect((await coordinator.get(href(routes.client, { client: longAgo }))).status).toBe(404)
    expect((await coordinator.get(href(routes.client, { client: running }))).status).toBe(200)
  })
})

function tasks() {
  return destructionTasks({
    database,
    adminUrl: inject('adminUrl'),
    clock: () => now,
    newId,
    ledger: ledgerFile(folder),
    secret: () => Promise.resolve('een geheim dat lang genoeg is voor een proef'),
  })
}

describe('a request to erase', () => {
  async function aRequest(clientId: string): Promise<string> {
    const form = href(routes.newPrivacyRequest, { kind: 'client', subject: clientId })
    const answer = await coordinator.post(form, {
      'command-id': newId(),
      kind: 'erasure',
      'asked-by': 'Els',
      'asked-as': 'self',
      identity: 'known',
      ...dateFields('received', '2026-11-02'),
    })
    const [, id = ''] = /verzoeken\/([^?]+)/.exec(answer.headers.get('location') ?? '') ?? []
    return id
  }

  const typed = (account: string) => ({ 'command-id': newId(), account, grace: '30' })

  it('is refused while the mentorship runs, or an account to the court is due', async () => {
    const request = await aRequest(running)
    const address = href(routes.proposeErasure, { request })
    expect(await shown(coordinator, address)).toContain('Er loopt nog een mentorschap')
    const held = await coordinator.post(address, typed('no'))
    expect(held.status).toBe(422)
    expect(await held.text()).toContain('Wissen kan nu niet')
    const due = await coordinator.post(address, typed('yes'))
    expect(due.status).toBe(422)
    expect(await due.text()).toContain('Dan mag u niet wissen')
  })

  it('becomes a proposal with thirty days to reconsider', async () => {
    const ended = { status: 'ended', endedOn: '2026-01-01' } as const
    const couple = await office.inside((tx) => aCouple(tx, { ...ended, client: 'Truus' }))
    const request = await aRequest(couple.clientId)
    const address = href(routes.proposeErasure, { request })
    expect((await coordinator.post(address, typed('no'))).status).toBe(303)
    const { grace_days } = await office.inside((tx) =>
      tx
        .selectFrom('destruction_proposal')
        .select('grace_days')
        .where('request_id', '=', request)
        .executeTakeFirstOrThrow(),
    )
    expect(grace_days).toBe(30)
  })
})
