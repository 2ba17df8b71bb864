import { governingLaws, type GoverningLaw } from '../../authority/index.js'
import { textOf, typedFrom, type Typed } from '../../shared/forms/index.js'
import type { DecisionContent } from '../decision.js'
import { extraQuestionsFor, type ExtraQuestion } from './extra-questions.js'

/** What the rules want to know besides; null is not known. */
export type Extra = Pick<
  DecisionContent,
  'governingLaw' | 'isInvasive' | 'isEmergency' | 'hasProxy'
>

/** The answers as the form shows them. */
export function extraFields(extra: Extra): Typed {
  return typedFrom({
    law: extra.governingLaw ?? '',
    invasive: textOfAnswer(extra.isInvasive),
    emergency: textOfAnswer(extra.isEmergency),
    proxy: textOfAnswer(extra.hasProxy),
  })
}

/** Reads the answers to the questions of this matter; what is not asked or not known is null. */
export function parseExtra(typed: Typed, { matter }: Pick<DecisionContent, 'matter'>): Extra {
  const asked = extraQuestionsFor(matter)
  const answer = (question: ExtraQuestion) =>
    asked.includes(question) ? answerOf(textOf(typed, question)) : null
  return {
    governingLaw: asked.includes('law') ? lawOf(textOf(typed, 'law')) : null,
    isInvasive: answer('invasive'),
    isEmergency: answer('emergency'),
    hasProxy: answer('proxy'),
  }
}

function lawOf(text: string): GoverningLaw | null {
  return governingLaws.find((law) => law === text) ?? null
}

function answerOf(text: string): boolean | null {
  return text === 'yes' ? true : text === 'no' ? false : null
}

function textOfAnswer(answer: boolean | null): string {
  return answer === null ? '' : answer ? 'yes' : 'no'
}
