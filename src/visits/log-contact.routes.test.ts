import { beforeAll, describe, expect, it } from 'vitest'
import { href, routes } from '../routes.js'
import { aCouple, aMentor } from '../../test/factories/a-couple.js'
import { testDatabase } from '../../test/database.js'
import { htmlErrors } from '../../test/html-errors.js'
import { testApp, type TestBrowser } from '../../test/test-app.js'
import { aTestOffice, newId, type TestOffice } from '../../test/test-office.js'

const database = testDatabase()
const app = testApp(database)
const form = href(routes.logContact)

let office: TestOffice
let irene: string
let marloes: Couple
let anne: Couple
let foreign: Couple
let browser: TestBrowser

type Couple = { clientId: string; mentorId: string; mentorshipId: string }

beforeAll(async () => {
  office = await aTestOffice(database)
  await office.inside(async (tx) => {
    irene = await aMentor(tx, 'Irene')
    marloes = await aCouple(tx, { client: 'Marloes', mentorId: irene })
    anne = await aCouple(tx, { client: 'Anne', mentorId: irene })
    foreign = await aCouple(tx, { client: 'Hanne' })
  })
  browser = app.as(await office.signIn({ role: 'mentor', mentorId: irene }))
})

function aVisit(more: Record<string, string | string[]> = {}) {
  return {
    'command-id': newId(),
    who: marloes.mentorshipId,
    day: 'today',
    kind: 'visit',
    outcome: 'met',
    ...more,
  }
}

function contactsWith({ clientId }: Couple) {
  return office.inside((tx) =>
    tx
      .selectFrom('contact_client')
      .select(['contact_id', 'saw'])
      .where('client_id', '=', clientId)
      .orderBy('contact_id')
      .execute(),
  )
}

function auditRows() {
  return office.inside((tx) =>
    tx
      .selectFrom('audit_event')
      .select(['action', 'object_kind', 'outcome'])
      .orderBy('id')
      .execute(),
  )
}

describe('the form to log a contact', () => {
  it('shows a mentor her own clients and nobody else', async () => {
    const page = await (await browser.get(form)).text()
    expect(page).toContain('Marloes')
    expect(page).toContain('Anne')
    expect(page).not.toContain('Hanne')
    expect(await htmlErrors(page)).toEqual([])
  })

  it('is not there for somebody who is not signed in', async () => {
    const answer = await app.as().get(form)
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toContain(href(routes.signIn))
  })
})

describe('a link that names a client', () => {
  const about = (couple: Couple) => href(routes.logContact, {}, { client: couple.clientId })

  it('opens the form for her alone, with the way to choose others', async () => {
    const page = await (await browser.get(about(anne))).text()
    expect(page).toContain('Contact met Anne')
    expect(page).not.toContain('Marloes')
    expect(page).toContain('Kies meer mensen')
    expect(await htmlErrors(page)).toEqual([])
  })

  it('keeps a draft of its own, so that words about one never stand with another', async () => {
    const draft = href(routes.drafts, { key: `log-contact-${anne.clientId}` })
    await browser.post(draft, { [`saw-${anne.mentorshipId}`]: 'Half verslag over Anne' })
    expect(await (await browser.get(about(anne))).text()).toContain('Half verslag over Anne')
    expect(await (await browser.get(about(marloes))).text()).not.toContain('Half verslag')
    expect(await (await browser.get(href(routes.home))).text()).toContain(about(anne))
  })

  it('is not there when she is the client of somebody else', async () => {
    expect((await browser.get(about(foreign))).status).toBe(404)
  })
})

describe('one visit to two clients', () => {
  it('is one contact with a report for each, a fact in each dossier and one row in the log', async () => {
    const before = (await auditRows()).length
    const answer = await browser.post(
      form,
      aVisit({
        who: [marloes.mentorshipId, anne.mentorshipId],
        [`saw-${marloes.mentorshipId}`]: 'Moe, maar blij met het bezoek',
        [`saw-${anne.mentorshipId}`]: 'Vrolijk',
        [`said-0-${anne.mentorshipId}`]: 'Ik wil naar buiten',
        [`how-0-${anne.mentorshipId}`]: 'said',
        [`certainty-0-${anne.mentorshipId}`]: 'sure',
      }),
    )
    expect(answer.status).toBe(303)
    const [first] = await contactsWith(marloes)
    const [second] = await contactsWith(anne)
    expect(first?.contact_id).toBe(second?.contact_id)
    expect([first?.saw, second?.saw]).toEqual(['Moe, maar blij met het bezoek', 'Vrolijk'])
    expect((await auditRows()).slice(before)).toEqual([
      { action: 'create', object_kind: 'contact', outcome: 'allowed' },
    ])
    const facts = await office.inside((tx) =>
      tx.selectFrom('fact').select('type').where('client_id', '=', anne.clientId).execute(),
    )
    expect(facts).toEqual([{ type: 'contactLogged' }])
  })

  it('moves the day on which the next contact is due', async () => {
    const mentorship = await office.inside((tx) =>
      tx
        .selectFrom('mentorship')
        .select(['last_contact_on', 'due_on', 'legal_due_on'])
        .where('id', '=', anne.mentorshipId)
        .executeTakeFirstOrThrow(),
    )
    expect(mentorship).toEqual({
      last_contact_on: '2026-11-21',
      due_on: '2026-12-19',
      legal_due_on: '2027-01-21',
    })
  })
})

describe('bad input', () => {
  it('gets the same page back with everything typed, and nothing is saved', async () => {
    const before = await contactsWith(marloes)
    const answer = await browser.post(
      form,
      aVisit({
        day: 'other',
        'date-day': '31',
        'date-month': 'februari',
        'date-year': '2026',
        duration: 'een uur',
        [`saw-${marloes.mentorshipId}`]: 'Dit wil ik niet kwijt',
      }),
    )
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(page).toContain('Deze datum bestaat niet.')
    expect(page).toContain('Vul een heel aantal minuten in')
    expect(page).toContain('Dit wil ik niet kwijt')
    expect(page).toContain('februari')
    expect(page).toContain('een uur')
    expect(await htmlErrors(page)).toEqual([])
    expect(await contactsWith(marloes)).toEqual(before)
  })

  it("cannot reach somebody else's client, and says nothing about her", async () => {
    const answer = await browser.post(form, aVisit({ who: foreign.mentorshipId }))
    expect(answer.status).toBe(422)
    expect(await answer.text()).not.toContain('Hanne')
    expect(await contactsWith(foreign)).toEqual([])
  })

  it('of another site is refused', async () => {
    const answer = await app.app.request(`http://localhost${form}`, {
      method: 'POST',
      headers: { origin: 'https://evil.example' },
    })
    expect(answer.status).toBe(403)
  })
})

describe('the same command twice', () => {
  it('has one effect and the same answer', async () => {
    const before = (await contactsWith(marloes)).length
    const visit = aVisit({ [`saw-${marloes.mentorshipId}`]: 'Een keer' })
    const answers = await Promise.all([browser.post(form, visit), browser.post(form, visit)])
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    expect((await contactsWith(marloes)).length).toBe(before + 1)
  })

  it('with other words in it is not taken as done: the words return', async () => {
    const visit = aVisit({ [`saw-${marloes.mentorshipId}`]: 'Eerst dit' })
    await browser.post(form, visit)
    const answer = await browser.post(form, {
      ...visit,
      [`saw-${marloes.mentorshipId}`]: 'En later dit',
    })
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain('En later dit')
  })
})

describe('a draft', () => {
  const draft = href(routes.drafts, { key: 'log-contact' })

  it('is there when the mentor comes back, also in another session', async () => {
    const nadia = await office.inside((tx) => aCouple(tx, { client: 'Piet', mentor: 'Nadia' }))
    const who = await office.signIn({ role: 'mentor', mentorId: nadia.mentorId })
    const typed = { [`saw-${nadia.mentorshipId}`]: 'Half verhaal', who: nadia.mentorshipId }
    expect((await app.as(who).post(draft, typed)).status).toBe(204)
    const page = await (await app.as(who).get(form)).text()
    expect(page).toContain('Half verhaal')
    expect(page).toContain('Dit is uw concept')
  })

  it('is gone once it was sent', async () => {
    await browser.post(draft, { [`saw-${marloes.mentorshipId}`]: 'Half' })
    await browser.post(form, aVisit())
    expect(await (await browser.get(form)).text()).not.toContain('Half')
  })

  it('is not kept for somebody who is signed out, who is told so', async () => {
    expect((await app.as().post(draft, { saw: 'x' })).status).toBe(401)
  })
})
