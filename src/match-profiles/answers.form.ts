import {
  criteria,
  importances,
  outlookItems,
  speakingLevels,
  type Criterion,
} from '../matching/index.js'
import {
  choicesOf,
  dateFields,
  fault,
  finish,
  readDate,
  readText,
  readWholeNumber,
  startReading,
  textOf,
  typedFrom,
  type FieldErrors,
  type Reading,
  type Typed,
} from '../shared/forms/index.js'
import type { Result } from '../shared/result/index.js'
import { languageCode } from './language-code.js'
import { questionsOf, week, type Answer, type Answers, type Asking } from './questions.js'

/** The box that says: asked, and there is nothing. */
export const nothing = 'none-of-these'

/** The field of one line, criterion or language within a question. */
export function fieldOf(question: string, within: string): string {
  return `${question}-${within}`
}

/** The sentences for what cannot be read. */
export type AnswerErrors = {
  tooLong: (maximum: number) => string
  number: (minimum: number, maximum: number) => string
  date: string
  nothingAndMore: string
  likedAndDisliked: string
  tooManyLanguages: string
}

type Part = Readonly<Record<string, Asking>>

/** The fields of a part, filled with what is known. */
export function typedAnswers(part: Part, answers: Answers): Typed {
  const fields = questionsOf(part).flatMap(([question, asking]) =>
    Object.entries(fieldsOf(question, asking, answers[question] ?? null)),
  )
  return typedFrom(Object.fromEntries(fields))
}

type Fields = Record<string, string | readonly string[] | null>

function fieldsOf(question: string, { kind }: Asking, answer: Answer): Fields {
  switch (kind) {
    case 'date':
      return dateFields(question, typeof answer === 'string' ? answer : null)
    case 'box':
      return { [question]: answer === true ? 'yes' : null }
    case 'yes-no':
      return { [question]: answer === null ? null : answer === true ? 'yes' : 'no' }
    case 'languages':
      return { [question]: Array.isArray(answer) ? answer.join(', ') : null }
    default:
      return valuesOf(question, answer)
  }
}

function valuesOf(question: string, answer: Answer): Fields {
  if (Array.isArray(answer)) {
    return { [question]: answer.length === 0 ? [nothing] : answer }
  }
  if (typeof answer === 'object' && answer !== null) {
    const parts = Object.entries(answer)
    return Object.fromEntries(parts.map(([key, value]) => [fieldOf(question, key), String(value)]))
  }
  return { [question]: answer === null ? null : String(answer) }
}

/**
 * Reads the answers of one part, and nothing else: other parts stay as they are. What was left open is read as not asked;
 * a choice that does not exist is left open too, for the form offers none such.
 */
export function parseAnswers(
  typed: Typed,
  { part, languages, words }: { part: Part; languages: readonly string[]; words: AnswerErrors },
): Result<Answers, FieldErrors> {
  const reading = startReading(typed)
  const answers = Object.fromEntries(
    questionsOf(part).map(([question, asking]) => [
      question,
      read(reading, { question, asking, languages, words }),
    ]),
  )
  const liked = new Set(choicesOf(typed, 'likes'))
  const both = choicesOf(typed, 'dislikes').some((one) => one !== nothing && liked.has(one))
  if ('likes' in part && both) {
    fault(reading, 'dislikes', words.likedAndDisliked)
  }
  return finish(reading, () => answers)
}

type Asked = { question: string; asking: Asking; languages: readonly string[]; words: AnswerErrors }

function read(reading: Reading, asked: Asked): Answer {
  const { question, asking, words } = asked
  switch (asking.kind) {
    case 'words': {
      const { maximum } = asking
      return readText(reading, question, { maximum, tooLong: words.tooLong(maximum) })
    }
    case 'number': {
      const { minimum, maximum } = asking
      const wrong = words.number(minimum, maximum)
      return readWholeNumber(reading, question, { minimum, maximum, wrong })
    }
    case 'date':
      return readDate(reading, question, { incomplete: words.date, 'not-a-date': words.date })
    case 'list':
      return readList(reading, { question, options: asking.options, words })
    case 'week':
      return filled(week.filter((one) => choicesOf(reading.typed, question).includes(one)))
    case 'languages':
      return readLanguages(reading, question, words)
    default:
      return readChosen(reading.typed, asked)
  }
}

/** One answer of a few, or one per line, criterion or language. */
function readChosen(typed: Typed, asked: Asked): Answer {
  const { question, asking } = asked
  switch (asking.kind) {
    case 'choice':
      return oneOf(typed, question, asking.options)
    case 'settled':
      return oneOf(typed, question, asking.options) ?? asking.options[0] ?? null
    case 'settled-number':
      return asking.options.find((one) => String(one) === textOf(typed, question)) ?? 1
    case 'yes-no':
      return { yes: true, no: false }[textOf(typed, question)] ?? null
    case 'box':
      return choicesOf(typed, question).includes('yes')
    default:
      return readWithin(typed, asked)
  }
}

function readWithin(typed: Typed, { question, asking, languages }: Asked): Answer {
  const codes = languages.map(languageCode)
  switch (asking.kind) {
    case 'lines':
      return within(outlookItems, (item) => {
        const text = textOf(typed, fieldOf(question, item))
        return /^[1-5]$/.test(text) ? Number(text) : null
      })
    case 'importance':
      return within(criteria, (criterion: Criterion) =>
        oneOf(typed, fieldOf(question, criterion), importances),
      )
    case 'levels':
      return within(codes, (code) => oneOf(typed, fieldOf(question, code), speakingLevels))
    default:
      return oneOf(typed, question, codes)
  }
}

const mostLanguages = 12
const longestLine = 200

function readLanguages(reading: Reading, question: string, words: AnswerErrors): readonly string[] {
  const tooLong = words.tooLong(longestLine)
  const text = readText(reading, question, { maximum: longestLine, tooLong }) ?? ''
  const named = text.split(/[,;]/).map((language) => language.trim())
  const languages = [...new Set(named.filter(Boolean))]
  if (languages.length > mostLanguages) {
    fault(reading, question, words.tooManyLanguages)
  }
  return languages
}

/** Nothing ticked is not asked; the last box alone is: there is nothing. */
function readList(
  reading: Reading,
  {
    question,
    options,
    words,
  }: { question: string; options: readonly string[]; words: AnswerErrors },
): readonly string[] | null {
  const ticked = choicesOf(reading.typed, question)
  const chosen = options.filter((option) => ticked.includes(option))
  if (!ticked.includes(nothing)) {
    return filled(chosen)
  }
  if (chosen.length > 0) {
    fault(reading, question, words.nothingAndMore)
  }
  return []
}

function filled(chosen: readonly string[]): readonly string[] | null {
  return chosen.length === 0 ? null : chosen
}

function oneOf(typed: Typed, field: string, options: readonly string[]): string | null {
  const chosen = textOf(typed, field)
  return options.find((option) => option === chosen) ?? null
}

function within<Key extends string>(
  keys: readonly Key[],
  answerOf: (key: Key) => string | number | null,
): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    keys.flatMap((key) => {
      const answer = answerOf(key)
      return answer === null ? [] : [[key, answer] as const]
    }),
  )
}
