import {
  fault,
  finish,
  readText,
  startReading,
  textOf,
  typedFrom,
  type FieldErrors,
  type Typed,
} from '../shared/forms/index.js'
import type { Result } from '../shared/result/index.js'
import {
  answerSources,
  starterParts,
  type KeptAnswer,
  type StarterAnswer,
  type StarterPart,
  type StarterQuestion,
} from './starter.js'
import type { StarterMessages } from './starter.messages.js'

const maximumText = 10_000

/** The fields of one question. */
export const starterFields = {
  answer: (question: StarterQuestion) => `answer-${question}`,
  source: (question: StarterQuestion) => `source-${question}`,
} as const

/** The newest answers, to read and to change; a changed one is added. */
export function firstAnswers(newest: readonly KeptAnswer[]): Typed {
  return typedFrom(
    Object.fromEntries(
      newest.flatMap(({ question, answer, source }) => [
        [starterFields.answer(question), answer],
        [starterFields.source(question), source],
      ]),
    ),
  )
}

/** Reads the answers of one part. An empty answer is left out; a given one needs its source. */
export function parseAnswers(
  typed: Typed,
  part: StarterPart,
  words: StarterMessages['errors'],
): Result<readonly StarterAnswer[], FieldErrors> {
  const reading = startReading(typed)
  const questions: readonly StarterQuestion[] = starterParts[part]
  const answers = questions.flatMap((question): StarterAnswer[] => {
    const rule = { tooLong: words.tooLong, maximum: maximumText }
    const answer = readText(reading, starterFields.answer(question), rule)
    const chosen = textOf(typed, starterFields.source(question))
    const source = answerSources.find((known) => known === chosen)
    if (answer !== null && source === undefined) {
      fault(reading, starterFields.source(question), words.source)
    }
    return answer === null || source === undefined ? [] : [{ question, answer, source }]
  })
  return finish(reading, () => answers)
}
