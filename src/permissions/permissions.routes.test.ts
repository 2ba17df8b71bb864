import { beforeAll, describe, expect, it } from 'vitest'
import { aMentor } from '../../test/factories/a-couple.js'
import { testDatabase } from '../../test/database.js'
import { htmlErrors } from '../../test/html-errors.js'
import {
  aCoupleUnder,
  acts,
  give,
  given,
  permissionsIn,
  speaks,
  type Couple,
} from '../../test/permission-office.js'
import { testApp } from '../../test/test-app.js'
import { aTestOffice, newId, now, today, type TestOffice } from '../../test/test-office.js'
import { href, routes } from '../routes.js'
import { movePermissionsOfClient, permissionFor } from './index.js'

const database = testDatabase()
const app = testApp(database)

let office: TestOffice
let marsha: Couple
let yusuf: Couple

beforeAll(async () => {
  office = await aTestOffice(database)
  marsha = await aCoupleUnder({ office, app }, 'Marsha', 'statutory')
  yusuf = await aCoupleUnder({ office, app }, 'Yusuf', 'newcomer')
})

async function shown({ mentor, client }: Couple): Promise<string> {
  const page = await (await mentor.get(href(routes.livingWills, { client }))).text()
  expect(await htmlErrors(page)).toEqual([])
  return page
}

describe('a mentor who lets the client do things himself (BW 1:453(2))', () => {
  it('records it without an end, and it counts for that matter from that day', async () => {
    const form = await marsha.mentor.get(href(routes.newPermission, marsha))
    const asked = await form.text()
    expect(asked).toContain('Wat mag Marsha zelf doen?')
    expect(asked).not.toContain('Hoe gaf de cliënt de toestemming?')
    expect(await htmlErrors(asked)).toEqual([])
    await given(office, marsha, acts)
    const page = await shown(marsha)
    expect(page).toContain('Ik kies zelf waar ik werk.')
    expect(page).toContain('Dagbesteding')
    const found = permissionFor(await permissionsIn(office, marsha), {
      kind: 'client-acts',
      matter: 'care.day-activity',
      on: today,
    })
    expect(found).toEqual({ scope: ['care.day-activity'], from: '2026-11-01' })
  })

  it('gives a sheet in plain words that the client keeps', async () => {
    const sheet = await marsha.mentor.get(href(routes.permissionSheet, marsha))
    const text = await sheet.text()
    expect(text).toContain('Dit mag ik zelf')
    expect(text).toContain('Dit geldt tot wij iets anders afspreken.')
    expect(await htmlErrors(text)).toEqual([])
  })

  it('takes it back with a reason; it stays to be read', async () => {
    const { id, client } = { ...marsha, ...(await given(office, marsha, acts)) }
    const address = href(routes.withdrawPermission, { client, permission: id })
    const reason = { [`reason-${id}`]: 'Samen besproken: het ging niet.' }
    await marsha.mentor.post(address, { for: 'mentor', ...reason })
    const page = await shown(marsha)
    expect(page).toContain('Samen besproken: het ging niet.')
    const dossier = await (await marsha.mentor.get(href(routes.client, marsha))).text()
    expect(dossier).toContain('Toestemming ingetrokken door de mentor.')
    expect(await htmlErrors(dossier)).toEqual([])
  })

  it('cannot leave treatment or money to the client this way', async () => {
    const answer = await give(marsha, { ...acts, scope: ['treatment.ordinary', 'money.spending'] })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Kies waar de toestemming over gaat.')
  })
})

describe('a mentor whom no court appointed', () => {
  it('speaks only until a day, and says how the client agreed', async () => {
    const none = { 'last-day': '', 'last-month': '', 'last-year': '', 'how-given': '' }
    const answer = await give(yusuf, { ...speaks, ...none })
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(page).toContain('Kies hoe de cliënt de toestemming gaf.')
    expect(page).toContain('U mag met de gemeente bellen over mijn huis.')
    expect(await htmlErrors(page)).toEqual([])
    const endless = await give(yusuf, { ...speaks, ...none, 'how-given': 'said' })
    expect(await endless.text()).toContain('Zonder einde geldt deze toestemming niet.')
    const over = await give(yusuf, { ...speaks, 'last-year': '2025' })
    expect(await over.text()).toContain('De laatste dag ligt voor de eerste.')
  })

  it('keeps one permission, however often the button is pressed', async () => {
    const before = (await permissionsIn(office, yusuf)).length
    const command = { ...speaks, 'command-id': newId() }
    const answers = [await give(yusuf, command), await give(yusuf, command)]
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    expect(await permissionsIn(office, yusuf)).toHaveLength(before + 1)
  })

  it('stops at once when the client says so, and a second press changes nothing', async () => {
    const { id } = await given(office, yusuf, speaks)
    expect(await shown(yusuf)).toContain('Yusuf wil dit niet meer')
    const address = href(routes.withdrawPermission, { client: yusuf.client, permission: id })
    for (const press of [1, 2]) {
      expect((await yusuf.mentor.post(address, { for: 'client' })).status, `press ${press}`).toBe(
        303,
      )
    }
    const stopped = (await permissionsIn(office, yusuf)).find((one) => one.id === id)
    expect(stopped?.withdrawn).toMatchObject({ on: today, for: 'client', byName: 'Ilona' })
    const told = await office.inside((tx) =>
      tx
        .selectFrom('fact')
        .select('content')
        .where('type', '=', 'permissionWithdrawn')
        .where('client_id', '=', yusuf.client)
        .execute(),
    )
    expect(told).toHaveLength(1)
  })

  it('gets another permission in place of the one that stands, which stays to be read', async () => {
    const { id } = await given(office, yusuf, speaks)
    const address = href(routes.replacePermission, { client: yusuf.client, permission: id })
    const form = await (await yusuf.mentor.get(address)).text()
    expect(form).toContain('U mag met de gemeente bellen over mijn huis.')
    expect(await htmlErrors(form)).toEqual([])
    const fields = { ...speaks, words: 'Alleen nog over de huur.' }
    const first = await yusuf.mentor.post(address, { 'command-id': newId(), ...fields })
    expect(first.status).toBe(303)
    expect(await shown(yusuf)).toContain('Vervangen op 21 november 2026')
    const late = await yusuf.mentor.post(address, { 'command-id': newId(), ...fields })
    expect(late.status).toBe(409)
    expect(await late.text()).toContain('Alleen nog over de huur.')
  })

  it('may not use what was allowed to the mentor before him', async () => {
    await given(office, yusuf, speaks)
    const successor = await office.inside((tx) => aMentor(tx, 'Sietske'))
    await office.inside((tx) =>
      tx
        .insertInto('mandate')
        .values({
          id: newId(),
          mentorship_id: yusuf.mentorship,
          mentor_id: successor,
          valid_from: '2026-12-01',
          created_at: now,
        })
        .execute(),
    )
    const asked = { kind: 'mentor-speaks', matter: 'life.representation' } as const
    const found = permissionFor(await permissionsIn(office, yusuf), { ...asked, on: '2026-12-01' })
    expect(found?.until).toBe('2026-12-01')
  })
})

describe('a permission that ends within a month', () => {
  it('stands on the first screen of the mentor, until it is withdrawn', async () => {
    const soon = { 'last-day': '10', 'last-month': '12', 'last-year': '2026' }
    const { id } = await given(office, marsha, { ...acts, ...soon })
    const first = await (await marsha.mentor.get(routes.home)).text()
    expect(first).toContain('Marsha: tot en met 10 december 2026')
    expect(await htmlErrors(first)).toEqual([])
    const address = href(routes.withdrawPermission, { client: marsha.client, permission: id })
    await marsha.mentor.post(address, { for: 'mentor' })
    const later = await (await marsha.mentor.get(routes.home)).text()
    expect(later).not.toContain('Marsha: tot en met 10 december 2026')
  })
})

describe('two registrations that become one', () => {
  it('have their permissions together', async () => {
    const before = (await permissionsIn(office, yusuf)).length
    const to = marsha.client
    const had = (await permissionsIn(office, marsha)).length
    await office.inside((tx) => movePermissionsOfClient(tx, { from: yusuf.client, to }))
    expect(await permissionsIn(office, marsha)).toHaveLength(before + had)
  })
})
