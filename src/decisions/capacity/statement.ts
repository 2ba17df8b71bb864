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
import type { Decision } from '../decision.js'

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

/** The decision for which statements are weighed, and the one it looks at again. */
export type WeighedFor = Pick<Decision, 'id' | 'followsId'>

/** What comes back every day may rest on one finding; what is done once is found anew. */
const recurring: readonly Matter[] = [
  'care.daily',
  'care.plan',
  'care.day-activity',
  'treatment.ordinary',
]

/**
 * True for a finding that somebody is unable, made for another decision: what a professional answered to one question
 * is of that question alone, and so is what was found about something that is done once. Wzd 3(2); decision 0053.
 */
function isForAnother(statement: Statement, { id, followsId }: WeighedFor): boolean {
  const { capable, decisionId, requestId, matter } = statement
  const isOfThis = decisionId === null || decisionId === id || decisionId === followsId
  return !capable && !isOfThis && (requestId !== null || !recurring.includes(matter))
}

/** What goes into a case for the rules: every statement but those struck out or made for another decision. */
export function statementsInCase(
  statements: readonly Statement[],
  decision: WeighedFor,
): CapacityStatement[] {
  return statements
    .filter((one) => one.struckOut === null && !isForAnother(one, decision))
    .map(toAuthorityStatement)
}

/** What a statement is worth for a decision; struck out or made for another one it is worth nothing. */
export type Worth = StatementVerdict | 'struck-out' | 'other-decision'

/** A statement with what it is worth. */
export type WeighedStatement = { readonly statement: Statement; readonly worth: Worth }

/** Every statement with its worth by the rules of `authority`, in the order given; `given` is the case without capacity. */
export function weighStatements(
  statements: readonly Statement[],
  decision: WeighedFor,
  { given, terms }: { given: Omit<AuthorityCase, 'capacity'>; terms: AuthorityTerms },
): WeighedStatement[] {
  const capacity = statementsInCase(statements, decision)
  const verdicts = statementsIn({ ...given, capacity }, terms).map(({ verdict }) => verdict)
  return statements.map((statement) => ({
    statement,
    worth: unweighed(statement, decision) ?? verdicts.shift() ?? 'other-matter',
  }))
}

function unweighed(statement: Statement, decision: WeighedFor): Worth | undefined {
  if (statement.struckOut !== null) {
    return 'struck-out'
  }
  return isForAnother(statement, decision) ? 'other-decision' : undefined
}
