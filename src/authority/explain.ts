import type { Locale } from '../shared/i18n/index.js'
import { authorityMessages } from './authority.messages.js'
import type { Authority } from './authority.js'
import type { Matter } from './matter.js'

/** Everything in an answer but its explanation. */
export type AuthorityParts = Omit<Authority, 'explanation'>

/** The answer in plain words: who decides, what the mentor may do, what is missing, whom to turn to. */
export function explain(matter: Matter, answer: AuthorityParts, locale: Locale = 'nl'): string {
  const words = authorityMessages(locale)
  return [
    words.decides[answer.decides],
    words.mentorMay[answer.mentorMay],
    ...answer.missing.map((code) => words.missing[code]),
    ...(answer.disputed ? [words.disputed] : []),
    words.turnToFor[matter] ?? words.turnTo[answer.decides],
  ].join(' ')
}
