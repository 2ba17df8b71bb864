import {
  whoDecides,
  type AuthorityCase,
  type CapacityStatement,
  type Matter,
} from '../../src/authority/index.js'

/** The day of the decision in these cases. */
export const decisionDay = '2026-11-20'

/** The term in which a statement counts in these cases. */
export const terms = { capacityStatementMonths: 6 }

/** A question about a client under mentorship, with nothing else known. */
export function aQuestion(matter: Matter, known: Partial<AuthorityCase> = {}): AuthorityCase {
  return {
    regime: 'statutory',
    measures: [{ kind: 'mentorschap', from: '2020-01-01' }],
    matter,
    date: decisionDay,
    ...known,
  }
}

/** A doctor's finding of three weeks ago. */
export function aStatement(
  matter: Matter,
  changes: Partial<CapacityStatement> = {},
): CapacityStatement {
  return {
    capable: false,
    matter,
    byRole: 'doctor',
    isMentor: false,
    on: '2026-11-01',
    ...changes,
  }
}

/** The same question once a doctor found the client unable to weigh this matter. */
export function aQuestionOfUnable(
  matter: Matter,
  known: Partial<AuthorityCase> = {},
): AuthorityCase {
  return aQuestion(matter, { capacity: [aStatement(matter)], ...known })
}

/** The same question once a doctor found the client able to weigh this matter. */
export function aQuestionOfAble(matter: Matter, known: Partial<AuthorityCase> = {}): AuthorityCase {
  return aQuestion(matter, { capacity: [aStatement(matter, { capable: true })], ...known })
}

/** The answer in one line: who decides, what the mentor may, what is missing, what holds, on what ground. */
export function inShort(asked: AuthorityCase): string {
  const { decides, mentorMay, missing, conditions, grounds } = whoDecides(asked, terms)
  const parts = [
    `${decides} decides, mentor may ${mentorMay}`,
    missing.length === 0 ? '' : `missing ${missing.join(', ')}`,
    conditions.length === 0 ? '' : `with ${conditions.join(', ')}`,
    `by ${grounds.map(({ source }) => source).join(' and ')}`,
  ]
  return parts.filter((part) => part !== '').join('; ')
}

/** A rule in a sentence, a case, and the answer in one line. */
export type Row = readonly [rule: string, asked: AuthorityCase, answer: string]
