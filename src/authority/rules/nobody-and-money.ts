import type { Facts } from '../facts.js'
import type { Rule } from '../rule.js'
import { isInForce } from '../standing.js'

/** What lies outside every mentorship: highly personal acts, money, and giving care oneself. */
export const outsideMentorship: readonly Rule[] = [
  {
    of: ['personal'],
    decides: 'nobody',
    mentorMay: 'nothing',
    ground: 'personal',
    conditions: ['client-can-do-this'],
    isSettled: true,
  },
  {
    of: ['money'],
    when: isMinor,
    decides: 'parents',
    mentorMay: 'advise',
    ground: 'money-of-minor',
    isSettled: true,
  },
  {
    of: ['money'],
    when: ({ asked }) => isInForce(asked, 'curatele'),
    decides: 'curator',
    mentorMay: 'advise',
    ground: 'money-curator',
  },
  {
    of: ['money'],
    when: ({ underBewind }) => underBewind,
    decides: 'bewindvoerder',
    mentorMay: 'advise',
    ground: 'money-bewind',
  },
  { of: ['money'], decides: 'client', mentorMay: 'advise', ground: 'own-money' },
  {
    of: ['boundary.caregiving'],
    decides: 'provider',
    mentorMay: 'nothing',
    ground: 'caregiving',
    conditions: ['organise-not-give'],
    isSettled: true,
  },
]

function isMinor({ asked: { age = 18 } }: Facts): boolean {
  return age < 18
}
