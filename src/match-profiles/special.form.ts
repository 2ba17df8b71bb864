import { specialCategories, type SpecialCategory } from '../matching/index.js'
import type { PlainDate } from '../shared/calendar/index.js'
import {
  choicesOf,
  dateFields,
  fault,
  finish,
  readChoice,
  readDate,
  readText,
  startReading,
  typedFrom,
  type FieldErrors,
  type Typed,
} from '../shared/forms/index.js'
import type { Locale } from '../shared/i18n/index.js'
import type { Result } from '../shared/result/index.js'
import { consentedBy, consentWays, type SpecialAnswer } from './special-answer.store.js'
import { specialMessages } from './special.messages.js'

/** A special answer as it is given, with the consent for it. */
export type GiveSpecialAnswer = Omit<SpecialAnswer, 'id' | 'byName'>

const longestAnswer = 100

/** An empty form, with today as the day of consent. */
export function firstSpecial(today: PlainDate): Typed {
  return typedFrom(dateFields('on', today))
}

type Asked = {
  today: PlainDate
  locale: Locale
  isOwn: boolean
  /** A mentor consents himself; for a client his representative can. */
  kind: 'client' | 'mentor'
}

/** Reads a special answer. Nothing is kept without consent; a mentor consents for himself, here and now. */
export function parseSpecial(typed: Typed, asked: Asked): Result<GiveSpecialAnswer, FieldErrors> {
  const { today, isOwn } = asked
  const reading = startReading(typed)
  const words = specialMessages(asked.locale).errors
  const category = readChoice<SpecialCategory>(reading, 'category', {
    choices: specialCategories,
    missing: words.category,
  })
  const answer = readText(reading, 'answer', {
    maximum: longestAnswer,
    tooLong: words.tooLong,
    missing: words.answer,
  })
  if (!choicesOf(typed, 'agreed').includes('yes')) {
    fault(reading, 'agreed', words.agreed)
  }
  const consent = isOwn
    ? ({ consentedBy: 'self', how: 'written', consentedOn: today } as const)
    : readConsent(reading, asked, words)
  return finish(reading, () => ({
    category: category ?? 'origin',
    answer: answer ?? '',
    ...consent,
  }))
}

type Words = ReturnType<typeof specialMessages>['errors']

function readConsent(
  reading: ReturnType<typeof startReading>,
  { today, kind }: Asked,
  words: Words,
): Pick<GiveSpecialAnswer, 'consentedBy' | 'how' | 'consentedOn'> {
  const choices = kind === 'mentor' ? (['self'] as const) : consentedBy
  const by = readChoice(reading, 'by', { choices, missing: words.by })
  const how = readChoice(reading, 'how', { choices: consentWays, missing: words.how })
  const asked = { missing: words.on, incomplete: words.on, 'not-a-date': words.on }
  const on = readDate(reading, 'on', asked)
  if (on === null) {
    fault(reading, 'on', words.on)
  } else if (on > today) {
    fault(reading, 'on', words.future)
  }
  return { consentedBy: by ?? 'self', how: how ?? 'spoken', consentedOn: on ?? today }
}
