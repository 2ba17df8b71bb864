import { beforeAll, describe, expect, it } from 'vitest'
import { aCouple, aMentor } from '../../../test/factories/a-couple.js'
import { aDecision } from '../../../test/factories/a-decision.js'
import { aStatement } from '../../../test/factories/a-statement.js'
import { testDatabase } from '../../../test/database.js'
import { withoutKeys } from '../../../test/form-tokens.js'
import { htmlErrors } from '../../../test/html-errors.js'
import { testApp, type TestBrowser } from '../../../test/test-app.js'
import { aTestOffice, newId, type SignedIn, type TestOffice } from '../../../test/test-office.js'
import { href, routes } from '../../routes.js'
import { dateFields } from '../../shared/forms/index.js'

const database = testDatabase()
const app = testApp(database)
let office: TestOffice
let ilona: SignedIn
let mentor: TestBrowser
let coordinator: TestBrowser
let hanne: { clientId: string; mentorshipId: string; mentorId: string }

beforeAll(async () => {
  office = await aTestOffice(database)
  hanne = await office.inside((tx) => aCouple(tx, { client: 'Hanne', mentor: 'Ilona' }))
  ilona = await office.signIn({ role: 'mentor', mentorId: hanne.mentorId, name: 'Ilona' })
  mentor = app.as(ilona)
  coordinator = app.as(await office.signIn({ role: 'coordinator', name: 'Carla' }))
})

/** A decision of a client nobody else stated anything about. */
async function place(matter: 'care.move' | 'legal.complaint' = 'care.move') {
  const couple = await office.inside((tx) =>
    aCouple(tx, { client: 'Hanne', mentorId: hanne.mentorId }),
  )
  const by = ilona.accountId
  const decision = await office.inside((tx) => aDecision(tx, couple, { by, matter }))
  return { client: couple.clientId, decision }
}

type Place = Awaited<ReturnType<typeof place>>

const stated = {
  has: 'yes',
  finding: 'unable',
  about: 'Verhuizen naar een eigen flat',
  'by-name': 'Dokter Smit',
  'by-role': 'intellectual-disability-physician',
  'is-mentor': 'no',
  ...dateFields('stated-on', '2026-11-20'),
  'stated-at': '14.30',
  reasons: 'Begrijpt de uitleg niet.',
}

async function send(at: Place, fields: Record<string, string>, who = mentor) {
  return who.post(href(routes.decisionCapacity, at), { 'command-id': newId(), ...fields })
}

async function shown(path: string, who = mentor): Promise<string> {
  const answer = await who.get(path)
  expect(answer.status).toBe(200)
  const page = await answer.text()
  expect(await htmlErrors(page)).toEqual([])
  return page
}

const rows = (at: Place) =>
  office.inside((tx) =>
    tx
      .selectFrom('capacity_statement')
      .selectAll()
      .where('client_id', '=', at.client)
      .orderBy('stated_on')
      .execute(),
  )

describe('the page about being able to decide', () => {
  it('says who finds it, and lets the path go on without a statement', async () => {
    const at = await place()
    const page = await shown(href(routes.decisionCapacity, at))
    expect(page).toContain('Alleen voor deze ene beslissing')
    expect(page).toContain('U stelt dat niet vast, en de familie ook niet.')
    expect(page).toContain('Er is nog geen verklaring.')
    const answer = await send(at, { has: 'not-yet' })
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe(href(routes.decisionWants, at))
    expect(await rows(at)).toEqual([])
  })

  it('says that an act of the mentor’s office needs none', async () => {
    const page = await shown(href(routes.decisionCapacity, await place('legal.complaint')))
    expect(page).toContain('Voor dit onderwerp is geen verklaring nodig')
    expect(page).not.toContain('Hebt u een verklaring')
  })

  it('records what a professional found, says that it counts, and tells the history', async () => {
    const at = await place()
    const answer = await send(at, stated)
    expect(answer.status).toBe(303)
    const [row] = await rows(at)
    expect(row).toMatchObject({
      decision_id: at.decision,
      matter: 'care.move',
      capable: false,
      is_mentor: false,
      stated_on: '2026-11-20',
      stated_at: '14:30',
      account_id: ilona.accountId,
    })
    const page = await shown(answer.headers.get('location') ?? '')
    expect(page).toMatch(/Hanne kan dit nu niet zelf beslissen<.*>Telt<.*Deze verklaring telt voor/)
    expect(page).toContain('Dokter Smit')
    const dossier = await shown(href(routes.client, { client: at.client }))
    expect(dossier).toContain('Verklaring van Dokter Smit')
  })

  it('refuses a day or hour that has yet to come, and keeps everything typed', async () => {
    const at = await place()
    for (const moment of [
      dateFields('stated-on', '2026-11-22'),
      { ...dateFields('stated-on', '2026-11-21'), 'stated-at': '11:30' },
    ]) {
      const answer = await send(at, { ...stated, ...moment })
      const page = await answer.text()
      expect(answer.status).toBe(422)
      expect(page).toContain('moet nog komen')
      expect(page).toContain('Begrijpt de uitleg niet.')
      expect(await htmlErrors(page)).toEqual([])
    }
    expect(await rows(at)).toEqual([])
  })

  it('asks everything that makes it a statement', async () => {
    const answer = await send(await place(), { has: 'yes' })
    const page = await answer.text()
    expect(answer.status).toBe(422)
    for (const words of [
      'Kies wat deze persoon',
      'Vul in wie',
      'Kies een functie',
      'op welke dag',
    ]) {
      expect(page).toContain(words)
    }
  })
})

describe('a statement of the mentor himself', () => {
  it('is not taken for that of another: by his name or his role', async () => {
    const at = await place()
    for (const wrong of [{ 'by-name': 'ilona' }, { 'by-role': 'mentor' }]) {
      const answer = await send(at, { ...stated, ...wrong })
      expect(answer.status).toBe(422)
      expect(await answer.text()).toContain('Dit is de naam of de functie van de mentor')
    }
  })

  it('is neither that of who stood in or stood beside the client before, nor of who records it', async () => {
    const at = await place()
    const [before, second] = await office.inside(async (tx) => [
      await aMentor(tx, 'Bram'),
      await aMentor(tx, 'Sanne'),
    ])
    await office.inside(async (tx) => {
      const { id } = await tx
        .selectFrom('mentorship')
        .select('id')
        .where('client_id', '=', at.client)
        .executeTakeFirstOrThrow()
      const part = { mentorship_id: id, created_at: '2026-01-01T10:00:00Z' }
      const mandate = { ...part, id: newId(), mentor_id: before, valid_until: '2026-02-01' }
      await tx.insertInto('mandate').values(mandate).execute()
      const substitute = { ...part, id: newId(), mentor_id: second, valid_from: '2026-03-01' }
      await tx.insertInto('substitute').values(substitute).execute()
    })
    for (const name of ['Bram', 'Sanne']) {
      expect((await send(at, { ...stated, 'by-name': name })).status).toBe(422)
    }
    expect((await send(at, { ...stated, 'by-name': 'Carla' }, coordinator)).status).toBe(422)
  })

  it('is kept as what it is, and never counts; nor does that of the family', async () => {
    const at = await place()
    const own = { ...stated, 'by-name': 'Ilona', 'by-role': 'mentor', 'is-mentor': 'yes' }
    expect((await send(at, own)).status).toBe(303)
    await send(at, { ...stated, 'by-name': 'Zus Anna', 'by-role': 'family' })
    const page = await shown(href(routes.decisionCapacity, at))
    expect(page).toMatch(/>Telt niet<.{0,60}Een mentor mag dit niet vaststellen\./)
    expect(page).toMatch(/>Telt niet<.{0,60}Dit moet een behandelaar of deskundige vaststellen\./)
    expect(page).not.toMatch(/>Telt<|Deze verklaring telt/)
  })
})

describe('statements that contradict each other', () => {
  it('stand side by side with what each is worth; a later able one ends the other', async () => {
    const at = await place()
    await send(at, stated)
    const able = { ...stated, finding: 'able', 'by-name': 'Dokter de Wit' }
    await send(at, { ...able, ...dateFields('stated-on', '2026-11-21'), 'stated-at': '' })
    const page = await shown(href(routes.decisionCapacity, at))
    expect(page).toContain('Deze verklaringen spreken elkaar tegen')
    expect(page).toContain('Later is vastgesteld dat Hanne dit wel kan beslissen')
    expect(page).toContain('Deze verklaring telt. Hanne beslist hierover zelf.')
    expect(page).toContain('Kan het wel')
  })
})

describe('striking out a statement', () => {
  it('takes its worth and keeps it to be read, with the reason', async () => {
    const at = await place()
    await send(at, stated)
    const [row] = await rows(at)
    const address = href(routes.strikeOutStatement, { ...at, statement: row?.id ?? '' })
    await shown(address)
    expect((await mentor.post(address, { 'command-id': newId(), reason: ' ' })).status).toBe(422)
    const reason = 'Dit ging over een andere cliënt.'
    const answer = await mentor.post(address, { 'command-id': newId(), reason })
    expect(answer.status).toBe(303)
    const page = await shown(answer.headers.get('location') ?? '')
    expect(page).toMatch(/>Doorgehaald<.{0,60}Deze verklaring telt niet meer\./)
    expect(page).toContain(reason)
    expect(page).toContain('Dokter Smit')
    expect((await mentor.get(address)).status).toBe(404)
  })

  it('is for a coordinator where another recorded it', async () => {
    const at = await place()
    await send(at, { ...stated, finding: 'able' }, coordinator)
    const [row] = await rows(at)
    const address = href(routes.strikeOutStatement, { ...at, statement: row?.id ?? '' })
    expect(await shown(href(routes.decisionCapacity, at))).not.toContain(address)
    expect((await mentor.get(address)).status).toBe(404)
    const reason = { 'command-id': newId(), reason: 'Weg ermee' }
    expect((await mentor.post(address, reason)).status).toBe(404)
    await shown(address, coordinator)
  })

  it('is for a coordinator where the professional gave it himself', async () => {
    const at = await place()
    const given = { clientId: at.client, by: ilona.accountId, requestId: newId() }
    const statement = await office.inside((tx) => aStatement(tx, given))
    const address = href(routes.strikeOutStatement, { ...at, statement })
    expect((await mentor.get(address)).status).toBe(404)
    await shown(address, coordinator)
  })
})

describe('somebody who has nothing to do with this client', () => {
  it('finds nothing at any of the addresses', async () => {
    const at = await place()
    const other = await office.inside((tx) => aMentor(tx, 'Nadia'))
    const strangers = [
      await office.signIn({ role: 'mentor', mentorId: other }),
      await office.signIn({ role: 'board' }),
      await office.signIn({ role: 'client', clientId: at.client }),
      await office.signIn({ role: 'professional', clientId: at.client, parts: ['capacity'] }),
      await (await aTestOffice(database)).signIn({ role: 'coordinator' }),
    ]
    const none = { client: newId(), decision: newId() }
    for (const stranger of strangers.map((who) => app.as(who))) {
      for (const route of [routes.decisionCapacity, routes.askForStatement]) {
        const [theirs, nothing] = [
          await stranger.get(href(route, at)),
          await stranger.get(href(route, none)),
        ]
        expect([theirs.status, nothing.status]).toEqual([404, 404])
        expect(withoutKeys(await theirs.text())).toBe(withoutKeys(await nothing.text()))
      }
      expect((await send(at, stated, stranger)).status).toBe(404)
    }
    expect(await rows(at)).toEqual([])
  })
})
