import { beforeAll, describe, expect, it } from 'vitest'
import { href, routes } from '../routes.js'
import { aCouple, aMentor } from '../../test/factories/a-couple.js'
import { aVisit } from '../../test/factories/a-visit.js'
import { testDatabase } from '../../test/database.js'
import { htmlErrors } from '../../test/html-errors.js'
import { testApp, type TestBrowser } from '../../test/test-app.js'
import { aTestOffice, newId, now, type SignedIn, type TestOffice } from '../../test/test-office.js'

const database = testDatabase()
const app = testApp(database)
const home = href(routes.home)

type Couple = { clientId: string; mentorId: string; mentorshipId: string }

let office: TestOffice
let irene: SignedIn
let mentor: TestBrowser
let coordinator: TestBrowser
let marloes: Couple
let institution: string

beforeAll(async () => {
  office = await aTestOffice(database)
  const mentorId = await office.inside((tx) => aMentor(tx, 'Irene'))
  irene = await office.signIn({ role: 'mentor', mentorId, name: 'Irene de Wit' })
  mentor = app.as(irene)
  coordinator = app.as(await office.signIn({ role: 'coordinator', name: 'Carla Smit' }))
  institution = newId()
  await office.inside(async (tx) => {
    await tx
      .insertInto('institution')
      .values({ id: institution, name: 'De Linde', created_at: now })
      .execute()
    marloes = await aCouple(tx, { client: 'Marloes', mentorId, startedOn: '2024-01-01' })
    const anne = await aCouple(tx, { client: 'Anne', mentorId })
    const by = irene.accountId
    await aVisit(
      tx,
      { by, couples: [marloes] },
      { on: '2026-09-01', followUps: [{ agreed: 'Bril nakijken', dueOn: '2026-10-01' }] },
    )
    await aVisit(tx, { by, couples: [anne] }, { on: '2026-11-18' })
    for (const { clientId } of [marloes, anne]) {
      await tx
        .insertInto('living_situation')
        .values({
          id: newId(),
          client_id: clientId,
          kind: 'institution',
          institution_id: institution,
          created_at: now,
        })
        .execute()
    }
    await aCouple(tx, { client: 'Rachel', mentor: 'Tom', status: 'ended', endedOn: '2026-10-01' })
  })
})

describe("a mentor's Today", () => {
  it('says who waits too long, by how many days, and which norm says so', async () => {
    const page = await (await mentor.get(home)).text()
    expect(page).toContain('Goedemorgen, Irene')
    expect(page).toContain('53 dagen te laat')
    expect(page).toContain('Afgesproken is contact eens per 4 weken (norm van de stichting).')
    expect(page).toContain('Ook de wettelijke termijn is voorbij.')
    expect(page).toContain('Bril nakijken')
    expect(page).not.toContain('Rachel')
    expect(await htmlErrors(page)).toEqual([])
  })

  it('offers one visit to everybody in one place, with all of them ticked', async () => {
    const address = href(routes.logContact, {}, { instelling: institution })
    expect(await (await mentor.get(home)).text()).toContain(address)
    const form = await (await mentor.get(address)).text()
    expect(form.match(/type="checkbox"[^>]*checked/g)).toHaveLength(2)
    expect(await htmlErrors(form)).toEqual([])
  })

  it('reminds of a report that is not finished', async () => {
    await mentor.post(href(routes.drafts, { key: 'log-contact' }), { who: marloes.mentorshipId })
    expect(await (await mentor.get(home)).text()).toContain('Verder schrijven')
  })

  it('says what will happen while nobody is matched yet', async () => {
    const nadia = await office.inside((tx) => aMentor(tx, 'Nadia'))
    const browser = app.as(await office.signIn({ role: 'mentor', mentorId: nadia }))
    const page = await (await browser.get(home)).text()
    expect(page).toContain('U bent nog aan niemand gekoppeld')
    expect(await htmlErrors(page)).toEqual([])
  })
})

describe("a coordinator's Today", () => {
  it('counts mentors and mentorships, and says who is overdue and what is incomplete', async () => {
    const page = await (await coordinator.get(home)).text()
    expect(page).toContain('Contact te laat (1)')
    expect(page).toContain('1 ook voorbij de wettelijke termijn')
    expect(page).toContain('Marloes')
    expect(page).toContain('Afspraken over de datum')
    expect(page).toContain('Begindatum onbekend: 1')
    expect(page).toContain('Niemand om te bellen in nood: 2')
    expect(page).toContain('Datum van de VOG onbekend: ')
    expect(page).toContain(href(routes.mentorships, {}, { status: 'ended' }))
    expect(await htmlErrors(page)).toEqual([])
  })

  it('of an empty office says how to begin', async () => {
    const empty = await aTestOffice(database)
    const browser = app.as(await empty.signIn({ role: 'coordinator' }))
    const page = await (await browser.get(home)).text()
    expect(page).toContain('Uw stichting is nog leeg')
    expect(await htmlErrors(page)).toEqual([])
  })
})
