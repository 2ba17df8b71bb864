import { authorityGrounds, groundOn, type AuthorityGroundKey } from '../law/index.js'
import type { Ground } from './authority.js'
import { concerns } from './concerns.js'
import type { Facts } from './facts.js'
import type { Rule } from './rule.js'
import type { Standing } from './standing.js'

/** The article of the row that fitted, and of what limits the mentor's place: one line each, at least one. */
export function groundsOf(facts: Facts, rule: Rule): readonly Ground[] {
  const { matter, date } = facts.asked
  const isApart = rule.isSettled === true || concerns(matter, ['money'])
  const keys = isApart ? [rule.ground] : [ownGround(facts, rule), ...limitOf(facts)]
  return [...new Set(keys)].flatMap((key) => {
    const ground = groundOn(authorityGrounds[key], date)
    return ground === undefined ? [] : [{ source: ground.source.article, says: ground.source.text }]
  })
}

/** What the law says of mentors of the court: whoever else stands in, does so on a ground of his own. */
const standInGrounds: Readonly<Record<Exclude<Standing, 'mentor'>, AuthorityGroundKey>> = {
  'under-curatele': 'curatele',
  child: 'of-parents',
  minor: 'of-parents',
  'other-regime': 'represented',
  'measures-unknown': 'represented',
  'no-mentorship': 'represented',
}

function ownGround({ asked, standing }: Facts, rule: Rule): AuthorityGroundKey {
  const isOfMentor = ofMentors.includes(rule.ground)
  if (isOfMentor && rule.decides === 'stand-in' && standing !== 'mentor') {
    return standInGrounds[standing]
  }
  return (ofCourtMentors.includes(rule.ground) ? regimes[asked.regime] : undefined) ?? rule.ground
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
