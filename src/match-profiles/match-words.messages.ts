import { messages } from '../shared/i18n/index.js'
import { matchWordsEn } from './match-words.en.js'
import { matchWordsNl } from './match-words.nl.js'

/** The words for everything that is asked for matching; Dutch decides which there are. */
export type MatchWords = typeof matchWordsNl

/** The words for answers in a language; a board that compares people uses the same. */
export const matchWords = messages<MatchWords>({ nl: matchWordsNl, en: matchWordsEn })
