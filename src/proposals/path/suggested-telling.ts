import { matchWords, type ClientHalf } from '../../match-profiles/index.js'
import { mentorshipMessages, type RegimeKey } from '../../mentorships/index.js'
import type { Locale } from '../../shared/i18n/index.js'
import { namesTogether } from '../../shared/names/index.js'
import { proposalMessages } from './proposal.messages.js'

/** What is known of the client that may be told before anybody knows his name. */
export type Tellable = {
  regime: RegimeKey
  place: string | undefined
  side: Pick<ClientHalf, 'need' | 'goal' | 'likes' | 'visitsPerMonth'> | undefined
}

/** A beginning of what the mentor is told, in general words and without a name; what is not known stays a line to fill. */
export function suggestedTelling({ regime, place, side }: Tellable, locale: Locale): string {
  const { telling } = proposalMessages(locale)
  const words = matchWords(locale)
  const list = (values: readonly string[] | undefined) =>
    values === undefined || values.length === 0 ? telling.fill : namesTogether(values, locale)
  const goal = side?.goal === undefined ? undefined : [words.goals[side.goal]]
  return [
    telling.way(mentorshipMessages(locale).regimes[regime]),
    telling.place(place ?? telling.fill),
    telling.need(list(side?.need?.map((one) => words.needs[one]))),
    telling.goal(list(goal)),
    telling.likes(list(side?.likes?.map((one) => words.pastimes[one]))),
    telling.often(
      side?.visitsPerMonth === undefined ? telling.fill : words.perMonth(side.visitsPerMonth),
    ),
  ].join('\n')
}
