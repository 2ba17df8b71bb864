import {
  finish,
  startReading,
  typedFrom,
  type FieldErrors,
  type Typed,
} from '../../shared/forms/index.js'
import type { Result } from '../../shared/result/index.js'
import type { Decision } from '../decision.js'
import type { FilledIn } from './filled-in.js'
import { readWords, type ReadingWords } from './read-words.js'

/** What a good life is weighed on, always in words (report of the Ben Sajet Centrum). */
export const goods = ['safe', 'connected', 'authentic'] as const
export type Good = (typeof goods)[number]

/** The fields of the weighing. */
export const weighingFields = {
  of: (good: Good, optionId: string) => `${good}-${optionId}`,
  collision: 'collision',
} as const

/** What stands there now. */
export function firstWeighing({ options, collision }: Decision): Typed {
  const written = options.flatMap((option) =>
    goods.map((good) => [weighingFields.of(good, option.id), option[good]] as const),
  )
  return typedFrom({ ...Object.fromEntries(written), [weighingFields.collision]: collision })
}

/** Reads what each way means for each good, in words. */
export function parseWeighing(
  typed: Typed,
  { options: ways }: Pick<Decision, 'options'>,
  words: ReadingWords,
): Result<FilledIn, FieldErrors> {
  const reading = startReading(typed)
  const options = ways.map((option) => {
    const read = (good: Good) => readWords(reading, weighingFields.of(good, option.id), words)
    return {
      ...option,
      safe: read('safe'),
      connected: read('connected'),
      authentic: read('authentic'),
    }
  })
  const collision = readWords(reading, weighingFields.collision, words)
  return finish(reading, () => ({ content: { collision }, options }))
}
