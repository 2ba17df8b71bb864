import { actingMentor, type Actor } from '../shared/access/index.js'
import type { MentorshipActor } from './mentorship.policy.js'

/** How a signed-in person acts towards mentorships: as coordinator, as one mentor, or not at all. */
export function actsAs(actor: Pick<Actor, 'role' | 'mentorId'>): MentorshipActor {
  if (actor.role === 'coordinator') {
    return { actsAs: 'coordinator' }
  }
  const mentorId = actingMentor(actor)
  return mentorId === null ? { actsAs: 'other' } : { actsAs: 'mentor', mentorId }
}
