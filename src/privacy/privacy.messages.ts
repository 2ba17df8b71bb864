import { messages } from '../shared/i18n/index.js'
import { englishPrivacy } from './privacy.messages.en.js'
import { dutchPrivacy, type PrivacyMessages } from './privacy.messages.nl.js'

export type { PrivacyMessages }

/** The words about requests of people. */
export const privacyMessages = messages<PrivacyMessages>({ nl: dutchPrivacy, en: englishPrivacy })
