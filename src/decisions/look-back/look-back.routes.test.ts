import { beforeAll, describe, expect, it } from 'vitest'
import { dated, hanneAndIlona } from '../../../test/begun-decision.js'
import { aMentor } from '../../../test/factories/a-couple.js'
import { testDatabase } from '../../../test/database.js'
import { htmlErrors } from '../../../test/html-errors.js'
import { testApp } from '../../../test/test-app.js'
import { newId } from '../../../test/test-office.js'
import { href, routes } from '../../routes.js'
import { lookBacksOf } from './look-back.store.js'

const database = testDatabase()
const closed = { isClosed: true, outcome: 'referred', outcomeWords: 'Nog niet verhuizen' } as const

let here: Awaited<ReturnType<typeof hanneAndIlona>>

beforeAll(async () => {
  here = await hanneAndIlona(database)
})

async function aClosedOne() {
  const { id, place, stored } = await here.begun(closed)
  const address = href(routes.lookBack, place)
  const bringing = (fields: Record<string, string>) => ({ 'command-id': newId(), ...fields })
  return {
    address,
    stored,
    sendNextDay: async (fields: Record<string, string>) =>
      (await onTheNextDay()).post(address, bringing(fields)),
    told: () => here.office.inside((tx) => lookBacksOf(tx, id)),
    send: (fields: Record<string, string>) => here.browser.post(address, bringing(fields)),
  }
}

/** Ilona, who signs in a day later. */
async function onTheNextDay() {
  const at = '2026-11-22T10:00:00.000Z'
  const { mentorId } = here.hanne
  const ilona = await here.office.signIn({ role: 'mentor', mentorId, name: 'Ilona', at })
  return testApp(database, { clock: () => at }).as(ilona)
}

describe('looking back on a decision', () => {
  it('adds how it went, what the client says, and when somebody looks again', async () => {
    const { address, send, told } = await aClosedOne()
    const answer = await send({
      'turned-out': 'Zij is er rustiger door',
      'client-says': 'Ik wil nog steeds een keuken',
      again: 'yes',
      ...dated('again-on', ['2027', '2', '20']),
    })
    expect(answer.status).toBe(303)
    expect(await told()).toMatchObject([
      {
        lookedOn: '2026-11-21',
        turnedOut: 'Zij is er rustiger door',
        clientSays: 'Ik wil nog steeds een keuken',
        reviewOn: '2027-02-20',
        byName: 'Ilona',
      },
    ])
    const page = await (await here.browser.get(address)).text()
    expect(page).toContain('Zij is er rustiger door')
    expect(page).toContain('Nog niet verhuizen')
    expect(await htmlErrors(page)).toEqual([])
  })

  it('leaves the decision as it was closed, and can be done again, the latest day on top', async () => {
    const { send, sendNextDay, told, stored } = await aClosedOne()
    const before = await stored()
    await send({ 'turned-out': 'Eerst goed', again: 'no' })
    await sendNextDay({ 'turned-out': 'Later minder', again: 'no' })
    expect(await stored()).toEqual(before)
    expect((await told()).map(({ turnedOut }) => turnedOut)).toEqual(['Later minder', 'Eerst goed'])
  })

  it('stands in the history of the client', async () => {
    const { send, stored } = await aClosedOne()
    await send({ 'turned-out': 'Goed', again: 'no' })
    const { id } = await stored()
    const facts = await here.office.inside((tx) =>
      tx
        .selectFrom('fact')
        .select(['type', 'content'])
        .where('client_id', '=', here.hanne.clientId)
        .where('type', '=', 'decisionLookedBack')
        .execute(),
    )
    expect(JSON.stringify(facts)).toContain(id)
  })
})

describe('bad input', () => {
  it('gets the page back with everything typed, and adds nothing', async () => {
    const { send, told } = await aClosedOne()
    const answer = await send({
      'turned-out': '',
      'client-says': 'Dit wil ik bewaren',
      again: 'yes',
      ...dated('again-on', ['2026', '2', '30']),
    })
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(page).toContain('Schrijf op hoe het is gegaan.')
    expect(page).toContain('Deze datum bestaat niet.')
    expect(page).toContain('Dit wil ik bewaren')
    expect(await htmlErrors(page)).toEqual([])
    expect(await told()).toEqual([])
  })

  it('is a next day that has been, or a choice that was not made', async () => {
    const { send } = await aClosedOne()
    const past = { 'turned-out': 'Goed', again: 'yes', ...dated('again-on', ['2026', '11', '21']) }
    expect(await (await send(past)).text()).toContain('Deze dag is al geweest.')
    expect(await (await send({ 'turned-out': 'Goed' })).text()).toContain('Kies of we')
  })
})

describe('looking back', () => {
  it('is not there while the decision is open', async () => {
    const { place } = await here.begun()
    expect((await here.browser.get(href(routes.lookBack, place))).status).toBe(404)
  })

  it('is not there for a mentor of somebody else', async () => {
    const { address, told } = await aClosedOne()
    const nadia = await here.office.inside((tx) => aMentor(tx, 'Nadia'))
    const stranger = here.app.as(await here.office.signIn({ role: 'mentor', mentorId: nadia }))
    expect((await stranger.get(address)).status).toBe(404)
    const fields = { 'command-id': newId(), 'turned-out': 'Van mij', again: 'no' }
    expect((await stranger.post(address, fields)).status).toBe(404)
    expect((await here.app.as().get(address)).status).toBe(303)
    expect(await told()).toEqual([])
  })
})
