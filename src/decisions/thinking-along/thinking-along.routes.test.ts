import { beforeAll, describe, expect, it } from 'vitest'
import { aCouple, aMentor } from '../../../test/factories/a-couple.js'
import { aDecision } from '../../../test/factories/a-decision.js'
import { testDatabase } from '../../../test/database.js'
import { withoutKeys } from '../../../test/form-tokens.js'
import { htmlErrors } from '../../../test/html-errors.js'
import { testApp, type TestBrowser } from '../../../test/test-app.js'
import {
  aTestOffice,
  newId,
  now,
  type SignedIn,
  type TestOffice,
} from '../../../test/test-office.js'
import { href, routes } from '../../routes.js'

const database = testDatabase()
const app = testApp(database)
let office: TestOffice
let hanne: { clientId: string; mentorshipId: string; mentorId: string }
let ilona: SignedIn
let carla: SignedIn
let nadia: SignedIn
let mentor: TestBrowser
let coordinator: TestBrowser
let fellow: TestBrowser

beforeAll(async () => {
  office = await aTestOffice(database)
  hanne = await office.inside((tx) => aCouple(tx, { client: 'Hanne', mentor: 'Ilona' }))
  const other = await office.inside((tx) => aCouple(tx, { client: 'Piet', mentor: 'Nadia' }))
  ilona = await office.signIn({ role: 'mentor', mentorId: hanne.mentorId, name: 'Ilona' })
  nadia = await office.signIn({ role: 'mentor', mentorId: other.mentorId, name: 'Nadia' })
  carla = await office.signIn({ role: 'coordinator', name: 'Carla' })
  mentor = app.as(ilona)
  fellow = app.as(nadia)
  coordinator = app.as(carla)
  await office.inside(async (tx) => {
    const born = { family_name: 'Veen', birth_date: '1990-03-12' }
    await tx.updateTable('client').set(born).where('id', '=', hanne.clientId).execute()
    await tx
      .insertInto('near_person')
      .values({
        id: newId(),
        client_id: hanne.clientId,
        name: 'Zus Anna',
        relation: 'sibling',
        created_at: now,
      })
      .execute()
  })
})

const nameless = 'De cliënt wil op zichzelf wonen. De zus is bang. Wat denk jij?'

async function place() {
  const by = ilona.accountId
  const decision = await office.inside((tx) => aDecision(tx, hanne, { by }))
  return { client: hanne.clientId, decision }
}

async function shown(who: TestBrowser, path: string): Promise<string> {
  const answer = await who.get(path)
  expect(answer.status).toBe(200)
  const page = await answer.text()
  expect(await htmlErrors(page)).toEqual([])
  return page
}

type Fields = Record<string, string | string[]>

async function ask(at: Awaited<ReturnType<typeof place>>, fields: Fields) {
  const typed = { 'command-id': newId(), words: nameless, ...fields }
  return mentor.post(href(routes.thinkAlong, at), typed)
}

const thoughts = (decision: string) =>
  office.inside((tx) =>
    tx.selectFrom('thinking_along').selectAll().where('decision_id', '=', decision).execute(),
  )

/** A question to Nadia, who stands outside the dossier. */
async function asked(words = nameless) {
  const at = await place()
  await ask(at, { words, 'mentor-1': nadia.accountId })
  const [thought] = await thoughts(at.decision)
  return { at, thought: thought?.id ?? '' }
}

describe('asking others to think along', () => {
  it('asks for a question and a colleague, and offers everybody but oneself', async () => {
    const at = await place()
    const page = await shown(mentor, href(routes.thinkAlong, at))
    expect(page).toContain('Carla')
    expect(page).toContain('Nadia')
    expect(page).not.toContain(`value="${ilona.accountId}"`)
    const answer = await ask(at, { words: '' })
    const again = await answer.text()
    expect(answer.status).toBe(422)
    expect(again).toContain('Schrijf uw vraag op.')
    expect(again).toContain('Kies ten minste één collega.')
    expect(await htmlErrors(again)).toEqual([])
  })

  it('to somebody outside the dossier goes without names or birth date, whatever is ticked', async () => {
    const at = await place()
    const words = 'Hanne (12 maart 1990) wil bij Anna weg.'
    const to = { 'mentor-1': nadia.accountId, 'names-allowed': 'yes' }
    const answer = await ask(at, { words, ...to })
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(page).toContain('Haal weg: Hanne, Anna, 12 maart 1990.')
    expect(page).toContain(words)
    expect(await htmlErrors(page)).toEqual([])
    expect(await thoughts(at.decision)).toEqual([])
  })

  it('to somebody in the dossier warns of names, which may stay when one says so', async () => {
    const at = await place()
    const to = { words: 'Hanne wil verhuizen.', coordinators: [carla.accountId] }
    const warned = await ask(at, to)
    expect(warned.status).toBe(422)
    expect(await warned.text()).toContain('vink hieronder aan dat het mag')
    expect((await ask(at, { ...to, 'names-allowed': 'yes' })).status).toBe(303)
    const [thought] = await thoughts(at.decision)
    const address = href(routes.thought, { thought: thought?.id ?? '' })
    const page = await shown(coordinator, address)
    expect(page).toContain(href(routes.decision, at))
    expect((await fellow.get(address)).status).toBe(404)
  })
})

describe('a fellow mentor outside the dossier', () => {
  it('is told on Today, and reads the question and the answers alone', async () => {
    const { at, thought } = await asked()
    expect(await shown(fellow, routes.home)).toContain(routes.thinkingAlong)
    expect(await shown(mentor, routes.home)).not.toContain(routes.thinkingAlong)
    expect(await shown(fellow, routes.thinkingAlong)).toContain('De cliënt wil op zichzelf wonen')
    const page = await shown(fellow, href(routes.thought, { thought }))
    expect(page).toContain(nameless)
    for (const hidden of ['Hanne', at.client, at.decision, 'Wil Hanne verhuizen?']) {
      expect(page).not.toContain(hidden)
    }
    expect((await fellow.get(href(routes.decision, at))).status).toBe(404)
    expect((await fellow.get(href(routes.thinkAlong, at))).status).toBe(404)
  })

  it('answers, and the answer is taken over among those who were heard, once', async () => {
    const { at, thought } = await asked()
    const words = 'Probeer eerst een weekend.'
    const address = href(routes.thought, { thought })
    const answer = await fellow.post(address, { 'command-id': newId(), words })
    expect(answer.status).toBe(303)
    expect(await shown(mentor, href(routes.thinkAlong, at))).toContain(words)
    const [reply] = await office.inside((tx) =>
      tx
        .selectFrom('thinking_along_reply')
        .selectAll()
        .where('thinking_along_id', '=', thought)
        .execute(),
    )
    const button = href(routes.takeOverThought, { ...at, thought, reply: reply?.id ?? '' })
    for (const press of [1, 2]) {
      expect([press, (await mentor.post(button, {})).status]).toEqual([press, 303])
    }
    const heard = await office.inside((tx) =>
      tx
        .selectFrom('decision_consultation')
        .selectAll()
        .where('decision_id', '=', at.decision)
        .execute(),
    )
    expect(heard).toMatchObject([
      { who: 'fellow-mentor', name: 'Nadia', consulted_on: '2026-11-21', said: words },
    ])
    expect(await shown(mentor, href(routes.thinkAlong, at))).toContain('Staat bij het overleg')
  })

  it('reads no answer that names the client, and who stands inside may give none', async () => {
    const at = await place()
    await ask(at, { 'mentor-1': nadia.accountId, coordinators: [carla.accountId] })
    const [thought] = await thoughts(at.decision)
    const address = href(routes.thought, { thought: thought?.id ?? '' })
    const words = 'Hanne kan dit best.'
    const named = await coordinator.post(address, { 'command-id': newId(), words })
    expect(named.status).toBe(422)
    await office.inside((tx) =>
      tx
        .insertInto('thinking_along_reply')
        .values({
          id: newId(),
          thinking_along_id: thought?.id ?? '',
          account_id: carla.accountId,
          words,
          replied_at: now,
        })
        .execute(),
    )
    expect(await shown(fellow, address)).not.toContain(words)
    expect(await shown(coordinator, address)).toContain(words)
  })

  it('reads it no more once who asked closed it', async () => {
    const { at, thought } = await asked()
    const button = href(routes.closeThinkingAlong, { ...at, thought })
    expect((await coordinator.post(button, {})).status).toBe(404)
    expect((await mentor.post(button, {})).status).toBe(303)
    const address = href(routes.thought, { thought })
    expect((await fellow.get(address)).status).toBe(404)
    const words = 'Te laat.'
    expect((await fellow.post(address, { 'command-id': newId(), words })).status).toBe(404)
    expect(await shown(mentor, href(routes.thinkAlong, at))).toContain('Gesloten op')
  })
})

describe('who is asked', () => {
  it('finds it on Today, also as a mentor without clients and as the coordinator', async () => {
    const alone = await office.inside((tx) => aMentor(tx, 'Wim'))
    const wim = await office.signIn({ role: 'mentor', mentorId: alone, name: 'Wim' })
    await ask(await place(), { 'mentor-1': wim.accountId, coordinators: [carla.accountId] })
    for (const who of [app.as(wim), coordinator]) {
      expect(await shown(who, routes.home)).toContain(routes.thinkingAlong)
    }
  })
})

describe('somebody who was not asked', () => {
  it('finds nothing, whoever he is', async () => {
    const { at, thought } = await asked()
    const another = await office.inside((tx) => aMentor(tx, 'Wim'))
    const strangers = [
      await office.signIn({ role: 'mentor', mentorId: another }),
      await office.signIn({ role: 'coordinator' }),
      await office.signIn({ role: 'board' }),
      await (await aTestOffice(database)).signIn({ role: 'coordinator' }),
    ]
    for (const stranger of strangers.map((who) => app.as(who))) {
      const [theirs, none] = [
        await stranger.get(href(routes.thought, { thought })),
        await stranger.get(href(routes.thought, { thought: newId() })),
      ]
      expect([theirs.status, none.status]).toEqual([404, 404])
      expect(withoutKeys(await theirs.text())).toBe(withoutKeys(await none.text()))
    }
    expect((await app.as(strangers[0]).get(href(routes.thinkAlong, at))).status).toBe(404)
  })
})
