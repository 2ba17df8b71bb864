import { authorityGrounds } from '../law/index.js'
import type { Locale } from '../shared/i18n/index.js'
import { authorityMessages } from './authority.messages.js'
import type { Authority, Ground } from './authority.js'
import type { ConditionCode } from './codes.js'
import type { Matter } from './matter.js'

/** Everything in an answer but its explanation. */
export type AuthorityParts = Omit<Authority, 'explanation'>

/** The answer in plain words: who decides, what the mentor may do, why he may not, what is missing, whom to turn to. */
export function explain(matter: Matter, answer: AuthorityParts, locale: Locale = 'nl'): string {
  const words = authorityMessages(locale)
  return [
    words.decides[answer.decides],
    words.mentorMay[answer.mentorMay],
    ...(yieldsToResistance(answer) ? [words.resisted] : []),
    ...answer.missing.map((code) => words.missing[code]),
    ...(answer.disputed ? [words.disputed] : []),
    words.turnToFor[matter] ?? words.turnTo[answer.decides],
  ].join(' ')
}

/** Who resists decides, unless serious harm makes it plainly needed: BW 1:453 lid 5, 7:465 lid 6. */
function yieldsToResistance({ decides, grounds }: AuthorityParts): boolean {
  return decides === 'client' && grounds.some(isSeriousHarm)
}

function isSeriousHarm({ source }: Ground): boolean {
  return authorityGrounds['serious-harm'].some((version) => version.source.article === source)
}

/** The conditions without those that whom to turn to says already, for where both are shown. */
export function conditionsBesides(conditions: readonly ConditionCode[]): readonly ConditionCode[] {
  return conditions.filter((code) => !saidAlready.includes(code))
}

const saidAlready: readonly ConditionCode[] = [
  'client-can-do-this',
  'differs-from-treatment-limitation',
]
