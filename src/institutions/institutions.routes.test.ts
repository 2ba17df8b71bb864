import { beforeAll, describe, expect, it } from 'vitest'
import { href, routes } from '../routes.js'
import { testDatabase } from '../../test/database.js'
import { htmlErrors } from '../../test/html-errors.js'
import { testApp, type TestBrowser } from '../../test/test-app.js'
import { aTestOffice, newId, now, type TestOffice } from '../../test/test-office.js'
import { findInstitution, findInstitutionNamed, insertInstitution } from './institution.store.js'
import { institutionDetailsOf } from './institution.js'

const database = testDatabase()
const app = testApp(database)

let office: TestOffice
let coordinator: TestBrowser
const linde = newId()

beforeAll(async () => {
  office = await aTestOffice(database)
  const details = institutionDetailsOf({ name: 'De Linde' })
  await office.inside((tx) => insertInstitution(tx, { id: linde, details, at: now }))
  coordinator = app.as(await office.signIn({ role: 'coordinator', name: 'Corrie' }))
})

function details(more: Record<string, string> = {}) {
  return { 'command-id': newId(), name: 'De Wilg', kind: 'nursing-home', ...more }
}

describe('adding an institution', () => {
  const form = href(routes.newInstitution)

  it('is a page without faults', async () => {
    expect(await htmlErrors(await (await coordinator.get(form)).text())).toEqual([])
  })

  it('saves what it is and where', async () => {
    const answer = await coordinator.post(form, details({ place: 'Amsterdam' }))
    expect(answer.status).toBe(303)
    const saved = await office.inside((tx) => findInstitutionNamed(tx, 'de wilg'))
    expect(saved).toMatchObject({ name: 'De Wilg', kind: 'nursing-home', place: 'Amsterdam' })
  })

  it('refuses a name that is there already, for a list of choices must be clear', async () => {
    const answer = await coordinator.post(form, details({ name: 'de linde', note: 'Zij-ingang' }))
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(page).toContain('Er is al een instelling met deze naam.')
    expect(page).toContain('Zij-ingang')
    expect(await htmlErrors(page)).toEqual([])
  })
})

describe('changing the details of an institution', () => {
  const form = href(routes.editInstitution, { institution: linde })

  it('saves them with a fact, and shows both versions to who came second', async () => {
    const mine = details({ name: 'De Linde', phone: '020 1234567', version: '1' })
    expect((await coordinator.post(form, mine)).status).toBe(303)
    const late = details({ name: 'De Linde', phone: '020 7654321', version: '1' })
    const answer = await coordinator.post(form, late)
    const page = await answer.text()
    expect(answer.status).toBe(409)
    expect(page).toContain('Corrie bewaarde hier intussen iets anders')
    expect(page).toContain('020 1234567')
    expect(page).toContain('020 7654321')
    expect(await htmlErrors(page)).toEqual([])
    const saved = await office.inside((tx) => findInstitution(tx, linde))
    expect(saved).toMatchObject({ phone: '020 1234567', version: 2 })
  })

  it('is not there for a mentor, nor for another organisation', async () => {
    const elsewhere = await aTestOffice(database)
    const strangers = [
      await office.signIn({ role: 'mentor' }),
      await elsewhere.signIn({ role: 'coordinator' }),
    ]
    for (const who of strangers) {
      expect((await app.as(who).get(form)).status).toBe(404)
      expect((await app.as(who).post(form, details())).status).toBe(404)
    }
  })

  it('asks to sign in first', async () => {
    expect((await app.as().get(form)).headers.get('location')).toContain(href(routes.signIn))
  })
})
