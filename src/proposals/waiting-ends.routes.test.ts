import { describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.js'
import { whoWaits } from '../../test/factories/who-waits.js'
import {
  aProposalOffice,
  propose,
  send,
  sound,
  stored,
  todayFields,
  type ProposalOffice,
} from '../../test/proposal-office.js'
import { now, today } from '../../test/test-office.js'
import { href, routes } from '../routes.js'
import { moveWaitingOfClient } from '../waiting-list/index.js'
import { moveProposalsOfClient } from './merged-client.store.js'

const database = testDatabase()

async function anOpenProposal(): Promise<{ all: ProposalOffice; id: string }> {
  const all = await aProposalOffice(database)
  const id = await propose(all, 'Zij spreken dezelfde taal.')
  const typed = send({ told: 'Iemand in de stad.', version: '1' })
  await all.coordinator.post(href(routes.askMentor, { proposal: id }), typed)
  return { all, id }
}

async function entryVersion({ office, people }: ProposalOffice): Promise<string> {
  const { version } = await office.inside((tx) =>
    tx
      .selectFrom('waiting_entry')
      .select('version')
      .where('id', '=', people.entryId)
      .executeTakeFirstOrThrow(),
  )
  return String(version)
}

const takenBack = { status: 'withdrawn', close_reason: 'waiting-ended' }

describe('somebody about whom a mentor was asked', () => {
  it('is asked about no more once taken off the list, and who looks hears why', async () => {
    const { all, id } = await anOpenProposal()
    const form = href(routes.closeWaiting, { entry: all.people.entryId })
    expect(await sound(all.coordinator, form)).toContain('Dat wordt ingetrokken')
    const typed = send({ reason: 'died', version: await entryVersion(all), ...todayFields('on') })
    expect((await all.coordinator.post(form, typed)).status).toBe(303)
    expect(await stored(all, id)).toMatchObject(takenBack)
    const page = href(routes.proposal, { proposal: id })
    expect(await sound(all.coordinator, page)).toContain('staat niet meer op de wachtlijst')
    expect(await sound(all.coordinator, page)).not.toContain('Toch weer openen')
    expect((await all.mentor.get(page)).status).toBe(404)
    expect(await sound(all.mentor, routes.home)).not.toContain('Er is een vraag voor u')
  })

  it('goes on waiting, and the proposal too, when taking off is refused', async () => {
    const { all, id } = await anOpenProposal()
    const form = href(routes.closeWaiting, { entry: all.people.entryId })
    const typed = send({ reason: 'other', version: await entryVersion(all), ...todayFields('on') })
    expect((await all.coordinator.post(form, typed)).status).toBe(422)
    expect(await stored(all, id)).toMatchObject({ status: 'asking-mentor' })
  })

  it('starts with another mentor: nobody is asked twice', async () => {
    const { all, id } = await anOpenProposal()
    const { clientId, otherMentorId } = all.people
    const begins = {
      mentor: otherMentorId,
      recording: 'new',
      'mentor-agrees': 'yes',
      'supported-person-agrees': 'yes',
      ...todayFields('started-on'),
    }
    const form = href(routes.startMentorship, { client: clientId }, { vorm: 'newcomer' })
    expect((await all.coordinator.post(form, send(begins))).status).toBe(303)
    expect(await stored(all, id)).toMatchObject(takenBack)
  })

  it('chooses somebody himself: the proposal is taken back with the start', async () => {
    const { all, id } = await anOpenProposal()
    const entry = all.people.entryId
    const choice = { person: 'Abel', relation: 'oom', words: 'Hij komt altijd' }
    const answers = { adult: 'yes', willing: 'yes', version: '0' }
    const chosen = send({ ...choice, ...answers })
    expect((await all.coordinator.post(href(routes.ownChoice, { entry }), chosen)).status).toBe(303)
    const begins = send({ known: 'nobody', given: 'Abel', ...todayFields('on') })
    const answer = await all.coordinator.post(href(routes.startOwnChoice, { entry }), begins)
    expect(answer.status).toBe(303)
    expect(await stored(all, id)).toMatchObject(takenBack)
  })
})

describe('two registrations of one person with a proposal each', () => {
  it('keep the proposal on the place that stays; the other is taken back', async () => {
    const { all, id } = await anOpenProposal()
    const double = await all.office.inside((tx) => whoWaits(tx, { name: 'Senayt' }))
    const other = await propose(
      { ...all, people: { ...all.people, ...double, mentorId: all.people.otherMentorId } },
      'Nadia kan ook.',
    )
    const both = { from: double.clientId, to: all.people.clientId }
    await all.office.inside(async (tx) => {
      await moveWaitingOfClient(tx, { ...both, on: today, note: 'Dubbel' })
      await moveProposalsOfClient(tx, { ...both, at: now })
    })
    expect(await stored(all, id)).toMatchObject({ status: 'asking-mentor' })
    expect(await stored(all, other)).toMatchObject({
      ...takenBack,
      client_id: all.people.clientId,
    })
  })
})
