import { messages } from '../shared/i18n/index.js'
import { dutchRetention, type RetentionMessages } from './retention.messages.nl.js'
import { englishRetention } from './retention.messages.en.js'

export type { RetentionMessages }

/** The words about keeping and destroying. */
export const retentionMessages = messages<RetentionMessages>({
  nl: dutchRetention,
  en: englishRetention,
})
