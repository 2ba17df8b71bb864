import type { ContactNorm, NormSource } from '../../src/mentorships/rhythm/contact-norm.js'
import {
  rhythmOf,
  type Rhythm,
  type RhythmContact,
  type RhythmSituation,
} from '../../src/mentorships/rhythm/rhythm.js'

/** The day on which every rhythm of the tests is asked for. */
export const today = '2026-11-24'

/** A norm of so many days, weeks or months, set by someone. */
export function aNorm(every: number, unit: ContactNorm['unit'], source: NormSource): ContactNorm {
  return { every, unit, source, basis: 'art. 1' }
}

/** Besluit art. 5(4). */
export const legalFloor = aNorm(2, 'months', 'law')

/** What a foundation asks unless it says otherwise. */
export const fourWeeks = aNorm(4, 'weeks', 'foundation')

/** Contacts that took place on these days. */
export function met(...days: string[]): RhythmContact[] {
  return days.map((on) => ({ on, counts: true }))
}

/** The rhythm of a couple that started long ago and never met, but for the changes. */
export function aRhythm(changes: Partial<RhythmSituation>): Rhythm {
  return rhythmOf({
    today,
    startedOn: '2024-01-15',
    pauses: [],
    contacts: [],
    norms: { legalFloor, foundation: fourWeeks },
    ...changes,
  })
}
