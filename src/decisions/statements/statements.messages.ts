import { messages } from '../../shared/i18n/index.js'
import { en } from './statements.messages.en.js'
import { nl, type StatementMessages } from './statements.messages.nl.js'

export type { StatementMessages }

/** The words about what a professional found, in a language. */
export const statementMessages = messages<StatementMessages>({ nl, en })
