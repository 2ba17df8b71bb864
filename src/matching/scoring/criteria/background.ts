import { notKnown } from '../bits.js'
import type { PackedClient, PackedMentor } from '../packed.js'
import type { ClientSide, MentorSide } from '../sides.js'
import { backgrounds, goals, type Background } from '../words.js'
import { anything, exactly, type Bounds, type Told } from './criterion.js'

const helping: readonly Background[] = ['care', 'social-work', 'teaching']
const lastHelping = backgrounds.indexOf('teaching')
const companionship = goals.indexOf('companionship')

/**
 * A helping trade or teaching counts when the mentor must stand up for somebody or help to learn; for company it
 * matters to nobody, so everybody gets half (matching.md E2, KIS, SMA).
 */
export function backgroundBounds(client: PackedClient, mentor: PackedMentor, out: Bounds): void {
  if (client.goal === companionship) return exactly(out, 0.5)
  if (mentor.background === notKnown) return anything(out)
  const isHelping = mentor.background <= lastHelping
  if (client.goal !== notKnown) return exactly(out, isHelping ? 1 : 0)
  out.low = isHelping ? 0.5 : 0
  out.high = isHelping ? 1 : 0.5
}

/** The trade, and whether it helps towards the goal. */
export function tellBackground({ goal }: ClientSide, { background }: MentorSide): Told {
  if (goal === 'companionship') return [{ reason: 'background-matters-less', values: [] }]
  if (background === undefined) return []
  const reason = helping.includes(background) ? 'helping-background' : 'other-background'
  return [{ reason, values: [background] }]
}
