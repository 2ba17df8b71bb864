import type { StatementRole } from '../../authority/index.js'
import type { Consultation, DecisionContent, DecisionOption } from '../../decisions/index.js'

type Words = Omit<
  Partial<DecisionContent>,
  | 'askedOn'
  | 'answerBy'
  | 'completeBy'
  | 'decidedOn'
  | 'reviewOn'
  | 'explainedOn'
  | 'chosenOptionId'
> &
  Pick<DecisionContent, 'matter' | 'question' | 'askedBy'>

/** A question about a client. Days count back from today; `closed` ends it by the rules, or the telling fails. */
export type DecisionOf = {
  client: string
  ago: number
  words: Words
  /** Days from today to the day of the answer; before today when negative. */
  answerIn?: number
  options?: readonly (Omit<DecisionOption, 'id'> & { isChosen?: true })[]
  talks?: readonly (Pick<Consultation, 'who' | 'name' | 'said'> & { ago: number })[]
  /** What a professional found about this matter. */
  statement?: {
    ago: number
    capable: boolean
    byName: string
    byRole: StatementRole
    reasons: string
  }
  closed?: { ago: number; reviewIn?: number; explainedAgo?: number }
}
