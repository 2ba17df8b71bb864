import type { PlainDate } from '../../shared/calendar/index.js'
import type { Tx } from '../../shared/database/index.js'
import { answerFor, type GuardAnswer, type GuardedQuestion } from './answer.js'
import { guardFactsOf, type GuardedPlace } from './guard-facts.js'

/** Who decides, by what stands in the database now. */
export async function authorityOf(
  tx: Tx,
  decision: GuardedPlace & GuardedQuestion,
  today: PlainDate,
): Promise<GuardAnswer> {
  return answerFor(await guardFactsOf(tx, decision), decision, today)
}
