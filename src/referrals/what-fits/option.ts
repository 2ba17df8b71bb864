import type { MeasureGroundKey } from '../../law/index.js'
import type { LifeField, Question } from './answers.js'

/** The ways to help, from light to heavy. */
export const options = [
  'none',
  'proxy',
  'own-mentor',
  'volunteer',
  'mentorschap',
  'bewind',
  'curatele',
] as const

/** One way to help. */
export type Option = (typeof options)[number]

/** The ways that only a court can order. */
export const courtMeasures: readonly Option[] = ['mentorschap', 'bewind', 'curatele']

/** How a way fits what was answered. Nothing here says how things will go. */
export const fits = ['fits', 'perhaps', 'no', 'unknown'] as const
export type Fit = (typeof fits)[number]

/** Why something fits or does not; each has a sentence. */
export const reasons = [
  'weighs-himself',
  'weighs-with-help',
  'cannot-weigh',
  'hampered',
  'has-trusted',
  'perhaps-trusted',
  'nobody-trusted',
  'accepts-help',
  'refuses-help',
  'no-harm',
  'serious-harm',
  'acted-against',
  'perhaps-acted-against',
  'agrees',
  'objects',
  'family-may-decide',
  'proxy-covers',
  'proxy-enough',
  'can-still-arrange',
  'too-late-to-arrange',
  'young',
  'no-power',
  'minor',
  'parents-decide',
  'ahead',
  'for-a-time',
  'exists',
  'curator-decides',
  'takes-say',
  'lighter-first',
  'both-measures-first',
] as const
export type Reason = (typeof reasons)[number]

/** How one way fits in one field, and which open questions would tell more. */
export type Weighed = {
  readonly fit: Fit
  readonly speaksFor: readonly Reason[]
  readonly speaksAgainst: readonly Reason[]
  readonly asks: readonly Question[]
}

/** What is to be said of a way in any case: its grounds, and who can ask a court for it. */
export const groundsOf: Readonly<
  Record<Option, { grounds: readonly MeasureGroundKey[]; requests?: MeasureGroundKey }>
> = {
  none: { grounds: ['support', 'family-represents'] },
  proxy: { grounds: ['proxy', 'proxy-in-care'] },
  'own-mentor': { grounds: ['own-mentor'] },
  volunteer: { grounds: ['volunteer'] },
  mentorschap: {
    grounds: ['mentorschap', 'mentorschap-ahead', 'mentorschap-choice', 'lighter-or-heavier'],
    requests: 'mentorschap-requests',
  },
  bewind: { grounds: ['bewind', 'own-fields'], requests: 'bewind-requests' },
  curatele: { grounds: ['curatele', 'ends-mentorschap'], requests: 'curatele-requests' },
}

/** The fields in which a way can help at all. */
export const helpsIn: Readonly<Record<Option, readonly LifeField[]>> = {
  none: ['care', 'money'],
  proxy: ['care', 'money'],
  'own-mentor': ['care'],
  volunteer: ['care'],
  mentorschap: ['care'],
  bewind: ['money'],
  curatele: ['care', 'money'],
}
