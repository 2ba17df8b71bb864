import { isUnderCourt } from '../../mentorships/index.js'
import type { PlainDate } from '../../shared/calendar/index.js'
import {
  decline,
  factOf,
  happened,
  type NowWaitsFor,
  type ProposalDecision,
  type ProposalRefusal,
} from './outcome.js'
import {
  haveMet,
  isOpen,
  standing,
  standingNo,
  statusFrom,
  type Proposal,
  type ProposalAnswer,
} from './proposal.js'

/** What is around an answer: today, whether the person spoke in person, and whether others stand in the way. */
export type AnswerContext = {
  readonly today: PlainDate
  /** The mentor or the client answers himself; else somebody tells it for him, and how it was shown. */
  readonly isInPerson: boolean
  /** The person on the list has another open proposal by now, or waits no more. */
  readonly isTaken: boolean
  /** The demands keep these two apart today, as when the mentor has no room left: what is over stays over. */
  readonly isImpossible: boolean
  /** Who tells it is the proposed mentor himself, and there are colleagues who could tell it. */
  readonly isByMentor: boolean
  /** A veto between these two is in force. */
  readonly hasBarrier: boolean
}

/**
 * Takes an answer of one side; the newest on a question counts. A yes to begin needs that they met, an answer told by
 * another needs how it was shown, and nobody tells the yes of a client to himself as mentor. A no closes the proposal and the person waits for a match again: nothing is matched
 * anew by itself (E9). After a no, another answer opens it again, unless a veto stands or the place was taken.
 */
export function answer(
  proposal: Proposal,
  given: ProposalAnswer,
  context: AnswerContext,
): ProposalDecision {
  const refusal = refusalOf(proposal, given, context)
  if (refusal !== undefined) {
    return decline(refusal)
  }
  const answers = [...proposal.answers, given]
  const status = statusFrom({ ...proposal, answers })
  const state: Proposal = { ...proposal, answers, status, ...endOf(proposal, given, status) }
  return happened({
    state,
    answer: given,
    waitsFor: waitsForOf(state),
    facts: [
      factOf(proposal, 'matchAnswered', {
        side: given.side,
        moment: given.moment,
        answer: given.answer,
      }),
      ...(status === 'agreed' && proposal.status !== 'agreed'
        ? [factOf(proposal, 'matchAgreed')]
        : []),
    ],
    ...(given.isVeto && { barrier: { kind: `${given.side}-veto` as const, reason: given.reason } }),
  })
}

function refusalOf(
  proposal: Proposal,
  given: ProposalAnswer,
  context: AnswerContext,
): ProposalRefusal | undefined {
  if (!isOpen(proposal) && proposal.status !== 'declined') {
    return 'closed'
  }
  if (proposal.status === 'declined' && (context.isTaken || !takesBack(proposal, given))) {
    return 'closed'
  }
  return (
    (given.answer === 'no' ? undefined : inTheWay(proposal, context)) ??
    notReady(proposal, given) ??
    wrongTelling(given, context)
  )
}

/** What keeps any answer but a no from counting: a veto, a place that is gone, a pair that cannot be any more. */
function inTheWay(proposal: Proposal, context: AnswerContext): ProposalRefusal | undefined {
  if (context.hasBarrier) {
    return 'veto-stands'
  }
  if (context.isTaken) {
    return 'entry-closed'
  }
  return !isOpen(proposal) && context.isImpossible ? 'not-possible' : undefined
}

/** A later answer of the same side on the same question takes its no back. */
function takesBack(proposal: Proposal, { side, moment }: ProposalAnswer): boolean {
  const no = standingNo(proposal)
  return no?.side === side && no.moment === moment
}

function notReady(proposal: Proposal, given: ProposalAnswer): ProposalRefusal | undefined {
  const isMentorFirst = given.side === 'mentor' && given.moment === 'to-meet'
  if (proposal.mentorAskedAt === null) {
    return given.side === 'client' && given.answer === 'no' ? undefined : 'not-asked-yet'
  }
  return isMentorFirst || given.answer === 'no' ? undefined : notYet(proposal, given)
}

/** What must come before anything but a no. */
function notYet(proposal: Proposal, given: ProposalAnswer): ProposalRefusal | undefined {
  if (standing(proposal, 'mentor', 'to-meet')?.answer !== 'yes') {
    return 'mentor-not-willing'
  }
  const isYesToBegin = given.moment === 'to-begin' && given.answer === 'yes'
  return isYesToBegin && !haveMet(proposal) ? 'not-met-yet' : undefined
}

function wrongTelling(given: ProposalAnswer, context: AnswerContext): ProposalRefusal | undefined {
  const { how, answer: kind, reason, isVeto } = given
  if (!context.isInPerson && (how ?? '').trim() === '') {
    return 'how-missing'
  }
  if (isYesToHimself(given, context)) {
    return 'colleague-tells'
  }
  const isBareVeto = isVeto && (kind !== 'no' || reason === null)
  return isBareVeto ? 'no-reason' : wrongDay(given, context)
}

/** The yes of a client, told by the mentor it is for. */
function isYesToHimself({ side, answer: kind }: ProposalAnswer, context: AnswerContext): boolean {
  return context.isByMentor && !context.isInPerson && side === 'client' && kind === 'yes'
}

function wrongDay(
  { answer: kind, notBefore, answeredOn }: ProposalAnswer,
  { today }: AnswerContext,
): ProposalRefusal | undefined {
  if (answeredOn > today) {
    return 'answered-in-future'
  }
  const isPast = notBefore !== null && notBefore <= today
  return kind === 'not-now' && isPast ? 'not-before-past' : undefined
}

function endOf(
  { agreedOn }: Proposal,
  { side, answeredOn, at }: ProposalAnswer,
  status: Proposal['status'],
): Pick<Proposal, 'closedAt' | 'closeReason' | 'agreedOn'> {
  return status === 'declined'
    ? { closedAt: at, closeReason: `${side}-no`, agreedOn: null }
    : {
        closedAt: null,
        closeReason: null,
        agreedOn: status === 'agreed' ? (agreedOn ?? answeredOn) : null,
      }
}

/** What the person on the list waits for while a proposal stands like this. */
export function waitsForOf({ status, regime }: Pick<Proposal, 'status' | 'regime'>): NowWaitsFor {
  const waits: Record<Proposal['status'], NowWaitsFor> = {
    'asking-mentor': 'answer',
    acquaintance: 'acquaintance',
    agreed: isUnderCourt(regime) ? 'court' : 'agreement',
    declined: 'match',
    withdrawn: 'match',
    started: undefined,
  }
  return waits[status]
}
