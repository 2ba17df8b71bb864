import type { PlainDate } from '../../shared/calendar/index.js'
import {
  dateFields,
  fault,
  finish,
  readChoice,
  startReading,
  typedFrom,
  type FieldErrors,
  type Typed,
} from '../../shared/forms/index.js'
import type { Locale } from '../../shared/i18n/index.js'
import type { Result } from '../../shared/result/index.js'
import { readLong, readMoment, recordFields } from '../statements/record-statement.form.js'
import { answers, type Answer } from '../statements/request.js'
import { statementMessages } from '../statements/statements.messages.js'
import { answeringMessages } from './answering.messages.js'

/** The fields of an answer; day and time are those of every statement. */
export const answerFields = {
  answer: 'answer',
  reasons: recordFields.reasons,
  statedOn: recordFields.statedOn,
  statedAt: recordFields.statedAt,
} as const

/** An answer as it was typed. */
export type GivenAnswer = {
  answer: Answer
  reasons: string | null
  statedOn: PlainDate
  statedAt: string | null
}

/** The form as it is first shown: found today, unless he writes otherwise. */
export function firstAnswer(today: PlainDate): Typed {
  return typedFrom(dateFields(answerFields.statedOn, today))
}

type Context = { locale: Locale; now: { day: PlainDate; time: string } }

/** Reads an answer. A finding asks for its reasons; who cannot say owes none. */
export function parseAnswer(
  typed: Typed,
  { locale, now }: Context,
): Result<GivenAnswer, FieldErrors> {
  const reading = startReading(typed)
  const words = statementMessages(locale).errors
  const { errors } = answeringMessages(locale)
  const missing = errors.answer
  const answer = readChoice(reading, answerFields.answer, { choices: answers, missing })
  const reasons = readLong(reading, answerFields.reasons, { words })
  if (reasons === null && answer !== null && answer !== 'cannot-say') {
    fault(reading, answerFields.reasons, errors.reasons)
  }
  const moment = readMoment(reading, { words, now })
  return finish(reading, () => ({ answer: answer ?? 'cannot-say', reasons, ...moment }))
}
