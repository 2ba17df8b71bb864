import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.js'
import { aClient } from '../../test/factories/a-client.js'
import { aMentor } from '../../test/factories/a-couple.js'
import { htmlErrors } from '../../test/html-errors.js'
import { testApp, type TestBrowser } from '../../test/test-app.js'
import { aTestOffice, newId, today, type TestOffice } from '../../test/test-office.js'
import { href, routes } from '../routes.js'
import { clientSidesOf, mentorSidesOf } from './index.js'

const database = testDatabase()
const app = testApp(database)
let office: TestOffice
let coordinator: TestBrowser
let own: TestBrowser
let client: string
let mentor: string

beforeAll(async () => {
  office = await aTestOffice(database)
  client = await office.inside((tx) => aClient(tx, { givenName: 'Ahmed' }))
  mentor = await office.inside((tx) => aMentor(tx, 'Marjolijn'))
  coordinator = app.as(await office.signIn({ role: 'coordinator', name: 'Wim' }))
  own = app.as(await office.signIn({ role: 'mentor', mentorId: mentor, name: 'Marjolijn' }))
})

const given = (more = {}) => ({
  'command-id': newId(),
  category: 'origin',
  answer: 'Eritrea',
  by: 'representative',
  how: 'spoken',
  'on-day': '20',
  'on-month': '11',
  'on-year': '2026',
  agreed: 'yes',
  ...more,
})

const clientSide = async () => (await office.inside((tx) => clientSidesOf(tx, [client], today)))[0]
const mentorSide = async () =>
  (await office.inside((tx) => mentorSidesOf(tx, today))).find(({ id }) => id === mentor)

const rows = () => office.inside((tx) => tx.selectFrom('special_answer').selectAll().execute())

describe('a special answer of a client', () => {
  const place = () => href(routes.specialOfClient, { client })

  it('is not kept without consent, and the page explains it', async () => {
    const page = await (await coordinator.get(place())).text()
    expect(await htmlErrors(page)).toEqual([])
    expect(page).toContain('Er staat niets. Dat is goed zo.')
    const { agreed: _, ...without } = given()
    const answer = await coordinator.post(place(), without)
    expect(answer.status).toBe(422)
    expect(await htmlErrors(await answer.text())).toEqual([])
    expect((await coordinator.post(place(), given({ 'on-year': '2027' }))).status).toBe(422)
    expect((await coordinator.post(place(), given({ by: '' }))).status).toBe(422)
    expect(await rows()).toEqual([])
  })

  it('reaches matching while consent is in force', async () => {
    expect((await coordinator.post(place(), given())).status).toBe(303)
    expect(await clientSide()).toMatchObject({
      special: { origin: 'eritrea' },
      asksFor: ['origin'],
    })
    const page = await (await coordinator.get(place())).text()
    expect(await htmlErrors(page)).toEqual([])
    expect(page).toContain('Wim')
  })

  it('is replaced by a newer one, and the older text is gone', async () => {
    expect((await coordinator.post(place(), given({ answer: 'Ethiopië' }))).status).toBe(303)
    const kept = (await rows()).map(({ answer }) => answer)
    expect(kept).toHaveLength(2)
    expect(kept).toEqual(expect.arrayContaining(['Ethiopië', null]))
  })

  it('is erased at once when consent is withdrawn, and reaches matching no more', async () => {
    const withdraw = href(routes.withdrawSpecialOfClient, { client })
    expect((await coordinator.post(withdraw, { category: 'origin' })).status).toBe(303)
    expect(await clientSide()).toMatchObject({ special: {}, asksFor: [] })
    expect((await rows()).every(({ answer }) => answer === null)).toBe(true)
    expect((await coordinator.post(withdraw, { category: 'anders' })).status).toBe(303)
  })
})

describe('a special answer of a mentor', () => {
  it('is given and withdrawn by himself', async () => {
    const page = await (await own.get(routes.ownSpecial)).text()
    expect(await htmlErrors(page)).toEqual([])
    expect(page).not.toContain('Wie vindt dit goed?')
    const { by: _, how: __, ...fields } = given({ category: 'life-conviction', answer: 'Koptisch' })
    expect((await own.post(routes.ownSpecial, fields)).status).toBe(303)
    expect((await mentorSide())?.special).toEqual({ 'life-conviction': 'koptisch' })
    const withdrawn = await own.post(routes.withdrawOwnSpecial, { category: 'life-conviction' })
    expect(withdrawn.status).toBe(303)
    expect((await mentorSide())?.special).toEqual({})
  })

  it('is never consented to by another in his name', async () => {
    const place = href(routes.specialOfMentor, { mentor })
    expect((await coordinator.post(place, given())).status).toBe(422)
    expect((await coordinator.post(place, given({ by: 'self' }))).status).toBe(303)
    expect(await htmlErrors(await (await coordinator.get(place)).text())).toEqual([])
    expect((await own.get(place)).status).toBe(404)
  })
})
