import {
  statementsIn,
  type AuthorityCase,
  type AuthorityTerms,
  type CapacityStatement,
  type Matter,
  type StatementRole,
  type StatementVerdict,
} from '../../authority/index.js'
import type { Instant, PlainDate } from '../../shared/calendar/index.js'

/** Why and by whom a statement was struck out; what it said stays to be read. */
export type StruckOut = {
  readonly at: Instant
  readonly byName: string
  readonly reason: string
}

/** What somebody found about whether the client can decide one matter, as it was recorded. WGBO 7:465; Wzd 3(2). */
export type Statement = {
  readonly id: string
  readonly clientId: string
  readonly decisionId: string | null
  readonly matter: Matter
  readonly capable: boolean
  /** For which decision, in the words of who recorded it. */
  readonly about: string
  readonly byName: string
  readonly byRole: StatementRole
  readonly isMentor: boolean
  readonly statedOn: PlainDate
  /** The hour, as 'HH:MM', when it is known. */
  readonly statedAt: string | null
  readonly reasons: string | null
  /** The request to which the professional gave it himself; null when it was recorded for him. */
  readonly requestId: string | null
  readonly recordedBy: string
  readonly recordedByName: string
  readonly recordedAt: Instant
  readonly struckOut: StruckOut | null
}

/** The statement as the rules read it. */
export function toAuthorityStatement(statement: Statement): CapacityStatement {
  const { capable, matter, byRole, isMentor, statedOn } = statement
  return { capable, matter, byRole, isMentor, on: statedOn }
}

/** What goes into a case for the rules: every statement but those that were struck out. */
export function statementsInCase(statements: readonly Statement[]): CapacityStatement[] {
  return statements.filter(({ struckOut }) => struckOut === null).map(toAuthorityStatement)
}

/** What a statement is worth for a decision; struck out is worth nothing. */
export type Worth = StatementVerdict | 'struck-out'

/** A statement with what it is worth. */
export type WeighedStatement = { readonly statement: Statement; readonly worth: Worth }

/** Every statement with its worth by the rules of `authority`, in the order given; `given` is the case without capacity. */
export function weighStatements(
  statements: readonly Statement[],
  given: Omit<AuthorityCase, 'capacity'>,
  terms: AuthorityTerms,
): WeighedStatement[] {
  const verdicts = statementsIn({ ...given, capacity: statementsInCase(statements) }, terms).map(
    ({ verdict }) => verdict,
  )
  return statements.map((statement) => ({
    statement,
    worth: statement.struckOut ? 'struck-out' : (verdicts.shift() ?? 'other-matter'),
  }))
}
