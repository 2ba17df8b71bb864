import { messages } from '../shared/i18n/index.js'
import { englishAuthority } from './authority.messages.en.js'
import { dutchAuthority, type AuthorityMessages } from './authority.messages.nl.js'

/** The words about who may decide: a sentence for every code, and the names of roles, regimes and laws. */
export const authorityMessages = messages<AuthorityMessages>({
  nl: dutchAuthority,
  en: englishAuthority,
})
