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

/**
 * A statement with its verdict. `counts` is only for one that finds the client unable; one that finds him
 * able is `capable`, whoever made it, unless it is about something else or came after the decision.
 */
export type JudgedStatement = {
  readonly statement: CapacityStatement
  readonly verdict: StatementVerdict
}

/** Every statement of a case with its verdict, in the order in which they came. WGBO 7:465; Wzd 3(2). */
export function statementsIn(
  asked: AuthorityCase,
  terms: AuthorityTerms,
): readonly JudgedStatement[] {
  const { capacity = [], matter, date } = asked
  const able = capacity.filter((each) => each.capable && each.matter === matter && each.on <= date)
  return capacity.map((statement) => {
    const verdict = faultOf(statement, { asked, terms }) ?? contradictionOf(statement, able)
    return { statement, verdict }
  })
}

type Question = { readonly asked: AuthorityCase; readonly terms: AuthorityTerms }

/** Why a statement says nothing about this decision; that it is able is heard whoever says so. */
function faultOf(
  statement: CapacityStatement,
  { asked, terms }: Question,
): StatementVerdict | undefined {
  if (statement.matter !== asked.matter) return 'other-matter'
  if (statement.on > asked.date) return 'after-decision'
  if (statement.capable) return 'capable'
  if (statement.isMentor) return 'by-mentor'
  if (!isProfessional(statement.byRole)) return 'not-by-professional'
  return isExpired(statement, { asked, terms }) ? 'expired' : undefined
}

function isExpired({ on }: CapacityStatement, { asked, terms }: Question): boolean {
  return addMonths(on, terms.capacityStatementMonths) < asked.date
}

/** Whoever says on that day or later that the client is able: the statement counts no more. */
function contradictionOf(
  { on }: CapacityStatement,
  able: readonly CapacityStatement[],
): StatementVerdict {
  if (able.some((each) => each.on > on)) return 'overtaken'
  return able.some((each) => each.on === on) ? 'contradicted-same-day' : 'counts'
}

/** True when, within the term, one finds the client able and one unable who could find so. */
export function isContradicting(asked: AuthorityCase, terms: AuthorityTerms): boolean {
  const judged = statementsIn(asked, terms)
  const unable = ['counts', 'overtaken', 'contradicted-same-day']
  return (
    judged.some(({ verdict }) => unable.includes(verdict)) &&
    judged.some(
      ({ statement, verdict }) => verdict === 'capable' && !isExpired(statement, { asked, terms }),
    )
  )
}

/** What the statements come to: able or unable in this matter, as a professional found, or unknown. */
export type Capacity = 'able' | 'unable' | 'unknown'

/** Unable on a statement that counts; able on one that a professional could make and none gainsays. */
export function capacityIn(asked: AuthorityCase, terms: AuthorityTerms): Capacity {
  const judged = statementsIn(asked, terms)
  if (judged.some(({ verdict }) => verdict === 'counts')) return 'unable'
  const isGainsaid = judged.some(({ verdict }) => verdict === 'contradicted-same-day')
  const able = judged.filter(({ verdict }) => verdict === 'capable')
  const sound = able.filter(
    ({ statement }) =>
      isProfessional(statement.byRole) &&
      !statement.isMentor &&
      !isExpired(statement, { asked, terms }),
  )
  return sound.length > 0 && !isGainsaid ? 'able' : 'unknown'
}
