import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../../test/database.js'
import { whoHelps, whoWaits } from '../../../test/factories/who-waits.js'
import { htmlErrors } from '../../../test/html-errors.js'
import { testApp, type TestBrowser } from '../../../test/test-app.js'
import { aTestOffice, newId, now, type TestOffice } from '../../../test/test-office.js'
import { href, routes } from '../../routes.js'

const database = testDatabase()
const app = testApp(database)
let office: TestOffice
let coordinator: TestBrowser
let people: Awaited<ReturnType<typeof fill>>

async function fill() {
  return office.inside(async (tx) => {
    const institutionId = newId()
    await tx
      .insertInto('institution')
      .values({ id: institutionId, name: 'De Linde', created_at: now })
      .execute()
    return {
      amina: await whoWaits(tx, { name: 'Amina', urgency: 2, languages: ['Tigrinya'] }),
      bram: await whoWaits(tx, {
        name: 'Bram',
        regime: 'statutory',
        caredForByNone: false,
        institutionId,
        since: '2026-06-01',
      }),
      cor: await whoWaits(tx, { name: 'Cor', languages: ['Nederlands', 'Tigrinya'] }),
      eva: await whoWaits(tx, { name: 'Eva', languages: ['Frans'] }),
      dunya: await whoWaits(tx, { name: 'Dunya', waitsFor: 'consent' }),
      els: await whoHelps(tx, { name: 'Els', languages: ['Nederlands', 'Tigrinya'] }),
      jan: await whoHelps(tx, { name: 'Jan', tiedTo: institutionId, likes: ['fishing'] }),
    }
  })
}

beforeAll(async () => {
  office = await aTestOffice(database)
  coordinator = app.as(await office.signIn({ role: 'coordinator' }))
  people = await fill()
})

async function shown(path: string): Promise<string> {
  const answer = await coordinator.get(path)
  expect(answer.status).toBe(200)
  const text = await answer.text()
  expect(await htmlErrors(text)).toEqual([])
  return text
}

describe('the board', () => {
  it('shows who can get a mentor, the proof, and who remains with the reason', async () => {
    const text = await shown(routes.matching)
    expect(text).toContain('2 van 4')
    expect(text).toContain('Nagerekend: beter voor iedereen samen bestaat niet.')
    expect(text).toContain('Houden allebei van wandelen.')
    expect(text).toContain('Geen mentor kan nu.')
    expect(text).toContain('Wacht op toestemming.')
  })

  it('says so when nobody waits, and when no mentor has room', async () => {
    const empty = await aTestOffice(database)
    const other = app.as(await empty.signIn({ role: 'coordinator' }))
    const text = await (await other.get(routes.matching)).text()
    expect(text).toContain('Niemand wacht op een match')
    await empty.inside((tx) => whoWaits(tx, { name: 'Fenna' }))
    const full = await (await other.get(routes.matching)).text()
    expect(full).toContain('Geen mentor heeft plaats')
    expect(await htmlErrors(full)).toEqual([])
  })

  it('is of coordinators alone', async () => {
    const paths = [
      routes.matching,
      href(routes.matchingFor, { entry: people.amina.entryId }),
      href(routes.matchingPair, { entry: people.amina.entryId, mentor: people.els }),
    ]
    for (const role of ['mentor', 'board', 'client', 'network'] as const) {
      const bound = {
        ...(role === 'mentor' && { mentorId: people.els }),
        ...(role === 'client' && { clientId: people.amina.clientId }),
      }
      const browser = app.as(await office.signIn({ role, ...bound }))
      for (const path of paths) expect((await browser.get(path)).status).toBe(404)
      expect((await browser.post(routes.tryMatch, { undo: 'all' })).status).toBe(404)
    }
  })
})

describe('what somebody tries', () => {
  it('is kept without anybody being proposed, told with its price, and undone', async () => {
    const pair = { entry: people.cor.entryId, mentor: people.els }
    const answer = await coordinator.post(routes.tryMatch, pair)
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe(routes.matching)
    const tried = await shown(routes.matching)
    expect(tried).toContain('Cor bij Els')
    expect(tried).toContain('Amina blijft wachten.')
    expect(tried).toContain('1 persoon minder met een mentor')
    const { rows } = await office.inside(async (tx) => ({
      rows: await tx.selectFrom('match_proposal').select('id').execute(),
    }))
    expect(rows).toEqual([])
    await coordinator.post(routes.tryMatch, { entry: people.cor.entryId, undo: 'one' })
    expect(await shown(routes.matching)).not.toContain('Cor bij Els')
  })

  it('that cannot be says so, and nonsense changes nothing', async () => {
    const pair = { entry: people.bram.entryId, mentor: people.jan }
    await coordinator.post(routes.tryMatch, pair)
    expect(await shown(routes.matching)).toContain('Dit paar kan niet. Bekijk waarom.')
    const answer = await coordinator.post(routes.tryMatch, { entry: 'x', mentor: '' })
    expect(answer.status).toBe(303)
    await coordinator.post(routes.tryMatch, { undo: 'all' })
    expect(await shown(routes.matching)).not.toContain('Bram bij Jan')
  })

  it('is seen by nobody else', async () => {
    await coordinator.post(routes.tryMatch, { entry: people.cor.entryId, mentor: people.els })
    const other = app.as(await office.signIn({ role: 'coordinator', name: 'ander' }))
    expect(await (await other.get(routes.matching)).text()).not.toContain('Cor bij Els')
    await coordinator.post(routes.tryMatch, { undo: 'all' })
  })
})

describe('one client', () => {
  it('has his mentors with reasons, and what each costs the others', async () => {
    const text = await shown(href(routes.matchingFor, { entry: people.cor.entryId }))
    expect(text).toContain('Wie past bij Cor?')
    expect(text).toContain('Amina blijft wachten')
    expect(text).toContain(
      href(routes.newProposal, { entry: people.cor.entryId, mentor: people.els }),
    )
  })

  it('is logged as looked at, by name of his dossier', async () => {
    await shown(href(routes.matchingFor, { entry: people.cor.entryId }))
    const rows = await office.inside((tx) =>
      tx
        .selectFrom('audit_subject')
        .select('client_id')
        .where('client_id', '=', people.cor.clientId)
        .execute(),
    )
    expect(rows.length).toBeGreaterThan(0)
  })

  it('who waits for something else is shown there, and who does not wait is not there', async () => {
    const answer = await coordinator.get(href(routes.matchingFor, { entry: people.dunya.entryId }))
    expect(answer.headers.get('location')).toBe(
      href(routes.waitingEntry, { entry: people.dunya.entryId }),
    )
    expect((await coordinator.get(href(routes.matchingFor, { entry: newId() }))).status).toBe(404)
    const elsewhere = app.as(await (await aTestOffice(database)).signIn({ role: 'coordinator' }))
    const path = href(routes.matchingFor, { entry: people.cor.entryId })
    expect((await elsewhere.get(path)).status).toBe(404)
  })
})

describe('one pair', () => {
  it('that the law forbids tells the article', async () => {
    const text = await shown(
      href(routes.matchingPair, { entry: people.bram.entryId, mentor: people.jan }),
    )
    expect(text).toContain('Dit paar kan nu niet.')
    expect(text).toContain('BW 1:452 lid 6')
    expect(text).not.toContain('Voorstellen</span>')
  })

  it('that can be stands side by side, thing by thing', async () => {
    const text = await shown(
      href(routes.matchingPair, { entry: people.cor.entryId, mentor: people.els }),
    )
    expect(text).toContain('Dit paar kan.')
    expect(text).toContain('niet gevraagd')
    expect(text).toContain('Tigrinya')
  })

  it('with a mentor who is not there is not there', async () => {
    const path = href(routes.matchingPair, { entry: people.cor.entryId, mentor: newId() })
    expect((await coordinator.get(path)).status).toBe(404)
  })
})
