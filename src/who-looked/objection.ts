import type { Role } from '../shared/access/index.js'
import type { Instant } from '../shared/calendar/index.js'
import { ok, refused, type Result } from '../shared/result/index.js'

/** Who told it: the client himself, who helps him, or the client on paper or by phone. */
export const tellers = ['client', 'relative', 'on-paper'] as const
export type Teller = (typeof tellers)[number]

/** What came of an objection. */
export const objectionOutcomes = ['explained', 'agreed', 'incident'] as const
export type ObjectionOutcome = (typeof objectionOutcomes)[number]

/** An objection to somebody having looked, or a question about it, and the answer once there is one. */
export type Objection = {
  id: string
  clientId: string
  /** Whom it is about; null when the client does not know, or means nobody in particular. */
  aboutAccountId: string | null
  aboutName: string | null
  words: string
  toldBy: Teller
  madeAt: Instant
  answer: { words: string; outcome: ObjectionOutcome; byName: string | null; at: Instant } | null
}

/** Why an objection is not answered so. */
export type AnswerRefusal = 'about-yourself' | 'answered'

type Answerer = { accountId: string; role: Role }

/**
 * Whether this person may answer: a coordinator or the complaints handler, and never who the objection
 * is about. So it works around the mentor, and around a coordinator who looked.
 */
export function mayAnswer({ aboutAccountId }: Objection, { accountId, role }: Answerer): boolean {
  return (role === 'coordinator' || role === 'complaints') && aboutAccountId !== accountId
}

/** Answers an objection once. Refuses who it is about, and a second answer. */
export function answerObjection(
  objection: Objection,
  answer: { words: string; outcome: ObjectionOutcome },
  answerer: Answerer,
): Result<typeof answer, AnswerRefusal> {
  if (!mayAnswer(objection, answerer)) {
    return refused('about-yourself')
  }
  return objection.answer === null ? ok(answer) : refused('answered')
}
