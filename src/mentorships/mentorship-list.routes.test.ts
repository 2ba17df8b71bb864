import { beforeAll, describe, expect, it } from 'vitest'
import { aCouple } from '../../test/factories/a-couple.js'
import { testDatabase } from '../../test/database.js'
import { htmlErrors } from '../../test/html-errors.js'
import { testApp, type TestBrowser } from '../../test/test-app.js'
import { aTestOffice, today, type TestOffice } from '../../test/test-office.js'
import { href, routes } from '../routes.js'
import type { Tx } from '../shared/database/index.js'
import { noteContactDays } from './rhythm.store.js'

const database = testDatabase()
const app = testApp(database)
const list = href(routes.mentorships)

let office: TestOffice
let coordinator: TestBrowser

type Wanted = { client: string; mentor: string; lastContactOn: string | null; regime?: string }

async function couple(tx: Tx, { client, mentor, lastContactOn, regime = 'statutory' }: Wanted) {
  const { mentorshipId } = await aCouple(tx, { client, mentor, startedOn: '2026-01-15' })
  await tx.updateTable('mentorship').set({ regime }).where('id', '=', mentorshipId).execute()
  const days = { lastContactOn, lastAttemptOn: null, lastExcusedOn: null }
  await noteContactDays(tx, { mentorshipId, days, today })
}

beforeAll(async () => {
  office = await aTestOffice(database)
  coordinator = app.as(await office.signIn({ role: 'coordinator' }))
  await office.inside(async (tx) => {
    await couple(tx, { client: 'Hanne', mentor: 'Ilona', lastContactOn: '2026-11-20' })
    await couple(tx, { client: 'Rachel', mentor: 'Nadia', lastContactOn: '2026-06-01' })
    await couple(tx, { client: 'Loek', mentor: 'Irene', lastContactOn: '2026-10-26' })
    await couple(tx, { client: 'Samir', mentor: 'Zoë', lastContactOn: null, regime: 'newcomer' })
    const ended = { client: 'Els', mentor: 'Ilona', endedOn: '2026-10-01' }
    await aCouple(tx, { ...ended, status: 'ended', startedOn: '2025-01-01' })
  })
})

const everybody = ['Hanne', 'Rachel', 'Loek', 'Samir', 'Els']

async function shown(filters: Record<string, string>): Promise<string[]> {
  await coordinator.post(list, filters)
  const page = await (await coordinator.get(list)).text()
  expect(await htmlErrors(page)).toEqual([])
  return everybody.filter((name) => page.includes(`${name} en `))
}

describe('the list of mentorships', () => {
  it('shows everybody whose mentorship is not over, who needs contact first on top', async () => {
    expect(await shown({ reset: '1' })).toEqual(['Hanne', 'Rachel', 'Loek', 'Samir'])
    const page = await (await coordinator.get(list)).text()
    const order = ['Samir', 'Rachel', 'Loek', 'Hanne'].map((name) => page.indexOf(`${name} en `))
    expect(order).toEqual(order.toSorted((one, other) => one - other))
  })

  it.each([
    [{ rhythm: 'overdue' }, ['Rachel']],
    [{ rhythm: 'due-soon' }, ['Loek']],
    [{ rhythm: 'never-met' }, ['Samir']],
    [{ regime: 'newcomer' }, ['Samir']],
    [{ status: 'ended' }, ['Els']],
    [{ status: 'paused' }, []],
    [{ mentor: 'zoe' }, ['Samir']],
    [{ mentor: 'ilo', status: 'running' }, ['Hanne']],
    [{ mentor: '%' }, []],
  ])('filters by %o', async (filters, names) => {
    expect(await shown(filters)).toEqual(names)
  })

  it('remembers the filters, and a link may carry a choice', async () => {
    await coordinator.post(list, { mentor: 'nadia' })
    expect(await (await coordinator.get(list)).text()).toContain('value="nadia"')
    const link = href(routes.mentorships, {}, { rhythm: 'never-met' })
    expect(await (await coordinator.get(link)).text()).toContain('Samir en Zoë')
  })

  it('downloads what the filters show', async () => {
    await coordinator.post(list, { rhythm: 'overdue' })
    const answer = await coordinator.get(href(routes.mentorshipsCsv))
    expect(answer.headers.get('content-disposition')).toContain('mentorschappen.csv')
    const lines = (await answer.text()).trim().split('\r\n')
    expect(lines).toHaveLength(2)
    expect(lines[1]).toContain('Rachel;Nadia')
    expect(lines[1]).toContain('2026-06-01')
  })

  it('is not there for a mentor, and shows nothing of another organisation', async () => {
    const mentor = app.as(await office.signIn({ role: 'mentor' }))
    expect((await mentor.get(list)).status).toBe(404)
    const elsewhere = await aTestOffice(database)
    const stranger = app.as(await elsewhere.signIn({ role: 'coordinator' }))
    expect(await (await stranger.get(list)).text()).not.toContain('Hanne')
  })
})
