import type { FieldColumns } from './recognise-columns.js'
import type { PlannedMentorship, PlannedUpdate, Question } from './import-plan.js'
import type { ImportField, ImportRow, RowProblem, RowProblemReason } from './import-values.js'

/** What becomes of one row. */
export type RowPlan =
  | { readonly kind: 'create'; readonly mentorship: PlannedMentorship }
  | { readonly kind: 'update'; readonly update: PlannedUpdate }
  | { readonly kind: 'unchanged'; readonly row: number }
  | { readonly kind: 'failed'; readonly problems: readonly RowProblem[] }
  | { readonly kind: 'ask'; readonly question: Question }

/** Something in a row that cannot be, with the field it shows in. */
export type Contradiction = { readonly field: ImportField; readonly reason: RowProblemReason }

const firstPartOf: Partial<Record<ImportField, ImportField>> = {
  clientName: 'clientGivenName',
  mentorName: 'mentorGivenName',
}

/** The problem a contradiction makes, under the header of the file where a person will look. */
export function problemOf(
  row: number,
  { field, reason }: Contradiction,
  columns: FieldColumns,
): RowProblem {
  const column = columns.get(field) ?? columns.get(firstPartOf[field] ?? field)
  return { row, column: column ?? field, reason }
}

/** The outcome of a row that contradicts what is known: it changes nothing. */
export function failedRow(row: ImportRow, found: Contradiction, columns: FieldColumns): RowPlan {
  return { kind: 'failed', problems: [problemOf(row.row, found, columns)] }
}
