import { decisionTermKeys, decisionTerms, ruleInForce } from '../../law/index.js'
import { addDays, type PlainDate } from '../../shared/calendar/index.js'
import { ok, refused, type Result } from '../../shared/result/index.js'
import type { DecisionContent } from '../decision.js'

/** What is told of a question. */
export type AskedWords = Pick<
  DecisionContent,
  'matter' | 'question' | 'askedBy' | 'askedByName' | 'askedOn' | 'answerBy' | 'isUrgent'
>

/** A question as it is saved: with the day on which an urgent one must be complete. */
export type Asked = AskedWords & Pick<DecisionContent, 'completeBy'>

/** Why a question cannot be noted. */
export type AskRefusal = 'asked-in-future' | 'asked-too-long-ago' | 'answer-before-asked'

/** Mentorship exists since 1995; an earlier year is a mistyped one. */
const earliest: PlainDate = '1995-01-01'

/**
 * Notes a question. Refuses a day to come, a mistyped year, and an answer wanted before it was asked. An urgent one
 * keeps the day it once got; else the term of the law data counts from today.
 */
export function ask(
  words: AskedWords,
  { today, completeBy }: { today: PlainDate; completeBy: PlainDate | null },
): Result<Asked, AskRefusal> {
  const { askedOn, answerBy, isUrgent } = words
  if (askedOn > today) {
    return refused('asked-in-future')
  }
  if (askedOn < earliest) {
    return refused('asked-too-long-ago')
  }
  if (answerBy !== null && answerBy < askedOn) {
    return refused('answer-before-asked')
  }
  return ok({ ...words, completeBy: isUrgent ? (completeBy ?? urgentUntil(today)) : null })
}

/** The last day on which an urgent decision of today may still lack something; today where the data knows no term. */
export function urgentUntil(today: PlainDate): PlainDate {
  return addDays(today, ruleInForce(decisionTerms, decisionTermKeys.urgent, today)?.value ?? 0)
}
