import { formRows, type PolicyRow } from './policy-row.js'
import type { Party } from './party.js'

const beside = ['coordinator', 'mentor:own', 'mentor:substitute'] as const satisfies Party[]

/** The pages of a decision with the client's voice and the weighing, its drawing, and looking back. */
export const decisionStepsPolicy: readonly PolicyRow[] = [
  ...formRows({
    route: 'decisionWants',
    allow: beside,
    because: 'who stands beside the client writes down what he wants, and how he was involved',
  }),
  ...formRows({
    route: 'decisionOptions',
    allow: beside,
    because: 'who stands beside the client looks for other ways',
  }),
  ...formRows({
    route: 'decisionConsulted',
    allow: beside,
    because: 'who stands beside the client writes down whom he heard',
  }),
  ...formRows({
    route: 'decisionWeighing',
    allow: beside,
    because: 'the weighing is of who stands beside the client, and so is reading it',
  }),
  ...formRows({
    route: 'decisionResistance',
    allow: beside,
    because: 'who stands beside the client sees whether he resists',
  }),
  ...formRows({
    route: 'decisionOutcome',
    allow: beside,
    because: 'which outcome is possible is the guard’s to say, for everybody alike',
  }),
  ...formRows({
    route: 'decisionExplained',
    allow: beside,
    because: 'who told the client writes down how he took it',
  }),
  {
    route: 'decisionDrawing',
    method: 'get',
    allow: beside,
    because: 'the drawing is looked at together with the client, and says what the decision says',
  },
  ...formRows({
    route: 'lookBack',
    allow: beside,
    because: 'how it turned out is seen by who stands beside the client now',
  }),
]
