import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.js'
import { htmlErrors } from '../../test/html-errors.js'
import { testApp } from '../../test/test-app.js'
import { aTestOffice, type SignedIn, type TestOffice } from '../../test/test-office.js'
import { routes } from '../routes.js'
import { pointsOf } from './find-point.js'

const database = testDatabase()
const app = testApp(database)

let office: TestOffice
let coordinator: SignedIn
let elsewhere: TestOffice
let stranger: SignedIn

beforeAll(async () => {
  office = await aTestOffice(database)
  coordinator = await office.signIn({ role: 'coordinator' })
  elsewhere = await aTestOffice(database)
  stranger = await elsewhere.signIn({ role: 'coordinator' })
})

function send(csv: string, who = coordinator): Promise<Response> {
  const body = new FormData()
  body.set('file', new File([csv], 'punten.csv'))
  return app.as(who).send(routes.places, body)
}

async function shownTable(who = coordinator): Promise<{ html: string; table: string }> {
  const html = await (await app.as(who).get(routes.places)).text()
  return { html, table: /name="table" value="([^"]+)"/.exec(html)?.[1] ?? '' }
}

function pointOf(where: TestOffice, postcode: string | null, place: string | null) {
  return where.inside(async (tx) => (await pointsOf(tx, [{ postcode, place }]))[0])
}

describe('a table of points', () => {
  it('is looked at before it is used, and then found before the built-in places', async () => {
    const before = await pointOf(office, '1012 AB', 'Amsterdam')
    expect(before?.latitude).toBeCloseTo(52.374, 2)

    expect((await send('postcode;latitude;longitude\n1012;52.371;4.901\nx;1;2')).status).toBe(303)
    const { html, table } = await shownTable()
    expect(await htmlErrors(html)).toEqual([])
    expect(html).toContain('Punten die mee kunnen: 1. Rijen die niet mee kunnen: 1.')
    expect(html).toContain('De postcode is niet goed.')
    expect(await pointOf(office, '1012 AB', 'Amsterdam')).toEqual(before)

    await app.as(coordinator).post(routes.usePlaces, { table })
    expect(await pointOf(office, '1012 AB', 'Amsterdam')).toEqual({
      latitude: 52.371,
      longitude: 4.901,
    })
    expect(await pointOf(elsewhere, '1012 AB', 'Amsterdam')).toEqual(before)
  })

  it('replaces the one before', async () => {
    await send('plaats;provincie;latitude;longitude\nOnsdorp;Zeeland;51.5;3.9')
    const { table } = await shownTable()
    await app.as(coordinator).post(routes.usePlaces, { table })
    expect(await pointOf(office, null, 'onsdorp')).toEqual({ latitude: 51.5, longitude: 3.9 })
    expect((await pointOf(office, '1012', 'Amsterdam'))?.latitude).toBeCloseTo(52.374, 2)
    expect(await htmlErrors((await shownTable()).html)).toEqual([])
  })

  it('of another foundation cannot be used or removed', async () => {
    await send('plaats;latitude;longitude\nStadje;52;5', stranger)
    const { table } = await shownTable(stranger)
    const used = await app.as(coordinator).post(routes.usePlaces, { table })
    expect(used.headers.get('location')).toBe(routes.places)
    await app.as(coordinator).post(routes.removePlaces, { table })
    expect((await shownTable(stranger)).table).toBe(table)
  })

  it.each([
    ['naam;latitude;longitude\nA;52;5', 'Er ontbreekt een kolom.'],
    ['%PDF-1.4', 'Dit bestand is geen tabel.'],
    ['', 'Kies een bestand.'],
  ])('is refused with one sentence', async (csv, sentence) => {
    const answer = await send(csv)
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain(sentence)
    expect(await htmlErrors(html)).toEqual([])
  })

  it('is not for a mentor', async () => {
    const mentor = await office.signIn({ role: 'mentor' })
    expect((await app.as(mentor).get(routes.places)).status).toBe(404)
  })
})

describe('many points at once', () => {
  it('come back in their order, and what could be several places stays unknown', async () => {
    const points = await elsewhere.inside((tx) =>
      pointsOf(tx, [
        { postcode: null, place: 'Hengelo' },
        { postcode: '7255 AA', place: 'Hengelo' },
        { postcode: null, place: null },
        { postcode: '9999', place: 'Utrecht' },
      ]),
    )
    expect(points.map((point) => point && Math.round(point.latitude * 10) / 10)).toEqual([
      undefined,
      52.1,
      undefined,
      52.1,
    ])
  })
})
