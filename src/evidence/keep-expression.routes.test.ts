import { beforeEach, describe, expect, it } from 'vitest'
import { href, routes } from '../routes.js'
import { aCouple } from '../../test/factories/a-couple.js'
import { aVisit } from '../../test/factories/a-visit.js'
import { testDatabase } from '../../test/database.js'
import { aKnownOffice, type KnownOffice } from '../../test/factories/known-office.js'
import { testApp } from '../../test/test-app.js'
import { newId } from '../../test/test-office.js'

const database = testDatabase()

let house: KnownOffice

beforeEach(async () => {
  house = await aKnownOffice(database)
})

describe('what was said in a visit', () => {
  const keep = (expression: string, who = house.ilona) =>
    who.post(href(routes.keepExpression, { client: house.client }), { expression })

  async function aSaying() {
    const contact = await house.office.inside((tx) =>
      aVisit(tx, { by: house.accountId, couples: [house.couple] }),
    )
    const expression = newId()
    await house.office.inside((tx) =>
      tx
        .insertInto('expression')
        .values({
          id: expression,
          contact_id: contact,
          client_id: house.client,
          words: 'Hij wees naar het huis',
          how_learned: 'indirect',
          certainty: 'probable',
          learned_on: '2026-11-10',
        })
        .execute(),
    )
    return { contact, expression }
  }

  it('is kept with one click, once, and shows where it came from', async () => {
    const { contact, expression } = await aSaying()
    expect(await house.page(href(routes.contact, { contact }))).toContain(
      'Bewaar bij wat wij weten',
    )
    const answers = [await keep(expression), await keep(expression)]
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    const [one, ...more] = await house.known()
    expect(more).toEqual([])
    expect(one).toMatchObject({
      words: 'Hij wees naar het huis',
      howLearned: 'inferred',
      certainty: 'probable',
      theme: 'other',
      learnedOn: '2026-11-10',
      visit: { contactId: contact, occurredOn: '2026-11-10' },
    })
    expect(await house.page(href(routes.contact, { contact }))).toContain('Staat bij wat wij weten')
    const page = await house.page(house.at(routes.evidenceItem, one?.id ?? ''))
    expect(page).toContain('bij het bezoek van 10 november 2026')
    expect(page).toContain('Waar gaat dit over?')
    const sort = house.at(routes.sortEvidence, one?.id ?? '')
    const list = await house.page(href(routes.evidence, { client: house.client }))
    expect(list).toContain('Nog niet ingedeeld')
    expect(list).toContain(`href="${sort}"`)
    expect(await house.page(sort)).not.toContain('value="unsorted"')
    const sorting = { 'command-id': newId(), version: '1', kind: 'unsorted', theme: 'living' }
    expect((await house.ilona.post(sort, sorting)).status).toBe(422)
    expect((await house.ilona.post(sort, { ...sorting, kind: 'bodily-signal' })).status).toBe(303)
    expect(await house.known()).toMatchObject([{ kind: 'bodily-signal', theme: 'living' }])
  })

  it('is kept once when two people click at the same moment', async () => {
    const { expression } = await aSaying()
    await Promise.all([keep(expression), keep(expression), keep(expression)])
    expect(await house.known()).toHaveLength(1)
  })

  it('is not there when it is of another client, was struck out, or is no id', async () => {
    const { contact, expression } = await aSaying()
    expect((await keep(newId())).status).toBe(404)
    expect((await keep('../../x')).status).toBe(404)
    expect((await keep(expression, house.stranger)).status).toBe(404)
    const other = await house.office.inside((tx) => aCouple(tx, { client: 'Els' }))
    const coordinator = testApp(database).as(await house.office.signIn({ role: 'coordinator' }))
    const foreign = href(routes.keepExpression, { client: other.clientId })
    expect((await coordinator.post(foreign, { expression })).status).toBe(404)
    await house.office.inside((tx) =>
      tx
        .updateTable('contact_client')
        .set({ struck_out_at: '2026-11-20T10:00:00.000Z', strike_reason: 'Verkeerde' })
        .where('contact_id', '=', contact)
        .execute(),
    )
    expect((await keep(expression)).status).toBe(404)
    expect(await house.known()).toEqual([])
  })
})
