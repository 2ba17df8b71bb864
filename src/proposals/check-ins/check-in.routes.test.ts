import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../../test/database.js'
import { aCouple } from '../../../test/factories/a-couple.js'
import { htmlErrors } from '../../../test/html-errors.js'
import { testApp, type TestBrowser } from '../../../test/test-app.js'
import { aTestOffice, newId, now, type TestOffice } from '../../../test/test-office.js'
import { href, routes } from '../../routes.js'
import { checkInsOf, insertCheckIn } from './check-in.store.js'
import { planCheckIns } from './plan-check-ins.js'

const database = testDatabase()
const app = testApp(database)
let office: TestOffice
let coordinator: TestBrowser
let mentor: TestBrowser
let couple: Awaited<ReturnType<typeof aCouple>>

beforeAll(async () => {
  office = await aTestOffice(database)
  coordinator = app.as(await office.signIn({ role: 'coordinator' }))
  couple = await office.inside((tx) =>
    aCouple(tx, { client: 'Jaap', mentor: 'Casper', startedOn: '2026-11-01' }),
  )
  mentor = app.as(await office.signIn({ role: 'mentor', mentorId: couple.mentorId }))
  await office.inside((tx) =>
    planCheckIns({ tx, now, newId }, { ...couple, startedOn: '2026-11-01' }),
  )
})

function looks() {
  return office.inside((tx) => checkInsOf(tx, couple.mentorshipId))
}

async function sound(browser: TestBrowser, path: string): Promise<string> {
  const answer = await browser.get(path)
  const text = await answer.text()
  expect([path, answer.status]).toEqual([path, 200])
  expect(await htmlErrors(text)).toEqual([])
  return text
}

const told = (more: Record<string, string | string[]>) => ({
  'command-id': newId(),
  'held-on-day': '20',
  'held-on-month': '11',
  'held-on-year': '2026',
  ...more,
})

describe('looks back at a new couple', () => {
  it('are planned once, however often it is asked', async () => {
    await office.inside((tx) =>
      planCheckIns({ tx, now, newId }, { ...couple, startedOn: '2026-11-01' }),
    )
    expect((await looks()).map(({ checkIn }) => checkIn.dueOn)).toEqual([
      '2026-11-15',
      '2026-12-01',
      '2027-02-01',
      '2027-05-01',
    ])
  })

  it('stand in the list by day, and on the first screen of the coordinator', async () => {
    const text = await sound(coordinator, routes.checkIns)
    expect(text).toContain('Jaap en Casper')
    expect(text).toContain('Te laat')
    expect(await sound(coordinator, routes.home)).toContain('1 terugblik is aan de beurt')
    expect((await mentor.get(routes.checkIns)).status).toBe(404)
  })

  it('are told with what helped and what stood out, never of a person', async () => {
    const [first] = await looks()
    const path = href(routes.checkIn, { checkIn: first?.checkIn.id ?? '' })
    await sound(coordinator, path)
    const bad = await coordinator.post(path, told({ version: '1', 'goes-on': 'unsure' }))
    expect(bad.status).toBe(422)
    const badText = await bad.text()
    expect(badText).toContain('Kies met wie u sprak.')
    expect(await htmlErrors(badText)).toEqual([])
    const good = told({
      version: '1',
      with: ['client', 'mentor'],
      'goes-on': 'unsure',
      signs: ['appointments-missed'],
      'client-travel': 'hindered',
      'mentor-interests': 'helped',
    })
    expect((await coordinator.post(path, good)).status).toBe(303)
    expect((await looks())[0]?.checkIn).toMatchObject({
      heldOn: '2026-11-20',
      signs: ['appointments-missed'],
      clientSays: { travel: 'hindered' },
      mentorSays: { interests: 'helped' },
      goesOn: 'unsure',
    })
    const text = await sound(coordinator, routes.checkIns)
    expect(text).toContain('Afspraken gingen niet door')
    expect((await coordinator.post(path, { ...good, 'command-id': newId() })).status).toBe(409)
  })

  it('can be added, and one at the end', async () => {
    const path = href(routes.newCheckIn, { mentorship: couple.mentorshipId })
    await sound(coordinator, path)
    const answer = await coordinator.post(path, { 'command-id': newId(), kind: 'closing' })
    expect(answer.status).toBe(303)
    expect(await sound(coordinator, answer.headers.get('location') ?? '')).toContain('Slotgesprek')
    const again = await coordinator.post(path, { 'command-id': newId(), kind: 'closing' })
    expect(again.headers.get('location')).toBe(answer.headers.get('location'))
  })
})

describe('the reports', () => {
  it('count what was told, and hide small numbers from the network', async () => {
    const board = app.as(await office.signIn({ role: 'board' }))
    const network = app.as(await office.signIn({ role: 'network' }))
    const text = await sound(board, routes.proposalOutcomes)
    expect(text).toContain('Wat u hier niet uit mag besluiten')
    expect(text).not.toContain('Jaap')
    const hidden = await sound(network, routes.proposalOutcomes)
    expect(hidden).toContain('minder dan 5')
    expect((await mentor.get(routes.proposalOutcomes)).status).toBe(404)
    expect((await board.get(routes.proposalChoices)).status).toBe(404)
    await sound(coordinator, routes.proposalChoices)
  })

  it('are of one foundation only', async () => {
    const other = await aTestOffice(database)
    const elsewhere = app.as(await other.signIn({ role: 'coordinator' }))
    const [first] = await looks()
    const path = href(routes.checkIn, { checkIn: first?.checkIn.id ?? '' })
    expect((await elsewhere.get(path)).status).toBe(404)
    expect(await sound(elsewhere, routes.checkIns)).not.toContain('Jaap')
  })
})

describe('a dossier that is frozen', () => {
  it('takes no look back', async () => {
    const frozen = await office.inside((tx) => aCouple(tx, { client: 'Piet' }))
    const id = newId()
    await office.inside((tx) =>
      insertCheckIn(tx, { id, ...frozen, kind: 'extra', dueOn: '2026-11-21' }, now),
    )
    const { accountId } = await office.signIn({ role: 'coordinator' })
    await office.inside((tx) =>
      tx
        .insertInto('processing_restriction')
        .values({
          id: newId(),
          client_id: frozen.clientId,
          reason: 'accuracy',
          restricted_at: now,
          restricted_by: accountId,
        })
        .execute(),
    )
    const path = href(routes.checkIn, { checkIn: id })
    const typed = told({ version: '1', with: ['client'], 'goes-on': 'yes' })
    expect((await coordinator.post(path, typed)).status).toBe(409)
  })
})
