import type { Party } from './party.js'
import { formRows, type PolicyRow } from './policy-row.js'

const beside = ['coordinator', 'mentor:own', 'mentor:substitute'] as const satisfies Party[]

/** What was found about capacity for one decision, and the one question a professional answers. */
export const capacityPolicy: readonly PolicyRow[] = [
  ...formRows({
    route: 'decisionCapacity',
    allow: beside,
    because: 'who works on a decision sees what was found, and records what a professional said',
  }),
  ...formRows({
    route: 'strikeOutStatement',
    allow: ['coordinator', 'owner'],
    because:
      'who recorded a statement wrongly says so; what others recorded or gave is for the office',
  }),
  ...formRows({
    route: 'askForStatement',
    allow: beside,
    fresh: true,
    because:
      'who works on a decision asks the professional, who gets this question and nothing else',
  }),
  {
    route: 'withdrawStatementRequest',
    method: 'post',
    allow: beside,
    because: 'who may ask takes the question back, at once',
  },
  {
    route: 'askedOfMe',
    method: 'get',
    allow: ['professional:capacity'],
    fields: { 'professional:capacity': 'one-question' },
    because: 'a professional finds what was asked of him, by the invitations he came in with',
  },
  ...formRows({
    route: 'answerQuestion',
    allow: ['owner'],
    because: 'only the professional who was asked answers, for that one decision',
  }),
  ...formRows({
    route: 'confirmAnswer',
    allow: ['owner'],
    because: 'as for answering: he looks his answer over before it is given',
  }),
]
