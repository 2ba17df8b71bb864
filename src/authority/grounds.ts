import { authorityGrounds, groundOn, type AuthorityGroundKey } from '../law/index.js'
import type { Ground } from './authority.js'
import type { Facts } from './facts.js'
import type { Rule } from './rule.js'
import type { Standing } from './standing.js'

/** The article of the row that fitted, and of what limits the mentor's place: one line each, at least one. */
export function groundsOf(facts: Facts, rule: Rule): readonly Ground[] {
  const keys = rule.isSettled === true ? [rule.ground] : keysOf(facts, rule)
  return keys.flatMap((key) => {
    const ground = groundOn(authorityGrounds[key], facts.asked.date)
    return ground === undefined ? [] : [{ source: ground.source.article, says: ground.source.text }]
  })
}

const limits: Partial<Record<Standing, AuthorityGroundKey>> = {
  'under-curatele': 'curatele',
  child: 'of-age',
  minor: 'of-age',
  'no-mentorship': 'no-mentorship',
  'measures-unknown': 'no-mentorship',
}

const regimes = {
  statutory: undefined,
  jim: 'other-jim',
  newcomer: 'other-newcomer',
  project: 'other-project',
} as const

/** What the law says of mentors of the court only; other mentors have a guideline instead. */
const ofCourtMentors: readonly AuthorityGroundKey[] = ['own-acts', 'house-rule', 'advice']

function keysOf({ asked, standing }: Facts, { ground }: Rule): readonly AuthorityGroundKey[] {
  const regime = regimes[asked.regime]
  if (regime !== undefined) return ofCourtMentors.includes(ground) ? [regime] : [ground, regime]
  const limit = limits[standing]
  return limit === undefined ? [ground] : [ground, limit]
}
