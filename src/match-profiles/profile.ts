import type {
  Criterion,
  DayPart,
  Duration,
  Goal,
  Importance,
  MeansOfTravel,
  Need,
  OutlookItem,
  Pastime,
  Background,
  SpeakingLevel,
  Style,
} from '../matching/index.js'
import type { PlainDate } from '../shared/calendar/index.js'

/** How somebody says who he or she is, as far as a wish about it needs it. */
export const genders = ['woman', 'man', 'other'] as const
export type Gender = (typeof genders)[number]

/** How much aggression there is, or how much a mentor can deal with. */
export const aggressionLevels = ['none', 'some', 'serious'] as const
export type Aggression = (typeof aggressionLevels)[number]

/** How much older or younger a mentor is wished to be. */
export const ageWishes = ['younger', 'same', 'older', 'none'] as const
export type AgeWish = (typeof ageWishes)[number]

/** Whom a client wants beside him, or whom a mentor wants to stand beside. */
export const genderWishes = ['none', 'woman', 'man'] as const
export type GenderWished = (typeof genderWishes)[number]
export const acceptedGenders = ['any', 'woman', 'man'] as const
export type AcceptedGender = (typeof acceptedGenders)[number]

/** What both sides are asked. Null is: not asked yet; an empty list is: asked, and there is nothing. */
export type SharedAnswers = {
  ownWords: string | null
  gender: Gender | null
  /** The code of the language in which somebody can say what matters most. */
  heartLanguage: string | null
  /** How well each language is spoken, by its code; a language without a level was not asked about. */
  spoken: Readonly<Record<string, SpeakingLevel>>
  outlook: Readonly<Partial<Record<OutlookItem, number>>>
  likes: readonly Pastime[] | null
  dislikes: readonly Pastime[] | null
  available: readonly DayPart[] | null
  visitsPerMonth: number | null
  expectedDuration: Duration | null
  mostMinutes: number | null
}

/** What a client told for matching. */
export type ClientProfile = SharedAnswers & {
  genderWish: GenderWished | null
  /** Only a wish that is a must keeps a pair from being made. */
  genderWishMust: boolean
  ageWish: AgeWish | null
  levelNeeded: SpeakingLevel
  interpreterAgreed: boolean
  needs: readonly Need[] | null
  goal: Goal | null
  wantedStyles: readonly Style[] | null
  caseWeight: number
  aggression: Aggression | null
  hasPets: boolean | null
  smokes: boolean | null
  /** That no institution cares for this client was said; without that an unknown one stays unknown. */
  isCaredForByNone: boolean
  parentsAgree: boolean | null
  importance: Readonly<Partial<Record<Criterion, Importance>>>
}

/** What a mentor told for matching, besides what stands in his registration. */
export type MentorProfile = SharedAnswers & {
  birthDate: PlainDate | null
  postcode: string | null
  experience: readonly Need[] | null
  styles: readonly Style[] | null
  background: Background | null
  travelsBy: MeansOfTravel | null
  acceptsGender: AcceptedGender | null
  handlesAggression: Aggression | null
  bearsPets: boolean | null
  bearsSmoke: boolean | null
  /** Whether he works in care at all; where, his ties tell (BW 1:452(6)). */
  worksInCare: 'no' | 'yes' | null
  readyForThree: boolean | null
  awayFrom: PlainDate | null
  /** The first day he is back. */
  awayUntil: PlainDate | null
}

/** A profile as it is kept; version 0 was never saved. */
export type Kept<Profile> = { profile: Profile; version: number }

const nothingAsked: SharedAnswers = {
  ownWords: null,
  gender: null,
  heartLanguage: null,
  spoken: {},
  outlook: {},
  likes: null,
  dislikes: null,
  available: null,
  visitsPerMonth: null,
  expectedDuration: null,
  mostMinutes: null,
}

/** A client of whom nothing was asked yet. */
export const blankClient: ClientProfile = {
  ...nothingAsked,
  genderWish: null,
  genderWishMust: false,
  ageWish: null,
  levelNeeded: 'daily',
  interpreterAgreed: false,
  needs: null,
  goal: null,
  wantedStyles: null,
  caseWeight: 1,
  aggression: null,
  hasPets: null,
  smokes: null,
  isCaredForByNone: false,
  parentsAgree: null,
  importance: {},
}

/** A mentor of whom nothing was asked yet. */
export const blankMentor: MentorProfile = {
  ...nothingAsked,
  birthDate: null,
  postcode: null,
  experience: null,
  styles: null,
  background: null,
  travelsBy: null,
  acceptsGender: null,
  handlesAggression: null,
  bearsPets: null,
  bearsSmoke: null,
  worksInCare: null,
  readyForThree: null,
  awayFrom: null,
  awayUntil: null,
}
