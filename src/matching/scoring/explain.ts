import type { Locale } from '../../shared/i18n/index.js'
import type { Change, Counterfactual } from './counterfactual.js'
import type { Reason } from './criteria/criterion.js'
import type { CriterionScore, HardFinding } from './scored.js'
import { scoringMessages } from './scoring.messages.js'
import { dayPartWord, matchWords } from './words.messages.js'
import { dayParts } from './words.js'

/** How two people compare on one thing, in whole sentences; what is not known is said as such. */
export function explainCriterion(
  score: Pick<CriterionScore, 'because' | 'knownShare'>,
  locale: Locale,
): string {
  const words = scoringMessages(locale)
  const told = score.because.map(({ reason, values }) => sayBecause(reason, values, locale))
  if (told.length === 0) return words.notAsked
  return [...told, ...(score.knownShare < 1 - 1e-9 ? [words.partlyAsked] : [])].join(' ')
}

/** What was found for one demand, in a whole sentence. */
export function explainFinding({ code, reason }: HardFinding, locale: Locale): string {
  const words = scoringMessages(locale)
  return reason === undefined ? words.met(matchWords(locale).demands[code]) : words.demand[reason]
}

/** What would be otherwise if one thing were: "Als Jan op woensdagochtend kon: 71 → 78." */
export function explainCounterfactual(
  { change, from, to }: Counterfactual,
  locale: Locale,
  who?: string,
): string {
  const words = scoringMessages(locale)
  const said = words.change[change.what](who ?? words.theMentor, changeWord(change, locale))
  return words.fromTo(said, String(Math.round(from)), String(Math.round(to)))
}

function changeWord(change: Change, locale: Locale): string {
  const words = matchWords(locale)
  switch (change.what) {
    case 'available':
      return dayPartWord(change.part, locale)
    case 'travels-by':
      return words.means[change.means]
    case 'visits':
      return String(change.perMonth)
    case 'experience':
      return words.needs[change.need]
    case 'style':
      return words.styles[change.style]
  }
}

/** Reasons that set two values against each other; all others are about a list. */
const twoSided: readonly Reason[] = ['other-duration', 'other-visits']

function sayBecause(reason: Reason, values: readonly string[], locale: Locale): string {
  const words = scoringMessages(locale)
  const say = words.because[reason]
  const [first = '', second = ''] = values
  if (reason === 'minutes-of-travel') {
    const means = Object.entries(matchWords(locale).means).find(([code]) => code === second)
    return say(words.minutes(first, means?.[1] ?? ''), '')
  }
  const said = values.map((value) => wordFor(reason, value, locale))
  if (twoSided.includes(reason)) return say(said[0] ?? '', said[1] ?? '')
  // Each line of outlook is two words already.
  if (reason.startsWith('outlook')) return say(said.join('; '), '')
  return say(new Intl.ListFormat(locale, { type: 'conjunction' }).format(said), '')
}

function wordFor(reason: Reason, value: string, locale: Locale): string {
  if (reason.endsWith('heart-language')) return languageWord(value, locale)
  const part = dayParts.find((each) => each === value)
  if (part !== undefined) return dayPartWord(part, locale)
  return dictionary(locale).get(value) ?? value
}

const dictionaries = new Map<Locale, ReadonlyMap<string, string>>()

/** Codes of all kinds together: no two kinds share one with another meaning in what is told. */
function dictionary(locale: Locale): ReadonlyMap<string, string> {
  const found = dictionaries.get(locale) ?? makeDictionary(locale)
  dictionaries.set(locale, found)
  return found
}

function makeDictionary(locale: Locale): ReadonlyMap<string, string> {
  const words = matchWords(locale)
  const { line, between } = scoringMessages(locale)
  const lines = Object.entries(words.outlook).flatMap(([item, ends]) => [
    [item, line(...ends)] as const,
    [`${item}:first`, ends[0]] as const,
    [`${item}:second`, ends[1]] as const,
    [`${item}:middle`, between(...ends)] as const,
  ])
  const { pastimes, needs, styles, backgrounds, durations, special, genders, ages } = words
  const lists = [pastimes, needs, styles, backgrounds, durations, special, genders, ages]
  return new Map([...lists.flatMap((list) => Object.entries(list)), ...lines])
}

function languageWord(code: string, locale: Locale): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? code
  } catch {
    return code
  }
}
