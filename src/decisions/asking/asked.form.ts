import { isMatter, type Matter } from '../../authority/index.js'
import type { PlainDate } from '../../shared/calendar/index.js'
import {
  dateFields,
  fault,
  finish,
  readChoice,
  readDate,
  readText,
  startReading,
  textOf,
  typedFrom,
  type FieldErrors,
  type Reading,
  type Typed,
} from '../../shared/forms/index.js'
import type { Result } from '../../shared/result/index.js'
import { askers } from '../decision.js'
import type { AskedWords, AskRefusal } from './ask.js'
import type { AskedMessages } from './asked.messages.js'

type Words = AskedMessages['errors']

const longest = { question: 2_000, name: 200 }

/** The fields of a question that stood there already, or of an untouched form. */
export function askedFields(asked: Partial<AskedWords>, today: PlainDate): Typed {
  return typedFrom({
    matter: asked.matter ?? '',
    'matter-list': '',
    question: asked.question ?? '',
    'asked-by': asked.askedBy ?? '',
    'asked-by-name': asked.askedByName ?? '',
    ...dateFields('asked-on', asked.askedOn ?? today),
    ...dateFields('answer-by', asked.answerBy ?? null),
    urgent: asked.isUrgent === true ? '1' : '',
  })
}

/** Reads a question, or one sentence for every field that needs another look. */
export function parseAsked(
  typed: Typed,
  { words, today }: { words: Words; today: PlainDate },
): Result<AskedWords, FieldErrors> {
  const reading = startReading(typed)
  const dates = { incomplete: words.dateIncomplete, 'not-a-date': words.notADate }
  const question = readText(reading, 'question', {
    missing: words.question,
    tooLong: words.questionTooLong,
    maximum: longest.question,
  })
  const matter = readMatter(reading, words)
  const askedBy = readChoice(reading, 'asked-by', { choices: askers, missing: words.askedBy })
  const askedByName = readText(reading, 'asked-by-name', {
    tooLong: words.nameTooLong,
    maximum: longest.name,
  })
  const askedOn = readDate(reading, 'asked-on', { ...dates, missing: words.askedOn })
  const answerBy = readDate(reading, 'answer-by', dates)
  return finish(reading, () => ({
    matter: matter ?? 'care.daily',
    question: question ?? '',
    askedBy: askedBy ?? 'other',
    askedByName,
    askedOn: askedOn ?? today,
    answerBy,
    isUrgent: textOf(typed, 'urgent') === '1',
  }))
}

/** One matter: from the groups, or from the whole list when none was chosen there. */
function readMatter(reading: Reading, words: Words): Matter | null {
  const chosen = textOf(reading.typed, 'matter')
  const listed = textOf(reading.typed, 'matter-list')
  if (chosen !== '' && listed !== '' && chosen !== listed) {
    fault(reading, 'matter-list', words.twoMatters)
  }
  const matter = chosen === '' ? listed : chosen
  if (isMatter(matter)) {
    return matter
  }
  fault(reading, 'matter-list', words.matter)
  return null
}

/** Where on the form a refusal of the rule is shown. */
export function errorOfAsk(reason: AskRefusal, words: Words): FieldErrors {
  const field = reason === 'answer-before-asked' ? 'answer-by' : 'asked-on'
  return { [field]: words.refusals[reason] }
}
