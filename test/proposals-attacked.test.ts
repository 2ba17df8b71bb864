import { beforeEach, describe, expect, it } from 'vitest'
import { insertBarrier } from '../src/match-profiles/index.js'
import { href, routes } from '../src/routes.js'
import { testDatabase } from './database.js'
import { aFreeze } from './factories/a-freeze.js'
import { whoWaits } from './factories/who-waits.js'
import {
  aProposalOffice,
  propose,
  send,
  stored as storedIn,
  todayFields,
  waitsFor,
  type ProposalOffice,
} from './proposal-office.js'
import type { TestBrowser } from './test-app.js'
import { newId, now, today } from './test-office.js'

const database = testDatabase()
let all: ProposalOffice
let mentor: TestBrowser

beforeEach(async () => {
  all = await aProposalOffice(database)
  const { mentorId } = all.people
  mentor = all.app.as(await all.office.signIn({ role: 'mentor', mentorId, name: 'Marleen Bos' }))
})

type Path = typeof routes.proposal
const at = (path: string, proposal: string) => href(path as Path, { proposal })
const stored = (id: string) => storedIn(all, id)

/** Sends a step over the version that stands; answers the status. */
async function step(by: TestBrowser, path: string, id: string, typed: Record<string, string>) {
  const version = (await stored(id)).formVersion
  return (await by.post(at(path, id), send({ ...typed, version }))).status
}

const own = (id: string, answer: string, moment = 'to-meet') =>
  step(mentor, routes.ownAnswer, id, { answer, moment })

async function asked() {
  const id = await propose(all, 'Omdat')
  expect(await step(all.coordinator, routes.askMentor, id, { told: 'Een vrouw.' })).toBe(303)
  return id
}

async function agreed() {
  const id = await asked()
  expect(await own(id, 'yes')).toBe(303)
  const when = { ...todayFields('date'), time: '14:00' }
  expect(await step(all.coordinator, routes.planAcquaintance, id, when)).toBe(303)
  const meeting = await all.office.inside((tx) =>
    tx.selectFrom('acquaintance').select('id').where('proposal_id', '=', id).executeTakeFirst(),
  )
  const tell = href(routes.acquaintance, { proposal: id, meeting: meeting?.id ?? '' })
  expect(await step(all.coordinator, tell, id, { outcome: 'held' })).toBe(303)
  const yes = { answer: 'yes', moment: 'to-begin' }
  expect(await step(all.client, routes.answerOwnProposal, id, yes)).toBe(303)
  expect(await own(id, 'yes', 'to-begin')).toBe(303)
  return id
}

function starts(mentorId = all.people.mentorId) {
  const { clientId } = all.people
  const path = href(
    routes.startMentorship,
    { client: clientId },
    { vorm: 'newcomer', mentor: mentorId },
  )
  const yeses = { 'mentor-agrees': 'yes', 'supported-person-agrees': 'yes' }
  const typed = { mentor: mentorId, recording: 'new', ...yeses, ...todayFields('started-on') }
  return all.coordinator.post(path, send(typed))
}

const couples = () =>
  all.office.inside((tx) => tx.selectFrom('mentorship').select('mentor_id').execute())

const colleague = async () =>
  all.app.as(await all.office.signIn({ role: 'coordinator', name: 'Kees' }))

describe('the last place of a mentor', () => {
  const form = (entry: string) => href(routes.newProposal, { entry, mentor: all.people.mentorId })

  it('is given once, also when two colleagues give it at the same moment', async () => {
    const second = await all.office.inside((tx) => whoWaits(tx, { name: 'Pim' }))
    const other = await colleague()
    const answers = await Promise.all([
      all.coordinator.post(form(all.people.entryId), send({ reason: 'Omdat' })),
      other.post(form(second.entryId), send({ reason: 'Daarom' })),
    ])
    expect(answers.map(({ status }) => String(status)).toSorted()).toEqual(['303', '422'])
  })

  it('is told by the page of the pair, which leads on to the proposal', async () => {
    const { entryId: entry, mentorId, otherMentorId } = all.people
    const id = await propose(all, 'Omdat')
    for (const mentor of [mentorId, otherMentorId]) {
      const answer = await all.coordinator.get(href(routes.matchingPair, { entry, mentor }))
      expect(answer.headers.get('location')).toBe(at(routes.proposal, id))
    }
    const nobody = href(routes.matchingPair, { entry, mentor: newId() })
    expect((await all.coordinator.get(nobody)).status).toBe(404)
  })

  it('is not taken again by a proposal that was withdrawn, or by a no that is taken back', async () => {
    const id = await asked()
    const second = await all.office.inside((tx) => whoWaits(tx, { name: 'Pim' }))
    expect(await step(all.coordinator, routes.withdrawProposal, id, { reason: 'Toch niet' })).toBe(
      303,
    )
    const given = await all.coordinator.post(form(second.entryId), send({ reason: 'Daarom' }))
    expect(given.status).toBe(303)
    expect(await step(all.coordinator, routes.resumeProposal, id, {})).toBe(422)
    await all.office.inside((tx) =>
      tx.updateTable('match_proposal').set({ status: 'declined' }).where('id', '=', id).execute(),
    )
    const yes = { answer: 'yes', moment: 'to-meet', how: 'Belde', ...todayFields('on') }
    await step(all.coordinator, routes.mentorAnswer, id, { ...yes, answer: 'no' })
    expect(await step(all.coordinator, routes.mentorAnswer, id, yes)).toBe(422)
    expect((await stored(id)).status).toBe('declined')
  })
})

describe('two yeses', () => {
  it('make one mentorship, however often and by whom the start is sent at once', async () => {
    await agreed()
    const answers = await Promise.all([starts(), starts()])
    expect(answers.map(({ status }) => status)).toContain(303)
    expect(await couples()).toHaveLength(1)
  })

  it('or none: one couple never begins twice at once', async () => {
    await Promise.all([starts(), starts(), starts()])
    expect(await couples()).toHaveLength(1)
  })

  it('do not fill in a start, or count in one, once somebody said: not these two', async () => {
    const id = await agreed()
    const { clientId, mentorId } = all.people
    const { accountId } = await all.office.signIn({ role: 'coordinator' })
    const veto = { kind: 'client-veto', reason: 'Bang' } as const
    await all.office.inside((tx) =>
      insertBarrier(tx, { id: newId(), clientId, mentorId, accountId, at: now, ...veto }),
    )
    expect((await starts()).status).toBe(303)
    expect((await stored(id)).status).not.toBe('started')
  })

  it('leave nothing open when another mentor begins', async () => {
    const id = await asked()
    expect((await starts(all.people.otherMentorId)).status).toBe(303)
    expect(await waitsFor(all)).toMatchObject({ close_reason: 'mentorship-started' })
    expect(await own(id, 'yes')).not.toBe(303)
    expect(await couples()).toEqual([{ mentor_id: all.people.otherMentorId }])
  })
})

describe('a coordinator who is the proposed mentor himself', () => {
  it('does not note the yes of the client; a colleague does', async () => {
    const id = await asked()
    expect(await own(id, 'yes')).toBe(303)
    const both = await all.office.signIn({ role: 'coordinator', name: 'Marleen Bos' })
    const { mentorId } = all.people
    await all.office.inside((tx) => {
      const role = { account_id: both.accountId, role: 'mentor', mentor_id: mentorId }
      return tx
        .insertInto('role_assignment')
        .values({ id: newId(), valid_from: today, ...role })
        .execute()
    })
    const yes = { answer: 'yes', moment: 'to-meet', how: 'Knikte', ...todayFields('on') }
    const self = all.app.as(both)
    expect(await step(self, routes.clientAnswer, id, yes)).toBe(422)
    expect(await step(all.coordinator, routes.clientAnswer, id, yes)).toBe(303)
  })
})

describe('a mentor who stopped', () => {
  it('finds no question any more, and hears no name by saying yes', async () => {
    const id = await asked()
    await all.office.inside((tx) =>
      tx
        .updateTable('mentor')
        .set({ status: 'stopped' })
        .where('id', '=', all.people.mentorId)
        .execute(),
    )
    expect((await mentor.get(at(routes.proposal, id))).status).toBe(404)
    expect(await own(id, 'yes')).toBe(404)
    expect(await (await mentor.get(routes.home)).text()).not.toContain(id)
  })
})

describe('a frozen dossier', () => {
  it('is compared with nobody, and a mentor who answers learns no name', async () => {
    const id = await asked()
    const pim = await all.office.inside((tx) => whoWaits(tx, { name: 'Pim' }))
    await aFreeze(all.office, all.people.clientId)
    await aFreeze(all.office, pim.clientId)
    const version = (await stored(id)).formVersion
    const typed = send({ answer: 'yes', moment: 'to-meet', version })
    const answer = await mentor.post(at(routes.ownAnswer, id), typed)
    expect(answer.status).not.toBe(303)
    expect(await answer.text()).not.toContain('Senait')
    expect(await (await all.coordinator.get(routes.matching)).text()).toContain('bevroren')
    const form = href(routes.newProposal, { entry: pim.entryId, mentor: all.people.otherMentorId })
    expect((await all.coordinator.post(form, send({ reason: 'Omdat' }))).status).toBe(422)
  })
})

describe('a mentor who said no', () => {
  it('is known by that to no client and to no later mentor', async () => {
    const id = await asked()
    await mentor.get(at(routes.proposal, id))
    expect(await own(id, 'no')).toBe(303)
    const seen = async (by: TestBrowser, path: string) => (await by.get(path)).text()
    expect(await seen(all.client, routes.whoLooked)).not.toContain('Marleen Bos')
    expect((await starts(all.people.otherMentorId)).status).toBe(303)
    const dossier = href(routes.client, { client: all.people.clientId })
    const later = await seen(all.other, dossier)
    expect(later).toContain('De mentor zei nee')
    expect(later).not.toContain('Marleen Bos')
    expect(await seen(all.coordinator, dossier)).toContain('Marleen Bos')
  })
})
