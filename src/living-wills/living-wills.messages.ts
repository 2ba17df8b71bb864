import { messages } from '../shared/i18n/index.js'
import { en } from './living-wills.messages.en.js'
import { nl, type LivingWillMessages } from './living-wills.messages.nl.js'

export type { LivingWillMessages }

/** The words of living wills in a language. */
export const livingWillMessages = messages<LivingWillMessages>({ nl, en })
