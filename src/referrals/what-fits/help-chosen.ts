import type { Fact, ToldFact } from '../../audit/index.js'
import type { Locale } from '../../shared/i18n/index.js'
import { options, type Option } from './option.js'
import { whatFitsMessages } from './what-fits.messages.js'

/** That a coordinator chose which help fits, for the history of the client. The reason stands with the choice alone. */
export function helpChosen(clientId: string, chosen: readonly Option[]): Fact {
  return { type: 'helpChosen', clientId, content: { chosen } }
}

/** Says which help was chosen; undefined for facts of others. */
export function whatFitsFactSentence({ type, content }: ToldFact, locale: Locale) {
  if (type !== 'helpChosen') {
    return undefined
  }
  const words = whatFitsMessages(locale)
  const told = Array.isArray(content['chosen']) ? content['chosen'] : []
  const chosen = options.filter((option) => told.includes(option))
  return words.history(chosen.map((option) => words.options[option]).join('; '))
}
