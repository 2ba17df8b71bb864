import type { Authority } from '../authority/index.js'
import type { Locale } from '../shared/i18n/index.js'
import { pathMessages } from './path.messages.js'

/** Who decides and what the mentor does, in one or two short sentences: "Dit mag Hanne zelf beslissen. U helpt." */
export function guardLine(authority: Authority, name: string, locale: Locale): string {
  const { decides, mentorMay, missing } = authority
  const words = pathMessages(locale).guard
  if (decides === 'mentor' && missing.length > 0) {
    return words.mentorNotYet(name)
  }
  return `${words.decides[decides](name)} ${words.mentor[mentorMay](name)}`.trim()
}
