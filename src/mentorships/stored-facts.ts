import type { Fact } from '../audit/index.js'
import type { MentorshipFact } from './mentorship.facts.js'
import type { Mentorship } from './mentorship.js'

/** Facts as the history keeps them: with the client and the mentor they concern, so that both dossiers tell them. */
export function factsToKeep(
  state: Mentorship,
  facts: readonly MentorshipFact[],
  { endNote }: { endNote: string | null },
): Fact[] {
  return facts.map(({ type, mentorshipId, ...content }) => {
    const mentorId = mentorOf({ type, mentorshipId, ...content } as MentorshipFact, state)
    const note = type === 'mentorshipEnded' && endNote !== null ? { note: endNote } : {}
    return {
      type,
      mentorshipId,
      clientId: state.clientId,
      mentorId,
      content: { ...content, ...note },
    }
  })
}

/** The fact as it was told; undefined for facts that are about something else than a mentorship. */
export function mentorshipFactFrom({
  type,
  mentorshipId,
  content,
}: Fact): MentorshipFact | undefined {
  return isMentorshipFact(type)
    ? ({ ...content, type, mentorshipId: mentorshipId ?? '' } as MentorshipFact)
    : undefined
}

const factTypes: Record<MentorshipFact['type'], true> = {
  mentorshipStarted: true,
  mentorshipPaused: true,
  mentorshipResumed: true,
  substituteNamed: true,
  mentorshipHandedOver: true,
  mentorshipEnded: true,
  mentorshipReopened: true,
  rhythmAgreed: true,
}

/** The kinds of facts that tell the history of a mentorship, contacts left out. */
export const mentorshipFactTypes: readonly string[] = [
  ...Object.keys(factTypes),
  'preconditionsAnswered',
  'mentorshipChanged',
]

/** Whether a fact belongs to the history of a mentorship, contacts left out. */
export function isToldByMentorship({ type }: Pick<Fact, 'type'>): boolean {
  return mentorshipFactTypes.includes(type)
}

function isMentorshipFact(type: string): type is MentorshipFact['type'] {
  return Object.hasOwn(factTypes, type)
}

function mentorOf(fact: MentorshipFact, state: Mentorship): string {
  if (fact.type === 'mentorshipHandedOver') {
    return fact.toMentorId
  }
  return 'mentorId' in fact ? fact.mentorId : state.mandate.mentorId
}
