import type { Authority, GoverningLaw, Matter } from '../authority/index.js'
import type { Instant, PlainDate } from '../shared/calendar/index.js'

/** Who put the question. */
export const askers = [
  'client',
  'family',
  'care',
  'doctor',
  'bewindvoerder',
  'court',
  'mentor',
  'coordinator',
  'other',
] as const
export type Asker = (typeof askers)[number]

/** Who was asked what he thinks. */
export const consultedKinds = [
  'client',
  'family',
  'care',
  'doctor',
  'bewindvoerder',
  'fellow-mentor',
  'coordinator',
  'other',
] as const
export type ConsultedKind = (typeof consultedKinds)[number]

/** How it ended; `not-yet` is an honest ending too, and has a day on which it is looked at again. */
export const outcomes = [
  'client-decided',
  'mentor-decided',
  'refused',
  'referred',
  'not-yet',
] as const
export type Outcome = (typeof outcomes)[number]

/** Whether the client had a part in it. BW 1:454. */
export const involvements = ['yes', 'partly', 'no'] as const
export type Involvement = (typeof involvements)[number]

/** What was asked, another way, or leaving things as they are. */
export const optionKinds = ['asked', 'alternative', 'nothing'] as const
export type OptionKind = (typeof optionKinds)[number]

/** One way to go, with what it means for the client in the three goods, in words. */
export type DecisionOption = {
  readonly id: string
  readonly kind: OptionKind
  readonly words: string
  readonly safe: string | null
  readonly connected: string | null
  readonly authentic: string | null
}

/** Somebody who was heard, and what he said. */
export type Consultation = {
  readonly id: string
  readonly who: ConsultedKind
  readonly name: string | null
  readonly consultedOn: PlainDate | null
  readonly said: string
}

/** What a person fills in of one decision; null or empty where he has not come to it yet. */
export type DecisionContent = {
  readonly matter: Matter
  readonly question: string
  readonly askedBy: Asker
  readonly askedByName: string | null
  readonly askedOn: PlainDate
  readonly answerBy: PlainDate | null
  readonly isUrgent: boolean
  /** Until when an urgent decision may wait for its missing parts. */
  readonly completeBy: PlainDate | null
  readonly governingLaw: GoverningLaw | null
  readonly isInvasive: boolean | null
  readonly isEmergency: boolean | null
  readonly hasProxy: boolean | null
  readonly clientResists: boolean | null
  readonly mentorResists: boolean | null
  readonly resistanceHow: string | null
  readonly seriousHarm: boolean | null
  readonly seriousHarmWhy: string | null
  readonly secondOpinion: string | null
  /** What the client wants, in words. */
  readonly wish: string | null
  /** Where that cannot be learned: how a picture of it was formed. */
  readonly wishPictured: string | null
  readonly involved: Involvement | null
  readonly involvedHow: string | null
  readonly advice: string | null
  readonly adviceFrom: string | null
  readonly nobodyConsultedBecause: string | null
  readonly collision: string | null
  readonly outcome: Outcome | null
  readonly chosenOptionId: string | null
  readonly outcomeWords: string | null
  readonly outcomeWhy: string | null
  readonly mentorView: string | null
  readonly decidedOn: PlainDate | null
  readonly reviewOn: PlainDate | null
  readonly explainedOn: PlainDate | null
  readonly explainedHow: string | null
  readonly clientTook: string | null
  readonly notExplainedBecause: string | null
  readonly isWeighty: boolean
  readonly weightyWhy: string | null
}

/** A decision as it stands, with everything under it. `authority` is what the rules said when it was closed. */
export type Decision = DecisionContent & {
  readonly id: string
  readonly clientId: string
  readonly mentorshipId: string
  readonly followsId: string | null
  readonly status: 'open' | 'closed'
  readonly authority: Authority | null
  readonly openedAt: Instant
  readonly openedBy: string
  readonly openedByName: string
  readonly changedAt: Instant
  readonly closedAt: Instant | null
  readonly closedByName: string | null
  readonly version: number
  readonly options: readonly DecisionOption[]
  readonly consultations: readonly Consultation[]
  readonly evidenceIds: readonly string[]
}
