import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.js'
import { aFreeze } from '../../test/factories/a-freeze.js'
import {
  aProposalOffice,
  propose,
  send,
  sound,
  stored,
  todayFields,
  waitsFor,
  type ProposalOffice,
} from '../../test/proposal-office.js'
import { href, routes } from '../routes.js'

const database = testDatabase()
let all: ProposalOffice
let id: string

async function asked(office: ProposalOffice): Promise<string> {
  const proposal = await propose(office, 'Zij spreken dezelfde taal.')
  const typed = send({ told: 'Iemand in de stad.', version: '1' })
  await office.coordinator.post(href(routes.askMentor, { proposal }), typed)
  return proposal
}

const at = (path: string) => href(path as typeof routes.proposal, { proposal: id })
const version = async () => (await stored(all, id)).formVersion

describe('a mentor who says no', () => {
  beforeAll(async () => {
    all = await aProposalOffice(database)
    id = await asked(all)
  })

  it('finds nothing any more, and the client waits for a match again; nobody is matched by itself', async () => {
    const typed = send({
      answer: 'no',
      moment: 'to-meet',
      reason: 'Te druk',
      version: await version(),
    })
    expect((await all.mentor.post(at(routes.ownAnswer), typed)).status).toBe(303)
    expect(await stored(all, id)).toMatchObject({ status: 'declined', close_reason: 'mentor-no' })
    expect(await waitsFor(all)).toMatchObject({ waits_for: 'match', closed_on: null })
    expect((await all.mentor.get(at(routes.proposal))).status).toBe(404)
    expect((await all.mentor.get(at(routes.ownAnswer))).status).toBe(404)
    expect(await sound(all.client, routes.ownProposals)).not.toContain('Marleen')
    const text = await sound(all.coordinator, at(routes.proposal))
    expect(text).toContain('De mentor zei nee.')
    expect(text).toContain('Te druk')
  })

  it('can have been heard wrong: a later answer stands beside it and counts', async () => {
    const typed = send({
      moment: 'to-meet',
      answer: 'yes',
      how: 'Belde terug',
      ...todayFields('on'),
      version: await version(),
    })
    expect((await all.coordinator.post(at(routes.mentorAnswer), typed)).status).toBe(303)
    expect(await stored(all, id)).toMatchObject({ status: 'acquaintance', close_reason: null })
    const text = await sound(all.coordinator, at(routes.proposal))
    expect(text).toContain('Later kwam een ander antwoord')
  })
})

describe('a client who never wants this mentor', () => {
  it('says why, and the pair is kept apart until somebody takes that back', async () => {
    const bare = { answer: 'no', veto: 'yes', moment: 'to-meet' }
    const path = at(routes.answerOwnProposal)
    const without = await all.client.post(path, send({ ...bare, version: await version() }))
    expect(without.status).toBe(422)
    expect(await without.text()).toContain('Schrijf op waarom nooit.')
    const typed = send({ ...bare, reason: 'Ik ken hem van vroeger', version: await version() })
    expect((await all.client.post(path, typed)).status).toBe(303)
    const barrier = await all.office.inside((tx) =>
      tx.selectFrom('match_barrier').select(['kind', 'mentor_id']).execute(),
    )
    expect(barrier).toEqual([{ kind: 'client-veto', mentor_id: all.people.mentorId }])
    const form = href(routes.newProposal, {
      entry: all.people.entryId,
      mentor: all.people.mentorId,
    })
    const again = await all.coordinator.post(form, send({ reason: 'Toch nog eens' }))
    expect(again.status).toBe(422)
    const takenBack = send({
      moment: 'to-meet',
      answer: 'yes',
      how: 'Zei toch ja',
      ...todayFields('on'),
      version: await version(),
    })
    const answer = await all.coordinator.post(at(routes.clientAnswer), takenBack)
    expect(await answer.text()).toContain('niet samen')
  })
})

describe('a proposal that is taken back', () => {
  it('says why, is gone for the mentor, and can be opened again', async () => {
    all = await aProposalOffice(database)
    id = await asked(all)
    await sound(all.coordinator, at(routes.withdrawProposal))
    const bare = await all.coordinator.post(
      at(routes.withdrawProposal),
      send({ version: await version() }),
    )
    expect(bare.status).toBe(422)
    const typed = send({ reason: 'Senait verhuist', version: await version() })
    expect((await all.coordinator.post(at(routes.withdrawProposal), typed)).status).toBe(303)
    expect((await all.mentor.get(at(routes.proposal))).status).toBe(404)
    expect(await waitsFor(all)).toMatchObject({ waits_for: 'match' })
    await sound(all.coordinator, at(routes.resumeProposal))
    const back = send({ version: await version() })
    expect((await all.coordinator.post(at(routes.resumeProposal), back)).status).toBe(303)
    expect((await all.mentor.get(at(routes.proposal))).status).toBe(200)
  })
})

describe('a dossier that is frozen', () => {
  it('takes no step, and the mentor’s answer is not lost: he is told', async () => {
    const lift = await aFreeze(all.office, all.people.clientId)
    const typed = send({ answer: 'yes', moment: 'to-meet', version: await version() })
    expect((await all.mentor.post(at(routes.ownAnswer), typed)).status).toBe(409)
    await lift()
    const again = send({ answer: 'yes', moment: 'to-meet', version: await version() })
    expect((await all.mentor.post(at(routes.ownAnswer), again)).status).toBe(303)
  })
})

describe('another foundation', () => {
  it('finds nothing at any address of it', async () => {
    const elsewhere = await aProposalOffice(database)
    for (const path of [routes.proposal, routes.clientAnswer, routes.planAcquaintance]) {
      expect((await elsewhere.coordinator.get(at(path))).status).toBe(404)
    }
    expect(await sound(elsewhere.coordinator, routes.proposals)).not.toContain('Marleen')
  })
})

describe('where the court appoints', () => {
  it('two yeses wait for the court, with what it asks; the mentorship does not begin by itself', async () => {
    all = await aProposalOffice(database, 'statutory')
    id = await asked(all)
    const note = async (path: string, more: Record<string, string>) => {
      const typed = { how: 'Zei ja', answer: 'yes', ...todayFields('on'), ...more }
      const answer = await all.coordinator.post(
        at(path),
        send({ ...typed, version: await version() }),
      )
      expect(answer.status).toBe(303)
    }
    await note(routes.mentorAnswer, { moment: 'to-meet' })
    const plan = send({ ...todayFields('date'), version: await version() })
    await all.coordinator.post(at(routes.planAcquaintance), plan)
    const { id: meeting } = await all.office.inside((tx) =>
      tx.selectFrom('acquaintance').select('id').executeTakeFirstOrThrow(),
    )
    const held = send({ outcome: 'held', version: await version() })
    await all.coordinator.post(href(routes.acquaintance, { proposal: id, meeting }), held)
    await note(routes.clientAnswer, { moment: 'to-begin' })
    await note(routes.mentorAnswer, { moment: 'to-begin' })
    expect(await stored(all, id)).toMatchObject({ status: 'agreed', mentorship_id: null })
    expect(await waitsFor(all)).toMatchObject({ waits_for: 'court', closed_on: null })
    const text = await sound(all.coordinator, at(routes.proposal))
    expect(text).toContain('Wacht op de rechter')
    expect(text).toContain('BW 1:452')
  })
})
