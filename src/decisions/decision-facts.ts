import type { Fact } from '../audit/index.js'
import type { Locale } from '../shared/i18n/index.js'
import { decisionFactMessages } from './decision-facts.messages.js'
import { decisionFactTypes, type DecisionFactType } from './decision-fact-types.js'
import { outcomes, type Decision } from './decision.js'

type Told = { type: string; content: Readonly<Record<string, unknown>> }

/** A fact about a decision, with its question and how it ended. */
export function decisionFact(
  type: DecisionFactType,
  decision: Pick<Decision, 'id' | 'clientId' | 'mentorshipId' | 'question' | 'matter' | 'outcome'>,
): Fact {
  const { id, clientId, mentorshipId, question, matter, outcome } = decision
  return { type, clientId, mentorshipId, content: { decisionId: id, question, matter, outcome } }
}

/** Says a fact about decisions in one sentence; undefined when it is another noun's. */
export function decisionFactSentence({ type, content }: Told, locale: Locale): string | undefined {
  const known = decisionFactTypes.find((one) => one === type)
  if (known === undefined) {
    return undefined
  }
  const words = decisionFactMessages(locale)
  const question = typeof content['question'] === 'string' ? content['question'] : ''
  const outcome = outcomes.find((one) => one === content['outcome'])
  return words.facts[known](question, outcome === undefined ? '' : words.outcomes[outcome])
}
