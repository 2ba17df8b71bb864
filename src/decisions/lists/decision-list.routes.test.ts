import { beforeAll, describe, expect, it } from 'vitest'
import { aCouple, aMentor } from '../../../test/factories/a-couple.js'
import { aDecision } from '../../../test/factories/a-decision.js'
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

const database = testDatabase()
const app = testApp(database)
const list = href(routes.decisions)

let office: TestOffice
let carla: SignedIn
let coordinator: TestBrowser
let ilona: TestBrowser
let hanne: { clientId: string; mentorshipId: string; mentorId: string }
let flat: string

const questions = ['Eigen flat?', 'Slaappillen?', 'Naar het groene huis?', 'Thuis blijven?', 'Oud?']

beforeAll(async () => {
  office = await aTestOffice(database)
  carla = await office.signIn({ role: 'coordinator', name: 'Carla' })
  coordinator = app.as(carla)
  const mentorId = await office.inside((tx) => aMentor(tx, 'Ilona'))
  ilona = app.as(await office.signIn({ role: 'mentor', mentorId, name: 'Ilona' }))
  const by = carla.accountId
  await office.inside(async (tx) => {
    hanne = await aCouple(tx, { client: 'Hanne', mentorId })
    const els = await aCouple(tx, { client: 'Els', mentor: 'Marjolijn' })
    flat = await aDecision(tx, hanne, { by, question: 'Eigen flat?', answerBy: '2026-12-01' })
    await aDecision(tx, els, {
      by,
      question: 'Slaappillen?',
      matter: 'treatment.psychotropic',
      answerBy: '2026-11-10',
      isUrgent: true,
    })
    const ended = { by, isClosed: true, outcome: 'not-yet', reviewOn: '2026-11-20' } as const
    await aDecision(tx, els, {
      ...ended,
      question: 'Naar het groene huis?',
      isWeighty: true,
      askedOn: '2026-10-01',
    })
    const home = await aDecision(tx, els, { ...ended, question: 'Thuis blijven?' })
    await tx
      .insertInto('decision_look_back')
      .values({
        id: newId(),
        decision_id: home,
        looked_on: '2026-11-20',
        turned_out: 'Het gaat goed',
        review_on: '2027-02-20',
        account_id: by,
        noted_at: now,
      })
      .execute()
    const old = await aDecision(tx, hanne, { ...ended, question: 'Oud?' })
    await aDecision(tx, hanne, { by, question: 'Vervolg?', followsId: old })
  })
})

async function shown(browser: TestBrowser, filters: Record<string, string>): Promise<string[]> {
  await browser.post(list, filters)
  const page = await (await browser.get(list)).text()
  expect(await htmlErrors(page)).toEqual([])
  return questions
    .filter((question) => page.includes(`>${question}</a>`))
    .toSorted((one, other) => page.indexOf(`>${one}</a>`) - page.indexOf(`>${other}</a>`))
}

describe('the list of decisions', () => {
  it('shows what is open, what wants an answer first on top', async () => {
    expect(await shown(coordinator, { reset: '1' })).toEqual(['Slaappillen?', 'Eigen flat?'])
    const page = await (await coordinator.get(list)).text()
    expect(page).toContain('Nog op te schrijven: wat de cliënt wil')
    expect(page).toContain('Over de datum')
  })

  it.each([
    [{ only: 'late' }, ['Slaappillen?']],
    [{ only: 'urgent' }, ['Slaappillen?']],
    [{ group: 'treatment' }, ['Slaappillen?']],
    [{ client: 'hAn' }, ['Eigen flat?']],
    [{ mentor: 'marjol' }, ['Slaappillen?']],
    [{ mentor: '%' }, []],
    [{ state: 'review' }, ['Naar het groene huis?', 'Thuis blijven?']],
    [{ state: 'review', only: 'late' }, ['Naar het groene huis?']],
    [{ state: 'closed', only: 'weighty' }, ['Naar het groene huis?']],
    [{ state: 'nonsense', group: 'nonsense' }, ['Slaappillen?', 'Eigen flat?']],
  ])('filters by %o', async (filters, found) => {
    expect(await shown(coordinator, filters)).toEqual(found)
  })

  it('says that a professional was asked and has not answered yet, until the last day', async () => {
    const ask = (last_day: string) =>
      office.inside((tx) =>
        tx
          .insertInto('capacity_request')
          .values({
            id: newId(),
            decision_id: flat,
            matter: 'care.move',
            about: 'Een eigen flat',
            by_name: 'P. Visser',
            by_role: 'psychologist',
            email: 'p.visser@example.org',
            invitation_id: newId(),
            asked_by: carla.accountId,
            asked_at: now,
            last_day,
          })
          .execute(),
      )
    await ilona.post(list, { reset: '1' })
    await ask('2026-11-20')
    expect(await (await ilona.get(list)).text()).not.toContain(
      'Wacht op het antwoord van de deskundige',
    )
    await ask('2026-11-21')
    expect(await (await ilona.get(list)).text()).toContain(
      'Wacht op het antwoord van de deskundige',
    )
  })

  it('sorts by the day of asking as well', async () => {
    await coordinator.post(list, { reset: '1' })
    const address = href(routes.decisions, {}, { sort: 'asked', direction: 'desc' })
    const page = await (await coordinator.get(address)).text()
    expect(page).toContain('aria-sort="descending"')
    expect(await htmlErrors(page)).toEqual([])
  })

  it('shows a mentor only his own clients, and no column or filter of mentors', async () => {
    expect(await shown(ilona, { mentor: 'Marjolijn' })).toEqual(['Eigen flat?'])
    const page = await (await ilona.get(list)).text()
    expect(page).not.toContain('Els')
    expect(page).not.toContain('Naam van de mentor')
  })

  it('is a file for coordinators only, with what the filters show', async () => {
    await coordinator.post(list, { state: 'review' })
    const answer = await coordinator.get(href(routes.decisionsCsv))
    const lines = (await answer.text()).trim().split('\r\n')
    expect(lines).toHaveLength(3)
    expect(lines[1]).toContain('Els;Marjolijn;Verhuizen;Naar het groene huis?')
    expect((await ilona.get(href(routes.decisionsCsv))).status).toBe(404)
  })

  it('shows nothing of another organisation, and is not there for a client', async () => {
    const elsewhere = await aTestOffice(database)
    const stranger = app.as(await elsewhere.signIn({ role: 'coordinator' }))
    expect(await (await stranger.get(list)).text()).toContain('Er staat geen vraag open')
    const client = app.as(await office.signIn({ role: 'client', clientId: hanne.clientId }))
    expect((await client.get(list)).status).toBe(404)
  })
})

describe('the decisions about one client', () => {
  it('stand in parts: open, to be looked at again, closed', async () => {
    const address = href(routes.clientDecisions, { client: hanne.clientId })
    const page = await (await ilona.get(address)).text()
    expect(page).toContain('Beslissingen over Hanne')
    expect(page).toContain(href(routes.decision, { client: hanne.clientId, decision: flat }))
    expect(page).toContain('Nog open (2)')
    expect(page).toContain('Afgesloten (1)')
    expect(await htmlErrors(page)).toEqual([])
  })

  it('are not there for another mentor, nor elsewhere', async () => {
    const address = href(routes.clientDecisions, { client: hanne.clientId })
    const other = await office.inside((tx) => aMentor(tx, 'Tom'))
    const tom = app.as(await office.signIn({ role: 'mentor', mentorId: other }))
    const elsewhere = await aTestOffice(database)
    const stranger = app.as(await elsewhere.signIn({ role: 'coordinator' }))
    expect((await tom.get(address)).status).toBe(404)
    expect((await stranger.get(address)).status).toBe(404)
  })
})

describe('merging two registrations of a client', () => {
  it('takes the decisions along, closed ones too', async () => {
    const double = await office.inside((tx) => aCouple(tx, { client: 'Hanna', status: 'ended' }))
    await office.inside((tx) =>
      aDecision(tx, double, {
        by: carla.accountId,
        question: 'Eerder?',
        isClosed: true,
        outcome: 'refused',
      }),
    )
    const met = href(routes.mergeClient, { client: hanne.clientId }, { met: double.clientId })
    const merging = { 'command-id': newId(), keep: 'first', version: '1-1' }
    expect((await coordinator.post(met, merging)).status).toBe(303)
    const address = href(routes.clientDecisions, { client: hanne.clientId })
    expect(await (await coordinator.get(address)).text()).toContain('Eerder?')
  })
})
