import { messages } from '../shared/i18n/index.js'
import { waitingEn } from './waiting-list.messages.en.js'
import { waitingNl, type WaitingMessages } from './waiting-list.messages.nl.js'

export type { WaitingMessages } from './waiting-list.messages.nl.js'

/** The words of the waiting list in a language. */
export const waitingMessages = messages<WaitingMessages>({ nl: waitingNl, en: waitingEn })
