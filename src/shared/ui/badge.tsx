import type { Child } from 'hono/jsx'
import { Icon, type IconName } from './icon.js'

/** What a state asks of the reader, from nothing to acting today. */
export type Tone = 'calm' | 'soon' | 'late' | 'never' | 'paused' | 'plain'

/** The picture that belongs to each tone, so that colour is never alone. */
export const toneIcons: Record<Tone, IconName | undefined> = {
  calm: 'check',
  soon: 'clock',
  late: 'warning',
  never: 'circle',
  paused: 'pause',
  plain: undefined,
}

/** A state in a few words. The words carry the meaning; picture, border and colour support it. */
export function Badge({ tone, children }: { tone: Tone; children?: Child }) {
  const icon = toneIcons[tone]
  return (
    <span class={`n-badge n-tone-${tone}`}>
      {icon !== undefined && <Icon name={icon} />}
      <span>{children}</span>
    </span>
  )
}
