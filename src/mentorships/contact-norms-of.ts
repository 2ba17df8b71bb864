import { contactNorms, ruleInForce, type LegalRule } from '../law/index.js'
import type { Organisation } from '../organisations/index.js'
import type { PlainDate } from '../shared/calendar/index.js'
import { agreementExcusesLaw, type RhythmAgreement } from './mentorship.js'
import { regimeOf, type RegimeKey } from './regimes/index.js'
import type { ContactNorm, ContactNorms, NormSource } from './rhythm/index.js'

type Asked = {
  organisation: Pick<Organisation, 'contactEvery' | 'contactUnit'>
  regime: RegimeKey
  agreement: RhythmAgreement | undefined
  on: PlainDate
}

/**
 * The norms around one couple: law and regime from dated data, the foundation's from its settings.
 * The law's floor falls away when the client does not want contact or cannot (Besluit art. 5(4)).
 */
export function contactNormsOf({ organisation, regime, agreement, on }: Asked): ContactNorms {
  const { floorNorm, regimeNorm } = regimeOf(regime).rhythm
  const isExcused = agreement !== undefined && agreementExcusesLaw(agreement)
  return {
    legalFloor: isExcused ? undefined : normFrom(floorNorm, 'law', on),
    regime: normFrom(regimeNorm, 'regime', on),
    foundation: {
      every: organisation.contactEvery,
      unit: organisation.contactUnit,
      source: 'foundation',
      basis: '',
    },
    agreement: agreement && { ...agreement, source: 'agreement', basis: agreement.reason },
  }
}

function normFrom(
  key: string | undefined,
  source: NormSource,
  on: PlainDate,
): ContactNorm | undefined {
  const rule = key === undefined ? undefined : ruleInForce(contactNorms, key, on)
  return rule && contactNorm(rule, source)
}

function contactNorm(
  { value, unit, source: { article } }: LegalRule,
  source: NormSource,
): ContactNorm {
  return unit === 'years'
    ? { every: value * 12, unit: 'months', source, basis: article }
    : { every: value, unit, source, basis: article }
}
