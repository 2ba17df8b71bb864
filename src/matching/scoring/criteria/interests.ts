import { countOf, notKnown } from '../bits.js'
import type { PackedClient, PackedMentor } from '../packed.js'
import type { ClientSide, MentorSide } from '../sides.js'
import { anything, exactly, type Bounds, type Told } from './criterion.js'

/** Points from which more in common adds nothing: four shared likes or dislikes. */
const enough = 8

/**
 * Two points for each shared like and each shared dislike, one less for each clash; nothing in common is a
 * fifth, four things in common is all there is. Shared dislikes count as much as likes (matching.md E6, E8).
 */
export function interestBounds(client: PackedClient, mentor: PackedMentor, out: Bounds): void {
  if (client.likes === notKnown || mentor.likes === notKnown) return anything(out)
  const likes = 2 * countOf(client.likes & mentor.likes)
  const own = client.dislikes
  const other = mentor.dislikes
  if (own !== notKnown && other !== notKnown) {
    const clashes = countOf(client.likes & other) + countOf(mentor.likes & own)
    return exactly(out, saturating(likes + 2 * countOf(own & other) - clashes))
  }
  const ownClashes = own === notKnown ? 0 : countOf(mentor.likes & own)
  const otherClashes = other === notKnown ? 0 : countOf(client.likes & other)
  const mostClashes =
    (own === notKnown ? countOf(mentor.likes) : ownClashes) +
    (other === notKnown ? countOf(client.likes) : otherClashes)
  out.low = saturating(likes - mostClashes)
  out.high = saturating(likes + mostShared(own, other) - ownClashes - otherClashes)
}

function mostShared(own: number, other: number): number {
  if (own !== notKnown) return 2 * countOf(own)
  return other === notKnown ? 2 * enough : 2 * countOf(other)
}

function saturating(points: number): number {
  return Math.min(1, Math.max(0, (points + 2) / (enough + 2)))
}

/** What both like, what neither can stand, and where one likes what the other cannot stand. */
export function tellInterests(client: ClientSide, mentor: MentorSide): Told {
  const { likes = [], dislikes = [] } = client
  const shared = likes.filter((each) => mentor.likes?.includes(each))
  const spurned = dislikes.filter((each) => mentor.dislikes?.includes(each))
  const clashes = [
    ...likes.filter((each) => mentor.dislikes?.includes(each)),
    ...dislikes.filter((each) => mentor.likes?.includes(each)),
  ]
  const told = [
    { reason: 'shared-likes', values: shared },
    { reason: 'shared-dislikes', values: spurned },
    { reason: 'clashes', values: clashes },
  ] as const
  const found = told.filter(({ values }) => values.length > 0)
  const isAsked = client.likes !== undefined && mentor.likes !== undefined
  return found.length > 0 || !isAsked ? found : [{ reason: 'nothing-shared', values: [] }]
}
