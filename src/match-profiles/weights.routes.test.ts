import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.js'
import { htmlErrors } from '../../test/html-errors.js'
import { testApp, type TestBrowser } from '../../test/test-app.js'
import { aTestOffice, newId, type TestOffice } from '../../test/test-office.js'
import { routes } from '../routes.js'
import { currentWeights, usualWeighing } from './index.js'
import { typedWeights } from './weights.form.js'

const database = testDatabase()
const app = testApp(database)
let office: TestOffice
let coordinator: TestBrowser

beforeAll(async () => {
  office = await aTestOffice(database)
  coordinator = app.as(await office.signIn({ role: 'coordinator', name: 'Wim' }))
})

const fields = (version: number, more = {}) => ({
  ...typedWeights(usualWeighing),
  version: String(version),
  reason: 'Reistijd telt bij ons zwaarder.',
  'command-id': newId(),
  ...more,
})

const send = (version: number, more = {}) =>
  coordinator.post(routes.matchWeights, fields(version, more))

const current = () => office.inside((tx) => currentWeights(tx))

describe('the weights of a foundation', () => {
  it('are those of Naast until it chooses', async () => {
    expect(await current()).toEqual(usualWeighing)
    const page = await (await coordinator.get(routes.matchWeights)).text()
    expect(await htmlErrors(page)).toEqual([])
  })

  it('refuse what no weighing is, and a version without a reason', async () => {
    const zero = Object.fromEntries(
      Object.keys(usualWeighing.of).map((criterion) => [`weight-${criterion}`, '0']),
    )
    const wrong = [
      { 'weight-travel': '-1' },
      { 'weight-travel': '101' },
      { 'weight-travel': '' },
      { 'weight-travel': '1.5' },
      zero,
      { objective: 'best' },
      { weekPoints: '' },
      { reason: '' },
      {},
    ]
    for (const more of wrong) {
      const answer = await send(0, {
        'weight-travel': '20',
        ...more,
        ...(more === wrong.at(-1) && { 'weight-travel': '14' }),
      })
      expect(answer.status).toBe(422)
      expect(await htmlErrors(await answer.text())).toEqual([])
    }
  })

  it('come as a new version with a name and a reason; the older ones stay', async () => {
    expect((await send(0, { 'weight-travel': '20' })).status).toBe(303)
    expect(await current()).toMatchObject({ version: 1, of: { travel: 20 } })
    expect((await send(0, { 'weight-travel': '30' })).status).toBe(409)
    expect((await send(1, { 'weight-travel': '30', objective: 'floor' })).status).toBe(303)
    expect(await current()).toMatchObject({ version: 2, of: { travel: 30 }, objective: 'floor' })
    const page = await (await coordinator.get(routes.matchWeights)).text()
    expect(await htmlErrors(page)).toEqual([])
    expect(page).toContain('Versie 1')
    expect(page).toContain('Reistijd telt bij ons zwaarder.')
  })

  it('are for coordinators', async () => {
    const mentor = app.as(await office.signIn({ role: 'mentor' }))
    expect((await mentor.get(routes.matchWeights)).status).toBe(404)
  })
})
