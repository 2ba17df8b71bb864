import { beforeAll, describe, expect, it } from 'vitest'
import { aCouple, aMentor } from '../../../test/factories/a-couple.js'
import { aDecision } from '../../../test/factories/a-decision.js'
import { testDatabase } from '../../../test/database.js'
import { htmlErrors } from '../../../test/html-errors.js'
import { testApp, type TestBrowser } from '../../../test/test-app.js'
import { aTestOffice, type TestOffice } from '../../../test/test-office.js'
import { href, routes } from '../../routes.js'

const database = testDatabase()
const app = testApp(database)

let office: TestOffice
let ilona: TestBrowser
let hanne: { clientId: string; mentorshipId: string; mentorId: string }
let closed: string
let open: string

beforeAll(async () => {
  office = await aTestOffice(database)
  const mentorId = await office.inside((tx) => aMentor(tx, 'Ilona'))
  const signedIn = await office.signIn({ role: 'mentor', mentorId, name: 'Ilona' })
  ilona = app.as(signedIn)
  await office.inside(async (tx) => {
    hanne = await aCouple(tx, { client: 'Hanne', mentorId })
    const by = signedIn.accountId
    open = await aDecision(tx, hanne, { by, question: 'Mag de kat mee?' })
    closed = await aDecision(tx, hanne, {
      by,
      question: 'Wil Hanne <b>een flat</b>?',
      isClosed: true,
      outcome: 'mentor-decided',
      outcomeWords: 'Nu nog niet.',
      wish: 'Een eigen keuken',
      decidedOn: '2026-11-20',
    })
  })
})

function address(route: typeof routes.clientLetter | typeof routes.careLetter, decision: string) {
  return href(route, { client: hanne.clientId, decision })
}

describe('the letters about a decision', () => {
  it('are there once it is closed, made for paper', async () => {
    for (const route of [routes.clientLetter, routes.careLetter]) {
      const page = await (await ilona.get(address(route, closed))).text()
      expect(page).toContain('Wil Hanne &lt;b&gt;een flat')
      expect(page).toContain('Nu nog niet.')
      expect(page).toContain('Handtekening')
      expect(page).toContain('data-print')
      expect(await htmlErrors(page)).toEqual([])
    }
  })

  it('keep the wish from the letter to the care', async () => {
    const care = await (await ilona.get(address(routes.careLetter, closed))).text()
    expect(care).not.toContain('Een eigen keuken')
  })

  it('say that there is none yet while it is open', async () => {
    const page = await (await ilona.get(address(routes.clientLetter, open))).text()
    expect(page).toContain('De brief kan nog niet')
    expect(page).not.toContain('Mag de kat mee?')
    expect(await htmlErrors(page)).toEqual([])
  })

  it('stand in the log as printed', async () => {
    await ilona.get(address(routes.careLetter, closed))
    const rows = await office.inside((tx) =>
      tx
        .selectFrom('audit_event')
        .select(['action', 'object_kind'])
        .where('object_id', '=', closed)
        .where('object_kind', '=', 'decision-letter')
        .execute(),
    )
    expect(rows[0]).toEqual({ action: 'print', object_kind: 'decision-letter' })
  })

  it('are not there for another mentor, another foundation or another client of the same mentor', async () => {
    const other = await office.inside((tx) => aMentor(tx, 'Tom'))
    const tom = app.as(await office.signIn({ role: 'mentor', mentorId: other }))
    const elsewhere = await aTestOffice(database)
    const stranger = app.as(await elsewhere.signIn({ role: 'coordinator' }))
    const loek = await office.inside((tx) =>
      aCouple(tx, { client: 'Loek', mentorId: hanne.mentorId }),
    )
    const crossed = href(routes.clientLetter, { client: loek.clientId, decision: closed })
    expect((await tom.get(address(routes.clientLetter, closed))).status).toBe(404)
    expect((await stranger.get(address(routes.careLetter, closed))).status).toBe(404)
    expect((await ilona.get(crossed)).status).toBe(404)
  })
})

describe('what a client reads of the decisions about him', () => {
  it('is every one that was closed, and the words of the letter', async () => {
    const own = app.as(await office.signIn({ role: 'client', clientId: hanne.clientId }))
    const list = await (await own.get(href(routes.ownDecisions))).text()
    expect(list).toContain('Wat is er over mij besloten?')
    expect(list).toContain('Uw mentor heeft besloten.')
    expect(list).not.toContain('Mag de kat mee?')
    const one = await (await own.get(href(routes.ownDecision, { decision: closed }))).text()
    expect(one).toContain('Nu nog niet.')
    expect(await htmlErrors(list)).toEqual([])
    expect(await htmlErrors(one)).toEqual([])
    expect((await own.get(href(routes.ownDecision, { decision: open }))).status).toBe(404)
  })

  it('says so kindly when there is nothing', async () => {
    const loek = await office.inside((tx) => aCouple(tx, { client: 'Loek' }))
    const own = app.as(await office.signIn({ role: 'client', clientId: loek.clientId }))
    const page = await (await own.get(href(routes.ownDecisions))).text()
    expect(page).toContain('Er is nog niets over u besloten')
    expect((await own.get(href(routes.ownDecision, { decision: closed }))).status).toBe(404)
  })

  it('is not there for a relative, an invited professional or a mentor', async () => {
    const { clientId } = hanne
    const relative = app.as(await office.signIn({ role: 'relative', clientId }))
    const guest = app.as(
      await office.signIn({ role: 'professional', clientId, parts: ['measures'] }),
    )
    for (const browser of [relative, guest, ilona]) {
      expect((await browser.get(href(routes.ownDecisions))).status).toBe(404)
      expect((await browser.get(href(routes.ownDecision, { decision: closed }))).status).toBe(404)
    }
  })
})
