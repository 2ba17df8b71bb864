import type { AuthorityCase } from './authority-case.js'
import type { AuthorityTerms } from './authority-terms.js'
import type { Authority } from './authority.js'
import { concerns, disputedMatters } from './concerns.js'
import { conditionsOf } from './conditions.js'
import { explain } from './explain.js'
import { factsOf, type Facts } from './facts.js'
import { groundsOf } from './grounds.js'
import { missingIn } from './missing.js'
import { applies, type Outcome } from './rule.js'
import { lastRule, rulesInOrder } from './rules-in-order.js'
import { boundedPower, standIns } from './standing.js'
import { isContradicting, statementsIn } from './statements.js'

/**
 * Who may decide in a matter on a day, what the mentor may do, what is missing and why. Pure, and total
 * for the days of the calendar; where something is in doubt the answer is never wider for the mentor.
 */
export function whoDecides(asked: AuthorityCase, terms: AuthorityTerms): Authority {
  const facts = factsOf(asked, terms)
  const rule = rulesInOrder.find((row) => applies(row, facts)) ?? lastRule
  const decides = rule.decides === 'stand-in' ? standIns[facts.standing] : rule.decides
  const mentorMay = powerOf(facts, rule)
  const parts = {
    decides,
    mentorMay,
    missing: missingIn({ facts, rule, statements: statementsIn(asked, terms) }),
    conditions: conditionsOf({
      facts,
      rule,
      decides,
      mentorMay,
      isContradicting: isContradicting(asked, terms),
    }),
    grounds: groundsOf(facts, rule),
    disputed: concerns(asked.matter, disputedMatters),
  }
  return { ...parts, explanation: explain(asked.matter, parts) }
}

/** About money any mentor may advise; elsewhere his place sets the bounds. */
function powerOf({ asked }: Facts, { mentorMay }: Outcome) {
  return concerns(asked.matter, ['money']) ? mentorMay : boundedPower(asked, mentorMay)
}
