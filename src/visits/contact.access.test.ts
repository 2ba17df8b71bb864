import { beforeAll, describe, expect, it } from 'vitest'
import { href, routes } from '../routes.js'
import { aCouple, aMentor } from '../../test/factories/a-couple.js'
import { aVisit } from '../../test/factories/a-visit.js'
import { testDatabase } from '../../test/database.js'
import { withoutKeys } from '../../test/form-tokens.js'
import { testApp, type TestBrowser } from '../../test/test-app.js'
import { aTestOffice, newId, now, type TestOffice } from '../../test/test-office.js'

const database = testDatabase()
const app = testApp(database)
const nowhere = newId()

let office: TestOffice
let hanne: { clientId: string; mentorId: string; mentorshipId: string }
let nadia: string
let other: TestBrowser
let addresses: { theirs: string; missing: string }[]

beforeAll(async () => {
  office = await aTestOffice(database)
  hanne = await office.inside((tx) => aCouple(tx, { client: 'Hanne', mentor: 'Ilona' }))
  nadia = await office.inside((tx) => aMentor(tx, 'Nadia'))
  const ilona = await office.signIn({ role: 'mentor', mentorId: hanne.mentorId })
  other = app.as(await office.signIn({ role: 'mentor', mentorId: nadia }))
  const contact = await office.inside((tx) => aVisit(tx, { by: ilona.accountId, couples: [hanne] }))
  const client = hanne.clientId
  const mentorship = hanne.mentorshipId
  addresses = [
    pair((id) => href(routes.contact, { contact: id }), contact),
    pair((id) => href(routes.correctContact, { contact: id, client }), contact),
    pair((id) => href(routes.strikeOutContact, { contact: id, client }), contact),
    pair((id) => href(routes.planContact, { mentorship: id }), mentorship),
  ]
})

function pair(address: (id: string) => string, id: string) {
  return { theirs: address(id), missing: address(nowhere) }
}

describe("the contact of another mentor's client", () => {
  it('is answered like one that does not exist', async () => {
    for (const { theirs, missing } of addresses) {
      const [one, none] = [await other.get(theirs), await other.get(missing)]
      expect([one.status, none.status]).toEqual([404, 404])
      expect(withoutKeys(await one.text())).toBe(withoutKeys(await none.text()))
    }
  })

  it('can be read while standing in for the mentor, and no longer after that', async () => {
    const [{ theirs } = { theirs: '' }] = addresses
    const period = { valid_from: '2026-11-01', valid_until: '2026-11-21' }
    const id = newId()
    await office.inside((tx) =>
      tx
        .insertInto('substitute')
        .values({
          id,
          mentorship_id: hanne.mentorshipId,
          mentor_id: nadia,
          created_at: now,
          ...period,
        })
        .execute(),
    )
    expect((await other.get(theirs)).status).toBe(404)
    await office.inside((tx) =>
      tx
        .updateTable('substitute')
        .set({ valid_until: '2026-11-22' })
        .where('id', '=', id)
        .execute(),
    )
    expect((await other.get(theirs)).status).toBe(200)
    await office.inside((tx) =>
      tx
        .updateTable('substitute')
        .set({ valid_until: '2026-11-21' })
        .where('id', '=', id)
        .execute(),
    )
    expect((await other.get(theirs)).status).toBe(404)
  })
})

describe('the contact of another organisation', () => {
  it('is not there, also for a coordinator', async () => {
    const elsewhere = await aTestOffice(database)
    const coordinator = app.as(await elsewhere.signIn({ role: 'coordinator' }))
    for (const { theirs } of addresses) {
      expect((await coordinator.get(theirs)).status).toBe(404)
    }
  })
})

describe('somebody who is signed out', () => {
  it('is asked to sign in', async () => {
    for (const { theirs } of addresses) {
      expect((await app.as().get(theirs)).status).toBe(303)
    }
  })
})
