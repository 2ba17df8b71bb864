import type { ToldFact } from '../audit/index.js'
import { messages, type Locale } from '../shared/i18n/index.js'
import { profileMessages } from './profiles.messages.js'

const nl = {
  intake: (part: string) => `Intake aangevuld: ${part}.`,
  wishes: (part: string) => `Wensen voor de match aangepast: ${part}.`,
  ownWishes: (part: string) => `Paste zelf de wensen aan: ${part}.`,
}

const en: typeof nl = {
  intake: (part) => `Intake added to: ${part}.`,
  wishes: (part) => `Wishes for the match changed: ${part}.`,
  ownWishes: (part) => `Changed the own wishes: ${part}.`,
}

const factMessages = messages({ nl, en })

/** A fact about a profile in one sentence, without what was answered; undefined for other facts. */
export function profileFactSentence({ type, content }: ToldFact, locale: Locale) {
  const words = factMessages(locale)
  const { client, mentor } = profileMessages(locale)
  const part = String(content['part'])
  if (type === 'intakeChanged') {
    return words.intake(client.parts[part as keyof typeof client.parts] ?? part)
  }
  if (type === 'wishesChanged') {
    const title = mentor.parts[part as keyof typeof mentor.parts] ?? part
    return content['isOwn'] === true ? words.ownWishes(title) : words.wishes(title)
  }
  return undefined
}
