import type {
  Background,
  Criterion,
  DayPart,
  Duration,
  Goal,
  Importance,
  MeansOfTravel,
  Need,
  OutlookItem,
  Pastime,
  SpecialCategory,
  SpeakingLevel,
  Style,
} from './words.js'

/** A point on earth in degrees (WGS 84). */
export type Point = { readonly latitude: number; readonly longitude: number }

/** A language by its code (ISO 639) and how well it is spoken. */
export type Spoken = { readonly language: string; readonly level: SpeakingLevel }

/** A wish about a gender: only `must` can keep a pair from being made. */
export type GenderWish =
  { readonly wish: 'none' } | { readonly wish: 'woman' | 'man'; readonly must: boolean }

/**
 * What somebody told about something special, for matching only. It reaches a side only while consent for it is in
 * force: the reader of the database leaves the rest out, so that what is not allowed cannot be scored.
 */
export type SpecialAnswers = Readonly<Partial<Record<SpecialCategory, string>>>

/** What both sides tell of themselves. `undefined` is always: not known, or not asked. */
type Both = {
  readonly id: string
  readonly at: Point | undefined
  readonly spoken: readonly Spoken[] | undefined
  /** 1 to 5 for each line that was answered. */
  readonly outlook: Readonly<Partial<Record<OutlookItem, number>>>
  readonly likes: readonly Pastime[] | undefined
  readonly dislikes: readonly Pastime[] | undefined
  readonly available: readonly DayPart[] | undefined
  readonly expectedDuration: Duration | undefined
  readonly visitsPerMonth: number | undefined
  readonly birthYear: number | undefined
  readonly gender: 'woman' | 'man' | 'other' | undefined
  /** The language in which somebody can say what matters most. */
  readonly heartLanguage: string | undefined
  readonly special: SpecialAnswers
}

/** What a regime and the foundation ask of any mentor for this client. */
export type Demands = {
  readonly vog: boolean
  readonly course: boolean
  /** The law's exclusion of who works where the client is cared for (BW 1:452(6), Besluit 2(3)). */
  readonly legalExclusion: boolean
  readonly leastAge: number | undefined
}

/** Who waits for a mentor. */
export type ClientSide = Both & {
  /** Higher goes first. */
  readonly urgency: number
  readonly weeksWaiting: number
  readonly demands: Demands
  /** `null`: not cared for by any institution. */
  readonly institutionId: string | null | undefined
  readonly isMinor: boolean | undefined
  readonly parentsAgree: boolean | undefined
  readonly levelNeeded: SpeakingLevel
  readonly interpreterAgreed: boolean
  /** Load in units: 1 is an ordinary client. */
  readonly caseWeight: number
  readonly mostMinutes: number | undefined
  readonly genderWish: GenderWish | undefined
  readonly aggression: 'none' | 'some' | 'serious' | undefined
  readonly hasPets: boolean | undefined
  readonly smokes: boolean | undefined
  readonly need: readonly Need[] | undefined
  readonly goal: Goal | undefined
  readonly wantedStyles: readonly Style[] | undefined
  readonly ageWish: 'younger' | 'same' | 'older' | 'none' | undefined
  /** How heavy each criterion weighs for this client; not asked is `normal`. */
  readonly importance: Readonly<Partial<Record<Criterion, Importance>>>
  /** For which special answers the client asks to be matched on; consent stands in `special`. */
  readonly asksFor: readonly SpecialCategory[]
}

/** A volunteer, as far as matching looks at people. */
export type MentorSide = Both & {
  readonly status: 'available' | 'applicant' | 'paused' | 'stopped' | undefined
  readonly vog: 'valid' | 'expired' | undefined
  readonly courseDone: boolean | undefined
  readonly age: number | undefined
  /** Institutions this mentor works for or is tied to; undefined: never asked. */
  readonly tiedTo: readonly string[] | undefined
  /** How many units of load the mentor takes at most, and carries now, open proposals included. */
  readonly capacity: number
  readonly load: number
  /** How many clients now: from the third on the rules of quality ask for a look (Besluit). */
  readonly clientsNow: number
  readonly readyForThree: boolean | undefined
  readonly travelsBy: MeansOfTravel | undefined
  readonly mostMinutes: number | undefined
  readonly acceptsGender: 'woman' | 'man' | 'any' | undefined
  readonly handlesAggression: 'none' | 'some' | 'serious' | undefined
  readonly bearsPets: boolean | undefined
  readonly bearsSmoke: boolean | undefined
  readonly experience: readonly Need[] | undefined
  readonly styles: readonly Style[] | undefined
  readonly background: Background | undefined
}

/** A pair that must not be made again or at all: by the client, by the mentor, after an earlier match, or by law. */
export type Barrier = {
  readonly clientId: string
  readonly mentorId: string
  readonly kind: 'client-veto' | 'mentor-veto' | 'earlier-match' | 'no-contact' | 'treats-client'
}

/** Weights of the criteria for one foundation; they need not sum to 100. */
export type Weights = { readonly version: number; readonly of: Readonly<Record<Criterion, number>> }

/** Everything that scoring looks at. */
export type Pool = {
  readonly clients: readonly ClientSide[]
  readonly mentors: readonly MentorSide[]
  readonly barriers: readonly Barrier[]
  readonly weights: Weights
}
