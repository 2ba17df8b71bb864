import type { Instant, PlainDate } from '../shared/calendar/index.js'
import { ok, refused, type Result } from '../shared/result/index.js'
import type { ReferralVia, Told } from './told.js'

/** How a request stands: waiting, looked at, or answered in one of six ways. */
export const referralStatuses = [
  'new',
  'looking',
  'accepted',
  'lighter',
  'passed-on',
  'declined',
  'withdrawn',
  'spam',
] as const
export type ReferralStatus = (typeof referralStatuses)[number]

/** The answers that make no client. */
export const otherAnswers = ['lighter', 'passed-on', 'declined', 'withdrawn', 'spam'] as const
export type OtherAnswer = (typeof otherAnswers)[number]

/** How who asked heard the answer. */
export const tellings = ['phone', 'letter', 'mail', 'in-person', 'not-told'] as const
export type Telling = (typeof tellings)[number]

/** What can be noted of a talk about a request. */
export const talkKinds = ['spoke', 'tried', 'note'] as const
export type TalkKind = (typeof talkKinds)[number]

/** A request for help as it is kept. */
export type Referral = Told & {
  id: string
  number: number
  via: ReferralVia
  receivedAt: Instant
  answerDueOn: PlainDate
  suspicions: readonly string[]
  status: ReferralStatus
  assignedTo: string | null
  assignedName: string | null
  answeredOn: PlainDate | null
  answeredByName: string | null
  answerReason: string | null
  toldHow: Telling | null
  passedTo: string | null
  clientId: string | null
  version: number
}

/** One thing that was done with a request. */
export type ReferralStep = {
  id: string
  kind: TalkKind | 'assigned' | 'answered' | 'reopened' | 'withdrawn'
  words: string | null
  answer: ReferralStatus | null
  byName: string | null
  at: Instant
}

/** An answer that makes no client: which, why, and how it was told. */
export type Answer = {
  answer: OtherAnswer
  reason: string
  toldHow: Telling
  passedTo: string | null
}

/** Why a request cannot be answered so. */
export type AnswerRefusal = 'answered-already' | 'nobody-to-pass-to' | 'nobody-told'

/** Whether a request still waits for an answer. */
export function isOpen({ status }: Pick<Referral, 'status'>): boolean {
  return status === 'new' || status === 'looking'
}

/** Whether it is kept apart because it may be spam and nobody looked yet. */
export function isSuspected({
  status,
  suspicions,
}: Pick<Referral, 'status' | 'suspicions'>): boolean {
  return status === 'new' && suspicions.length > 0
}

/** Whether the day on which an answer was promised is over. */
export function isLate(
  referral: Pick<Referral, 'status' | 'answerDueOn'>,
  today: PlainDate,
): boolean {
  return isOpen(referral) && referral.answerDueOn < today
}

/**
 * Answers a request without making a client. Refuses one that was answered already, passing on to nobody, and
 * telling nobody unless it is spam or was taken back.
 */
export function answerReferral(
  referral: Pick<Referral, 'status'>,
  answer: Answer,
): Result<Answer, AnswerRefusal> {
  if (!isOpen(referral)) {
    return refused('answered-already')
  }
  if (answer.answer === 'passed-on' && answer.passedTo === null) {
    return refused('nobody-to-pass-to')
  }
  const mayStaySilent = answer.answer === 'spam' || answer.answer === 'withdrawn'
  return answer.toldHow === 'not-told' && !mayStaySilent ? refused('nobody-told') : ok(answer)
}

/** Whether an answer can be undone: one that made a client stands, for its dossier began. */
export function mayReopen({ status }: Pick<Referral, 'status'>): boolean {
  return status !== 'accepted' && status !== 'new' && status !== 'looking'
}
