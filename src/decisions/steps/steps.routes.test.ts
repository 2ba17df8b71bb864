import { beforeAll, describe, expect, it } from 'vitest'
import { hanneAndIlona } from '../../../test/begun-decision.js'
import { aCouple } from '../../../test/factories/a-couple.js'
import { testDatabase } from '../../../test/database.js'
import { htmlErrors } from '../../../test/html-errors.js'
import { aTestOffice, newId } from '../../../test/test-office.js'
import { href, routes } from '../../routes.js'

const database = testDatabase()
const ours = [
  'wants',
  'options',
  'consulted',
  'weighing',
  'resistance',
  'outcome',
  'explained',
] as const

let here: Awaited<ReturnType<typeof hanneAndIlona>>

beforeAll(async () => {
  here = await hanneAndIlona(database)
})

describe('every page with the client’s voice and the weighing', () => {
  it('is sound, with nothing told and with everything told', async () => {
    const { at, send } = await here.begun()
    for (const step of ours) {
      const page = await (await here.browser.get(at(step))).text()
      expect([step, await htmlErrors(page)]).toEqual([step, []])
    }
    await send('options', 1, { asked: 'Eigen flat', nothing: 'Hier blijven' })
    expect(await htmlErrors(await (await here.browser.get(at('weighing'))).text())).toEqual([])
    expect(await htmlErrors(await (await here.browser.get(at('outcome'))).text())).toEqual([])
  })

  it('is sound in English too, for who chose that', async () => {
    const { mentorId } = here.hanne
    const reader = await here.office.signIn({ role: 'mentor', mentorId })
    const own = { organisation: here.office.id, account: reader.accountId }
    await database.as(own, (tx) =>
      tx.updateTable('account').set({ locale: 'en' }).where('id', '=', own.account).execute(),
    )
    const { at } = await here.begun()
    for (const step of ours) {
      const page = await (await here.app.as(reader).get(at(step))).text()
      expect(page).toContain('Save and go on')
      expect([step, await htmlErrors(page)]).toEqual([step, []])
    }
  })

  it('is saved though empty, and leads on', async () => {
    for (const step of ours) {
      const { send } = await here.begun()
      expect([step, (await send(step, 1, {})).status]).toEqual([step, 303])
    }
  })

  it('can be left for later: what was told is there when one comes back', async () => {
    const { at, id, send, page } = await here.begun()
    const answer = await send('wants', 1, { wish: 'Een eigen keuken', verder: 'stop' })
    const place = { client: here.hanne.clientId, decision: id }
    expect(answer.headers.get('location')).toContain(href(routes.decision, place))
    expect(await page('wants')).toContain('Een eigen keuken')
    expect(at('wants')).not.toContain('keuken')
  })

  it('keeps what was typed as a draft, before it is saved', async () => {
    const { id, page } = await here.begun()
    const draft = href(routes.drafts, { key: `decision-wants-${id}` })
    expect((await here.browser.post(draft, { wish: 'Half opgeschreven' })).status).toBe(204)
    expect(await page('wants')).toContain('Half opgeschreven')
  })

  it('shows both versions when somebody else was first, and loses neither', async () => {
    const { stored, send } = await here.begun()
    await send('wants', 1, { wish: 'Wat de ander schreef' })
    const answer = await send('wants', 1, { wish: 'Wat ik schreef' })
    const page = await answer.text()
    expect(answer.status).toBe(409)
    expect(page).toContain('Wat de ander schreef')
    expect(page).toContain('Wat ik schreef')
    expect(await htmlErrors(page)).toEqual([])
    expect((await stored()).wish).toBe('Wat de ander schreef')
  })

  it('refuses a text that is too long, and gives it back whole', async () => {
    const { send, stored } = await here.begun()
    const long = 'lang '.repeat(2_100)
    const answer = await send('wants', 1, { wish: long, 'involved-how': 'Dit ook' })
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(page).toContain('Deze tekst is te lang.')
    expect(page).toContain(long.trim())
    expect(page).toContain('Dit ook')
    expect((await stored()).version).toBe(1)
  })

  it('leads to the decision itself once that is closed, and takes nothing more', async () => {
    const { at, place } = await here.begun({ isClosed: true, outcome: 'referred' })
    for (const step of ours) {
      const answer = await here.browser.get(at(step))
      const leads = answer.headers.get('location')
      expect([step, answer.status, leads]).toEqual([step, 303, href(routes.decision, place)])
      expect([step, (await here.browser.post(at(step), {})).status]).toEqual([step, 404])
    }
  })
})

describe('the pages of a decision of somebody else’s client', () => {
  it('are answered like those that do not exist, and take nothing', async () => {
    const { at, stored } = await here.begun()
    const nadia = await here.office.inside((tx) => aCouple(tx, { client: 'Piet', mentor: 'Nadia' }))
    const stranger = here.app.as(
      await here.office.signIn({ role: 'mentor', mentorId: nadia.mentorId }),
    )
    const elsewhere = await aTestOffice(database)
    const foreign = here.app.as(await elsewhere.signIn({ role: 'coordinator' }))
    for (const step of ours) {
      for (const who of [stranger, foreign]) {
        expect([step, (await who.get(at(step))).status]).toEqual([step, 404])
        const fields = { 'command-id': newId(), version: '1', wish: 'Van mij' }
        expect([step, (await who.post(at(step), fields)).status]).toEqual([step, 404])
      }
      expect([step, (await here.app.as().get(at(step))).status]).toEqual([step, 303])
    }
    expect((await stored()).version).toBe(1)
  })

  it('are not found through the address of another client', async () => {
    const { id } = await here.begun()
    const own = await here.office.inside((tx) =>
      aCouple(tx, { client: 'Anne', mentorId: here.hanne.mentorId }),
    )
    const crossed = { client: own.clientId, decision: id }
    expect((await here.browser.get(href(routes.decisionWants, crossed))).status).toBe(404)
  })
})
