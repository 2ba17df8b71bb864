import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.js'
import { aCouple, aMentor } from '../../test/factories/a-couple.js'
import { fullMentorProfile } from '../../test/factories/a-profile.js'
import { htmlErrors } from '../../test/html-errors.js'
import { testApp, type TestBrowser } from '../../test/test-app.js'
import { aTestOffice, newId, now, today, type TestOffice } from '../../test/test-office.js'
import { insertInstitution, institutionDetailsOf } from '../institutions/index.js'
import { href, routes } from '../routes.js'
import { typedAnswers } from './answers.form.js'
import { blankMentor, mentorProfile, mentorSidesOf } from './index.js'
import { mentorPartNames, mentorParts, type MentorPart } from './questions.js'

const database = testDatabase()
const app = testApp(database)
let office: TestOffice
let coordinator: TestBrowser
let own: TestBrowser
let mentor: string
let house: string

const languages = ['Nederlands', 'Engels']

beforeAll(async () => {
  office = await aTestOffice(database)
  mentor = await office.inside((tx) => aMentor(tx, 'Boris'))
  house = newId()
  await office.inside(async (tx) => {
    await tx.updateTable('mentor').set({ languages, status: 'available' }).execute()
    const details = institutionDetailsOf({ name: 'De Linde' })
    await insertInstitution(tx, { id: house, details, at: now })
  })
  coordinator = app.as(await office.signIn({ role: 'coordinator', name: 'Wim' }))
  own = app.as(await office.signIn({ role: 'mentor', mentorId: mentor, name: 'Boris' }))
})

const kept = () => office.inside((tx) => mentorProfile(tx, mentor))
const sideOf = async () => {
  const sides = await office.inside((tx) => mentorSidesOf(tx, today))
  return sides.find(({ id }) => id === mentor)
}

function fields(section: MentorPart, version: number, more = {}) {
  const answers = { ...fullMentorProfile, languages, capacity: 3 }
  const typed = typedAnswers(mentorParts[section], answers)
  return { ...typed, version: String(version), 'command-id': newId(), ...more }
}

describe('the wishes of a mentor', () => {
  it('are kept by himself, part by part, every answer as it was given', async () => {
    expect((await kept()).profile).toEqual(blankMentor)
    for (const section of mentorPartNames) {
      const place = href(routes.ownMatchPart, { section })
      expect(await htmlErrors(await (await own.get(place)).text())).toEqual([])
      const { version } = await kept()
      expect((await own.post(place, fields(section, version))).status).toBe(303)
    }
    expect((await kept()).profile).toEqual(fullMentorProfile)
    expect(await sideOf()).toMatchObject({ capacity: 3, tiedTo: [], status: 'available', age: 66 })
    const page = await (await own.get(routes.ownMatchProfile)).text()
    expect(await htmlErrors(page)).toEqual([])
    expect(page).not.toContain('Nog niet gevraagd')
    expect(page).toContain('met de fiets')
  })

  it('are told to the coordinator in the history, and read by him', async () => {
    const page = await (await coordinator.get(href(routes.mentor, { mentor }))).text()
    expect(page).toContain('Paste zelf de wensen aan: Reizen.')
    const wishes = await (await coordinator.get(href(routes.mentorMatchProfile, { mentor }))).text()
    expect(await htmlErrors(wishes)).toEqual([])
    expect(wishes).toContain('Wensen van Boris')
  })

  it('say what cannot be', async () => {
    const { version } = await kept()
    const wrong: [MentorPart, Record<string, string>, string][] = [
      ['wanneer', { 'awayUntil-year': '2020' }, 'ligt voor de dag van vertrek'],
      ['taal', { 'birthDate-year': '2999' }, 'geboortedatum kan niet kloppen'],
      ['reizen', { postcode: 'Amsterdam' }, 'begint met vier cijfers'],
      ['grenzen', { 'tie-institution': house }, 'Kies welke band het is'],
      ['grenzen', { 'tie-institution': newId(), 'tie-kind': 'employed' }, 'uit de lijst'],
    ]
    for (const [section, more, sentence] of wrong) {
      const place = href(routes.ownMatchPart, { section })
      const answer = await own.post(place, fields(section, version, more))
      expect(answer.status).toBe(422)
      const page = await answer.text()
      expect(page).toContain(sentence)
      expect(await htmlErrors(page)).toEqual([])
    }
  })

  it('count a tie with an institution until it is over', async () => {
    const place = href(routes.mentorMatchPart, { mentor, section: 'grenzen' })
    const { version } = await kept()
    const tie = { 'tie-institution': house, 'tie-kind': 'connected' }
    expect((await coordinator.post(place, fields('grenzen', version, tie))).status).toBe(303)
    expect((await sideOf())?.tiedTo).toEqual([house])
    const form = await (await coordinator.get(place)).text()
    expect(await htmlErrors(form)).toEqual([])
    const id = /name="tie-ended" value="([0-9a-f-]{36})"/.exec(form)?.[1] ?? ''
    const ended = fields('grenzen', version, { 'tie-ended': id })
    expect((await coordinator.post(place, ended)).status).toBe(303)
    expect((await sideOf())?.tiedTo).toEqual([])
  })

  it('pause a mentor on the days he is away', async () => {
    const away = { awayFrom: '2026-11-01', awayUntil: '2026-11-21' }
    const set = (values: Partial<Record<'away_from' | 'away_until', string>>) =>
      office.inside((tx) => tx.updateTable('mentor_match_profile').set(values).execute())
    await set({ away_from: away.awayFrom, away_until: away.awayUntil })
    expect((await sideOf())?.status).toBe('available')
    await set({ away_until: '2026-11-22' })
    expect((await sideOf())?.status).toBe('paused')
  })

  it('are nobody else’s: another mentor finds only his own', async () => {
    const couple = await office.inside((tx) => aCouple(tx))
    const other = app.as(await office.signIn({ role: 'mentor', mentorId: couple.mentorId }))
    const address = href(routes.mentorMatchProfile, { mentor })
    expect((await other.get(address)).status).toBe(404)
    expect(await (await other.get(routes.ownMatchProfile)).text()).not.toContain('Ik neem graag')
    expect((await coordinator.get(routes.ownMatchProfile)).status).toBe(404)
    const client = app.as(await office.signIn({ role: 'client', clientId: couple.clientId }))
    expect((await client.get(routes.ownMatchProfile)).status).toBe(404)
    const bare = app.as(await office.signIn({ role: 'mentor' }))
    expect((await bare.get(routes.ownMatchProfile)).status).toBe(404)
  })
})

describe('the load of a mentor', () => {
  it('counts couples that run, by what each asks of him', async () => {
    const couple = await office.inside((tx) => aCouple(tx))
    const ended = { mentorId: couple.mentorId, status: 'ended' } as const
    await office.inside((tx) => aCouple(tx, ended))
    await office.inside((tx) =>
      tx
        .insertInto('client_match_profile')
        .values({
          id: newId(),
          client_id: couple.clientId,
          case_weight: 3,
          created_at: now,
          updated_at: now,
        })
        .execute(),
    )
    const sides = await office.inside((tx) => mentorSidesOf(tx, today))
    const side = sides.find(({ id }) => id === couple.mentorId)
    expect(side).toMatchObject({ load: 3, clientsNow: 1, vog: undefined, tiedTo: undefined })
  })
})
