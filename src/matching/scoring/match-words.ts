import type { Comparison, HardFinding } from './scored.js'
import type {
  Background,
  Criterion,
  Duration,
  Goal,
  HardCode,
  Importance,
  MeansOfTravel,
  Need,
  OutlookItem,
  Pastime,
  SpecialCategory,
  Style,
  days,
  partsOfDay,
} from './words.js'

type Words<Code extends string> = Readonly<Record<Code, string>>

/** Every code of matching in words, so that forms, the board and letters call a thing the same. */
export type MatchWords = {
  readonly criteria: Words<Criterion>
  readonly demands: Words<HardCode>
  readonly findings: Words<HardFinding['finding']>
  readonly comparisons: Words<Comparison>
  readonly importance: Words<Importance>
  /** The two ends of each line. */
  readonly outlook: Readonly<Record<OutlookItem, readonly [string, string]>>
  readonly pastimes: Words<Pastime>
  readonly needs: Words<Need>
  readonly goals: Words<Goal>
  readonly styles: Words<Style>
  readonly backgrounds: Words<Background>
  readonly durations: Words<Duration>
  readonly days: Words<(typeof days)[number]>
  readonly parts: Words<(typeof partsOfDay)[number]>
  readonly dayPart: (day: string, part: string) => string
  readonly means: Words<MeansOfTravel>
  readonly special: Words<SpecialCategory>
  readonly genders: Words<'woman' | 'man'>
  readonly ages: Words<'younger' | 'same' | 'older'>
}
