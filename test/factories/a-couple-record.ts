import type { Couple } from '../../src/mentorships/index.js'

/** A couple as lists and forms know it, named after its client. */
export function aCoupleOf(name: string, more: Partial<Couple> = {}): Couple {
  return {
    mentorshipId: `mentorship of ${name}`,
    regime: 'statutory',
    status: 'running',
    clientId: name,
    clientName: name,
    mentorId: 'irene',
    mentorName: 'Irene',
    startedOn: null,
    endedOn: null,
    lastContactOn: null,
    dueOn: null,
    homeKind: null,
    institutionId: null,
    institutionName: null,
    ...more,
  }
}
