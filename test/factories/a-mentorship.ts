import type {
  EndedMentorship,
  PausedMentorship,
  RunningMentorship,
} from '../../src/mentorships/mentorship.js'
import {
  nothingKnown,
  type Appointment,
  type StartFacts,
  type StartTerms,
} from '../../src/mentorships/regimes/index.js'

/** The terms of law as they stood in November 2026. */
export const termsOfLaw: StartTerms = { vogMonthsBeforeStart: 6, vogYearsValid: 5, jimLeastAge: 18 }

/** The usual appointment: the court appointed the foundation. */
export const foundationAppointed: Appointment = {
  appointed: 'foundation',
  name: 'Stichting Mentorschap',
  orderedOn: '2025-01-10',
}

/** Everything in order for a court-ordered mentorship, today and since January 2025. */
export const allInOrder: StartFacts = {
  ...nothingKnown,
  measure: { orderedOn: '2025-01-10', from: undefined, until: undefined },
  appointment: foundationAppointed,
  mandateSigned: 'yes',
  conflict: 'none',
  vogIssuedOn: '2024-12-01',
  mentorAlreadyActive: 'yes',
}

/** Hanne with Ilona: court-ordered, running since 15 January 2025. */
export function aMentorship(changes: Partial<RunningMentorship> = {}): RunningMentorship {
  return {
    status: 'running',
    id: 'hanne-ilona',
    clientId: 'hanne',
    regime: 'statutory',
    startedOn: '2025-01-15',
    appointment: foundationAppointed,
    mandate: { id: 'mandate-1', mentorId: 'ilona', from: '2025-01-15', until: undefined },
    earlierMandates: [],
    substitutes: [],
    pastPauses: [],
    agreement: undefined,
    ...changes,
  }
}

/** The same couple, at rest since 1 November 2026 because the mentor is ill. */
export function aPausedMentorship(changes: Partial<PausedMentorship> = {}): PausedMentorship {
  return {
    ...aMentorship(),
    status: 'paused',
    pause: { id: 'pause-1', reason: 'mentor-ill', from: '2026-11-01', expectedUntil: undefined },
    ...changes,
  }
}

/** The same couple, ended on 1 October 2026 because the court lifted the measure. */
export function anEndedMentorship(changes: Partial<EndedMentorship> = {}): EndedMentorship {
  return {
    ...aMentorship(),
    status: 'ended',
    endedOn: '2026-10-01',
    endingReason: 'measure-lifted',
    mandate: { id: 'mandate-1', mentorId: 'ilona', from: '2025-01-15', until: '2026-10-01' },
    ...changes,
  }
}
