import { beforeAll, describe, expect, it } from 'vitest'
import { hanneAndIlona } from '../../../test/begun-decision.js'
import { testDatabase } from '../../../test/database.js'
import { htmlErrors } from '../../../test/html-errors.js'
import { newId, now } from '../../../test/test-office.js'
import { insertMeasure, insertNearPerson } from '../../clients/index.js'
import { href, routes } from '../../routes.js'

const database = testDatabase()

let here: Awaited<ReturnType<typeof hanneAndIlona>>

beforeAll(async () => {
  here = await hanneAndIlona(database)
})

describe('what is not the mentor’s to decide', () => {
  it('is noted as asked, and closed with the answer of the rules', async () => {
    const { place, stored, at } = await here.begun({ matter: 'personal.non-resuscitation' })
    const page = await (await here.browser.get(at('authority'))).text()
    expect(page).toContain('Leg vast dat dit is gevraagd')
    const address = href(routes.stopDecision, place)
    expect(await htmlErrors(await (await here.browser.get(address)).text())).toEqual([])
    const words = 'Ik verwees naar de huisarts.'
    const sent = { 'command-id': newId(), version: '1', words }
    expect((await here.browser.post(address, sent)).status).toBe(303)
    const { status, outcome, authority, outcomeWords } = await stored()
    expect([status, outcome, authority?.decides]).toEqual(['closed', 'referred', 'nobody'])
    expect(outcomeWords).toBe(words)
    const shown = await (await here.browser.get(href(routes.decision, place))).text()
    expect(await htmlErrors(shown)).toEqual([])
  })

  it('names who decides by office and how to call, and puts noting it before going on', async () => {
    const { office, browser, begun, hanne } = await hanneAndIlona(database)
    const { clientId } = hanne
    const { at, place } = await begun({ matter: 'money.spending' })
    const held = { orderDate: null, validUntil: null, court: null, rekestnummer: null }
    const bewind = { ...held, kind: 'bewind', validFrom: '2025-01-11', appointed: null } as const
    await office.inside((tx) => insertMeasure(tx, { id: newId(), clientId, details: bewind }, now))
    const shown = async () => (await browser.get(at('authority'))).text()
    expect(await shown()).toContain('Neem contact op met de bewindvoerder.')
    const near = { isEmergencyContact: false, email: null, note: null }
    const add = (name: string, phone: string | null) =>
      office.inside((tx) => {
        const details = { ...near, relation: 'bewindvoerder', name, phone } as const
        return insertNearPerson(tx, { id: newId(), clientId, details }, now)
      })
    await add('Aafje Zonder', null)
    expect(await shown()).toContain('Neem contact op met Aafje Zonder.')
    await add('Bewindvoerder Van Dam', '020 555 01 12')
    const page = await shown()
    expect(page).toContain('Bel Bewindvoerder Van Dam, 020 555 01 12.')
    const order = [...page.matchAll(/n-button-(\w+)"[^>]*><span>(Leg vast|Bewaar en ga)/g)]
    expect(order.map(([, variant, words]) => [variant, words])).toEqual([
      ['primary', 'Leg vast'],
      ['secondary', 'Bewaar en ga'],
    ])
    const stop = await (await browser.get(href(routes.stopDecision, place))).text()
    expect(stop).toContain('Bel Bewindvoerder Van Dam, 020 555 01 12.')
    expect(await htmlErrors(page)).toEqual([])
  })

  it('asks the mentor’s view where he is heard', async () => {
    const { place, stored } = await here.begun({ matter: 'wzd.admission' })
    const address = href(routes.stopDecision, place)
    const send = (view: string) =>
      here.browser.post(address, { 'command-id': newId(), version: '1', words: '', view })
    expect((await send('')).status).toBe(422)
    expect((await stored()).status).toBe('open')
    expect((await send('Zij wil thuis blijven')).status).toBe(303)
    expect((await stored()).mentorView).toBe('Zij wil thuis blijven')
  })

  it('is not there for what the client decides', async () => {
    const { place } = await here.begun({ matter: 'care.daily' })
    expect((await here.browser.get(href(routes.stopDecision, place))).status).toBe(404)
  })
})
