import { messages } from '../shared/i18n/index.js'
import { en } from './told.messages.en.js'
import { nl } from './told.messages.nl.js'

/** The words in which somebody asks for help. */
export type ToldMessages = typeof nl

/** The words in which somebody asks for help. */
export const toldMessages = messages<ToldMessages>({ nl, en })
