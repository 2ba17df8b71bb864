import { contactNorms, ruleInForce, type LegalRule } from '../law/index.js'
import type { Organisation } from '../organisations/index.js'
import type { PlainDate } from '../shared/calendar/index.js'
import { contactNormsOf } from './contact-norms-of.js'
import { agreementExcusesLaw, type Mentorship } from './mentorship.js'
import { regimeOf } from './regimes/index.js'
import type { ContactNorm, Rhythm } from './rhythm/index.js'

/** One norm around a couple: where it comes from, and whether it decides when contact is due. */
export type NormRow = {
  norm: ContactNorm
  /** The dated rule of law or field behind it; settings and agreements have none. */
  rule: LegalRule | undefined
  decides: boolean
  /** The law's norm while the client does not want contact or cannot (Besluit 5(4)). */
  isExcused: boolean
}

type Around = {
  mentorship: Mentorship
  organisation: Organisation
  rhythm: Rhythm
  today: PlainDate
}

/** All norms around a couple, so that a person can see which one counts and why: that one stands first. */
export function normRows({ mentorship, organisation, rhythm, today }: Around): NormRow[] {
  const { agreement, regime } = mentorship
  const { floorNorm, regimeNorm } = regimeOf(regime).rhythm
  const norms = contactNormsOf({ organisation, regime, agreement: undefined, on: today })
  const isExcused = agreement !== undefined && agreementExcusesLaw(agreement)
  const deciding = rhythm.state === 'ended' ? undefined : rhythm.why.source
  const row = (norm: ContactNorm, key?: string): NormRow => ({
    norm,
    rule: key === undefined ? undefined : ruleInForce(contactNorms, key, today),
    decides: norm.source === deciding,
    isExcused: norm.source === 'law' && isExcused,
  })
  const rows = [
    ...(norms.legalFloor ? [row(norms.legalFloor, floorNorm)] : []),
    ...(norms.regime ? [row(norms.regime, regimeNorm)] : []),
    row(norms.foundation),
    ...(agreement ? [row({ ...agreement, source: 'agreement', basis: agreement.reason })] : []),
  ]
  return rows.toSorted((one, other) => Number(other.decides) - Number(one.decides))
}
