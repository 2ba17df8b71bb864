import type { PlainDate } from '../../shared/calendar/index.js'

/** What a person answered. 'unknown' is an answer too: it is listed as incomplete, never refused. */
export type Answer = 'yes' | 'no' | 'unknown'

/** Why the law keeps somebody from being this person's mentor. BW 1:452(6), Besluit 2(3). */
export const conflicts = [
  'works-at-institution',
  'gives-care-or-treatment',
  'legally-incapable',
  'under-mentorschap',
  'debt-trustee',
] as const

/** One reason that excludes a mentor for this person. */
export type Conflict = (typeof conflicts)[number]

/** How a parent stands towards the JIM; a grudging yes is enough, only working against it is not. */
export type ParentPosition = 'agrees' | 'grudging-yes' | 'against' | 'unknown'

/** Whom the court appointed. Usually the foundation; in older cases the volunteer in person (BW 1:452). */
export type Appointment = {
  readonly appointed: 'foundation' | 'volunteer'
  readonly name: string
  readonly orderedOn: PlainDate | undefined
}

/** A mentorschap ordered by the court. Unknown dates are undefined; `until` is the first day without it. */
export type CourtMeasure = {
  readonly orderedOn: PlainDate | undefined
  readonly from: PlainDate | undefined
  readonly until: PlainDate | undefined
}

/** Everything a regime may look at before a mentorship starts or passes to another mentor. */
export type StartFacts = {
  readonly measure: CourtMeasure | undefined
  readonly appointment: Appointment | undefined
  readonly mandateSigned: Answer
  readonly conflict: Conflict | 'none' | 'unknown'
  readonly vogIssuedOn: PlainDate | undefined
  readonly mentorAlreadyActive: Answer
  readonly mentorBirthDate: PlainDate | undefined
  readonly mentorConfirmedAdult: Answer
  readonly chosenByYoungPerson: Answer
  readonly mentorAgrees: Answer
  readonly supportedPersonAgrees: Answer
  readonly coordinatorAgrees: Answer
  readonly parents: readonly ParentPosition[]
  readonly representationConsentOn: PlainDate | undefined
}

/** The point of departure of a form or an import: nothing has been answered yet. */
export const nothingKnown: StartFacts = {
  measure: undefined,
  appointment: undefined,
  mandateSigned: 'unknown',
  conflict: 'unknown',
  vogIssuedOn: undefined,
  mentorAlreadyActive: 'unknown',
  mentorBirthDate: undefined,
  mentorConfirmedAdult: 'unknown',
  chosenByYoungPerson: 'unknown',
  mentorAgrees: 'unknown',
  supportedPersonAgrees: 'unknown',
  coordinatorAgrees: 'unknown',
  parents: [],
  representationConsentOn: undefined,
}
