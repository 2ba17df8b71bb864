import type { Locale } from '../../shared/i18n/index.js'
import { Badge, type Tone } from '../../shared/ui/index.js'
import { urgencyWords } from '../urgency-words.js'
import type { Urgency } from '../waiting-entry.js'

/** What an urgency asks of the reader. It says how soon somebody needs help, nothing about who he is. */
export const urgencyTones: Record<Urgency, Tone> = { 0: 'plain', 1: 'plain', 2: 'soon', 3: 'late' }

/** How urgent the waiting is, in a word. */
export function UrgencyBadge({ urgency, locale }: { urgency: Urgency; locale: Locale }) {
  return <Badge tone={urgencyTones[urgency]}>{urgencyWords(locale)[urgency]}</Badge>
}
