import {
  finish,
  readChoice,
  readText,
  startReading,
  textOf,
  versionIn,
  type FieldErrors,
  type Typed,
} from '../shared/forms/index.js'
import type { Result } from '../shared/result/index.js'
import { otherAnswers, talkKinds, tellings, type Answer, type TalkKind } from './referral.js'
import type { ReferralMessages } from './referrals.messages.js'

/** The fields of a talk. */
export const talkFields = { kind: 'talk-kind', words: 'talk-words' } as const

/** The field with who takes a request up. */
export const assignField = 'assigned'

/** The fields of an answer that makes no client. */
export const answerFields = {
  answer: 'answer',
  reason: 'reason',
  passedTo: 'passed-to',
  toldHow: 'told-how',
} as const

const longestText = 4_000
const longestLine = 200

/** Reads a talk, an attempt or a note. */
export function parseTalk(
  typed: Typed,
  words: ReferralMessages,
): Result<{ kind: TalkKind; words: string }, FieldErrors> {
  const reading = startReading(typed)
  const { errors } = words.talk
  const kind = readChoice(reading, talkFields.kind, { choices: talkKinds, missing: errors.kind })
  const rule = { missing: errors.words, tooLong: words.tooLong, maximum: longestText }
  const said = readText(reading, talkFields.words, rule)
  return finish(reading, () => ({ kind: kind ?? 'note', words: said ?? '' }))
}

/** Reads who takes a request up: one of the coordinators of today. */
export function parseAssign(
  typed: Typed,
  accounts: readonly string[],
  words: ReferralMessages,
): Result<{ accountId: string; version: number }, FieldErrors> {
  const reading = startReading(typed)
  const choices = { choices: accounts, missing: words.assign.error }
  const accountId = readChoice(reading, assignField, choices)
  return finish(reading, () => ({ accountId: accountId ?? '', version: versionIn(typed) }))
}

/** Reads an answer that makes no client. */
export function parseAnswer(
  typed: Typed,
  words: ReferralMessages,
): Result<Answer & { version: number }, FieldErrors> {
  const reading = startReading(typed)
  const { errors } = words.answer
  const choices = { choices: otherAnswers, missing: errors.answer }
  const answer = readChoice(reading, answerFields.answer, choices)
  const long = { tooLong: words.tooLong, maximum: longestText, missing: errors.reason }
  const reason = readText(reading, answerFields.reason, long)
  const line = { tooLong: words.tooLong, maximum: longestLine }
  const passedTo = readText(reading, answerFields.passedTo, line)
  const telling = { choices: tellings, missing: errors.toldHow }
  const toldHow = readChoice(reading, answerFields.toldHow, telling)
  return finish(reading, () => ({
    answer: answer ?? 'declined',
    reason: reason ?? '',
    toldHow: toldHow ?? 'not-told',
    passedTo: textOf(typed, answerFields.answer) === 'passed-on' ? passedTo : null,
    version: versionIn(typed),
  }))
}
