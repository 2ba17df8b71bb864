import type { Locale } from '../../shared/i18n/index.js'
import { Badge, type Tone } from '../../shared/ui/index.js'
import { rhythmMessages } from './rhythm.messages.js'
import type { RhythmState } from './rhythm.js'

/** What each state of a rhythm asks of the reader. */
export const rhythmTones: Record<RhythmState, Tone> = {
  'on-rhythm': 'calm',
  'due-soon': 'soon',
  overdue: 'late',
  'never-met': 'never',
  paused: 'paused',
  ended: 'plain',
}

/** The state of a rhythm in words, with its picture and colour. */
export function RhythmBadge({ state, locale }: { state: RhythmState; locale: Locale }) {
  return <Badge tone={rhythmTones[state]}>{rhythmMessages(locale).states[state]}</Badge>
}
