import { concerns } from './concerns.js'
import { missingCodes, type MissingCode } from './codes.js'
import type { Facts } from './facts.js'
import { faultsOfPermission } from './permission.js'
import type { Outcome } from './rule.js'
import type { JudgedStatement, StatementVerdict } from './statements.js'

/** A case on its way to an answer: the facts, the row that fitted, and the statements weighed. */
export type Ruling = {
  readonly facts: Facts
  readonly rule: Outcome
  readonly statements: readonly JudgedStatement[]
}

type Gap = { readonly code: MissingCode; readonly when: (ruling: Ruling) => boolean }

const gaps: readonly Gap[] = [
  { code: 'measures', when: lacksMeasures },
  {
    code: 'mentorship-in-force',
    when: ({ facts, rule }) =>
      facts.isCourtRegime &&
      !isSettled(rule, facts) &&
      ['no-mentorship', 'minor', 'child'].includes(facts.standing),
  },
  {
    code: 'age',
    when: ({ facts, rule }) =>
      !facts.isCourtRegime &&
      facts.asked.age === undefined &&
      rule.isSettled !== true &&
      !['provider', 'court'].includes(rule.decides),
  },
  {
    code: 'resistance',
    when: ({ facts, rule }) =>
      facts.isCourtRegime &&
      facts.clientResists === undefined &&
      (rule.asks?.includes('resistance') === true || turnsOnResistance(facts, rule)),
  },
  {
    code: 'serious-harm',
    when: ({ facts, rule }) =>
      isAgainstTheWill(facts, rule) && facts.asked.seriousHarm === undefined,
  },
  {
    code: 'invasive',
    when: ({ facts, rule }) =>
      isAgainstTheWill(facts, rule) &&
      facts.asked.matter === 'treatment.ordinary' &&
      facts.asked.invasive === undefined,
  },
  {
    code: 'written-refusal-unknown',
    when: ({ facts, rule }) =>
      isForTheClient(facts, rule) &&
      concerns(facts.asked.matter, ['treatment', 'research']) &&
      facts.asked.writtenRefusal === undefined,
  },
]

/** Everything that is unknown, or does not count, and could change the answer; in the fixed order. */
export function missingIn(ruling: Ruling): readonly MissingCode[] {
  const found = new Set([
    ...gaps.filter(({ when }) => when(ruling)).map(({ code }) => code),
    ...missingStatements(ruling),
    ...missingPermission(ruling),
  ])
  return missingCodes.filter((code) => found.has(code))
}

function lacksMeasures({ facts, rule }: Ruling): boolean {
  const matters = facts.standing === 'measures-unknown' || concerns(facts.asked.matter, ['money'])
  return matters && facts.asked.measures === undefined && rule.isSettled !== true
}

function isSettled({ isSettled: settled }: Outcome, { asked }: Facts): boolean {
  return settled === true || concerns(asked.matter, ['money'])
}

/** Without a court order the mentor's place is the same, whatever is known of the client's state. */
function isForTheClient({ isCourtRegime }: Facts, { mentorMay }: Outcome): boolean {
  return isCourtRegime && mentorMay === 'decide'
}

function turnsOnResistance(facts: Facts, rule: Outcome): boolean {
  const { law, matter } = facts.asked
  const isForced = law === 'wzd' || law === 'wvggz'
  const yields = ['treatment.screening', 'treatment.vaccination', 'research', 'publicity'] as const
  return (
    isForTheClient(facts, rule) &&
    !concerns(matter, ['legal', 'file']) &&
    (facts.isInvasive || isForced || concerns(matter, yields))
  )
}

function isAgainstTheWill({ isCourtRegime }: Facts, { ground }: Outcome): boolean {
  return isCourtRegime && ground === 'serious-harm'
}

const faults: Partial<Record<StatementVerdict, MissingCode>> = {
  'other-matter': 'statement-other-matter',
  'by-mentor': 'statement-by-mentor',
  'not-by-professional': 'statement-not-by-professional',
  'after-decision': 'statement-after-decision',
  expired: 'statement-expired',
  overtaken: 'statement-overtaken',
  'contradicted-same-day': 'statement-contradicted-same-day',
}

function missingStatements({ facts, rule, statements }: Ruling): readonly MissingCode[] {
  const asksIt = facts.isCourtRegime && rule.asks?.includes('capacity') === true
  if (!asksIt || facts.standing === 'child' || facts.capacity !== 'unknown') return []
  const details = statements.flatMap(({ verdict }) => faults[verdict] ?? [])
  return ['capacity-statement', ...details]
}

/** Under a measure that leaves the mentor nothing, no permission could give him anything. */
function missingPermission({ facts, rule }: Ruling): readonly MissingCode[] {
  const isPowerless =
    facts.isCourtRegime && !['mentor', 'measures-unknown'].includes(facts.standing)
  const asksIt = rule.asks?.includes('permission') === true || isAskedToSpeak(facts, rule)
  return asksIt && !isPowerless ? faultsOfPermission(facts.asked) : []
}

/** Without a court order a mentor speaks with permission only, whatever it is about. */
function isAskedToSpeak({ asked, isCourtRegime }: Facts, rule: Outcome): boolean {
  const isOpen = rule.decides === 'client' && !concerns(asked.matter, ['money'])
  return asked.role === 'represent' && !isCourtRegime && isOpen
}
