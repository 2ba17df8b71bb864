import { usualWeekPoints, type Criterion, type Objective, type Weights } from '../matching/index.js'

/** How a foundation weighs: the criteria, what is best for all together, and what a week of waiting adds. */
export type Weighing = Weights & { objective: Objective; weekPoints: number }

/** The weights of matching.md §3.2, which no foundation chose yet; together 100. */
export const usualWeights: Readonly<Record<Criterion, number>> = {
  outlook: 22,
  interests: 16,
  need: 14,
  travel: 14,
  time: 12,
  style: 10,
  background: 6,
  recognition: 6,
}

/** How Naast weighs until a foundation says otherwise; version 0. */
export const usualWeighing: Weighing = {
  version: 0,
  of: usualWeights,
  objective: 'concave',
  weekPoints: usualWeekPoints,
}

/** The highest weight of one criterion, so that none can silence all others by a slip of the hand. */
export const highestWeight = 100
