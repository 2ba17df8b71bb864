import type { AskerRole } from '../law/index.js'
import type { PlainDate } from '../shared/calendar/index.js'

/** How a request came in: the public form, the short one for who refers by profession, or by telephone. */
export const referralVias = ['form', 'referrer', 'telephone'] as const
export type ReferralVia = (typeof referralVias)[number]

/** The ways of mentoring somebody can ask for; who does not know says so. */
export const askedWays = ['statutory', 'newcomer', 'jim', 'project', 'unknown'] as const
export type AskedWay = (typeof askedWays)[number]

/** How soon something has to happen. */
export const askedUrgencies = ['can-wait', 'weeks', 'days'] as const
export type AskedUrgency = (typeof askedUrgencies)[number]

/** Whether the person knows of the request. An objection is no refusal: a coordinator reads it first. */
export const knowings = ['agrees', 'objects', 'does-not-know', 'cannot-say'] as const
export type Knowing = (typeof knowings)[number]

/** What is arranged already, as far as who asks knows. */
export const knownMeasures = ['mentorschap', 'bewind', 'curatele', 'proxy'] as const
export type KnownMeasure = (typeof knownMeasures)[number]

/** Where the person lives, in the words of the form; they are those of a client's home. */
export const askedLiving = [
  'at-home',
  'with-family',
  'institution',
  'shelter',
  'hospital',
  'other',
  'unknown',
] as const
export type AskedLiving = (typeof askedLiving)[number]

/** Everything that was told in a request. What was not told is null or empty. */
export type Told = {
  askerRole: AskerRole
  askerName: string
  askerOrganisation: string | null
  askerPhone: string | null
  askerEmail: string | null
  callBack: string | null
  givenName: string
  familyName: string | null
  birthDate: PlainDate | null
  age: number | null
  livingKind: AskedLiving
  institutionName: string | null
  postcode: string | null
  place: string | null
  languages: readonly string[]
  way: AskedWay
  chosenPerson: string | null
  why: string
  tried: string | null
  nearPeople: string | null
  relativesWhy: string | null
  measures: readonly KnownMeasure[]
  measuresNote: string | null
  urgency: AskedUrgency
  ifNothing: string | null
  knows: Knowing
  knowsWhy: string | null
}
