/** What a client answers when asked how much a thing matters. */
export const importances = ['heavy', 'normal', 'none'] as const
export type Importance = (typeof importances)[number]

/** The eight things a pair is compared on. matching.md §3.2. */
export const criteria = [
  'outlook',
  'interests',
  'need',
  'travel',
  'time',
  'style',
  'background',
  'recognition',
] as const
export type Criterion = (typeof criteria)[number]

/** The ten things without which a pair is not made, in the order in which they are told. matching.md §3.1. */
export const hardCodes = [
  'legal-exclusion',
  'mentor-status',
  'safety',
  'language',
  'capacity',
  'travel',
  'gender',
  'veto',
  'availability',
  'consent',
] as const
export type HardCode = (typeof hardCodes)[number]

/** Outlook and humour: each a line between two words, answered from 1 to 5. */
export const outlookItems = [
  'quiet-lively',
  'plan-spontaneous',
  'talk-do',
  'serious-joking',
  'private-open',
  'old-new',
  'gentle-direct',
  'alone-together',
] as const
export type OutlookItem = (typeof outlookItems)[number]

/** What people like to do, or cannot stand. */
export const pastimes = [
  'walking',
  'cycling',
  'music',
  'singing',
  'dancing',
  'films-and-television',
  'reading',
  'museums',
  'history',
  'news',
  'crafts',
  'painting',
  'cooking',
  'eating-out',
  'coffee-and-talk',
  'games-and-cards',
  'puzzles',
  'football',
  'other-sports',
  'swimming',
  'animals',
  'gardening',
  'nature',
  'fishing',
  'cars-and-machines',
  'computers',
  'shopping',
  'market-and-town',
  'travelling',
  'crowds',
] as const
export type Pastime = (typeof pastimes)[number]

/** What a client needs understanding of, and what a mentor knows from experience. */
export const needs = [
  'dementia',
  'intellectual-disability',
  'brain-injury',
  'psychiatry',
  'addiction',
  'chronic-illness',
  'multiple-disability',
  'refugee',
  'youth',
  'homelessness',
] as const
export type Need = (typeof needs)[number]

/** What the mentor is for first of all. */
export const goals = ['advocacy', 'learning', 'companionship'] as const
export type Goal = (typeof goals)[number]

/** How a mentor works; the best can change between them (JIM guideline). */
export const styles = ['supportive', 'active', 'instrumental'] as const
export type Style = (typeof styles)[number]

/** Where a mentor comes from by trade. */
export const backgrounds = [
  'care',
  'social-work',
  'teaching',
  'law-and-government',
  'other',
] as const
export type Background = (typeof backgrounds)[number]

/** How long both expect to go on. */
export const durations = ['half-year', 'year', 'longer'] as const
export type Duration = (typeof durations)[number]

/** How well somebody speaks a language: enough for daily things, or for what is difficult too. */
export const speakingLevels = ['daily', 'well'] as const
export type SpeakingLevel = (typeof speakingLevels)[number]

/** Day and part of day, such as `mon-morning`; a week has 21. */
export const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export const partsOfDay = ['morning', 'afternoon', 'evening'] as const
export type DayPart = `${(typeof days)[number]}-${(typeof partsOfDay)[number]}`

/** All parts of a week, in order. */
export const dayParts: readonly DayPart[] = days.flatMap((day) =>
  partsOfDay.map((part) => `${day}-${part}` as const),
)

/** How a mentor gets to a client. */
export const meansOfTravel = ['foot', 'bicycle', 'car', 'public-transport'] as const
export type MeansOfTravel = (typeof meansOfTravel)[number]

/** Special personal data: never scored without the recorded consent of both, never inferred (AVG 9). */
export const specialCategories = ['origin', 'life-conviction', 'health'] as const
export type SpecialCategory = (typeof specialCategories)[number]
