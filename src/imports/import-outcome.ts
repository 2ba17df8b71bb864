import type { RowProblem } from './import-values.js'
import type { ImportPlan } from './import-plan.js'

/** What came of an import, in the words of its report: rows, each a mentorship. */
export type ImportOutcome = {
  readonly created: number
  readonly updated: number
  readonly unchanged: number
  readonly failed: readonly RowProblem[]
  readonly leftOut: ImportPlan['leftOut']
  readonly incomplete: ImportPlan['incomplete']
  readonly newClients: number
  readonly newMentors: number
}

/** Counts a plan that was carried out. */
export function outcomeOf(plan: ImportPlan): ImportOutcome {
  return {
    created: plan.create.length,
    updated: plan.update.length,
    unchanged: plan.unchanged.length,
    failed: plan.failed,
    leftOut: plan.leftOut,
    incomplete: plan.incomplete,
    newClients: plan.newClients.length,
    newMentors: plan.newMentors.length,
  }
}
