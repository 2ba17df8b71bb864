import { beforeAll, describe, expect, it } from 'vitest'
import { aCouple, aMentor } from '../../test/factories/a-couple.js'
import { testDatabase } from '../../test/database.js'
import { withoutKeys } from '../../test/form-tokens.js'
import { htmlErrors } from '../../test/html-errors.js'
import { testApp, type TestBrowser } from '../../test/test-app.js'
import { aTestOffice, newId, now, type SignedIn, type TestOffice } from '../../test/test-office.js'
import { href, routes } from '../routes.js'
import { instantPlus } from '../shared/calendar/index.js'

const database = testDatabase()
const app = testApp(database)
const secretText = 'De zoon vraagt steeds om haar pinpas'

let office: TestOffice
let couple: { clientId: string; mentorId: string; mentorshipId: string }
let client: string
let mentor: TestBrowser
let substitute: TestBrowser
let coordinator: TestBrowser
let asCoordinator: SignedIn

beforeAll(async () => {
  office = await aTestOffice(database)
  couple = await office.inside((tx) => aCouple(tx, { client: 'Hanne', mentor: 'Ilona' }))
  client = couple.clientId
  mentor = app.as(await office.signIn({ role: 'mentor', mentorId: couple.mentorId, name: 'Ilona' }))
  const nadia = await office.inside((tx) => aMentor(tx, 'Nadia'))
  await office.inside((tx) =>
    tx
      .insertInto('substitute')
      .values({
        id: newId(),
        mentorship_id: couple.mentorshipId,
        mentor_id: nadia,
        valid_from: '2026-11-01',
        valid_until: null,
        created_at: now,
      })
      .execute(),
  )
  substitute = app.as(await office.signIn({ role: 'mentor', mentorId: nadia }))
  asCoordinator = await office.signIn({ role: 'coordinator', name: 'Maartje' })
  coordinator = app.as(asCoordinator)
  await write(mentor, { text: secretText, readers: 'writer' })
})

function write(who: TestBrowser, fields: Record<string, string>) {
  return who.post(href(routes.newSealedNote, { client }), { 'command-id': newId(), ...fields })
}

async function notesFor(who: TestBrowser): Promise<string> {
  const answer = await who.get(href(routes.sealedNotes, { client }))
  expect(answer.status).toBe(200)
  const page = await answer.text()
  expect(await htmlErrors(page)).toEqual([])
  return page
}

describe('a confidential note for its writer alone', () => {
  it('is read by the writer, not by the substitute and not by a coordinator', async () => {
    expect(await notesFor(mentor)).toContain(secretText)
    expect(await notesFor(substitute)).not.toContain(secretText)
    expect(await notesFor(coordinator)).not.toContain(secretText)
  })

  it('shows nobody else that it exists: an empty page is the same page', async () => {
    const without = await office.inside((tx) => aCouple(tx, { client: 'Hanne' }))
    const empty = await coordinator.get(href(routes.sealedNotes, { client: without.clientId }))
    const bare = (html: string) => withoutKeys(html).replaceAll(/[0-9a-f-]{36}/g, 'an-id')
    const shown = await (await coordinator.get(href(routes.sealedNotes, { client }))).text()
    expect(bare(shown)).toBe(bare(await empty.text()))
  })

  it('stands nowhere in the database as it was written, and in no timeline or list', async () => {
    const rows = await office.inside((tx) =>
      tx.selectFrom('sealed_note').select('text_sealed').execute(),
    )
    expect(JSON.stringify(rows)).not.toContain('pinpas')
    for (const path of [href(routes.client, { client }), routes.clients, routes.home]) {
      for (const who of [mentor, coordinator]) {
        expect(await (await who.get(path)).text()).not.toContain('pinpas')
      }
    }
  })

  it('cannot be added to by a colleague, as if it were not there', async () => {
    const { id } = await firstNote()
    const address = (note: string) => href(routes.addToSealedNote, { client, note })
    for (const who of [coordinator, substitute]) {
      const [theirs, missing] = [await who.get(address(id)), await who.get(address(newId()))]
      expect([theirs.status, missing.status]).toEqual([404, 404])
      expect(withoutKeys(await theirs.text())).toBe(withoutKeys(await missing.text()))
    }
  })

  it('is corrected by adding to it; what stood there stays', async () => {
    const { id } = await firstNote()
    const added = await mentor.post(href(routes.addToSealedNote, { client, note: id }), {
      'command-id': newId(),
      text: 'Het was de neef',
    })
    expect(added.status).toBe(303)
    const page = await notesFor(mentor)
    expect(page).toContain(secretText)
    expect(page).toContain('Het was de neef')
    expect(await notesFor(coordinator)).not.toContain('Het was de neef')
  })
})

describe('writing a confidential note', () => {
  it('asks who may read it, and keeps what was typed', async () => {
    const answer = await write(mentor, { text: 'Nog niet bewaard', readers: '' })
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(page).toContain('Nog niet bewaard')
    expect(page).toContain('Kies wie dit mag lezen.')
    expect(await htmlErrors(page)).toEqual([])
  })

  it('for coordinators too is read by them, not by the substitute', async () => {
    await write(mentor, { text: 'Zorg over de woning', readers: 'coordinators' })
    expect(await notesFor(coordinator)).toContain('Zorg over de woning')
    expect(await notesFor(substitute)).not.toContain('Zorg over de woning')
  })

  it('is logged as sealed, without its text', async () => {
    const rows = await office.inside((tx) =>
      tx
        .selectFrom('audit_event')
        .selectAll()
        .where('object_kind', '=', 'sealed-note')
        .where('action', '=', 'create')
        .execute(),
    )
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.every(({ sensitivity }) => sensitivity === 'sealed')).toBe(true)
    expect(JSON.stringify(rows)).not.toContain('Zorg over')
  })
})

describe('an emergency', () => {
  const reason = 'Mevrouw is vermist, de politie zoekt haar familie.'

  function open(who: TestBrowser, text: string) {
    return who.post(href(routes.emergencyAccess, { client }), {
      'command-id': newId(),
      reason: text,
    })
  }

  it('is no way in for a mentor', async () => {
    const answer = await mentor.get(href(routes.emergencyAccess, { client }))
    expect(answer.status).toBe(404)
    expect((await open(substitute, reason)).status).toBe(404)
  })

  it('asks for a reason that says something', async () => {
    const page = await coordinator.get(href(routes.emergencyAccess, { client }))
    expect(await htmlErrors(await page.text())).toEqual([])
    const answer = await open(coordinator, 'spoed')
    expect(answer.status).toBe(422)
    expect(await notesFor(coordinator)).not.toContain(secretText)
  })

  it('opens the notes for this session alone, half an hour, and to be read only', async () => {
    expect((await open(coordinator, reason)).status).toBe(303)
    const page = await notesFor(coordinator)
    expect(page).toContain(secretText)
    const { id } = await firstNote()
    const add = await coordinator.get(href(routes.addToSealedNote, { client, note: id }))
    expect(add.status).toBe(404)
    const other = app.as(await office.signIn({ role: 'coordinator' }))
    expect(await notesFor(other)).not.toContain(secretText)
    const later = testApp(database, { clock: () => instantPlus(now, { minutes: 31 }) })
    await office.inside((tx) =>
      tx
        .updateTable('emergency_access')
        .set({ reviewed_at: now })
        .where('client_id', '=', client)
        .execute(),
    )
    const afterwards = await later.as(asCoordinator).get(href(routes.sealedNotes, { client }))
    expect(await afterwards.text()).not.toContain(secretText)
  })

  it('is in the log as an emergency, its reason sealed beside it', async () => {
    const rows = await office.inside((tx) =>
      tx.selectFrom('audit_event').selectAll().where('action', '=', 'emergency').execute(),
    )
    expect(rows.filter(({ outcome }) => outcome === 'allowed')).toHaveLength(1)
    expect(JSON.stringify(rows)).not.toContain('vermist')
    const kept = await office.inside((tx) =>
      tx.selectFrom('emergency_access').selectAll().execute(),
    )
    expect(kept).toHaveLength(1)
    expect(JSON.stringify(kept)).not.toContain('vermist')
  })

  it('shows its reason to who reviews it, and not to who opened it', async () => {
    const colleague = app.as(await office.signIn({ role: 'coordinator' }))
    const auditor = app.as(await office.signIn({ role: 'auditor' }))
    const shown = await (await colleague.get(routes.emergencies)).text()
    expect(await htmlErrors(shown)).toEqual([])
    expect(shown).toContain(reason)
    expect(shown).toContain('Hanne')
    const marked = await (await auditor.get(routes.emergencies)).text()
    expect(marked).toContain(reason)
    expect(marked).not.toContain('Hanne')
    expect(await (await coordinator.get(routes.emergencies)).text()).not.toContain(reason)
    expect((await mentor.get(routes.emergencies)).status).toBe(404)
  })

  it('is told at once to the writer and the other coordinators, on their first screen', async () => {
    const colleague = app.as(await office.signIn({ role: 'coordinator' }))
    for (const who of [mentor, colleague]) {
      const page = await (await who.get(routes.home)).text()
      expect(page).toContain('met spoed geopend')
      expect(page).toContain('Maartje')
    }
    for (const who of [substitute, coordinator]) {
      expect(await (await who.get(routes.home)).text()).not.toContain('met spoed geopend')
    }
  })
})

describe('somebody without a part in the dossier', () => {
  it('gets the page of what is not there', async () => {
    const others = [
      await office.signIn({ role: 'mentor', mentorId: await office.inside((tx) => aMentor(tx)) }),
      await office.signIn({ role: 'auditor' }),
      await office.signIn({ role: 'board' }),
      await office.signIn({ role: 'client', clientId: client }),
    ]
    for (const who of others) {
      const answer = await app.as(who).get(href(routes.sealedNotes, { client }))
      expect(answer.status).toBe(404)
    }
  })

  it('also when he wrote a note himself, once the mentorship went to another', async () => {
    await office.inside((tx) =>
      tx
        .updateTable('mentorship')
        .set({ status: 'ended', ended_on: '2026-11-20', end_reason: 'other' })
        .where('id', '=', couple.mentorshipId)
        .execute(),
    )
    expect((await mentor.get(href(routes.sealedNotes, { client }))).status).toBe(404)
  })
})

async function firstNote() {
  return office.inside((tx) =>
    tx
      .selectFrom('sealed_note')
      .select('id')
      .where('client_id', '=', client)
      .where('adds_to', 'is', null)
      .where('readers', '=', 'writer')
      .orderBy('written_at')
      .orderBy('id')
      .executeTakeFirstOrThrow(),
  )
}
