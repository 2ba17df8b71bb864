import type { RegimeKey } from '../../mentorships/index.js'
import type { Instant, PlainDate } from '../../shared/calendar/index.js'

/** How far a proposal is; the last three are the end of it. */
export const proposalStatuses = [
  'asking-mentor',
  'acquaintance',
  'agreed',
  'started',
  'declined',
  'withdrawn',
] as const
export type ProposalStatus = (typeof proposalStatuses)[number]

/** The statuses in which a proposal still asks something of somebody. */
export const openStatuses = ['asking-mentor', 'acquaintance', 'agreed'] as const

/** Whose answer it is. */
export const sides = ['client', 'mentor'] as const
export type Side = (typeof sides)[number]

/** What was asked: to get to know each other, or to begin. */
export const moments = ['to-meet', 'to-begin'] as const
export type Moment = (typeof moments)[number]

/** What can be answered. "Not now" is no refusal: the proposal waits. */
export const answers = ['yes', 'no', 'not-now'] as const
export type AnswerKind = (typeof answers)[number]

/** One answer of one side. A later answer of the same side on the same question counts instead; none is overwritten. */
export type ProposalAnswer = {
  readonly id: string
  readonly side: Side
  readonly moment: Moment
  readonly answer: AnswerKind
  readonly reason: string | null
  readonly notBefore: PlainDate | null
  /** Never this pair again, until somebody takes that back by name. */
  readonly isVeto: boolean
  /** How it was told, in the person's own words or behaviour; null when somebody answered in person. */
  readonly how: string | null
  readonly answeredOn: PlainDate
  readonly by: string
  readonly at: Instant
}

/** What came of a meeting. */
export const meetingOutcomes = ['held', 'moved', 'cancelled', 'nobody-came'] as const
export type MeetingOutcome = (typeof meetingOutcomes)[number]

/** When and where two people get to know each other. */
export type MeetingDetails = {
  readonly plannedOn: PlainDate
  readonly plannedTime: string | null
  readonly place: string | null
  readonly whoComes: string | null
  readonly toTalkAbout: string | null
}

/** A meeting before anybody decides (klikgesprek); there may be several. */
export type Meeting = MeetingDetails & {
  readonly id: string
  readonly outcome: MeetingOutcome | null
  readonly outcomeNote: string | null
  readonly version: number
}

/** A pair that a coordinator proposed by name and with a reason, and all that was said of it since. */
export type Proposal = {
  readonly id: string
  readonly clientId: string
  readonly mentorId: string
  readonly entryId: string
  readonly regime: RegimeKey
  readonly status: ProposalStatus
  readonly proposedBy: string
  readonly proposedAt: Instant
  readonly reason: string
  readonly suggestedMentorId: string | null
  readonly followedSuggestion: boolean
  readonly toldToMentor: string | null
  readonly mentorAskedAt: Instant | null
  readonly agreedOn: PlainDate | null
  readonly mentorshipId: string | null
  readonly closedAt: Instant | null
  readonly closeReason: string | null
  readonly answers: readonly ProposalAnswer[]
  readonly meetings: readonly Meeting[]
}

/** Whether a proposal still asks something of somebody. */
export function isOpen({ status }: Pick<Proposal, 'status'>): boolean {
  return openStatuses.some((open) => open === status)
}

/** The answer of a side on a question that counts now: the last one given. */
export function standing(
  { answers: given }: Pick<Proposal, 'answers'>,
  side: Side,
  moment: Moment,
): ProposalAnswer | undefined {
  return given.findLast((one) => one.side === side && one.moment === moment)
}

/** Whether they met, so that both can say whether they want to begin. */
export function haveMet({ meetings }: Pick<Proposal, 'meetings'>): boolean {
  return meetings.some(({ outcome }) => outcome === 'held')
}

/** The meeting that is still to come, or of which nobody told yet what came of it. */
export function openMeeting({ meetings }: Pick<Proposal, 'meetings'>): Meeting | undefined {
  return meetings.find(({ outcome }) => outcome === null)
}

/** The no that ends a proposal, if one stands. */
export function standingNo(proposal: Pick<Proposal, 'answers'>): ProposalAnswer | undefined {
  return sides
    .flatMap((side) => moments.map((moment) => standing(proposal, side, moment)))
    .find((one) => one?.answer === 'no')
}

/** The status that the answers make: agreed needs that they met, and the yes of both to begin. */
export function statusFrom(
  proposal: Pick<Proposal, 'answers' | 'meetings'>,
): 'asking-mentor' | 'acquaintance' | 'agreed' | 'declined' {
  if (standingNo(proposal) !== undefined) {
    return 'declined'
  }
  if (standing(proposal, 'mentor', 'to-meet')?.answer !== 'yes') {
    return 'asking-mentor'
  }
  const bothBegin = sides.every((side) => standing(proposal, side, 'to-begin')?.answer === 'yes')
  return bothBegin && haveMet(proposal) ? 'agreed' : 'acquaintance'
}
