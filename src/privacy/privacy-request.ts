import { privacyTermKeys, privacyTerms, ruleInForce } from '../law/index.js'
import { addMonths, type PlainDate } from '../shared/calendar/index.js'
import { ok, refused, type Result } from '../shared/result/index.js'
import type { SubjectKind } from './catalogue/data-catalogue.js'

/** What somebody can ask about his own data (AVG 15, 20, 16, 18 and 17). */
export const requestKinds = [
  'access',
  'portability',
  'correction',
  'restriction',
  'erasure',
] as const
export type RequestKind = (typeof requestKinds)[number]

/** Who asks: the person himself, or somebody for him. */
export const askers = ['self', 'mentor', 'near-person', 'representative', 'other'] as const
export type Asker = (typeof askers)[number]

/** How it was made sure that the asker is who he says; no number of a document is kept. */
export const identityChecks = ['known', 'document-shown', 'account', 'written-authority'] as const
export type IdentityCheck = (typeof identityChecks)[number]

/** What came of a request. */
export const answers = ['granted', 'partly', 'refused', 'withdrawn'] as const
export type Answer = (typeof answers)[number]

/** What is noted when a request comes in. */
export type NewRequest = {
  kind: RequestKind
  subjectKind: SubjectKind
  subjectId: string
  askedBy: string
  askedAs: Asker
  identityCheck: IdentityCheck
  note: string | null
  receivedOn: PlainDate
}

/** A request as kept; `dueOn` is the legal month, `extendedTo` the longer term once it was told. */
export type PrivacyRequest = Omit<NewRequest, 'askedBy'> & {
  id: string
  askedBy: string | null
  dueOn: PlainDate
  extendedTo: PlainDate | null
  extensionReason: string | null
  status: 'open' | Answer
  answer: string | null
  answeredOn: PlainDate | null
  version: number
}

/** Why a request cannot be noted, extended or answered. */
export type RequestRefusal =
  | 'in-the-future'
  | 'already-answered'
  | 'extended-before'
  | 'too-late-to-extend'
  | 'before-received'

/** The steps to take for each kind, in order; answering comes after them. */
export const requestSteps = {
  access: ['confirm', 'notes', 'export', 'hand-over'],
  portability: ['confirm', 'export', 'hand-over'],
  correction: ['confirm', 'correct', 'tell-others'],
  restriction: ['confirm', 'freeze', 'tell-others'],
  erasure: ['confirm', 'weigh', 'propose', 'tell-others'],
} as const satisfies Record<RequestKind, readonly string[]>
export type RequestStep = (typeof requestSteps)[RequestKind][number]

/** Notes a request and works out when the law wants an answer (AVG 12(3)). Refuses a day that is still to come. */
export function receiveRequest(
  asked: NewRequest,
  today: PlainDate,
): Result<NewRequest & { dueOn: PlainDate }, RequestRefusal> {
  return asked.receivedOn > today
    ? refused('in-the-future')
    : ok({ ...asked, dueOn: legalDueDate(asked.receivedOn) })
}

/** The last day to answer a request that came in on this day: one month later. */
export function legalDueDate(receivedOn: PlainDate): PlainDate {
  return addMonths(receivedOn, monthsOf(privacyTermKeys.answer, receivedOn))
}

/** The day until which an answer may wait now. */
export function dueNow({ dueOn, extendedTo }: Pick<PrivacyRequest, 'dueOn' | 'extendedTo'>) {
  return extendedTo ?? dueOn
}

/** Adds two months, once, as long as the first month runs: the asker must hear of it within that month. */
export function extendRequest(
  request: PrivacyRequest,
  today: PlainDate,
): Result<PlainDate, RequestRefusal> {
  if (request.status !== 'open') {
    return refused('already-answered')
  }
  if (request.extendedTo !== null) {
    return refused('extended-before')
  }
  return today > request.dueOn
    ? refused('too-late-to-extend')
    : ok(addMonths(request.dueOn, monthsOf(privacyTermKeys.extension, request.receivedOn)))
}

/** Whether an answer of this day can be noted. */
export function answerRequest(
  request: PrivacyRequest,
  { answeredOn, today }: { answeredOn: PlainDate; today: PlainDate },
): Result<PlainDate, RequestRefusal> {
  if (request.status !== 'open') {
    return refused('already-answered')
  }
  if (answeredOn > today) {
    return refused('in-the-future')
  }
  return answeredOn < request.receivedOn ? refused('before-received') : ok(answeredOn)
}

function monthsOf(key: string, on: PlainDate): number {
  const rule = ruleInForce(privacyTerms, key, on)
  if (rule?.unit !== 'months') {
    throw new Error(`No term of months for ${key}`)
  }
  return rule.value
}
