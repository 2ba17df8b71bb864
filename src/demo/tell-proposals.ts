import { recordFacts } from '../audit/index.js'
import {
  answer,
  askMentor,
  explanationOf,
  findCheckIn,
  findProposal,
  insertCheckIn,
  insertProposal,
  makeProposal,
  planMeeting,
  recordMeeting,
  tellCheckIn,
  updateCheckIn,
  updateProposal,
  whatIsShown,
  withdrawProposal,
  type Proposal,
  type ProposalDecision,
} from '../proposals/index.js'
import { addDays, instantOf, type Instant } from '../shared/calendar/index.js'
import { findEntry, setWaitsFor } from '../waiting-list/index.js'
import { mentorIdNamed, type NamedCouple } from './demo.store.js'
import { tellStart } from './tell-start.js'
import { proposalStories, type ProposalStory } from './stories/proposals.stories.js'
import type { Waiting } from './tell-waiting.js'
import type { Telling } from './telling.js'

type Around = {
  couples: readonly NamedCouple[]
  waiting: ReadonlyMap<string, Waiting>
  coordinator: string
}

/** Tells a proposal at every stage, and looks back at a couple; every step passes the rules of proposals. */
export async function tellProposals(telling: Telling, around: Around): Promise<void> {
  for (const story of proposalStories) {
    await tellStory(telling, story, around)
  }
  await tellLooksBack(telling, around)
}

async function tellStory(telling: Telling, story: ProposalStory, around: Around) {
  const by = around.coordinator
  const id = await propose(telling, story, around)
  const step = (ago: number, take: (before: Proposal, at: Instant) => ProposalDecision) =>
    takeStep(telling, { id, by, ago }, take)
  if (story.told !== undefined) {
    const { told } = story
    await step(story.ago, (before, at) => askMentor(before, { told, at, isTaken: false }))
  }
  const [first, ...others] = story.said ?? []
  await (first && say(telling, first, { id, by }))
  await (story.meeting && meet(telling, story.meeting, { id, by, ago: first?.ago ?? story.ago }))
  for (const said of others) {
    await say(telling, said, { id, by })
  }
  if (story.began !== undefined) {
    await tellStart(telling, { ...story, began: story.began }, { id, by })
  }
  if (story.withdrawn !== undefined) {
    const reason = story.withdrawn
    await step(story.ago - 3, (before, at) => withdrawProposal(before, { reason, at }))
  }
}

async function propose(telling: Telling, story: ProposalStory, { waiting, coordinator }: Around) {
  const { tx, today, newId } = telling
  const { clientId, entryId } = waiting.get(story.client) ?? { clientId: '', entryId: '' }
  const entry = await findEntry(tx, entryId)
  const mentorId = await mentorIdNamed(tx, story.mentor)
  const shown = mentorId && (await whatIsShown(tx, { entryId, mentorId, today }))
  if (entry === undefined || mentorId === undefined || !shown) {
    throw new Error(`${story.mentor} cannot be proposed for ${story.client}.`)
  }
  const { suggestedMentorId, pair } = shown
  const at = momentOf(telling, story.ago)
  const made = makeProposal(
    { clientId, mentorId, entryId, regime: entry.regime, reason: story.reason, suggestedMentorId },
    {
      proposalId: newId(),
      by: coordinator,
      at,
      isEntryOpen: entry.closed === null,
      hasOpenProposal: false,
      isPossible: pair.isPossible,
      hasBarrier: false,
    },
  )
  if (!made.ok) {
    throw new Error(`${story.mentor} for ${story.client}: ${made.reason}`)
  }
  const { state, facts, waitsFor } = made.value
  const explanation = explanationOf(shown)
  await insertProposal(tx, { state, explanation, weightsVersion: pair.weightsVersion })
  await recordFacts(tx, facts, { by: coordinator, at })
  await (waitsFor && setWaitsFor(tx, { id: entryId, waitsFor, by: coordinator, at }))
  return state.id
}

type Taking = { id: string; by: string; ago: number }

async function takeStep(
  telling: Telling,
  { id, by, ago }: Taking,
  take: (before: Proposal, at: Instant) => ProposalDecision,
) {
  const { tx } = telling
  const at = momentOf(telling, ago)
  const known = await findProposal(tx, id)
  const taken = known && take(known.proposal, at)
  if (known === undefined || taken?.ok !== true) {
    throw new Error(`A step with a proposal of the demonstration cannot be taken.`)
  }
  const { state, answer: given, meeting, facts, waitsFor } = taken.value
  const { version } = known
  await updateProposal(tx, { state, answer: given, meeting, version, told: { by, at } })
  await recordFacts(tx, facts, { by, at })
  await (waitsFor && setWaitsFor(tx, { id: state.entryId, waitsFor, by, at }))
}

type Saying = { id: string; by: string }

async function say(
  telling: Telling,
  { ago, reason, ...said }: NonNullable<ProposalStory['said']>[number],
  { id, by }: Saying,
) {
  const { newId } = telling
  const on = addDays(telling.today, -ago)
  const around = { isTaken: false, isByMentor: false, hasBarrier: false, isImpossible: false }
  const context = { ...around, today: on, isInPerson: false }
  await takeStep(telling, { id, by, ago }, (before, at) => {
    const rest = { notBefore: null, isVeto: false, answeredOn: on, by, at, reason: reason ?? null }
    return answer(before, { ...said, ...rest, id: newId() }, context)
  })
}

async function meet(
  telling: Telling,
  { ago, place, held, note }: NonNullable<ProposalStory['meeting']>,
  { id, by, ago: planAgo }: Taking,
) {
  const { today, newId } = telling
  const meetingId = newId()
  const plannedOn = addDays(today, -ago)
  const details = { plannedOn, plannedTime: '14:00', place, whoComes: null }
  const toTalkAbout = 'Wat doet u graag?\nOp welke dagen past het?'
  await takeStep(telling, { id, by, ago: planAgo }, (before) =>
    planMeeting(
      before,
      { ...details, toTalkAbout },
      { id: meetingId, today: addDays(today, -planAgo), isTaken: false },
    ),
  )
  if (held) {
    const told = { meetingId, outcome: 'held', note: note ?? null, movedTo: null } as const
    await takeStep(telling, { id, by, ago }, (before) => recordMeeting(before, told, plannedOn))
  }
}

/** Two looks back at one couple: one that was told, with something that stood out, and one that is due. */
async function tellLooksBack(telling: Telling, { couples, coordinator }: Around) {
  const { tx, today, newId } = telling
  const couple = couples.find(({ mentor }) => mentor === 'Olivia')
  if (couple === undefined) {
    return
  }
  const { mentorshipId, clientId } = couple
  const [told, due] = [newId(), newId()]
  const at = momentOf(telling, 40)
  const held = addDays(today, -26)
  await insertCheckIn(
    tx,
    { id: told, mentorshipId, clientId, kind: 'first-weeks', dueOn: held },
    at,
  )
  const month = { kind: 'first-month', dueOn: addDays(today, -6) } as const
  await insertCheckIn(tx, { id: due, mentorshipId, clientId, ...month }, at)
  const known = await findCheckIn(tx, told)
  const decided = known && tellCheckIn(known.checkIn, { ...firstWeeks, heldOn: held }, today)
  if (decided?.ok === true) {
    await updateCheckIn(tx, { checkIn: decided.value, version: 1, by: coordinator })
  }
}

const firstWeeks = {
  withClient: true,
  withMentor: true,
  signs: ['appointments-missed'],
  clientSays: { interests: 'helped', travel: 'no-matter' },
  mentorSays: { time: 'hindered', interests: 'helped' },
  note: 'Twee keer ging een bezoek niet door. Zij zoeken een vaste dag.',
  goesOn: 'with-help',
} as const

function momentOf({ today }: Telling, ago: number): Instant {
  return instantOf(addDays(today, -Math.max(0, ago)), '11:20')
}
