import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.js'
import { aClient } from '../../test/factories/a-client.js'
import { aMentor } from '../../test/factories/a-couple.js'
import { htmlErrors } from '../../test/html-errors.js'
import { testApp, type TestBrowser } from '../../test/test-app.js'
import { aTestOffice, newId, type TestOffice } from '../../test/test-office.js'
import { href, routes } from '../routes.js'
import { barriersOf } from './index.js'

const database = testDatabase()
const app = testApp(database)
let office: TestOffice
let coordinator: TestBrowser
let client: string
let mentor: string
let place: string

beforeAll(async () => {
  office = await aTestOffice(database)
  client = await office.inside((tx) => aClient(tx, { givenName: 'Hanne' }))
  mentor = await office.inside((tx) => aMentor(tx, 'Ilona'))
  coordinator = app.as(await office.signIn({ role: 'coordinator', name: 'Wim' }))
  place = href(routes.notTogether, { client })
})

const barriers = () => office.inside((tx) => barriersOf(tx))
const veto = () => ({
  'command-id': newId(),
  mentor,
  kind: 'client-veto',
  reason: 'Zij praat te hard.',
})

describe('a pair that must not be made', () => {
  it('is noted once, by the word of one of the two', async () => {
    expect(await htmlErrors(await (await coordinator.get(place)).text())).toEqual([])
    expect((await coordinator.post(place, { ...veto(), mentor: newId() })).status).toBe(422)
    expect((await coordinator.post(place, veto())).status).toBe(303)
    expect((await coordinator.post(place, veto())).status).toBe(303)
    expect(await barriers()).toEqual([{ clientId: client, mentorId: mentor, kind: 'client-veto' }])
  })

  it('is lifted only by name and with a reason; what was said stays', async () => {
    const page = await (await coordinator.get(place)).text()
    expect(await htmlErrors(page)).toEqual([])
    expect(page).toContain('Zij praat te hard.')
    const barrier = /name="barrier" value="([0-9a-f-]{36})"/.exec(page)?.[1] ?? ''
    const lift = href(routes.liftBarrier, { client })
    const fields = { 'command-id': newId(), barrier, [`lift-${barrier}`]: '' }
    const without = await coordinator.post(lift, fields)
    expect(without.status).toBe(422)
    expect(await htmlErrors(await without.text())).toEqual([])
    expect(await barriers()).toHaveLength(1)
    const said = { ...fields, [`lift-${barrier}`]: 'Hanne zei het zelf.', 'command-id': newId() }
    expect((await coordinator.post(lift, said)).status).toBe(303)
    expect(await barriers()).toEqual([])
    const after = await (await coordinator.get(place)).text()
    expect(await htmlErrors(after)).toEqual([])
    expect(after).toContain('Hanne zei het zelf.')
    expect(after).toContain('Zij praat te hard.')
    const again = { ...said, 'command-id': newId() }
    expect((await coordinator.post(lift, again)).status).toBe(422)
  })
})
