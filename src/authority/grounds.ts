import { authorityGrounds, groundOn, type AuthorityGroundKey } from '../law/index.js'
import type { Decider, Ground } from './authority.js'
import { concerns } from './concerns.js'
import type { Facts } from './facts.js'
import type { Outcome } from './rule.js'
import { standIns, type Standing } from './standing.js'

/** The article of the row that fitted, and of what limits the mentor's place: one line each, at least one. */
export function groundsOf(facts: Facts, rule: Outcome): readonly Ground[] {
  const { matter, date } = facts.asked
  const isApart = rule.isSettled === true || concerns(matter, ['money'])
  const keys = isApart ? [rule.ground] : [ownGround(facts, rule), ...limitOf(facts)]
  return [...new Set(keys)].map((key) => {
    const { article, text } = groundOn(authorityGrounds[key], date).source
    return { source: article, says: text }
  })
}

/** What the law says of mentors of the court: whoever else stands in, does so on a ground of his own. */
const standInGrounds: Partial<Record<Decider, AuthorityGroundKey>> = {
  curator: 'curatele',
  parents: 'of-parents',
  representative: 'represented',
}

function ownGround({ asked, standing }: Facts, { decides, ground }: Outcome): AuthorityGroundKey {
  const standIn = standInGrounds[standIns[standing]]
  if (decides === 'stand-in' && ofMentors.includes(ground)) return standIn ?? ground
  return (ofCourtMentors.includes(ground) ? regimes[asked.regime] : undefined) ?? ground
}

const ofMentors: readonly AuthorityGroundKey[] = ['mentor-decides', 'represents', 'litigation']
const ofCourtMentors: readonly AuthorityGroundKey[] = ['own-acts', 'house-rule', 'advice']

/** Mentors without a court order have a guideline that says what they are. */
const regimes = {
  statutory: undefined,
  jim: 'other-jim',
  newcomer: 'other-newcomer',
  project: 'other-project',
} as const

const limits: Partial<Record<Standing, AuthorityGroundKey>> = {
  'under-curatele': 'curatele',
  child: 'of-age',
  minor: 'of-age',
  'no-mentorship': 'no-mentorship',
  'measures-unknown': 'no-mentorship',
}

function limitOf({ asked, standing }: Facts): readonly AuthorityGroundKey[] {
  const limit = regimes[asked.regime] ?? limits[standing]
  return limit === undefined ? [] : [limit]
}
