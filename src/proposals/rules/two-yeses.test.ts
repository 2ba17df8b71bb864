import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anAnswer } from '../../../test/factories/a-proposal.js'
import { answer } from './answer.js'
import { askMentor } from './ask-mentor.js'
import { resume, start, withdraw } from './end.js'
import { planMeeting, recordMeeting } from './meeting.js'
import type { ProposalDecision } from './outcome.js'
import { makeProposal } from './propose.js'
import { answers, meetingOutcomes, moments, sides, standing, type Proposal } from './proposal.js'

const days = ['2026-11-20', '2026-11-21', '2026-11-22', '2026-12-01'] as const
const at = '2026-11-21T10:00:00.000Z'
const day = fc.constantFrom(...days)
const seldom = fc.integer({ min: 0, max: 19 }).map((number) => number === 0)
const words = fc.constantFrom('', '  ', 'Omdat')

type Step = (before: Proposal) => ProposalDecision

const asking = fc.record({ told: words, isTaken: seldom }).map(
  (asked): Step =>
    (before) =>
      askMentor(before, { ...asked, at }),
)

const answering = fc
  .record({
    side: fc.constantFrom(...sides),
    moment: fc.constantFrom(...moments),
    answer: fc.constantFrom(...answers, ...Array.from({ length: 12 }, () => 'yes' as const)),
    isVeto: seldom,
    how: fc.constantFrom(null, 'Zei ja', 'Zei ja', 'Zei ja'),
    answeredOn: day,
    context: fc.record({
      today: day,
      isInPerson: fc.boolean(),
      isTaken: seldom,
      isByMentor: seldom,
      hasBarrier: seldom,
      isImpossible: seldom,
    }),
  })
  .map(
    ({ context, ...given }): Step =>
      (before) =>
        answer(before, anAnswer(given), context),
  )

const details = { plannedTime: null, place: null, whoComes: null, toTalkAbout: null }

const planning = fc
  .record({ plannedOn: day, today: day, isTaken: seldom })
  .map(({ plannedOn, ...now }): Step => (before) => {
    const id = `meeting-${before.meetings.length}`
    return planMeeting(before, { ...details, plannedOn }, { id, ...now })
  })

const telling = fc
  .record({
    which: fc.nat(1),
    outcome: fc.constantFrom(...meetingOutcomes, 'held' as const, 'held' as const),
    today: day,
  })
  .map(({ which, outcome, today }): Step => (before) => {
    const told = { meetingId: `meeting-${which}`, outcome, note: null, movedTo: null }
    return recordMeeting(before, told, today)
  })

const withdrawing = fc.tuple(words, seldom).map(
  ([reason, isMeant]): Step =>
    (before) =>
      withdraw(before, { reason: isMeant ? reason : '', at }),
)

const around = { isTaken: seldom, hasBarrier: seldom, isImpossible: seldom }
const resuming = fc.record(around).map(
  (context): Step =>
    (before) =>
      resume(before, context),
)

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 2, arbitrary: asking },
  { weight: 8, arbitrary: answering },
  { weight: 2, arbitrary: planning },
  { weight: 3, arbitrary: telling },
  { weight: 1, arbitrary: withdrawing },
  { weight: 1, arbitrary: resuming },
  {
    weight: 1,
    arbitrary: fc.constant<Step>((before) => start(before, { mentorshipId: 'mentorship', at })),
  },
)

const begun = makeProposal(
  {
    clientId: 'c',
    mentorId: 'm',
    entryId: 'e',
    regime: 'newcomer',
    reason: 'Omdat',
    suggestedMentorId: null,
  },
  {
    proposalId: 'p',
    by: 'coordinator',
    at,
    isEntryOpen: true,
    hasOpenProposal: false,
    isPossible: true,
    hasBarrier: false,
  },
)

/** Whether a proposal may be agreed or a mentorship: by name, with a reason, met, and with two yeses. */
function isEarned(proposal: Proposal): boolean {
  return (
    proposal.proposedBy !== '' &&
    proposal.reason.trim() !== '' &&
    proposal.mentorAskedAt !== null &&
    proposal.meetings.some(({ outcome }) => outcome === 'held') &&
    sides.every((side) => standing(proposal, side, 'to-begin')?.answer === 'yes') &&
    standing(proposal, 'mentor', 'to-meet')?.answer === 'yes'
  )
}

/** Every state that a walk through these steps comes to, refused steps left out. */
function walk(steps: readonly Step[]): Proposal[] {
  const states: Proposal[] = begun.ok ? [begun.value.state] : []
  for (const next of steps) {
    const before = states.at(-1)
    const decision = before && next(before)
    states.push(...(decision?.ok === true ? [decision.value.state] : []))
  }
  return states
}

const lifetimes = fc.array(step, { minLength: 40, maxLength: 80 })
const walks = fc.sample(lifetimes, { numRuns: 1500, seed: 5 }).map(walk)
const states = walks.flat()

describe('whatever happens in whatever order', () => {
  it('is walked far enough to mean something', () => {
    expect(states.length).toBeGreaterThan(2000)
    expect(states.some(({ status }) => status === 'agreed')).toBe(true)
    expect(states.some(({ status }) => status === 'started')).toBe(true)
  })

  it('nothing is agreed or begins without a named coordinator, a reason, a meeting and two yeses', () => {
    const reached = states.filter(({ status }) => status === 'agreed' || status === 'started')
    expect(reached.filter((state) => !isEarned(state))).toEqual([])
  })

  it('a mentorship begins from an agreement only, and nothing happens after it', () => {
    const steps = walks.flatMap((walked) => walked.slice(1).map((after, at) => [walked[at], after]))
    const begins = steps.filter(([, after]) => after?.status === 'started')
    expect(begins.filter(([before]) => before?.status !== 'agreed')).toEqual([])
  })
})
