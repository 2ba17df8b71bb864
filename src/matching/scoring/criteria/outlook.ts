import { countOf } from '../bits.js'
import type { PackedClient, PackedMentor } from '../packed.js'
import type { ClientSide, MentorSide } from '../sides.js'
import { outlookItems } from '../words.js'
import type { Bounds, Told } from './criterion.js'

/**
 * How near two people stand on eight lines between two words, such as quiet and lively: 1 when they agree on
 * all. Each line counts an eighth, and is open while either has not answered it. Deep likeness carries most of
 * what is known about good matches (matching.md E5).
 */
export function outlookBounds(client: PackedClient, mentor: PackedMentor, out: Bounds): void {
  const both = client.outlookAnswered & mentor.outlookAnswered
  const answered = countOf(both)
  const apart = countOf((client.outlook ^ mentor.outlook) & both)
  out.low = (answered - apart) / 32
  out.high = 1 - apart / 32
}

/** Which end two answers of 1 to 5 together lean to. */
function endOf(both: number): 'first' | 'middle' | 'second' {
  if (both <= 5) return 'first'
  return both >= 7 ? 'second' : 'middle'
}

/** The lines on which both answered alike and to which end, and those on which they stand far apart. */
export function tellOutlook(client: ClientSide, mentor: MentorSide): Told {
  const apart = outlookItems.map((item) => {
    const own = client.outlook[item]
    const other = mentor.outlook[item]
    return own === undefined || other === undefined ? undefined : Math.abs(own - other)
  })
  const near = outlookItems
    .filter((_, at) => (apart[at] ?? 9) <= 1)
    .map((item) => `${item}:${endOf((client.outlook[item] ?? 3) + (mentor.outlook[item] ?? 3))}`)
  const far = outlookItems.filter((_, at) => (apart[at] ?? 0) >= 3)
  const isBetween = near.length + far.length === 0 && apart.some((each) => each !== undefined)
  if (isBetween) return [{ reason: 'outlook-between', values: [] }]
  return [
    ...(near.length > 0 ? [{ reason: 'outlook-near', values: near } as const] : []),
    ...(far.length > 0 ? [{ reason: 'outlook-far', values: far } as const] : []),
  ]
}
