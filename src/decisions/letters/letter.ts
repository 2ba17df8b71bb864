import { authorityTermsOn, type AuthorityCase } from '../../authority/index.js'
import { plainDateOf, type PlainDate } from '../../shared/calendar/index.js'
import { weighStatements, type Statement } from '../capacity/index.js'
import type { Correction } from '../closing/correction.store.js'
import type { Decision, Outcome } from '../decision.js'

/** A decision that was closed: it has an outcome and the answer of the rules. */
export type ClosedDecision = Decision & {
  readonly outcome: Outcome
  readonly authority: NonNullable<Decision['authority']>
  readonly closedAt: NonNullable<Decision['closedAt']>
}

/** All that a letter about a closed decision may use. */
export type LetterFacts = {
  readonly decision: ClosedDecision
  readonly givenName: string
  readonly fullName: string
  readonly birthDate: PlainDate | null
  readonly mentorName: string
  readonly regime: AuthorityCase['regime']
  readonly foundation: { readonly name: string; readonly phone: string | null }
  /** Where the client lives now, when that is an institution. */
  readonly institution: string | null
  /** Words added after closing. */
  readonly corrections: readonly Pick<Correction, 'words' | 'at'>[]
  /** The statements that the decision rests on. */
  readonly statements: readonly Statement[]
}

/** Some sentences of a letter under one heading; `quote` are words as somebody wrote them down. */
export type LetterPart = {
  readonly title: string
  readonly lines: readonly string[]
  readonly quote?: string
  readonly after?: readonly string[]
}

/** True when a decision is closed, so that there is something to tell. */
export function isClosed(decision: Decision): decision is ClosedDecision {
  return (
    decision.status === 'closed' &&
    decision.outcome !== null &&
    decision.authority !== null &&
    decision.closedAt !== null
  )
}

/** The day on which it was decided; of what was never decided the day on which it was closed. */
export function decidedOn({ decidedOn: day, closedAt }: ClosedDecision): PlainDate {
  return day ?? plainDateOf(closedAt)
}

/**
 * The statements that counted when the decision was closed: what came later, and what was struck out before, is no
 * ground of it. None where the client decides.
 */
export function groundedOn(
  decision: ClosedDecision,
  statements: readonly Statement[],
  regime: AuthorityCase['regime'],
): Statement[] {
  const { closedAt, matter } = decision
  const then = statements
    .filter(({ recordedAt, struckOut }) => {
      const isGone = struckOut !== null && struckOut.at <= closedAt
      return recordedAt <= closedAt && !isGone
    })
    .map((statement) => ({ ...statement, struckOut: null }))
  const date = decidedOn(decision)
  return weighStatements(then, decision, {
    given: { regime, matter, date },
    terms: authorityTermsOn(date),
  })
    .filter(({ worth }) => worth === 'counts')
    .map(({ statement }) => statement)
}
