import type { Updateable } from 'kysely'
import type { Schema } from '../shared/database/index.js'
import type { DecisionContent } from './decision.js'

/** Columns of a decision with new values. */
export type Columns = Updateable<Schema['decision']>

/** The column of every part of a decision that a person fills in. */
const columnOf = {
  matter: 'matter',
  question: 'question',
  askedBy: 'asked_by',
  askedByName: 'asked_by_name',
  askedOn: 'asked_on',
  answerBy: 'answer_by',
  isUrgent: 'is_urgent',
  completeBy: 'complete_by',
  governingLaw: 'governing_law',
  isInvasive: 'is_invasive',
  isEmergency: 'is_emergency',
  hasProxy: 'has_proxy',
  clientResists: 'client_resists',
  mentorResists: 'mentor_resists',
  resistanceHow: 'resistance_how',
  seriousHarm: 'serious_harm',
  seriousHarmWhy: 'serious_harm_why',
  secondOpinion: 'second_opinion',
  wish: 'wish',
  wishPictured: 'wish_pictured',
  involved: 'involved',
  involvedHow: 'involved_how',
  advice: 'advice',
  adviceFrom: 'advice_from',
  nobodyConsultedBecause: 'nobody_consulted_because',
  collision: 'collision',
  outcome: 'outcome',
  chosenOptionId: 'chosen_option_id',
  outcomeWords: 'outcome_words',
  outcomeWhy: 'outcome_why',
  mentorView: 'mentor_view',
  decidedOn: 'decided_on',
  reviewOn: 'review_on',
  explainedOn: 'explained_on',
  explainedHow: 'explained_how',
  clientTook: 'client_took',
  notExplainedBecause: 'not_explained_because',
  isWeighty: 'is_weighty',
  weightyWhy: 'weighty_why',
} as const satisfies Record<keyof DecisionContent, keyof Columns>

const parts = Object.keys(columnOf) as (keyof DecisionContent)[]

/** The columns for the parts that were filled in; parts left out stay as they are. */
export function columnsOf(content: Partial<DecisionContent>): Columns {
  const filled = parts.filter((part) => content[part] !== undefined)
  return Object.fromEntries(filled.map((part) => [columnOf[part], content[part]]))
}

/** The content of a stored row. */
export function contentOf(row: Readonly<Record<string, unknown>>): DecisionContent {
  return Object.fromEntries(
    parts.map((part) => [part, row[columnOf[part]] ?? null]),
  ) as unknown as DecisionContent
}
