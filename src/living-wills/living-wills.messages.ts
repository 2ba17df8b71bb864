import { messages } from '../shared/i18n/index.js'
import { en } from './living-wills.messages.en.js'
import { nl } from './living-wills.messages.nl.js'

/** The words of living wills. */
export type LivingWillMessages = typeof nl

/** The words of living wills in a language. */
export const livingWillMessages = messages<LivingWillMessages>({ nl, en })
