import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.js'
import { htmlErrors } from '../../test/html-errors.js'
import {
  aProposalOffice,
  propose,
  send,
  sound,
  stored as storedIn,
  todayFields,
  waitsFor as waitsForIn,
  type ProposalOffice,
} from '../../test/proposal-office.js'
import type { TestBrowser } from '../../test/test-app.js'
import { today, type TestOffice } from '../../test/test-office.js'
import { href, routes } from '../routes.js'

const database = testDatabase()
let all: ProposalOffice
let office: TestOffice
let people: ProposalOffice['people']
let coordinator: TestBrowser
let mentor: TestBrowser
let other: TestBrowser
let client: TestBrowser
let proposal: string

beforeAll(async () => {
  all = await aProposalOffice(database)
  ;({ office, people, coordinator, mentor, other, client } = all)
})

const stored = () => storedIn(all, proposal)
const version = async () => (await stored()).formVersion
const waitsFor = () => waitsForIn(all)
const at = (path: string) => href(path as typeof routes.proposal, { proposal })

describe('proposing a pair', () => {
  const form = () => href(routes.newProposal, { entry: people.entryId, mentor: people.mentorId })

  it('shows how they compare, and asks for a reason', async () => {
    const text = await sound(coordinator, form())
    expect(text).toContain('Marleen voorstellen voor Senait')
    expect(text).toContain('Waarom deze mentor voor deze cliënt?')
    expect(text).toContain('n-hint')
    expect(text).not.toMatch(/kans van slagen/i)
  })

  it('is refused without a reason, with everything typed', async () => {
    const answer = await coordinator.post(form(), send({ reason: ' ' }))
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Schrijf op waarom.')
  })

  it('is kept with the suggestion of the optimum and the explanation, and nobody is told', async () => {
    proposal = await propose(all, 'Zij spreken allebei Tigrinya.')
    expect(await stored()).toMatchObject({
      status: 'asking-mentor',
      reason: 'Zij spreken allebei Tigrinya.',
      told_to_mentor: null,
      mentor_asked_at: null,
    })
    expect(JSON.stringify((await stored()).explanation)).toContain('"certificate"')
    expect(await waitsFor()).toMatchObject({ waits_for: 'answer' })
    expect((await mentor.get(at(routes.proposal))).status).toBe(404)
  })

  it('cannot be done twice for the same person', async () => {
    const answer = await coordinator.post(form(), send({ reason: 'Nog eens' }))
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('loopt al een voorstel')
  })
})

describe('asking the mentor', () => {
  it('starts from general words without a name', async () => {
    const text = await sound(coordinator, at(routes.askMentor))
    expect(text).toContain('wandelen')
    const field = /<textarea[^>]*>([^<]*)</.exec(text)?.[1]
    expect(field).not.toContain('Senait')
  })

  it('refuses a text that names the client', async () => {
    const typed = send({ told: 'Wilt u mentor van Senait worden?', version: await version() })
    const answer = await coordinator.post(at(routes.askMentor), typed)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Haal de naam weg')
  })

  it('puts the question on the first screen of the mentor, without a name', async () => {
    const typed = send({ told: 'Een vrouw in het westen van de stad.', version: await version() })
    expect((await coordinator.post(at(routes.askMentor), typed)).status).toBe(303)
    const text = await sound(mentor, at(routes.proposal))
    expect(text).toContain('Een vrouw in het westen van de stad.')
    expect(text).not.toContain('Senait')
    expect(text).not.toContain('Zij spreken allebei')
    expect((await other.get(at(routes.proposal))).status).toBe(404)
    expect(await sound(client, routes.ownProposals)).not.toContain('Marleen')
  })
})

describe('the answer of the mentor', () => {
  it('asks for one of three, and says so', async () => {
    await sound(mentor, at(routes.ownAnswer))
    const answer = await mentor.post(at(routes.ownAnswer), send({ version: await version() }))
    expect(answer.status).toBe(422)
    expect(await htmlErrors(await answer.text())).toEqual([])
  })

  it('is his own to give: another mentor finds nothing', async () => {
    const typed = send({ answer: 'yes', version: await version() })
    expect((await other.post(at(routes.ownAnswer), typed)).status).toBe(404)
  })

  it('that is a yes tells him the name and what is practical, never why others chose', async () => {
    const typed = send({ answer: 'yes', moment: 'to-meet', version: await version() })
    expect((await mentor.post(at(routes.ownAnswer), typed)).status).toBe(303)
    const text = await sound(mentor, at(routes.proposal))
    expect(text).toContain('Senait')
    expect(text).not.toContain('Zij spreken allebei')
    expect(await stored()).toMatchObject({ status: 'acquaintance' })
    expect(await waitsFor()).toMatchObject({ waits_for: 'acquaintance' })
  })

  it('is no help to a mentor whose page is old', async () => {
    const typed = send({ answer: 'no', moment: 'to-meet', version: '1' })
    const answer = await mentor.post(at(routes.ownAnswer), typed)
    expect(answer.status).toBe(409)
  })
})

describe('getting to know each other', () => {
  it('is planned with what to ask each other filled in', async () => {
    const text = await sound(coordinator, at(routes.planAcquaintance))
    expect(text).toContain('Wat doet u graag')
    const typed = send({
      ...todayFields('date'),
      time: '14.00',
      place: 'In het buurthuis',
      version: await version(),
    })
    expect((await coordinator.post(at(routes.planAcquaintance), typed)).status).toBe(303)
    expect(await sound(mentor, at(routes.proposal))).toContain('In het buurthuis')
    const own = await sound(client, routes.ownProposals)
    expect(own).toContain('Marleen')
    expect(own).toContain('14:00')
  })

  it('comes before anybody can say yes to beginning', async () => {
    const typed = send({
      moment: 'to-begin',
      answer: 'yes',
      how: 'Knikte',
      ...todayFields('on'),
      version: await version(),
    })
    const answer = await coordinator.post(at(routes.clientAnswer), typed)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('nog niet gezien')
  })

  it('is told afterwards', async () => {
    const [meeting] = await office.inside((tx) =>
      tx.selectFrom('acquaintance').select('id').where('proposal_id', '=', proposal).execute(),
    )
    const path = href(routes.acquaintance, { proposal, meeting: meeting?.id ?? '' })
    await sound(coordinator, path)
    const typed = send({ outcome: 'held', note: 'Zij lachten veel.', version: await version() })
    expect((await coordinator.post(path, typed)).status).toBe(303)
  })
})

describe('two yeses', () => {
  it('are the own word of the client, in three plain answers', async () => {
    const text = await sound(client, at(routes.answerOwnProposal))
    expect(text).toContain('Wilt u Marleen als mentor?')
    const typed = send({ answer: 'yes', moment: 'to-begin', version: await version() })
    expect((await client.post(at(routes.answerOwnProposal), typed)).status).toBe(303)
    expect(await stored()).toMatchObject({ status: 'acquaintance' })
  })

  it('with that of the mentor, told by the coordinator with how, make it agreed', async () => {
    await sound(coordinator, at(routes.mentorAnswer))
    const bare = { moment: 'to-begin', answer: 'yes', ...todayFields('on') }
    const without = await coordinator.post(
      at(routes.mentorAnswer),
      send({ ...bare, version: await version() }),
    )
    expect(without.status).toBe(422)
    const typed = send({ ...bare, how: 'Aan de telefoon', version: await version() })
    expect((await coordinator.post(at(routes.mentorAnswer), typed)).status).toBe(303)
    expect(await stored()).toMatchObject({ status: 'agreed', agreed_on: today })
    expect(await waitsFor()).toMatchObject({ waits_for: 'agreement' })
    await sound(coordinator, at(routes.proposal))
  })
})

describe('the start of the mentorship', () => {
  const path = () =>
    href(
      routes.startMentorship,
      { client: people.clientId },
      { vorm: 'newcomer', mentor: people.mentorId },
    )

  it('has both yeses filled in', async () => {
    const text = await sound(coordinator, path())
    expect(text).toMatch(
      /id="mentor-agrees"[^>]*value="yes"[^>]*checked|name="mentor-agrees"[^>]*value="yes"[^>]*checked/,
    )
  })

  it('makes the proposal begun, ends the waiting and plans the looks back, at once', async () => {
    const typed = {
      mentor: people.mentorId,
      recording: 'new',
      'mentor-agrees': 'yes',
      'supported-person-agrees': 'yes',
      ...todayFields('started-on'),
    }
    const answer = await coordinator.post(path(), send(typed))
    expect(answer.status).toBe(303)
    expect(await stored()).toMatchObject({ status: 'started' })
    expect((await stored()).mentorship_id).not.toBeNull()
    expect(await waitsFor()).toMatchObject({ closed_on: today, close_reason: 'mentorship-started' })
    const looks = await office.inside((tx) =>
      tx.selectFrom('match_check_in').select(['kind', 'due_on']).orderBy('due_on').execute(),
    )
    expect(looks).toEqual([
      { kind: 'first-weeks', due_on: '2026-12-05' },
      { kind: 'first-month', due_on: '2026-12-21' },
      { kind: 'third-month', due_on: '2027-02-21' },
      { kind: 'half-year', due_on: '2027-05-21' },
    ])
    expect(await sound(mentor, routes.home)).toContain('Senait')
    expect(await sound(coordinator, at(routes.proposal))).toContain('Begonnen')
  })
})

describe('the list', () => {
  it('is of coordinators, and sound when empty and when filtered', async () => {
    await sound(coordinator, href(routes.proposals))
    await sound(coordinator, href(routes.proposals, {}, { state: 'all' }))
    expect((await mentor.get(href(routes.proposals))).status).toBe(404)
    expect((await client.get(href(routes.proposals))).status).toBe(404)
  })
})
