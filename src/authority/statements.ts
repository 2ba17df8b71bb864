import { addMonths } from '../shared/calendar/index.js'
import type { AuthorityCase, CapacityStatement } from './authority-case.js'
import type { AuthorityTerms } from './authority-terms.js'
import { isProfessional } from './statement-role.js'

/** What a statement about capacity is worth for this decision: it counts, or the first reason why not. */
export const statementVerdicts = [
  'counts',
  'other-matter',
  'by-mentor',
  'not-by-professional',
  'after-decision',
  'expired',
  'overtaken',
  'contradicted-same-day',
  'capable',
] as const
export type StatementVerdict = (typeof statementVerdicts)[number]

/** A statement with its verdict; `capable` says that it holds and finds the client able. */
export type JudgedStatement = {
  readonly statement: CapacityStatement
  readonly verdict: StatementVerdict
}

/** Every statement of a case with its verdict, in the order in which they came. */
export function statementsIn(
  authorityCase: AuthorityCase,
  terms: AuthorityTerms,
): readonly JudgedStatement[] {
  return (authorityCase.capacity ?? []).map((statement) => ({
    statement,
    verdict: verdictOn(statement, { authorityCase, terms }),
  }))
}

type Asked = { readonly authorityCase: AuthorityCase; readonly terms: AuthorityTerms }

function verdictOn(
  statement: CapacityStatement,
  { authorityCase, terms }: Asked,
): StatementVerdict {
  const { matter, date } = authorityCase
  if (statement.matter !== matter) return 'other-matter'
  if (statement.on > date) return 'after-decision'
  if (statement.capable) return 'capable'
  if (statement.isMentor) return 'by-mentor'
  if (!isProfessional(statement.byRole)) return 'not-by-professional'
  if (addMonths(statement.on, terms.capacityStatementMonths) < date) return 'expired'
  return contradictionOf(statement, authorityCase) ?? 'counts'
}

/** Whoever says later, or on the same day, that the client is able: the statement counts no more. */
function contradictionOf(
  statement: CapacityStatement,
  authorityCase: AuthorityCase,
): StatementVerdict | undefined {
  const capableOn = daysCapable(authorityCase)
  if (capableOn.some((day) => day > statement.on)) return 'overtaken'
  return capableOn.includes(statement.on) ? 'contradicted-same-day' : undefined
}

function daysCapable({ capacity = [], matter, date }: AuthorityCase) {
  const said = capacity.filter((each) => each.capable && each.matter === matter && each.on <= date)
  return said.map(({ on }) => on)
}

/** True when a statement that counts says unable while another, within the term, says able. */
export function isContradicting(authorityCase: AuthorityCase, terms: AuthorityTerms): boolean {
  const judged = statementsIn(authorityCase, terms)
  const earliest = addMonths(authorityCase.date, -terms.capacityStatementMonths)
  return (
    judged.some(
      ({ statement }) => !statement.capable && statement.matter === authorityCase.matter,
    ) && judged.some(({ statement, verdict }) => verdict === 'capable' && statement.on >= earliest)
  )
}
