import { beforeAll, describe, expect, it } from 'vitest'
import { href, routes } from '../routes.js'
import { aCouple, aMentor } from '../../test/factories/a-couple.js'
import { aVisit } from '../../test/factories/a-visit.js'
import { testDatabase } from '../../test/database.js'
import { htmlErrors } from '../../test/html-errors.js'
import { testApp, type TestBrowser } from '../../test/test-app.js'
import { aTestOffice, newId, type SignedIn, type TestOffice } from '../../test/test-office.js'

const database = testDatabase()
const app = testApp(database)

type Couple = { clientId: string; mentorId: string; mentorshipId: string }

let office: TestOffice
let irene: SignedIn
let mentor: TestBrowser
let coordinator: TestBrowser
let marloes: Couple
let anne: Couple

beforeAll(async () => {
  office = await aTestOffice(database)
  const mentorId = await office.inside((tx) => aMentor(tx, 'Irene'))
  await office.inside(async (tx) => {
    marloes = await aCouple(tx, { client: 'Marloes', mentorId })
    anne = await aCouple(tx, { client: 'Anne', mentorId })
  })
  irene = await office.signIn({ role: 'mentor', mentorId, name: 'Irene de Wit' })
  mentor = app.as(irene)
  coordinator = app.as(await office.signIn({ role: 'coordinator' }))
})

function visitTo(...couples: Couple[]) {
  return office.inside((tx) =>
    aVisit(
      tx,
      { by: irene.accountId, couples },
      {
        expressions: [{ words: 'Ik wil naar buiten', howLearned: 'said', certainty: 'sure' }],
        followUps: [{ agreed: 'Bril laten nakijken', dueOn: '2026-11-01' }],
      },
    ),
  )
}

function partOf(contact: string, { clientId }: Couple) {
  return { contact, client: clientId }
}

function lastContactOf({ mentorshipId }: Couple) {
  return office.inside(async (tx) => {
    const row = await tx
      .selectFrom('mentorship')
      .select('last_contact_on')
      .where('id', '=', mentorshipId)
      .executeTakeFirstOrThrow()
    return row.last_contact_on
  })
}

describe('a contact', () => {
  it('shows what was seen, said and agreed, for each client apart', async () => {
    const contact = await visitTo(marloes, anne)
    const page = await (await mentor.get(href(routes.contact, { contact }))).text()
    expect(page).toContain('Vrolijk, at goed')
    expect(page).toContain('Ik wil naar buiten')
    expect(page).toContain('Zelf gezegd')
    expect(page).toContain('Bril laten nakijken')
    expect(page).toContain('Irene de Wit')
    expect(await htmlErrors(page)).toEqual([])
  })
})

describe('a later correction', () => {
  it('stands beside what was written, with name and time, and the first words stay', async () => {
    const contact = await visitTo(marloes)
    const form = href(routes.correctContact, partOf(contact, marloes))
    expect(await htmlErrors(await (await mentor.get(form)).text())).toEqual([])
    const answer = await mentor.post(form, {
      'command-id': newId(),
      corrected: 'Het was de fysiotherapeut',
    })
    expect(answer.status).toBe(303)
    const page = await (await mentor.get(href(routes.contact, { contact }))).text()
    expect(page).toContain('Vrolijk, at goed')
    expect(page).toContain('Het was de fysiotherapeut')
    expect(page).toContain('Aangevuld door Irene de Wit')
  })

  it('without words is asked again', async () => {
    const contact = await visitTo(marloes)
    const form = href(routes.correctContact, partOf(contact, marloes))
    const answer = await mentor.post(form, { 'command-id': newId(), corrected: ' ' })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Schrijf wat u wilt aanvullen.')
  })
})

describe('a visit on the wrong person', () => {
  it('is struck out with a reason: it stays to be read and no longer counts', async () => {
    const piet = await office.inside((tx) =>
      aCouple(tx, { client: 'Piet', mentorId: marloes.mentorId }),
    )
    const contact = await visitTo(piet, anne)
    expect(await lastContactOf(piet)).toBe('2026-11-21')
    const form = href(routes.strikeOutContact, partOf(contact, piet))
    expect(await htmlErrors(await (await mentor.get(form)).text())).toEqual([])
    const reason = 'Dit ging over Marloes'
    const answer = await mentor.post(form, { 'command-id': newId(), reason })
    expect(answer.status).toBe(303)
    expect(await lastContactOf(piet)).toBeNull()
    expect(await lastContactOf(anne)).toBe('2026-11-21')
    const page = await (await mentor.get(href(routes.contact, { contact }))).text()
    expect(page).toContain('Doorgehaald door Irene de Wit')
    expect(page).toContain(reason)
    expect(await htmlErrors(page)).toEqual([])
    const again = await mentor.post(form, { 'command-id': newId(), reason: 'Nog eens' })
    expect(again.status).toBe(422)
    expect(await again.text()).toContain('Dit verslag is al doorgehaald.')
  })
})

describe('the list of contacts', () => {
  it('shows a coordinator the visit that was just logged, and remembers the filters', async () => {
    const contact = await visitTo(marloes, anne)
    const address = href(routes.contacts)
    const page = await (await coordinator.get(address)).text()
    expect(page).toContain(href(routes.contact, { contact }))
    expect(page).toContain('Marloes')
    expect(await htmlErrors(page)).toEqual([])
    await coordinator.post(address, { kind: 'phone', mentor: 'iren' })
    expect(await (await coordinator.get(address)).text()).toContain('Geen contacten gevonden')
    await coordinator.post(address, { mentor: 'iren' })
    expect(await (await coordinator.get(address)).text()).toContain(
      href(routes.contact, { contact }),
    )
    await coordinator.post(address, { mentor: '100%' })
    expect(await (await coordinator.get(address)).text()).toContain('Geen contacten gevonden')
    await coordinator.post(address, { reset: '1' })
    const file = await (await coordinator.get(href(routes.contactsCsv))).text()
    expect(file).toContain('Anne, Marloes')
  })

  it('is not there for a mentor', async () => {
    expect((await mentor.get(href(routes.contacts))).status).toBe(404)
  })
})

describe('open agreements', () => {
  it('stand in a list until somebody says they are done, which the dossier tells', async () => {
    await visitTo(anne)
    const page = await (await mentor.get(href(routes.followUps))).text()
    expect(page).toContain('Bril laten nakijken')
    expect(page).toContain('Te laat')
    expect(await htmlErrors(page)).toEqual([])
    const file = await (await mentor.get(href(routes.followUpsCsv))).text()
    expect(file).toContain('2026-11-01;Bril laten nakijken;Anne;Irene')
    const followUp = await office.inside((tx) =>
      tx
        .selectFrom('follow_up')
        .select('id')
        .where('client_id', '=', anne.clientId)
        .where('done_on', 'is', null)
        .orderBy('id', 'desc')
        .executeTakeFirstOrThrow(),
    )
    const close = href(routes.closeFollowUp, { followUp: followUp.id })
    expect((await mentor.post(close, {})).status).toBe(303)
    expect((await mentor.post(close, {})).status).toBe(303)
    const facts = await office.inside((tx) =>
      tx.selectFrom('fact').select('type').where('client_id', '=', anne.clientId).execute(),
    )
    expect(facts.filter(({ type }) => type === 'followUpClosed')).toHaveLength(1)
  })
})

describe('planning the next contact', () => {
  it('takes the place of an earlier plan', async () => {
    const form = href(routes.planContact, { mentorship: anne.mentorshipId })
    expect(await htmlErrors(await (await mentor.get(form)).text())).toEqual([])
    const date = { 'date-month': '12', 'date-year': '2026', kind: 'visit', time: '14.00' }
    for (const day of ['1', '8']) {
      const answer = await mentor.post(form, { 'command-id': newId(), 'date-day': day, ...date })
      expect(answer.status).toBe(303)
    }
    const open = await office.inside((tx) =>
      tx
        .selectFrom('planned_contact')
        .select(['planned_on', 'planned_time'])
        .where('mentorship_id', '=', anne.mentorshipId)
        .where('closed_at', 'is', null)
        .execute(),
    )
    expect(open).toEqual([{ planned_on: '2026-12-08', planned_time: '14:00' }])
    expect(await (await mentor.get(form)).text()).toContain('dinsdag 8 december om 14:00')
  })

  it('can fall through, which the dossier tells', async () => {
    const form = href(routes.planContact, { mentorship: anne.mentorshipId })
    const answer = await mentor.post(form, { 'command-id': newId(), drop: '1' })
    expect(answer.status).toBe(303)
    expect(await (await mentor.get(form)).text()).not.toContain('Nu staat gepland')
    const dossier = await mentor.get(href(routes.client, { client: anne.clientId }))
    expect(await dossier.text()).toContain('Bezoek op 8 december 2026 gaat niet door.')
  })

  it('on a day that has passed gets the form back with what was typed', async () => {
    const form = href(routes.planContact, { mentorship: anne.mentorshipId })
    const date = { 'date-day': '1', 'date-month': '11', 'date-year': '2026' }
    const answer = await mentor.post(form, { 'command-id': newId(), ...date, kind: 'visit' })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Deze dag is al voorbij.')
  })
})
