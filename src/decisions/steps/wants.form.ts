import {
  choicesOf,
  finish,
  startReading,
  textOf,
  typedFrom,
  type FieldErrors,
  type Typed,
} from '../../shared/forms/index.js'
import type { Result } from '../../shared/result/index.js'
import { involvements, type Decision } from '../decision.js'
import type { FilledIn } from './filled-in.js'
import { readIfChosen, readWords, type ReadingWords } from './read-words.js'

/** The fields of what the client wants. */
export const wantsFields = {
  evidence: 'evidence',
  wish: 'wish',
  pictured: 'pictured',
  involved: 'involved',
  how: 'involved-how',
} as const

/** What stands there now. */
export function firstWants(decision: Decision): Typed {
  return typedFrom({
    [wantsFields.evidence]: decision.evidenceIds,
    [wantsFields.wish]: decision.wish,
    [wantsFields.pictured]: decision.wishPictured,
    [wantsFields.involved]: decision.involved,
    [wantsFields.how]: decision.involvedHow,
  })
}

/**
 * Reads what the client wants and how he was involved (BW 1:454). Evidence that is not this client's is left
 * out, never an error.
 */
export function parseWants(
  typed: Typed,
  { known, words }: { known: readonly string[]; words: ReadingWords },
): Result<FilledIn, FieldErrors> {
  const reading = startReading(typed)
  const content = {
    wish: readWords(reading, wantsFields.wish, words),
    wishPictured: readWords(reading, wantsFields.pictured, words),
    involved: readIfChosen(reading, wantsFields.involved, involvements),
    involvedHow: readWords(reading, wantsFields.how, words),
  }
  const evidenceIds = choicesOf(typed, wantsFields.evidence).filter((id) => known.includes(id))
  return finish(reading, () => ({ content, evidenceIds }))
}

/** Whether the part about a wish that cannot be learned has something in it. */
export function isPictured(typed: Typed): boolean {
  return textOf(typed, wantsFields.pictured) !== ''
}
