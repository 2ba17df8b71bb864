import type { FieldColumns } from './recognise-columns.js'
import type { Answers } from './import-plan.js'
import type { ImportRow, ImportValues } from './import-values.js'
import type { KnownPeople } from './known-people.js'

/** A plan in the making. Rows are planned in order, and each sees what the rows before it add. */
export type PlanDraft = {
  readonly known: KnownPeople
  readonly answers: Answers
  readonly columns: FieldColumns
  readonly newClientKeys: Set<string>
  readonly newMentorKeys: Set<string>
  /** The first row of the file about each mentorship. */
  readonly firstRows: Map<string, ImportRow>
  /** What Naast would know after each accepted row. */
  readonly outcomes: { row: number; values: ImportValues }[]
}

/** A plan in which nothing is planned yet. */
export function emptyDraft(known: KnownPeople, answers: Answers, columns: FieldColumns): PlanDraft {
  return {
    known,
    answers,
    columns,
    newClientKeys: new Set(),
    newMentorKeys: new Set(),
    firstRows: new Map(),
    outcomes: [],
  }
}
