import { messages } from '../shared/i18n/index.js'
import { englishRegister } from './register.messages.en.js'
import { dutchRegister, type RegisterMessages } from './register.messages.nl.js'

export type { RegisterMessages }

/** The words of the register of processing. */
export const registerMessages = messages<RegisterMessages>({
  nl: dutchRegister,
  en: englishRegister,
})
