import { messages, type Locale } from '../../shared/i18n/index.js'
import type { MatchWords } from './match-words.js'
import { en } from './words.messages.en.js'
import { nl } from './words.messages.nl.js'
import type { DayPart } from './words.js'

/** The words of matching in a language. */
export const matchWords: (locale: Locale) => MatchWords = messages({ nl, en })

/** A part of the week in words: "woensdagochtend". */
export function dayPartWord(part: DayPart, locale: Locale): string {
  const [day, time] = part.split('-') as [keyof MatchWords['days'], keyof MatchWords['parts']]
  const words = matchWords(locale)
  return words.dayPart(words.days[day], words.parts[time])
}
