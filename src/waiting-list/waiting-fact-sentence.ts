import type { Locale } from '../shared/i18n/index.js'
import { waitingFactTypes } from './waiting-facts.js'
import { waitingMessages } from './waiting-list.messages.js'

type Told = { type: string; content: Readonly<Record<string, unknown>> }

/** Says a fact about waiting in one sentence, without the reasons; undefined when it is another noun's. */
export function waitingFactSentence({ type }: Told, locale: Locale): string | undefined {
  const known = waitingFactTypes.find((one) => one === type)
  return known && waitingMessages(locale).facts[known]
}
