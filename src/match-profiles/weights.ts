import { defaultWeights, usualWeekPoints, type Objective, type Weights } from '../matching/index.js'

/** How a foundation weighs: the criteria, what is best for all together, and what a week of waiting adds. */
export type Weighing = Weights & { objective: Objective; weekPoints: number }

/** How Naast weighs until a foundation says otherwise; version 0. */
export const usualWeighing: Weighing = {
  ...defaultWeights,
  objective: 'concave',
  weekPoints: usualWeekPoints,
}

/** The highest weight of one criterion, so that none can silence all others by a slip of the hand. */
export const highestWeight = 100
