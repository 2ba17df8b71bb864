import { unzipSync } from 'fflate'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { aCouple } from '../../test/factories/a-couple.js'
import { aPdf } from '../../test/factories/a-file.js'
import { addedDocument } from '../../test/document-forms.js'
import { testDatabase } from '../../test/database.js'
import { htmlErrors } from '../../test/html-errors.js'
import { testApp, testSecret, type TestBrowser } from '../../test/test-app.js'
import { aTestOffice, newId, now, type TestOffice } from '../../test/test-office.js'
import { href, routes } from '../routes.js'
import { dateFields } from '../shared/forms/index.js'
import { exportTasks } from './export-job.js'

const database = testDatabase()
const app = testApp(database)
let office: TestOffice
let coordinator: TestBrowser
let mentor: TestBrowser
let clientId: string
let mentorId: string

beforeAll(async () => {
  office = await aTestOffice(database)
  const couple = await office.inside((tx) => aCouple(tx, { startedOn: '2026-01-01' }))
  ;({ clientId, mentorId } = couple)
  coordinator = app.as(await office.signIn({ role: 'coordinator' }))
  mentor = app.as(await office.signIn({ role: 'mentor', mentorId }))
})

const form = (kind: string) => href(routes.newPrivacyRequest, { kind, subject: clientId })

function asked(kind: string, more: Record<string, string> = {}) {
  return {
    'command-id': newId(),
    kind,
    'asked-by': 'Els Jansen',
    'asked-as': 'near-person',
    identity: 'known',
    ...dateFields('received', '2026-11-02'),
    note: 'Wat staat er over mij?',
    ...more,
  }
}

async function aRequest(kind: string): Promise<string> {
  const answer = await coordinator.post(form('client'), asked(kind))
  expect(answer.status).toBe(303)
  const [, id = ''] = /verzoeken\/([^?]+)/.exec(answer.headers.get('location') ?? '') ?? []
  return id
}

async function shown(address: string, status = 200): Promise<string> {
  const answer = await coordinator.get(address)
  expect(answer.status).toBe(status)
  const page = await answer.text()
  expect(await htmlErrors(page)).toEqual([])
  return page
}

describe('a request for access', () => {
  it('is noted, with the day on which the law wants an answer', async () => {
    expect(await shown(form('client'))).toContain('Wat wordt er gevraagd?')
    const id = await aRequest('access')
    const page = await shown(href(routes.privacyRequest, { request: id }))
    expect(page).toContain('2 december 2026')
    expect(page).toContain('niet nagekeken in de wet')
    expect(await shown(href(routes.privacyRequests))).toContain('Antwoord uiterlijk')
  })

  it('asks again what is missing, and keeps what was typed', async () => {
    const typed = { kind: '', 'asked-by': '', ...dateFields('received', '2027-01-01') }
    const answer = await coordinator.post(form('client'), asked('', typed))
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(page).toContain('Kies wat er gevraagd wordt.')
    expect(page).toContain('Wat staat er over mij?')
    expect(await htmlErrors(page)).toEqual([])
  })

  it('gets more time with a reason, letters, and an answer that closes it', async () => {
    const id = await aRequest('access')
    const place = { request: id }
    const extend = href(routes.extendPrivacyRequest, place)
    expect(await shown(extend)).toContain('Waarom lukt het niet')
    const reason = { 'command-id': newId(), version: '1', reason: 'Twintig jaar dossier' }
    expect((await coordinator.post(extend, reason)).status).toBe(303)
    const answer = href(routes.answerPrivacyRequest, place)
    const refusal = { 'command-id': newId(), version: '2', outcome: 'refused', text: '' }
    const unexplained = await coordinator.post(answer, {
      ...refusal,
      ...dateFields('answered', '2026-11-21'),
    })
    expect(unexplained.status).toBe(422)
    expect(await htmlErrors(await unexplained.text())).toEqual([])
    const done = await coordinator.post(answer, {
      ...refusal,
      'command-id': newId(),
      text: 'Het gaat over een ander.',
      ...dateFields('answered', '2026-11-21'),
    })
    expect(done.status).toBe(303)
    expect(await shown(href(routes.privacyRequest, place))).toContain('Geweigerd')
    for (const letter of ['ontvangst', 'verlenging', 'antwoord']) {
      expect(await shown(href(routes.privacyLetter, { ...place, letter }))).toContain('Els Jansen')
    }
  })

  it('marks a step once, and no step that is not of this kind', async () => {
    const id = await aRequest('correction')
    const address = href(routes.privacyRequestStep, { request: id })
    expect((await coordinator.post(address, { step: 'correct' })).status).toBe(303)
    expect((await coordinator.post(address, { step: 'correct' })).status).toBe(303)
    expect((await coordinator.post(address, { step: 'propose' })).status).toBe(404)
    expect(await shown(href(routes.privacyRequest, { request: id }))).toContain('Klaar op')
  })
})

describe('the file with everything about a client', () => {
  it('is made by a job, holds the documents, and is handed over once', async () => {
    await addedDocument(
      coordinator,
      { bytes: aPdf('plan'), name: 'Plan.pdf' },
      { client: clientId },
    )
    const id = await aRequest('access')
    const make = href(routes.makePrivacyExport, { request: id })
    expect((await coordinator.post(make, {})).status).toBe(303)
    const made = await office.inside((tx) =>
      tx
        .selectFrom('privacy_export')
        .select('id')
        .where('request_id', '=', id)
        .executeTakeFirstOrThrow(),
    )
    const tasks = exportTasks({
      database,
      adminUrl: inject('adminUrl'),
      clock: () => now,
      secret: () => Promise.resolve(testSecret),
    })
    await tasks['privacy-export']?.({ organisation: office.id, export: made.id })
    expect(await shown(href(routes.privacyRequest, { request: id }))).toContain('Bestand ophalen')
    const fetch = href(routes.fetchPrivacyExport, { request: id, export: made.id })
    const file = await coordinator.post(fetch, {})
    expect(file.headers.get('content-type')).toBe('application/zip')
    const packed = unzipSync(new Uint8Array(await file.arrayBuffer()))
    expect(Object.keys(packed)).toEqual([
      'gegevens.html',
      'gegevens.json',
      'documenten/001-Plan.pdf',
    ])
    expect(Buffer.from(packed['documenten/001-Plan.pdf'] ?? [])).toEqual(aPdf('plan'))
    expect((await coordinator.post(fetch, {})).status).toBe(404)
  })
})

describe('requests of people', () => {
  it('are not there for a mentor, nor for a coordinator of another foundation', async () => {
    const id = await aRequest('access')
    const other = await aTestOffice(database)
    const stranger = app.as(await other.signIn({ role: 'coordinator' }))
    for (const browser of [mentor, stranger]) {
      expect((await browser.get(form('client'))).status).toBe(404)
      expect((await browser.get(href(routes.privacyRequest, { request: id }))).status).toBe(404)
    }
    expect((await mentor.get(href(routes.privacyRequests))).status).toBe(404)
    expect((await app.as().get(href(routes.privacyRequests))).status).toBe(303)
  })
})

describe('a frozen dossier (AVG 18)', () => {
  const plan = () => ({
    'command-id': newId(),
    ...dateFields('date', '2026-12-01'),
    kind: 'visit',
  })

  it('is frozen with a reason, and then nobody writes in it but a coordinator with a reason', async () => {
    const couple = await office.inside((tx) => aCouple(tx, { startedOn: '2026-01-01' }))
    const client = { client: couple.clientId }
    const freeze = href(routes.restrictDossier, client)
    expect(await shown(freeze)).toContain('bevriezen')
    const typed = { 'command-id': newId(), reason: 'De cliënt betwist de gegevens' }
    expect((await coordinator.post(freeze, typed)).status).toBe(303)
    const own = app.as(await office.signIn({ role: 'mentor', mentorId: couple.mentorId }))
    const address = href(routes.planContact, { mentorship: couple.mentorshipId })
    const refused = await own.post(address, plan())
    const page = await refused.text()
    expect(refused.status).toBe(409)
    expect(page).toContain('Dit dossier is bevroren')
    expect(page).not.toContain('Toch opslaan')
    expect(await htmlErrors(page)).toEqual([])
    const first = await coordinator.post(address, plan())
    expect(first.status).toBe(409)
    expect(await htmlErrors(await first.text())).toEqual([])
    const despite = await coordinator.post(address, { ...plan(), 'frozen-reason': 'Spoed' })
    expect(despite.status).toBe(303)
    const notedReasons = await office.inside((tx) =>
      tx
        .selectFrom('restriction_override')
        .select('reason')
        .where('client_id', '=', couple.clientId)
        .execute(),
    )
    expect(notedReasons).toEqual([{ reason: 'Spoed' }])
    const mine = await own.post(address, { ...plan(), 'frozen-reason': 'Ik wil het' })
    expect(mine.status).toBe(409)
    const lift = href(routes.liftRestriction, client)
    expect(await shown(lift)).toContain('opheffen')
    const lifted = { 'command-id': newId(), reason: 'Uitgezocht' }
    expect((await coordinator.post(lift, lifted)).status).toBe(303)
    expect((await own.post(address, plan())).status).toBe(303)
  })
})
