import { beforeAll, describe, expect, it } from 'vitest'
import { aCouple, aMentor } from '../../test/factories/a-couple.js'
import { testDatabase } from '../../test/database.js'
import { testApp, type TestBrowser } from '../../test/test-app.js'
import { aTestOffice, newId, now, type TestOffice } from '../../test/test-office.js'
import { href, routes } from '../routes.js'

const app = testApp(testDatabase())
const names = ['Anne', 'Marloes', 'Hanne']

let office: TestOffice
let couples: string[]
let irene: TestBrowser
let nadia: TestBrowser

beforeAll(async () => {
  office = await aTestOffice(testDatabase())
  const [own, standingIn] = await office.inside(async (tx) => {
    const mentors = [await aMentor(tx, 'Irene'), await aMentor(tx, 'Nadia')] as const
    couples = []
    for (const client of names) {
      couples.push((await aCouple(tx, { client, mentorId: mentors[0] })).mentorshipId)
    }
    const substitute = { mentor_id: mentors[1], valid_from: '2026-11-01', created_at: now }
    const rows = couples.map((id) => ({ ...substitute, id: newId(), mentorship_id: id }))
    await tx.insertInto('substitute').values(rows).execute()
    return mentors
  })
  irene = app.as(await office.signIn({ role: 'mentor', mentorId: own }))
  nadia = app.as(await office.signIn({ role: 'mentor', mentorId: standingIn }))
})

const next = { 'next-day': '1', 'next-month': '12', 'next-year': '2026' }

function visits(browser: TestBrowser, { who, day }: { who: string[]; day: string }) {
  const visit = { who, day, kind: 'visit', outcome: 'met', ...next }
  return Array.from({ length: 6 }, () =>
    browser.post(href(routes.logContact), { 'command-id': newId(), ...visit }),
  )
}

function lastContacts() {
  return office.inside((tx) =>
    tx.selectFrom('mentorship').select('last_contact_on as day').distinct().execute(),
  )
}

function plansThatStand() {
  return office.inside(async (tx) => {
    const plans = tx.selectFrom('planned_contact').where('closed_at', 'is', null)
    const rows = await plans.select('mentorship_id as id').orderBy('mentorship_id').execute()
    return rows.map(({ id }) => id)
  })
}

describe('planning the next contact twice at once', () => {
  it('leaves one plan', async () => {
    const plan = { 'date-day': '3', 'date-month': '12', 'date-year': '2026', kind: 'visit' }
    const path = href(routes.planContact, { mentorship: couples[0] ?? '' })
    const press = () => irene.post(path, { 'command-id': newId(), ...plan })
    await Promise.all([press(), press(), press()])
    expect(await plansThatStand()).toEqual([couples[0]])
  })
})

describe('a mentor and her substitute who log the same clients at once', () => {
  it('do not wait for each other for ever, whatever order they named them in', async () => {
    const answers = await Promise.all([
      ...visits(irene, { who: couples, day: 'today' }),
      ...visits(nadia, { who: couples.toReversed(), day: 'yesterday' }),
    ])
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]))
  })

  it('have planned the next contact of each client once', async () => {
    expect(await plansThatStand()).toEqual(couples.toSorted())
  })

  it('leave the last day of contact as the later one of both', async () => {
    expect(await lastContacts()).toEqual([{ day: '2026-11-21' }])
  })
})
