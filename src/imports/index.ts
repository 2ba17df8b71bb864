export { applyMapping, type MappingRefusal, type ReadRow } from './apply-mapping.js'
export {
  type ClientValues,
  type ImportField,
  type ImportResidence,
  type ImportRow,
  type ImportValues,
  type MentorValues,
  type MentorshipValues,
  type RowProblem,
  type RowProblemReason,
} from './import-values.js'
export {
  recogniseColumns,
  type ColumnChoices,
  type ColumnMapping,
  type ColumnTarget,
  type LeftOutReason,
} from './recognise-columns.js'
export { mentorshipValuesOf, type Change, type ValueField } from './changes.js'
export type { FailedRowsTable } from './failed-rows.js'
export {
  type Answers,
  type Candidate,
  type ImportPlan,
  type PlannedMentorship,
  type PlannedPerson,
  type PlannedUpdate,
  type Question,
} from './import-plan.js'
export { importMessages, type ImportMessages } from './import.messages.js'
export type { Existing, KnownClient, KnownMentor, KnownMentorship } from './known-people.js'
export { planImport, type PlanInput } from './plan-import.js'
export { withoutQuestions } from './unanswered.js'
export type { Importer } from './applying.js'
export { importFile, type FilePlan, type ImportFile } from './import-file.js'
export { outcomeOf, type ImportOutcome } from './import-outcome.js'
export { importTasks, resumeImportsTask } from './import-job.js'
export { importRoutes } from './imports.routes.js'
export { importScreenMessages } from './import-screen.messages.js'
export { tableSentence } from './table-sentence.js'
