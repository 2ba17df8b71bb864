import {
  dateFields,
  finish,
  startReading,
  typedFrom,
  type FieldErrors,
  type Typed,
} from '../../shared/forms/index.js'
import type { Result } from '../../shared/result/index.js'
import type { Decision } from '../decision.js'
import type { FilledIn, Reader } from './filled-in.js'
import { readPastDay, readWords, type ReadingWords } from './read-words.js'

/** The fields of how it was told to the client. */
export const explainedFields = {
  how: 'how',
  on: 'on',
  took: 'took',
  whyNot: 'why-not',
} as const

/** What stands there now. */
export function firstExplained(decision: Decision): Typed {
  return typedFrom({
    [explainedFields.how]: decision.explainedHow,
    ...dateFields(explainedFields.on, decision.explainedOn),
    [explainedFields.took]: decision.clientTook,
    [explainedFields.whyNot]: decision.notExplainedBecause,
  })
}

/** Reads how it was told, or why it was not told (yet). */
export function parseExplained(
  typed: Typed,
  { today, words }: Pick<Reader<ReadingWords>, 'today' | 'words'>,
): Result<FilledIn, FieldErrors> {
  const reading = startReading(typed)
  const content = {
    explainedHow: readWords(reading, explainedFields.how, words),
    explainedOn: readPastDay(reading, explainedFields.on, { today, words }),
    clientTook: readWords(reading, explainedFields.took, words),
    notExplainedBecause: readWords(reading, explainedFields.whyNot, words),
  }
  return finish(reading, () => ({ content }))
}
