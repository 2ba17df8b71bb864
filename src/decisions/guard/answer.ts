import {
  authorityTermsOn,
  whoDecides,
  type Authority,
  type AuthorityCase,
  type MeasureInCase,
} from '../../authority/index.js'
import { writtenRefusalFor } from '../../living-wills/index.js'
import { permissionFor, permissionKindOf } from '../../permissions/index.js'
import { ageOn, type PlainDate } from '../../shared/calendar/index.js'
import { statementsInCase, weighStatements, type WeighedStatement } from '../capacity/index.js'
import type { DecisionContent } from '../decision.js'
import type { GuardFacts } from './guard-facts.js'

/** What the rules ask of the question itself. */
export type GuardedQuestion = Pick<
  DecisionContent,
  | 'matter'
  | 'decidedOn'
  | 'governingLaw'
  | 'isInvasive'
  | 'isEmergency'
  | 'hasProxy'
  | 'clientResists'
  | 'mentorResists'
  | 'seriousHarm'
>

/** What the rules answered, to which case, with every statement on capacity and what it is worth. */
export type GuardAnswer = {
  readonly authorityCase: AuthorityCase
  readonly authority: Authority
  readonly statements: readonly WeighedStatement[]
}

/** The day on which authority is judged: the day decided, else today. */
function guardedOn(
  { decidedOn }: Pick<DecisionContent, 'decidedOn'>,
  today: PlainDate,
): PlainDate {
  return decidedOn ?? today
}

/** Asks the rules who decides. Pure: the same facts give the same answer on a page, at saving and at closing. */
export function answerFor(
  facts: GuardFacts,
  question: GuardedQuestion,
  today: PlainDate,
): GuardAnswer {
  const authorityCase = caseOf(facts, question, guardedOn(question, today))
  const terms = authorityTermsOn(authorityCase.date)
  return {
    authorityCase,
    authority: whoDecides(authorityCase, terms),
    statements: weighStatements(facts.statements, authorityCase, terms),
  }
}

/** The case on a day. What nobody knows is left out, so that the rules name it as missing. */
export function caseOf(
  facts: GuardFacts,
  question: GuardedQuestion,
  date: PlainDate,
): AuthorityCase {
  const { matter } = question
  const refusal = writtenRefusalFor(facts.wills, matter, date)
  const kind = permissionKindOf(facts.regime)
  return {
    regime: facts.regime,
    matter,
    date,
    capacity: statementsInCase(facts.statements),
    ...known('measures', measuresIn(facts)),
    ...known('law', question.governingLaw),
    ...known('age', facts.birthDate === null ? null : ageOn(facts.birthDate, date)),
    ...known('invasive', question.isInvasive),
    ...known('emergency', question.isEmergency),
    ...known('resists', resistanceIn(question)),
    ...known('seriousHarm', question.seriousHarm),
    ...known('writtenRefusal', refusal === 'unknown' ? null : refusal === 'yes'),
    ...known('proxy', question.hasProxy),
    ...known('permission', permissionFor(facts.permissions, { kind, matter, on: date })),
  }
}

function resistanceIn({ clientResists, mentorResists }: GuardedQuestion) {
  return clientResists === null && mentorResists === null
    ? null
    : { ...known('client', clientResists), ...known('mentor', mentorResists) }
}

/**
 * The measures as the rules know them. With none noted for a court-appointed mentor nothing is known, for he
 * cannot be without one; an unknown beginning counts as long ago; the mentorschap ends at the latest with the couple.
 */
function measuresIn({ regime, coupleEndedOn, measures }: GuardFacts): MeasureInCase[] | null {
  if (regime === 'statutory' && measures.length === 0) {
    return null
  }
  return measures.map(({ kind, validFrom, validUntil }) => {
    const ends = [validUntil, kind === 'mentorschap' ? coupleEndedOn : null]
    const [until] = ends.filter((day) => day !== null).toSorted()
    return { kind, from: validFrom ?? longAgo, ...known('until', until) }
  })
}

const longAgo: PlainDate = '1900-01-01'

function known<Key extends string, Value>(key: Key, value: Value | null | undefined) {
  return (value === null || value === undefined ? {} : { [key]: value }) as {
    readonly [key in Key]?: Value
  }
}
