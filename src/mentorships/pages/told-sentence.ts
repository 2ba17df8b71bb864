import type { ToldFact } from '../../audit/index.js'
import type { Locale } from '../../shared/i18n/index.js'
import { mentorshipFactSentence } from '../mentorship-fact.messages.js'
import { pageMessages } from '../mentorship-page.messages.js'
import { mentorshipFactFrom } from '../stored-facts.js'

type Wording = { locale: Locale; nameOf: (id: string) => string }

/** A fact of the history in words, also one that no command of a mentorship tells. */
export function toldSentence(told: ToldFact, wording: Wording): string {
  const fact = mentorshipFactFrom(told)
  if (fact !== undefined) {
    return mentorshipFactSentence(fact, wording)
  }
  const words = pageMessages(wording.locale)
  return told.type === 'preconditionsAnswered' ? words.answered : words.changed
}
