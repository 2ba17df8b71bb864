import { beforeAll, describe, expect, it } from 'vitest'
import { aCouple, aMentor } from '../../test/factories/a-couple.js'
import { aDecision } from '../../test/factories/a-decision.js'
import { testDatabase } from '../../test/database.js'
import { htmlErrors } from '../../test/html-errors.js'
import { testApp, type TestBrowser } from '../../test/test-app.js'
import { aTestOffice, now, type SignedIn } from '../../test/test-office.js'
import { href, routes } from '../routes.js'
import { instantPlus } from '../shared/calendar/index.js'
import { saveDraft } from '../shared/drafts/index.js'

const database = testDatabase()
const app = testApp(database)
const home = href(routes.home)

let office: Awaited<ReturnType<typeof aTestOffice>>
let hanneId: string
let mentor: TestBrowser
let coordinator: TestBrowser
let ilona: SignedIn
let elsDecision: string

beforeAll(async () => {
  office = await aTestOffice(database)
  const mentorId = await office.inside((tx) => aMentor(tx, 'Ilona'))
  ilona = await office.signIn({ role: 'mentor', mentorId, name: 'Ilona' })
  mentor = app.as(ilona)
  const carla = await office.signIn({ role: 'coordinator', name: 'Carla' })
  coordinator = app.as(carla)
  const by = carla.accountId
  await office.inside(async (tx) => {
    const hanne = await aCouple(tx, { client: 'Hanne', mentorId })
    hanneId = hanne.clientId
    const els = await aCouple(tx, { client: 'Els', mentor: 'Marjolijn' })
    await aDecision(tx, hanne, { by, question: 'Eigen flat?', isUrgent: true })
    elsDecision = await aDecision(tx, els, {
      by,
      question: 'Slaappillen?',
      answerBy: '2026-11-10',
    })
    const closed = { by, isClosed: true, outcome: 'not-yet' } as const
    await aDecision(tx, hanne, { ...closed, question: 'Thuis?', reviewOn: '2026-11-21' })
    await aDecision(tx, els, { ...closed, question: 'Rechter?', isWeighty: true })
  })
})

const lists = [
  ['Alle late antwoorden', 'only=late'],
  ['Alle spoed', 'only=urgent'],
  ['Alles wat opnieuw te bekijken is', 'state=review&amp;only=late'],
  ['Alle feiten voor de rechter', 'state=closed&amp;only=weighty'],
]

describe('decisions on Today', () => {
  it('for a mentor: what is still to be done about his own clients', async () => {
    const page = await (await mentor.get(home)).text()
    expect(page).toContain('Nog te beslissen of af te maken (1)')
    expect(page).toContain('Eigen flat?')
    expect(page).toContain('Opnieuw te bekijken (1)')
    expect(page).not.toContain('Slaappillen?')
    expect(page).toContain('Alle open vragen')
    expect(page).not.toContain('Feiten voor de rechter')
    expect(await htmlErrors(page)).toEqual([])
  })

  it('for a mentor: the way to a new question about each of his own clients, and about nobody else', async () => {
    for (const path of [home, href(routes.decisions)]) {
      const page = await (await mentor.get(path)).text()
      expect(page.match(/Nieuwe vraag over \w+/g)).toEqual(['Nieuwe vraag over Hanne'])
      expect(page).toContain(href(routes.newDecision, { client: hanneId }))
      expect(await (await coordinator.get(path)).text()).not.toContain('Nieuwe vraag')
    }
  })

  it('for a mentor: what she typed on a page and did not send, once for each question', async () => {
    const [{ id } = { id: '' }] = await office.inside((tx) =>
      tx.selectFrom('decision').select('id').where('question', '=', 'Eigen flat?').execute(),
    )
    const place = { client: hanneId, decision: id }
    const keep = (key: string, minutes: number) =>
      office.inside((tx) =>
        saveDraft(tx, {
          accountId: ilona.accountId,
          key,
          typed: { wish: ['Een eigen keuken'] },
          savedAt: instantPlus(now, { minutes }),
        }),
      )
    expect(await (await mentor.get(home)).text()).not.toContain('Het is nog niet bewaard')
    await keep(`decision-options-${id}`, 1)
    await keep(`decision-wants-${id}`, 2)
    await keep(`decision-wants-${elsDecision}`, 3)
    const page = await (await mentor.get(home)).text()
    expect(page.match(/Het is nog niet bewaard/g)).toHaveLength(1)
    expect(page).toContain('iets bij ‘Eigen flat?’')
    expect(page).toContain(`href="${href(routes.decisionWants, place)}"`)
    expect(await htmlErrors(page)).toEqual([])
  })

  it('for a mentor of more than three: the way to choose one of them', async () => {
    const mentorId = await office.inside(async (tx) => {
      const id = await aMentor(tx, 'Quirijn')
      for (const client of ['Jan', 'Joep', 'Nel', 'Toon']) {
        await aCouple(tx, { client, mentorId: id })
      }
      return id
    })
    const quirijn = await office.signIn({ role: 'mentor', mentorId, name: 'Quirijn' })
    const page = await (await app.as(quirijn).get(home)).text()
    expect(page).toContain('Nieuwe vraag: kies eerst de cliënt')
    expect(page).not.toContain('Nieuwe vraag over')
    expect(await htmlErrors(page)).toEqual([])
  })

  it('for a coordinator: answers past their day, urgent ones, looking again, facts for the court', async () => {
    const page = await (await coordinator.get(home)).text()
    expect(page).toContain('Antwoord over de datum (1)')
    expect(page).toContain('Spoed: nog aan te vullen (1)')
    expect(page).toContain('Opnieuw te bekijken (1)')
    expect(page).toContain('Feiten voor de rechter, deze maand (1)')
    expect(page).not.toContain('Er is vandaag niets te laat')
    for (const [words, query] of lists) {
      expect(page).toContain(`<a href="${href(routes.decisions)}?${query}">${words}</a>`)
    }
    expect(await htmlErrors(page)).toEqual([])
  })
})
