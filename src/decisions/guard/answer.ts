import {
  actsOfOffice,
  authorityTermsOn,
  explain,
  missingCodes,
  whoDecides,
  type Authority,
  type AuthorityCase,
  type Matter,
  type MeasureInCase,
} from '../../authority/index.js'
import { writtenRefusalFor } from '../../living-wills/index.js'
import { isUnderCourt } from '../../mentorships/index.js'
import { permissionFor, permissionKindOf } from '../../permissions/index.js'
import { ageOn, type PlainDate } from '../../shared/calendar/index.js'
import { statementsInCase, weighStatements, type WeighedStatement } from '../capacity/index.js'
import type { Decision } from '../decision.js'
import type { GuardFacts } from './guard-facts.js'

/** What the rules ask of the question itself. */
export type GuardedQuestion = Pick<
  Decision,
  | 'id'
  | 'followsId'
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
function guardedOn({ decidedOn }: Pick<Decision, 'decidedOn'>, today: PlainDate): PlainDate {
  return decidedOn ?? today
}

/**
 * Asks the rules who decides. Pure: the same facts give the same answer on a page, at saving and at closing. That the
 * client is able is heard until today, also when the day decided lies before.
 */
export function answerFor(
  facts: GuardFacts,
  question: GuardedQuestion,
  today: PlainDate,
): GuardAnswer {
  const day = guardedOn(question, today)
  const authorityCase = caseOf(facts, question, day)
  const authority = whoDecides(authorityCase, authorityTermsOn(day))
  if (!restsOnStatement(authorityCase, authority) || !isAbleSince(facts, { day, today })) {
    const statements = weighStatements(facts.statements, question, {
      given: authorityCase,
      terms: authorityTermsOn(day),
    })
    return { authorityCase, authority, statements }
  }
  const sinceThen = { ...authorityCase, date: today }
  return {
    authorityCase: sinceThen,
    authority: overtaken(authority, authorityCase.matter),
    statements: weighStatements(facts.statements, question, {
      given: sinceThen,
      terms: authorityTermsOn(today),
    }),
  }
}

function restsOnStatement({ matter }: AuthorityCase, { decides }: Authority): boolean {
  return decides === 'mentor' && !(actsOfOffice as readonly Matter[]).includes(matter)
}

/** Whether the last word since the day decided is that the client is able. */
function isAbleSince(
  { statements }: GuardFacts,
  { day, today }: { day: PlainDate; today: PlainDate },
): boolean {
  const since = statements.filter(
    ({ struckOut, statedOn }) => struckOut === null && statedOn > day && statedOn <= today,
  )
  const last = since
    .map(({ statedOn }) => statedOn)
    .toSorted()
    .at(-1)
  return since.some(({ capable, statedOn }) => capable && statedOn === last)
}

/**
 * The mentor would decide on the day he wrote, but while the decision was still open it was found that the client
 * is able: no day that a mentor chooses gets past that word. Decision 0044.
 */
function overtaken(authority: Authority, matter: Matter): Authority {
  const found = new Set([...authority.missing, 'capacity-statement', 'statement-overtaken'])
  const parts = { ...authority, missing: missingCodes.filter((code) => found.has(code)) }
  return { ...parts, explanation: explain(matter, parts) }
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
    capacity: statementsInCase(facts.statements, question),
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

function resistanceIn({
  clientResists,
  mentorResists,
}: Pick<GuardedQuestion, 'clientResists' | 'mentorResists'>) {
  return clientResists === null && mentorResists === null
    ? null
    : { ...known('client', clientResists), ...known('mentor', mentorResists) }
}

/**
 * The measures as the rules know them. With none noted for a court-appointed mentor nothing is known, for he
 * cannot be without one; an unknown beginning counts as long ago. The mentorschap holds for this mentor from the
 * day on which the couple began to the day on which it ended, for before and after it may be another's.
 */
function measuresIn({ regime, couple, measures }: GuardFacts): MeasureInCase[] | null {
  if (isUnderCourt(regime) && measures.length === 0) {
    return null
  }
  return measures.flatMap(({ kind, validFrom, validUntil }) => {
    const isOfMentor = kind === 'mentorschap'
    if (isOfMentor && couple.status === 'ended' && couple.endedOn === null) {
      return []
    }
    const begins = [validFrom, isOfMentor ? couple.startedOn : null]
    const ends = [validUntil, isOfMentor ? couple.endedOn : null]
    const from = inOrder(begins).at(-1) ?? longAgo
    const [until] = inOrder(ends)
    return [{ kind, from, ...known('until', until) }]
  })
}

function inOrder(days: readonly (PlainDate | null)[]): PlainDate[] {
  return days.filter((day) => day !== null).toSorted()
}

const longAgo: PlainDate = '1900-01-01'

function known<Key extends string, Value>(key: Key, value: Value | null | undefined) {
  return (value === null || value === undefined ? {} : { [key]: value }) as {
    readonly [key in Key]?: Value
  }
}
