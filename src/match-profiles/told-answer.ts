import {
  criteria,
  dayParts,
  days,
  outlookItems,
  type Criterion,
  type Importance,
  type OutlookItem,
} from '../matching/index.js'
import { formatDate, type PlainDate } from '../shared/calendar/index.js'
import type { Locale } from '../shared/i18n/index.js'
import { namesTogether } from '../shared/names/index.js'
import { languageCode } from './language-code.js'
import { matchWords, type MatchWords } from './match-words.messages.js'
import type { Answer, Asking, Question } from './questions.js'

/** The words of the options of a question, by value. */
export function optionWords(
  question: Question,
  words: MatchWords,
): Readonly<Record<string, string>> {
  const wordsOf: Partial<Record<Question, Readonly<Record<string, string>>>> = {
    goal: words.goals,
    wantedStyles: words.styles,
    styles: words.styles,
    genderWish: words.genderWishes,
    ageWish: words.ageWishes,
    gender: words.genders,
    levelNeeded: words.levels,
    likes: words.pastimes,
    dislikes: words.pastimes,
    expectedDuration: words.durations,
    needs: words.needs,
    experience: words.needs,
    aggression: words.aggression,
    handlesAggression: words.aggression,
    caseWeight: words.caseWeights,
    background: words.backgrounds,
    travelsBy: words.travel,
    acceptsGender: words.acceptsGender,
    worksInCare: words.worksInCare,
  }
  return wordsOf[question] ?? {}
}

type Told = {
  question: Question
  asking: Asking
  answer: Answer
  /** The languages of the registration, to name a code by. */
  languages: readonly string[]
  locale: Locale
}

/** An answer in words, one line or more; undefined when it was not asked yet. */
export function toldAnswer(told: Told): readonly string[] | undefined {
  const { question, asking, answer, languages, locale } = told
  const words = matchWords(locale)
  if (answer === null) {
    return undefined
  }
  if (typeof answer === 'boolean') {
    return [answer ? words.yes : words.no]
  }
  if (typeof answer === 'number') {
    return [toldNumber(question, answer, words)]
  }
  if (typeof answer === 'string') {
    return [toldText(told, answer)]
  }
  if (asking.kind === 'week') {
    return toldWeek(answer as readonly string[], words)
  }
  if (isList(answer)) {
    return asking.kind === 'languages' && answer.length === 0
      ? undefined
      : [toldList(answer, optionWords(question, words), locale)]
  }
  return toldWithin(asking, answer, { languages, words })
}

function isList(answer: Answer): answer is readonly string[] {
  return Array.isArray(answer)
}

function toldNumber(question: Question, answer: number, words: MatchWords): string {
  if (question === 'mostMinutes') {
    return words.minutes(answer)
  }
  return question === 'visitsPerMonth'
    ? words.perMonth(answer)
    : (optionWords(question, words)[answer] ?? String(answer))
}

function toldText({ question, asking, languages, locale }: Told, answer: string): string {
  if (asking.kind === 'date') {
    return formatDate(answer as PlainDate, locale)
  }
  return asking.kind === 'heart-language'
    ? languageNamed(answer, languages)
    : (optionWords(question, matchWords(locale))[answer] ?? answer)
}

function languageNamed(code: string, languages: readonly string[]): string {
  return languages.find((name) => languageCode(name) === code) ?? code
}

function toldList(
  answer: readonly string[],
  wordOf: Readonly<Record<string, string>>,
  locale: Locale,
): string {
  return answer.length === 0
    ? matchWords(locale).noneGiven
    : namesTogether(
        answer.map((one) => wordOf[one] ?? one),
        locale,
      )
}

/** Per day the parts that fit; all parts of all days is said in one word less. */
export function toldWeek(answer: readonly string[], words: MatchWords): readonly string[] {
  return days.flatMap((day) => {
    const fitting = dayParts.filter((part) => part.startsWith(day) && answer.includes(part))
    const parts = fitting.map((part) => words.parts[part.slice(4) as keyof MatchWords['parts']])
    return parts.length === 0 ? [] : [`${words.days[day]}: ${parts.join(', ')}`]
  })
}

function toldWithin(
  asking: Asking,
  answer: Readonly<Record<string, string | number>>,
  { languages, words }: { languages: readonly string[]; words: MatchWords },
): readonly string[] | undefined {
  const order: readonly string[] = asking.kind === 'lines' ? outlookItems : criteria
  const within = Object.entries(answer).toSorted(
    ([one], [other]) => order.indexOf(one) - order.indexOf(other),
  )
  if (within.length === 0) {
    return undefined
  }
  if (asking.kind === 'lines') {
    return within.map(
      ([item, place]) => lineWords(item as OutlookItem, words)[Number(place) - 1] ?? '',
    )
  }
  return within.map(([key, value]) =>
    asking.kind === 'importance'
      ? `${words.criteria[key as Criterion]}: ${words.importances[value as Importance]}`
      : `${languageNamed(key, languages)}: ${words.levels[value as 'daily' | 'well']}`,
  )
}

/** The five places on a line between two words, from left to right. */
export function lineWords(item: OutlookItem, words: MatchWords): readonly string[] {
  const [left, right] = words.outlook[item]
  const { far, near, between } = words.line
  return [far(left), near(left), between(left, right), near(right), far(right)]
}
