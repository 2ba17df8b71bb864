import { authorityTermKeys, authorityTerms, ruleInForce } from '../law/index.js'
import type { PlainDate } from '../shared/calendar/index.js'

/** The terms of law within which something counts for who may decide. */
export type AuthorityTerms = { readonly capacityStatementMonths: number }

/** The terms on a day. Where law data knows none, a statement counts on its own day only. */
export function authorityTermsOn(date: PlainDate): AuthorityTerms {
  const statement = ruleInForce(authorityTerms, authorityTermKeys.capacityStatement, date)
  return { capacityStatementMonths: statement?.value ?? 0 }
}
