import { beforeAll, describe, expect, it } from 'vitest'
import { href, routes } from '../routes.js'
import { aMentor } from '../../test/factories/a-couple.js'
import { testDatabase } from '../../test/database.js'
import { htmlErrors } from '../../test/html-errors.js'
import { testApp, type TestBrowser } from '../../test/test-app.js'
import { aTestOffice, newId, type TestOffice } from '../../test/test-office.js'
import { findMentor } from './mentor.store.js'
import { statusesOf } from './mentor-status.store.js'

const database = testDatabase()
const app = testApp(database)

let office: TestOffice
let coordinator: TestBrowser
let ilona: string

beforeAll(async () => {
  office = await aTestOffice(database)
  ilona = await office.inside((tx) => aMentor(tx, 'Ilona'))
  coordinator = app.as(await office.signIn({ role: 'coordinator', name: 'Corrie' }))
})

function details(more: Record<string, string> = {}) {
  return { 'command-id': newId(), 'given-name': 'Nadia', capacity: '2', ...more }
}

function factTypes(mentorId: string) {
  return office.inside(async (tx) => {
    const facts = tx.selectFrom('fact').select('type').where('mentor_id', '=', mentorId)
    return (await facts.orderBy('id').execute()).map(({ type }) => type)
  })
}

function mentorsNamed(name: string) {
  return office.inside((tx) =>
    tx.selectFrom('mentor').select('id').where('given_name', '=', name).execute(),
  )
}

describe('registering a mentor', () => {
  const form = href(routes.newMentor)

  it('is a page without faults', async () => {
    expect(await htmlErrors(await (await coordinator.get(form)).text())).toEqual([])
  })

  it('saves who it is, the first status and a fact', async () => {
    const answer = await coordinator.post(
      form,
      details({ languages: 'Nederlands, Engels, Engels', status: 'available', 'vog-year': '' }),
    )
    expect(answer.status).toBe(303)
    const [nadia] = await mentorsNamed('Nadia')
    expect(answer.headers.get('location')).toContain(nadia?.id)
    const saved = await office.inside((tx) => findMentor(tx, nadia?.id ?? ''))
    expect(saved).toMatchObject({
      capacity: 2,
      languages: ['Nederlands', 'Engels'],
      status: 'available',
      statusSince: '2026-11-21',
      vogIssuedOn: null,
    })
    expect(await factTypes(nadia?.id ?? '')).toEqual(['mentorRegistered'])
  })

  it('gives the same page back with everything typed when something is wrong', async () => {
    const answer = await coordinator.post(form, {
      ...details({ capacity: 'veel', email: 'nadia@', place: 'Zaandam', status: 'applicant' }),
      'given-name': '',
      'vog-day': '31',
      'vog-month': 'februari',
      'vog-year': '2025',
    })
    const page = await answer.text()
    expect(answer.status).toBe(422)
    for (const text of [
      'Vul een voornaam in.',
      'Dit e-mailadres klopt niet',
      'van 0 tot en met 20',
    ]) {
      expect(page).toContain(text)
    }
    for (const typed of ['veel', 'nadia@', 'Zaandam', 'februari']) expect(page).toContain(typed)
    expect(await htmlErrors(page)).toEqual([])
  })

  it('refuses a certificate of a day to come', async () => {
    const inFuture = { 'vog-day': '1', 'vog-month': '1', 'vog-year': '2027', status: 'applicant' }
    const answer = await coordinator.post(form, { ...details(inFuture), 'given-name': 'Later' })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Deze dag moet nog komen.')
    expect(await mentorsNamed('Later')).toEqual([])
  })

  it('happens once when the button is pressed twice', async () => {
    const twice = { ...details({ status: 'applicant' }), 'given-name': 'Eenmaal' }
    const answers = await Promise.all([
      coordinator.post(form, twice),
      coordinator.post(form, twice),
    ])
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    expect(await mentorsNamed('Eenmaal')).toHaveLength(1)
  })
})

describe('changing the details of a mentor', () => {
  const form = () => href(routes.editMentor, { mentor: ilona })

  it('is a page without faults', async () => {
    const page = await (await coordinator.get(form())).text()
    expect(page).toContain('Ilona')
    expect(await htmlErrors(page)).toEqual([])
  })

  it('saves them with a fact, and stays quiet when nothing changed', async () => {
    const typed = { ...details({ phone: '06 12345678', version: '1' }), 'given-name': 'Ilona' }
    expect((await coordinator.post(form(), typed)).status).toBe(303)
    const again = { ...typed, 'command-id': newId(), version: '2' }
    expect((await coordinator.post(form(), again)).status).toBe(303)
    expect(await factTypes(ilona)).toEqual(['mentorChanged'])
  })

  it('shows both versions when a colleague was first, and saves the second time', async () => {
    const typed = { ...details({ place: 'Diemen', version: '1' }), 'given-name': 'Ilona' }
    const answer = await coordinator.post(form(), typed)
    const page = await answer.text()
    expect(answer.status).toBe(409)
    expect(page.match(/Corrie bewaarde hier intussen iets anders/g)).toHaveLength(1)
    expect(page).toContain('06 12345678')
    expect(page).toContain('Diemen')
    expect(page).toContain('name="version" value="2"')
    expect(await htmlErrors(page)).toEqual([])
    expect((await coordinator.post(form(), { ...typed, version: '2' })).status).toBe(303)
    const saved = await office.inside((tx) => findMentor(tx, ilona))
    expect(saved).toMatchObject({ place: 'Diemen', phone: null, version: 3 })
  })
})

describe('changing the status of a mentor', () => {
  const form = () => href(routes.mentorStatus, { mentor: ilona })
  const since = { 'since-day': '1', 'since-month': '11', 'since-year': '2026' }

  it('is a page without faults', async () => {
    expect(await htmlErrors(await (await coordinator.get(form())).text())).toEqual([])
  })

  it('adds it to the history with its reason', async () => {
    const paused = { 'command-id': newId(), status: 'paused', reason: 'Operatie', ...since }
    expect((await coordinator.post(form(), paused)).status).toBe(303)
    const statuses = await office.inside((tx) => statusesOf(tx, ilona))
    expect(statuses).toEqual([{ status: 'paused', since: '2026-11-01', reason: 'Operatie' }])
  })

  it('refuses the status that holds already, and keeps what was typed', async () => {
    const paused = { 'command-id': newId(), status: 'paused', reason: 'Nog steeds', ...since }
    const answer = await coordinator.post(form(), paused)
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(page).toContain('Deze status heeft de mentor al.')
    expect(page).toContain('Nog steeds')
    expect(await htmlErrors(page)).toEqual([])
  })
})

describe('the forms about a mentor', () => {
  const forms = () => [
    href(routes.newMentor),
    href(routes.editMentor, { mentor: ilona }),
    href(routes.mentorStatus, { mentor: ilona }),
  ]

  it('are not there for mentors, not even about themselves', async () => {
    const herself = app.as(await office.signIn({ role: 'mentor', mentorId: ilona }))
    for (const form of forms()) {
      expect((await herself.get(form)).status).toBe(404)
      expect((await herself.post(form, details())).status).toBe(404)
    }
  })

  it('say nothing to a coordinator of another organisation', async () => {
    const elsewhere = await aTestOffice(database)
    const stranger = app.as(await elsewhere.signIn({ role: 'coordinator' }))
    for (const form of forms().slice(1)) {
      expect((await stranger.get(form)).status).toBe(404)
    }
  })

  it('ask to sign in first', async () => {
    for (const form of forms()) {
      expect((await app.as().get(form)).headers.get('location')).toContain(href(routes.signIn))
    }
  })
})
