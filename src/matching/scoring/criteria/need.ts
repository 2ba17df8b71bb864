import { countOf, notKnown } from '../bits.js'
import { relatedTo, type PackedClient, type PackedMentor } from '../packed.js'
import type { ClientSide, MentorSide } from '../sides.js'
import { anything, exactly, type Bounds, type Told } from './criterion.js'

/**
 * What the client needs understanding of, against what the mentor knows: known counts full, related half. A
 * client without a special need fits everybody (matching.md E12, E13, E15).
 */
export function needBounds(client: PackedClient, mentor: PackedMentor, out: Bounds): void {
  if (client.need === 0) return exactly(out, 1)
  if (client.need === notKnown || mentor.experience === notKnown) return anything(out)
  const known = countOf(client.need & mentor.experience)
  const related = countOf(client.need & mentor.related & ~mentor.experience)
  exactly(out, (known + related / 2) / countOf(client.need))
}

/** Which needs the mentor knows, which resemble what he knows, and which are new. */
export function tellNeed(client: ClientSide, mentor: MentorSide): Told {
  if (client.need?.length === 0) return [{ reason: 'no-special-need', values: [] }]
  const { experience } = mentor
  if (client.need === undefined || experience === undefined) return []
  const alike = relatedTo(experience)
  const known = client.need.filter((each) => experience.includes(each))
  const rest = client.need.filter((each) => !experience.includes(each))
  const told = [
    { reason: 'knows-need', values: known },
    { reason: 'knows-related-need', values: rest.filter((each) => alike.includes(each)) },
    { reason: 'new-need', values: rest.filter((each) => !alike.includes(each)) },
  ] as const
  return told.filter(({ values }) => values.length > 0)
}
