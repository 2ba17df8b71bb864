import type { ImportPlan } from './import-plan.js'
import { fieldColumns, type ColumnMapping } from './recognise-columns.js'
import { problemOf } from './row-plan.js'

/** The plan for where nobody can be asked, such as a command: open questions are failed rows. */
export function withoutQuestions(plan: ImportPlan, mapping: ColumnMapping): ImportPlan {
  const columns = fieldColumns(mapping)
  const unanswered = plan.ask.map(({ row, about }) => {
    const field = about === 'mentor' ? 'mentorName' : 'clientName'
    return problemOf(row, { field, reason: 'several-candidates' }, columns)
  })
  const failed = [...plan.failed, ...unanswered].sort((first, second) => first.row - second.row)
  return { ...plan, failed, ask: [] }
}
