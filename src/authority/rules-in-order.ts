import type { Rule } from './rule.js'
import { beforeCapacity, byCapacity } from './rules/care-and-treatment.js'
import { forcedCare, resistedCare } from './rules/forced-care.js'
import { outsideMentorship } from './rules/nobody-and-money.js'
import { ownLife } from './rules/own-life.js'
import { actsOfOfficeRules, speakingByPermission } from './rules/speaking.js'

export { lastRule } from './rules/care-and-treatment.js'

/** The whole table, read from above: the first row that fits answers, and else `lastRule`. */
export const rulesInOrder: readonly Rule[] = [
  ...outsideMentorship,
  ...forcedCare,
  ...ownLife,
  ...speakingByPermission,
  ...actsOfOfficeRules,
  ...beforeCapacity,
  ...resistedCare,
  ...byCapacity,
]
