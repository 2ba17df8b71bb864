import { beforeAll, describe, expect, it } from 'vitest'
import { aCouple, aMentor } from '../../test/factories/a-couple.js'
import { testDatabase } from '../../test/database.js'
import { withoutKeys } from '../../test/form-tokens.js'
import { htmlErrors } from '../../test/html-errors.js'
import { testApp, type TestBrowser } from '../../test/test-app.js'
import { aTestOffice, newId, now, today, type TestOffice } from '../../test/test-office.js'
import { href, routes } from '../routes.js'
import { movePermissionsOfClient, permissionFor, permissionsOf } from './index.js'

const database = testDatabase()
const app = testApp(database)

type Place = { client: string; mentorship: string; mentor: TestBrowser }

let office: TestOffice
let marsha: Place
let yusuf: Place
let stranger: TestBrowser
let neighbour: TestBrowser

beforeAll(async () => {
  office = await aTestOffice(database)
  marsha = await placeOf('Marsha', 'statutory')
  yusuf = await placeOf('Yusuf', 'newcomer')
  const other = await office.inside((tx) => aMentor(tx, 'Nadia'))
  stranger = app.as(await office.signIn({ role: 'mentor', mentorId: other }))
  const elsewhere = await aTestOffice(database)
  neighbour = app.as(await elsewhere.signIn({ role: 'coordinator' }))
})

async function placeOf(name: string, regime: string): Promise<Place> {
  const couple = await office.inside(async (tx) => {
    const made = await aCouple(tx, { client: name, mentor: 'Ilona', startedOn: '2026-01-01' })
    await tx.updateTable('mentorship').set({ regime }).where('id', '=', made.mentorshipId).execute()
    return made
  })
  const signedIn = await office.signIn({ role: 'mentor', mentorId: couple.mentorId, name: 'Ilona' })
  return {
    client: couple.clientId,
    mentorship: couple.mentorshipId,
    mentor: app.as(signedIn),
  }
}

const from = { 'from-day': '1', 'from-month': '11', 'from-year': '2026' }
const until = { 'last-day': '30', 'last-month': '4', 'last-year': '2027' }
const acts = {
  scope: ['care.day-activity'],
  words: 'Ik kies zelf waar ik werk.',
  ...from,
  'given-by': 'Ilona',
}
const speaks = {
  scope: ['life.representation'],
  words: 'U mag met de gemeente bellen over mijn huis.',
  'how-given': 'with-interpreter',
  'given-by': 'Yusuf',
  ...from,
  ...until,
}

type Fields = Record<string, string | string[]>

function give({ mentor, mentorship }: Place, fields: Fields) {
  const address = href(routes.newPermission, { mentorship })
  return mentor.post(address, { 'command-id': newId(), ...fields })
}

function all({ client }: Place) {
  return office.inside((tx) => permissionsOf(tx, client))
}

async function given(place: Place, fields: Fields) {
  expect((await give(place, fields)).status).toBe(303)
  const [newest] = await all(place)
  if (newest === undefined) {
    throw new Error('There is no permission')
  }
  return newest
}

async function shown({ mentor, client }: Place) {
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
    await given(marsha, acts)
    const page = await shown(marsha)
    expect(page).toContain('Ik kies zelf waar ik werk.')
    expect(page).toContain('Dagbesteding')
    const found = permissionFor(await all(marsha), {
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
    const { id, client } = { ...marsha, ...(await given(marsha, acts)) }
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
    const before = (await all(yusuf)).length
    const command = { ...speaks, 'command-id': newId() }
    const answers = [await give(yusuf, command), await give(yusuf, command)]
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    expect(await all(yusuf)).toHaveLength(before + 1)
  })

  it('stops at once when the client says so, and a second press changes nothing', async () => {
    const { id } = await given(yusuf, speaks)
    expect(await shown(yusuf)).toContain('Yusuf wil dit niet meer')
    const address = href(routes.withdrawPermission, { client: yusuf.client, permission: id })
    for (const press of [1, 2]) {
      expect((await yusuf.mentor.post(address, { for: 'client' })).status, `press ${press}`).toBe(
        303,
      )
    }
    const stopped = (await all(yusuf)).find((one) => one.id === id)
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
    const { id } = await given(yusuf, speaks)
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
    await given(yusuf, speaks)
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
    const found = permissionFor(await all(yusuf), { ...asked, on: '2026-12-01' })
    expect(found?.until).toBe('2026-12-01')
  })
})

describe('the client himself', () => {
  it('reads what he agreed to, and stops it by one press; a relative does not', async () => {
    const { id } = await given(yusuf, speaks)
    const clientId = yusuf.client
    const own = app.as(await office.signIn({ role: 'client', clientId, name: 'Yusuf' }))
    const niece = app.as(await office.signIn({ role: 'relative', clientId, name: 'Samira' }))
    const page = await (await own.get(routes.ownPermissions)).text()
    expect(page).toContain('mag namens mij praten')
    expect(await htmlErrors(page)).toEqual([])
    const stop = href(routes.stopOwnPermission, { permission: id })
    expect((await niece.get(routes.ownPermissions)).status).toBe(404)
    expect((await niece.post(stop, {})).status).toBe(404)
    expect((await own.post(stop, {})).status).toBe(303)
    const stopped = (await all(yusuf)).find((one) => one.id === id)
    expect(stopped?.withdrawn).toMatchObject({ for: 'client', byName: 'Yusuf' })
  })

  it('cannot stop what another client allowed', async () => {
    const { id } = await given(yusuf, speaks)
    const clientId = marsha.client
    const other = app.as(await office.signIn({ role: 'client', clientId, name: 'Marsha' }))
    const stop = href(routes.stopOwnPermission, { permission: id })
    expect((await other.post(stop, {})).status).toBe(404)
  })
})

describe('somebody who has nothing to do with this client', () => {
  it('hears of every address that there is nothing, as of one that never was', async () => {
    const { client, mentorship } = yusuf
    const { id: permission } = await given(yusuf, speaks)
    for (const who of [stranger, neighbour, marsha.mentor]) {
      const never = await who.get(href(routes.permissionSheet, { client: newId() }))
      const nothing = withoutKeys(await never.text())
      for (const address of [
        href(routes.newPermission, { mentorship }),
        href(routes.permissionSheet, { client }),
        href(routes.replacePermission, { client, permission }),
      ]) {
        const answer = await who.get(address)
        expect(answer.status).toBe(404)
        expect(withoutKeys(await answer.text())).toBe(nothing)
      }
      const withdraw = href(routes.withdrawPermission, { client, permission })
      expect((await who.post(withdraw, { for: 'client' })).status).toBe(404)
      expect((await give({ ...yusuf, mentor: who }, speaks)).status).toBe(404)
    }
    const crossed = { client: marsha.client, permission }
    expect((await marsha.mentor.post(href(routes.withdrawPermission, crossed), {})).status).toBe(
      404,
    )
    expect((await app.as().get(href(routes.newPermission, { mentorship }))).status).toBe(303)
  })
})

describe('two registrations that become one', () => {
  it('have their permissions together', async () => {
    const before = (await all(yusuf)).length
    const to = marsha.client
    const had = (await all(marsha)).length
    await office.inside((tx) => movePermissionsOfClient(tx, { from: yusuf.client, to }))
    expect(await all(marsha)).toHaveLength(before + had)
  })
})
