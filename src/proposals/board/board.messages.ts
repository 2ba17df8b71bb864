import { messages } from '../../shared/i18n/index.js'
import { boardEn } from './board.messages.en.js'
import { boardNl } from './board.messages.nl.js'

export type { BoardMessages } from './board.messages.nl.js'

/** The words of the board. */
export const boardMessages = messages({ nl: boardNl, en: boardEn })
