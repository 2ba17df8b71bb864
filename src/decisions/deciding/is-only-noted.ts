import type { Decision } from '../decision.js'
import { isAnothers, isStopped, type GuardAnswer } from '../guard/index.js'
import { extraQuestionsFor } from './extra-questions.js'

type OnThePage = { decision: Pick<Decision, 'matter'>; answer: GuardAnswer }

/**
 * Whether noting that it was asked is the first thing to do: another decides, nothing here could change that, and
 * the mentor need not be heard.
 */
export function isOnlyNoted({ decision, answer: { authority } }: OnThePage): boolean {
  const isOpen = extraQuestionsFor(decision.matter).length > 0 || authority.mentorMay === 'be-heard'
  return isStopped(authority) || (isAnothers(authority) && !isOpen)
}
