import type { NewId } from '../../shared/ids/index.js'
import type { Decision, DecisionOption } from '../decision.js'
import type { AskedWords } from './ask.js'

/** What a decision that follows a closed one begins with: the same question about the same matter, asked anew. */
export function askedAgain({
  matter,
  question,
  askedBy,
  askedByName,
}: Decision): Partial<AskedWords> {
  return { matter, question, askedBy, askedByName }
}

/** The ways to go of the earlier decision, without what was weighed then: that is done anew. */
export function optionsAgain({ options }: Decision, newId: NewId): DecisionOption[] {
  return options.map(({ kind, words }) => ({
    id: newId(),
    kind,
    words,
    safe: null,
    connected: null,
    authentic: null,
  }))
}
