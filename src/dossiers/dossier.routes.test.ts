import { beforeAll, describe, expect, it } from 'vitest'
import { href, routes } from '../routes.js'
import { aCouple, aMentor } from '../../test/factories/a-couple.js'
import { aVisit } from '../../test/factories/a-visit.js'
import { testDatabase } from '../../test/database.js'
import { withoutKeys } from '../../test/form-tokens.js'
import { htmlErrors } from '../../test/html-errors.js'
import { testApp, type TestBrowser } from '../../test/test-app.js'
import { aTestOffice, newId, now, type SignedIn, type TestOffice } from '../../test/test-office.js'
import { insertMeasure, insertNearPerson, onlyNamed, saveClient } from '../clients/index.js'

const database = testDatabase()
const app = testApp(database)

type Couple = { clientId: string; mentorId: string; mentorshipId: string }

let office: TestOffice
let ilona: SignedIn
let mentor: TestBrowser
let coordinator: TestBrowser
let hanne: Couple

beforeAll(async () => {
  office = await aTestOffice(database)
  hanne = await office.inside((tx) => aCouple(tx, { client: 'Hanne', mentor: 'Ilona' }))
  ilona = await office.signIn({ role: 'mentor', mentorId: hanne.mentorId, name: 'Ilona Bos' })
  mentor = app.as(ilona)
  coordinator = app.as(await office.signIn({ role: 'coordinator' }))
  await office.inside(async (tx) => {
    const details = onlyNamed({
      givenName: 'Hanne',
      birthDate: '1942-03-04',
      communication: 'Rustig praten, aankijken',
      goodToKnow: 'Houdt van katten',
    })
    await saveClient(tx, { id: hanne.clientId, details, version: 1 })
    const daughter = {
      name: 'Els de Boer',
      relation: 'child' as const,
      isEmergencyContact: true,
      phone: 'tel:0612345678',
      email: null,
      note: null,
    }
    await insertNearPerson(tx, { id: newId(), clientId: hanne.clientId, details: daughter }, now)
    const measure = {
      kind: 'mentorschap' as const,
      orderDate: null,
      validFrom: '2024-01-01',
      validUntil: null,
      court: 'Rechtbank Amsterdam',
      rekestnummer: null,
      appointed: null,
    }
    await insertMeasure(tx, { id: newId(), clientId: hanne.clientId, details: measure }, now)
    await aVisit(
      tx,
      { by: ilona.accountId, couples: [hanne] },
      {
        on: '2026-11-10',
        expressions: [{ words: 'Ik wil naar zee', howLearned: 'said', certainty: 'sure' }],
        followUps: [{ agreed: 'Fysio bellen', dueOn: '2026-12-01' }],
      },
    )
  })
})

function dossier(query: Record<string, string> = {}) {
  return href(routes.client, { client: hanne.clientId }, query)
}

describe('the dossier', () => {
  it('shows her mentor what to know, how contact stands, what was said and who is around', async () => {
    const page = await (await mentor.get(dossier())).text()
    for (const words of [
      'Rustig praten, aankijken',
      'Houdt van katten',
      'Op ritme',
      'Ik wil naar zee',
      'Fysio bellen',
      'Els de Boer',
      'Rechtbank Amsterdam',
      'Vrolijk, at goed',
    ]) {
      expect(page).toContain(words)
    }
    expect(await htmlErrors(page)).toEqual([])
  })

  it('begins with what a visit asks for; the history stands last', async () => {
    const page = await (await mentor.get(dossier())).text()
    const parts = ['beslissingen', 'wat-wij-weten', 'ritme-1', 'uitspraken', 'naasten', 'tijdlijn']
    const places = parts.map((part) => page.indexOf(`id="${part}"`))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((one, other) => one - other))
  })

  it('shows a coordinator the same, with the ways to add what only staff may', async () => {
    const page = await (await coordinator.get(dossier())).text()
    expect(page).toContain(href(routes.newMeasure, { client: hanne.clientId }))
    expect(await htmlErrors(page)).toEqual([])
  })

  it('tells only what was asked for in the timeline', async () => {
    const changes = await (await mentor.get(dossier({ toon: 'changes' }))).text()
    expect(changes).not.toContain('Vrolijk, at goed')
    const contacts = await (await mentor.get(dossier({ toon: 'contacts' }))).text()
    expect(contacts).toContain('Vrolijk, at goed')
  })

  it('of somebody nobody stands beside yet says so, to a coordinator', async () => {
    const client = newId()
    await office.inside((tx) =>
      tx.insertInto('client').values({ id: client, given_name: 'Wim', created_at: now }).execute(),
    )
    const page = await (await coordinator.get(href(routes.client, { client }))).text()
    expect(page).toContain('Er is nu geen mentor')
    expect(await htmlErrors(page)).toEqual([])
  })
})

describe('the emergency card', () => {
  it('says who it is, how contact works, whom to call and who may decide', async () => {
    const card = href(routes.emergencyCard, { client: hanne.clientId })
    const page = await (await mentor.get(card)).text()
    for (const words of [
      'Rustig praten',
      'tel:0612345678',
      'bellen in nood',
      'Mentorschap',
      'Ilona',
    ]) {
      expect(page).toContain(words)
    }
    expect(await htmlErrors(page)).toEqual([])
  })
})

describe('the starter conversation', () => {
  const part = () => href(routes.starterPart, { client: hanne.clientId, part: 'persoon' })
  const start = () => href(routes.starter, { client: hanne.clientId })

  it('is resumed where it was left: answers land in the dossier with their source', async () => {
    expect(await htmlErrors(await (await mentor.get(start())).text())).toEqual([])
    expect(await htmlErrors(await (await mentor.get(part())).text())).toEqual([])
    const answer = await mentor.post(part(), {
      'command-id': newId(),
      'answer-day': 'Koffie en de krant',
      'source-day': 'person',
    })
    expect(answer.status).toBe(303)
    const page = await (await mentor.get(start())).text()
    expect(page).toContain('Koffie en de krant')
    expect(page).toContain('Van de persoon zelf')
    expect(page).toContain('1 van 14 vragen beantwoord')
    expect(await htmlErrors(page)).toEqual([])
  })

  it('keeps an earlier answer behind the newer one', async () => {
    await mentor.post(part(), {
      'command-id': newId(),
      'answer-day': 'Zij slaapt nu veel',
      'source-day': 'observed',
    })
    const page = await (await mentor.get(part())).text()
    expect(page).toContain('Zij slaapt nu veel')
    expect(page).toContain('Koffie en de krant')
    expect(await htmlErrors(page)).toEqual([])
  })

  it('asks how somebody knows, and keeps what was typed', async () => {
    const answer = await mentor.post(part(), {
      'command-id': newId(),
      'answer-before': 'Zij was naaister',
    })
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(page).toContain('Kies hoe u dit weet.')
    expect(page).toContain('Zij was naaister')
  })

  it('has no other parts', async () => {
    const other = href(routes.starterPart, { client: hanne.clientId, part: 'geheim' })
    expect((await mentor.get(other)).status).toBe(404)
  })
})

describe('a client of somebody else', () => {
  const addresses = (client: string) => [
    href(routes.client, { client }),
    href(routes.emergencyCard, { client }),
    href(routes.starter, { client }),
    href(routes.starterPart, { client, part: 'zorg' }),
  ]

  /** The answers for her and for nobody: status and page of each. */
  async function answersTo(browser: TestBrowser, client: string) {
    const answers = []
    for (const address of addresses(client)) {
      const answer = await browser.get(address)
      answers.push({ status: answer.status, page: withoutKeys(await answer.text()) })
    }
    return answers
  }

  it('is not there for another mentor, nor for a coordinator of another organisation', async () => {
    const nadia = await office.inside((tx) => aMentor(tx, 'Nadia'))
    const elsewhere = await aTestOffice(database)
    const others = [
      app.as(await office.signIn({ role: 'mentor', mentorId: nadia })),
      app.as(await elsewhere.signIn({ role: 'coordinator' })),
    ]
    for (const browser of others) {
      const theirs = await answersTo(browser, hanne.clientId)
      expect(theirs.map(({ status }) => status)).toEqual([404, 404, 404, 404])
      expect(theirs).toEqual(await answersTo(browser, newId()))
    }
  })

  it('is not there for a former mentor from the next request on', async () => {
    const ended = await office.inside((tx) =>
      aCouple(tx, { client: 'Rachel', mentor: 'Tom', status: 'ended', endedOn: '2026-11-20' }),
    )
    const tom = app.as(await office.signIn({ role: 'mentor', mentorId: ended.mentorId }))
    expect((await tom.get(href(routes.client, { client: ended.clientId }))).status).toBe(404)
  })
})
