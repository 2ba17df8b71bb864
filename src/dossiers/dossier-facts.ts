import type { ToldFact } from '../audit/index.js'
import { clientFactSentence } from '../clients/index.js'
import { decisionFactSentence, statementFactSentence } from '../decisions/index.js'
import { documentFactSentence } from '../documents/index.js'
import { evidenceFactSentence } from '../evidence/index.js'
import { livingWillFactSentence } from '../living-wills/index.js'
import { isToldByMentorship, toldSentence } from '../mentorships/index.js'
import { profileFactSentence } from '../match-profiles/index.js'
import { permissionFactSentence } from '../permissions/index.js'
import { proposalFactSentence } from '../proposals/index.js'
import { whatFitsFactSentence } from '../referrals/index.js'
import type { Locale } from '../shared/i18n/index.js'
import { visitFactSentence } from '../visits/index.js'
import { waitingFactSentence } from '../waiting-list/index.js'
import { dossierMessages } from './dossier.messages.js'

type Wording = { locale: Locale; nameOf: (id: string) => string }

/** Says a fact of the history in one sentence, whichever noun it comes from. */
export function factSentence(fact: ToldFact, { locale, nameOf }: Wording): string {
  if (isToldByMentorship(fact)) {
    return toldSentence(fact, { locale, nameOf })
  }
  const words = dossierMessages(locale).timeline
  if (fact.type === 'starterAnswered') {
    const { questions } = fact.content
    return words.starterAnswered(Array.isArray(questions) ? questions.length : 1)
  }
  for (const sentenceOf of sentences) {
    const sentence = sentenceOf(fact, locale)
    if (sentence !== undefined) {
      return sentence
    }
  }
  return words.somethingChanged
}

/** Every noun tells its own facts and leaves the others'. */
const sentences = [
  clientFactSentence,
  visitFactSentence,
  documentFactSentence,
  decisionFactSentence,
  statementFactSentence,
  livingWillFactSentence,
  permissionFactSentence,
  evidenceFactSentence,
  profileFactSentence,
  waitingFactSentence,
  whatFitsFactSentence,
  proposalFactSentence,
]
