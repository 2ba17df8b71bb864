import type { Rule } from '../rule.js'

/** Children, wishes for later, and how somebody lives: parents or the client, whatever a statement says. */
export const ownLife: readonly Rule[] = [
  {
    of: ['care', 'treatment', 'research', 'publicity', 'file', 'legal', 'life', 'burial'],
    when: ({ standing }) => standing === 'child',
    decides: 'stand-in',
    mentorMay: 'support',
    ground: 'of-parents',
  },
  {
    of: ['burial.wish'],
    decides: 'client',
    mentorMay: 'support',
    ground: 'ends-at-death',
    conditions: ['record-only'],
  },
  {
    of: ['life.choice'],
    when: ({ isCourtRegime }) => !isCourtRegime,
    decides: 'client',
    mentorMay: 'support',
    ground: 'advice',
  },
  { of: ['life.choice'], decides: 'client', mentorMay: 'advise', ground: 'advice' },
]
