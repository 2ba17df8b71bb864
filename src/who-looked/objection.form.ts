import {
  fault,
  finish,
  readChoice,
  readText,
  startReading,
  textOf,
  type FieldErrors,
  type Typed,
} from '../shared/forms/index.js'
import type { Result } from '../shared/result/index.js'
import { objectionOutcomes, type ObjectionOutcome } from './objection.js'

/** The fields of both forms. */
export const fields = {
  about: 'about',
  words: 'words',
  outcome: 'outcome',
  reply: 'reply',
} as const

/** The choice for "nobody in particular". */
export const nobody = 'nobody'

const longest = 5000

type MakeWords = { about: string; words: string; tooLong: string }

/** Reads an objection. Refuses a person who is not among those who looked, and an empty text. */
export function parseObjection(
  typed: Typed,
  { looked, words }: { looked: readonly string[]; words: MakeWords },
): Result<{ aboutAccountId: string | null; words: string }, FieldErrors> {
  const reading = startReading(typed)
  const about = textOf(typed, fields.about)
  if (about !== nobody && !looked.includes(about)) {
    fault(reading, fields.about, words.about)
  }
  const rule = { missing: words.words, tooLong: words.tooLong, maximum: longest }
  const said = readText(reading, fields.words, rule)
  return finish(reading, () => ({
    aboutAccountId: about === nobody ? null : about,
    words: said ?? '',
  }))
}

type AnswerWords = { outcome: string; reply: string; tooLong: string }

/** Reads an answer: what came of it, and the words for the client. */
export function parseAnswer(
  typed: Typed,
  words: AnswerWords,
): Result<{ outcome: ObjectionOutcome; words: string }, FieldErrors> {
  const reading = startReading(typed)
  const choices = { choices: objectionOutcomes, missing: words.outcome }
  const outcome = readChoice(reading, fields.outcome, choices)
  const rule = { missing: words.reply, tooLong: words.tooLong, maximum: longest }
  const reply = readText(reading, fields.reply, rule)
  return finish(reading, () => ({ outcome: outcome ?? 'explained', words: reply ?? '' }))
}
