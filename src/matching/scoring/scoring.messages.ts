import { messages, type Locale } from '../../shared/i18n/index.js'
import type { MatchSentences } from './match-sentences.js'
import { en } from './scoring.messages.en.js'
import { nl } from './scoring.messages.nl.js'

/** The sentences of scoring in a language. */
export const scoringMessages: (locale: Locale) => MatchSentences = messages({ nl, en })
