import { answer } from '../../src/proposals/rules/answer.js'
import { planMeeting, recordMeeting } from '../../src/proposals/rules/meeting.js'
import type { ProposalDecision } from '../../src/proposals/rules/outcome.js'
import type { Proposal } from '../../src/proposals/rules/proposal.js'
import { anAnswer } from './a-proposal.js'

/** The day on which the rules of proposals are tested, and a moment of it. */
export const today = '2026-11-21'
export const at = '2026-11-21T10:00:00.000Z'

type Step = (before: Proposal) => ProposalDecision

const around = {
  today,
  isInPerson: false,
  isTaken: false,
  isByMentor: false,
  hasBarrier: false,
  isImpossible: false,
}
const details = {
  plannedOn: today,
  plannedTime: '14:00',
  place: 'Bij Jaap',
  whoComes: null,
  toTalkAbout: null,
}

/** Takes steps one after the other; a refusal fails the test. */
export function after(proposal: Proposal, ...steps: readonly Step[]): Proposal {
  return steps.reduce((before, step) => {
    const decision = step(before)
    if (!decision.ok) {
      throw new Error(decision.reason)
    }
    return decision.value.state
  }, proposal)
}

/** An answer as a step; a yes of the mentor to meet unless told otherwise. */
export function says(
  changes: Parameters<typeof anAnswer>[0] = {},
  more: Partial<typeof around> = {},
): Step {
  return (before) => answer(before, anAnswer(changes), { ...around, ...more })
}

/** A meeting today. */
export const planned: Step = (before) =>
  planMeeting(before, details, { id: 'meeting', today, isTaken: false })

/** That the meeting took place. */
export const wasHeld: Step = (before) =>
  recordMeeting(before, { meetingId: 'meeting', outcome: 'held', note: null, movedTo: null }, today)

/** The yes of the client, and of the mentor, to begin. */
export const clientBegins = says({ side: 'client', moment: 'to-begin' })
export const mentorBegins = says({ side: 'mentor', moment: 'to-begin' })
