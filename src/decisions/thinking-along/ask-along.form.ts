import {
  choicesOf,
  fault,
  finish,
  readText,
  startReading,
  textOf,
  typedFrom,
  type FieldErrors,
  type Typed,
} from '../../shared/forms/index.js'
import type { Result } from '../../shared/result/index.js'
import { namesIn, type Telling } from './names-in.js'
import type { ThinkingAlongMessages } from './thinking-along.messages.js'
import type { Colleague } from './thought.js'

/** The fields of a question; `mentor` is followed by its place. */
export const askFields = {
  words: 'words',
  coordinators: 'coordinators',
  mentor: (nth: number) => `mentor-${nth}`,
  allowed: 'names-allowed',
} as const

/** As many fellow mentors as can be asked at once. */
export const mentorPlaces = [1, 2, 3] as const

const maximumWords = 5000

/** The form as it is first shown. */
export function firstAskAlong(): Typed {
  return typedFrom({ [askFields.words]: '' })
}

/** A question as it was typed, with the accounts that are asked. */
export type AskedAlong = { words: string; readers: readonly string[] }

/** What a question is held against: who can be asked, who of them stands in the dossier, and what would tell whom it is about. */
export type AskContext = {
  colleagues: readonly Colleague[]
  inside: ReadonlySet<string>
  telling: Telling
  words: ThinkingAlongMessages['errors']
}

/**
 * Reads a question. Names and birth date must go when somebody outside the dossier is asked; else who asks may
 * say that they can stay.
 */
export function parseAskAlong(typed: Typed, context: AskContext): Result<AskedAlong, FieldErrors> {
  const { words } = context
  const reading = startReading(typed)
  const text = readText(reading, askFields.words, {
    missing: words.words,
    tooLong: words.tooLong,
    maximum: maximumWords,
  })
  const readers = readersIn(typed, context.colleagues)
  if (readers.length === 0) {
    fault(reading, askFields.coordinators, words.readers)
  }
  const wrong = wrongNames(typed, { text: text ?? '', readers }, context)
  if (wrong !== undefined) {
    fault(reading, askFields.words, wrong)
  }
  return finish(reading, () => ({ words: text ?? '', readers }))
}

/** The accounts that were chosen, each once, of those who can be asked. */
function readersIn(typed: Typed, colleagues: readonly Colleague[]): string[] {
  const chosen = [
    ...choicesOf(typed, askFields.coordinators),
    ...mentorPlaces.map((nth) => textOf(typed, askFields.mentor(nth))),
  ]
  const known = colleagues.filter(({ accountId }) => chosen.includes(accountId))
  return [...new Set(known.map(({ accountId }) => accountId))]
}

type Text = { text: string; readers: readonly string[] }

function wrongNames(
  typed: Typed,
  { text, readers }: Text,
  { inside, telling, words }: AskContext,
): string | undefined {
  const found = namesIn(text, telling)
  if (found.length === 0) {
    return undefined
  }
  const told = found.join(', ')
  if (readers.some((reader) => !inside.has(reader))) {
    return words.mustGo(told)
  }
  return textOf(typed, askFields.allowed) === 'yes' ? undefined : words.mayStay(told)
}

/**
 * Reads an answer. Who stands in the dossier names nobody when somebody outside reads along; of who stands outside
 * nothing is asked, for the warning itself would tell him a name.
 */
export function parseReply(
  typed: Typed,
  { telling, words }: { telling: Telling | undefined; words: ThinkingAlongMessages['errors'] },
): Result<string, FieldErrors> {
  const reading = startReading(typed)
  const rule = { missing: words.reply, tooLong: words.tooLong, maximum: maximumWords }
  const text = readText(reading, 'words', rule) ?? ''
  const found = telling === undefined ? [] : namesIn(text, telling)
  if (found.length > 0) {
    fault(reading, 'words', words.mustGo(found.join(', ')))
  }
  return finish(reading, () => text)
}
