import type { PlainDate } from '../../shared/calendar/index.js'
import { waitsForOf } from './answer.js'
import {
  decline,
  factOf,
  happened,
  type ProposalDecision,
  type ProposalRefusal,
} from './outcome.js'
import {
  isOpen,
  openMeeting,
  standing,
  statusFrom,
  type Meeting,
  type MeetingDetails,
  type MeetingOutcome,
  type Proposal,
} from './proposal.js'

/** Plans a meeting, once the mentor is willing and while the client waits; one at a time. A day that passed is told as held instead. */
export function planMeeting(
  proposal: Proposal,
  details: MeetingDetails,
  { id, today, isTaken }: { id: string; today: PlainDate; isTaken: boolean },
): ProposalDecision {
  if (!isOpen(proposal)) {
    return decline('closed')
  }
  if (isTaken) {
    return decline('entry-closed')
  }
  if (standing(proposal, 'mentor', 'to-meet')?.answer !== 'yes') {
    return decline('mentor-not-willing')
  }
  if (openMeeting(proposal) !== undefined) {
    return decline('meeting-planned')
  }
  if (details.plannedOn < today) {
    return decline('meeting-past')
  }
  const meeting: Meeting = { ...details, id, outcome: null, outcomeNote: null, version: 1 }
  return happened({
    state: { ...proposal, meetings: [...proposal.meetings, meeting] },
    meeting,
    waitsFor: waitsForOf(proposal),
    facts: [factOf(proposal, 'acquaintancePlanned', { plannedOn: details.plannedOn })],
  })
}

/** What is told of a meeting afterwards; when it was moved, its new day. */
export type RecordMeeting = {
  readonly meetingId: string
  readonly outcome: MeetingOutcome
  readonly note: string | null
  readonly movedTo: Pick<MeetingDetails, 'plannedOn' | 'plannedTime'> | null
}

/** Tells what came of a meeting, or corrects that. Moved gets its new day at once, in the same meeting. */
export function recordMeeting(
  proposal: Proposal,
  { meetingId, outcome, note, movedTo }: RecordMeeting,
  today: PlainDate,
): ProposalDecision {
  const found = proposal.meetings.find(({ id }) => id === meetingId)
  if (found === undefined) {
    return decline('no-meeting')
  }
  if (!isOpen(proposal)) {
    return decline('closed')
  }
  const refusal = wrongOutcome(found, { outcome, movedTo }, today)
  if (refusal !== undefined) {
    return decline(refusal)
  }
  const meeting: Meeting =
    outcome === 'moved' && movedTo !== null
      ? { ...found, ...movedTo, outcome: null, outcomeNote: note }
      : { ...found, outcome, outcomeNote: note }
  const meetings = proposal.meetings.map((one) => (one.id === meetingId ? meeting : one))
  const status = statusFrom({ ...proposal, meetings })
  const state = {
    ...proposal,
    meetings,
    status,
    agreedOn: status === 'agreed' ? (proposal.agreedOn ?? today) : null,
  }
  const content = { plannedOn: meeting.plannedOn, outcome }
  return happened({
    state,
    meeting,
    waitsFor: waitsForOf(state),
    facts: [factOf(proposal, 'acquaintanceRecorded', content)],
  })
}

function wrongOutcome(
  { plannedOn }: Meeting,
  { outcome, movedTo }: Pick<RecordMeeting, 'outcome' | 'movedTo'>,
  today: PlainDate,
): ProposalRefusal | undefined {
  if (outcome === 'held') {
    return plannedOn > today ? 'held-in-future' : undefined
  }
  const isForward = movedTo !== null && movedTo.plannedOn >= today
  return outcome === 'moved' && !isForward ? 'meeting-past' : undefined
}
