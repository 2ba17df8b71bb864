import type { Change } from './changes.js'
import type {
  ClientValues,
  ImportField,
  ImportValues,
  MentorValues,
  RowProblem,
} from './import-values.js'
import type { LeftOutReason } from './recognise-columns.js'

/** A person in a plan: one that Naast has, or one that the plan makes under this key. */
export type PlannedPerson = { readonly kind: 'existing' | 'new'; readonly id: string }

/** A mentorship to make. `changes` are what the row adds to a client or mentor that already exists. */
export type PlannedMentorship = {
  readonly row: number
  readonly client: PlannedPerson
  readonly mentor: PlannedPerson
  readonly values: ImportValues
  readonly changes: readonly Change[]
}

/** A mentorship with its people of which the file knows something new. */
export type PlannedUpdate = {
  readonly row: number
  readonly mentorshipId: string
  readonly clientId: string
  readonly mentorId: string
  readonly values: ImportValues
  readonly changes: readonly Change[]
}

/** Somebody who can be meant by a row, with what tells them apart. */
export type Candidate = {
  readonly id: string
  readonly name: string
  readonly hints: readonly string[]
}

/** A row that fits several: which one a person must say, or that it is somebody new. */
export type Question = {
  readonly row: number
  readonly about: 'mentorship' | 'client' | 'mentor'
  readonly candidates: readonly Candidate[]
}

/** What importing a file would do; nothing has happened yet. */
export type ImportPlan = {
  readonly newClients: readonly { readonly key: string; readonly values: ClientValues }[]
  readonly newMentors: readonly { readonly key: string; readonly values: MentorValues }[]
  readonly create: readonly PlannedMentorship[]
  readonly update: readonly PlannedUpdate[]
  readonly unchanged: readonly { readonly row: number }[]
  readonly failed: readonly RowProblem[]
  readonly ask: readonly Question[]
  readonly leftOut: readonly { readonly column: string; readonly reason: LeftOutReason }[]
  readonly incomplete: readonly { readonly row: number; readonly field: ImportField }[]
}

/** Answers to questions: `answerKey(row, about)` to the id of a candidate, or to `newPerson`. */
export type Answers = ReadonlyMap<string, string>

/** The answer that none of the candidates is meant. */
export const newPerson = 'new'

/** Under which key the answer to a question is kept. */
export function answerKey(question: Pick<Question, 'row' | 'about'>): string {
  return `${question.row}:${question.about}`
}
