import type { Weights } from './sides.js'

/**
 * What counts how much until a foundation decides otherwise. Together 100, by the evidence of matching.md §3.2:
 * outlook and the client's own voice carry most, likes and dislikes moderately, likeness on paper least.
 */
export const defaultWeights: Weights = {
  version: 0,
  of: {
    outlook: 22,
    interests: 16,
    need: 14,
    travel: 14,
    time: 12,
    style: 10,
    background: 6,
    recognition: 6,
  },
}

/** The mean of a criterion about which a foundation knows nothing yet. */
export const noMeans = {
  outlook: 0.5,
  interests: 0.5,
  need: 0.5,
  travel: 0.5,
  time: 0.5,
  style: 0.5,
  background: 0.5,
  recognition: 0.5,
} as const
