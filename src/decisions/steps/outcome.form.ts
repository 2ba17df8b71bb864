import {
  dateFields,
  finish,
  startReading,
  textOf,
  typedFrom,
  type FieldErrors,
  type Typed,
} from '../../shared/forms/index.js'
import type { Result } from '../../shared/result/index.js'
import { outcomes, type Decision } from '../decision.js'
import type { FilledIn, Reader } from './filled-in.js'
import {
  readComingDay,
  readIfChosen,
  readPastDay,
  readWords,
  type ReadingWords,
} from './read-words.js'

/** The fields of the outcome. */
export const outcomeFields = {
  outcome: 'outcome',
  option: 'option',
  words: 'words',
  why: 'why',
  view: 'view',
  on: 'on',
  review: 'review',
  weighty: 'weighty',
  weightyWhy: 'weighty-why',
} as const

/** What stands there now; nothing is chosen beforehand but that it is no fact of weight. */
export function firstOutcome(decision: Decision): Typed {
  return typedFrom({
    [outcomeFields.outcome]: decision.outcome,
    [outcomeFields.option]: decision.chosenOptionId,
    [outcomeFields.words]: decision.outcomeWords,
    [outcomeFields.why]: decision.outcomeWhy,
    [outcomeFields.view]: decision.mentorView,
    ...dateFields(outcomeFields.on, decision.decidedOn),
    ...dateFields(outcomeFields.review, decision.reviewOn),
    [outcomeFields.weighty]: decision.isWeighty ? 'yes' : 'no',
    [outcomeFields.weightyWhy]: decision.weightyWhy,
  })
}

/** Reads the outcome. Whether it may be this one is for the guard to say, not for the form. */
export function parseOutcome(
  typed: Typed,
  decision: Pick<Decision, 'options' | 'reviewOn'>,
  { today, words }: Pick<Reader<ReadingWords>, 'today' | 'words'>,
): Result<FilledIn, FieldErrors> {
  const reading = startReading(typed)
  const read = (field: string) => readWords(reading, field, words)
  const optionIds = decision.options.map(({ id }) => id)
  const content = {
    outcome: readIfChosen(reading, outcomeFields.outcome, outcomes),
    chosenOptionId: readIfChosen(reading, outcomeFields.option, optionIds),
    outcomeWords: read(outcomeFields.words),
    outcomeWhy: read(outcomeFields.why),
    mentorView: read(outcomeFields.view),
    decidedOn: readPastDay(reading, outcomeFields.on, { today, words }),
    reviewOn: readComingDay(reading, outcomeFields.review, {
      today,
      words,
      kept: decision.reviewOn,
    }),
    isWeighty: textOf(typed, outcomeFields.weighty) === 'yes',
    weightyWhy: read(outcomeFields.weightyWhy),
  }
  return finish(reading, () => ({ content }))
}
