import type { Facts } from '../facts.js'
import type { Outcome, Rule } from '../rule.js'

/** What comes before the question whether the client can weigh it. */
export const beforeCapacity: readonly Rule[] = [
  {
    of: ['treatment', 'research'],
    when: ({ hasRefusedInWriting }) => hasRefusedInWriting,
    decides: 'client',
    mentorMay: 'support',
    ground: 'written-refusal',
    conditions: ['follow-written-refusal', 'provider-may-deviate'],
  },
  {
    of: ['care'],
    when: ({ hasRefusedInWriting, asked: { law } }) => hasRefusedInWriting && law === 'wgbo',
    decides: 'client',
    mentorMay: 'support',
    ground: 'written-refusal',
    conditions: ['follow-written-refusal', 'provider-may-deviate'],
  },
  {
    of: ['treatment'],
    when: ({ asked: { emergency }, capacity }) => emergency === true && capacity !== 'able',
    decides: 'provider',
    mentorMay: 'be-heard',
    ground: 'emergency',
    conditions: ['check-reachability'],
  },
]

/** Who decides by whether the client can weigh it, and whether he resists. */
export const byCapacity: readonly Rule[] = [
  {
    of: ['treatment.screening', 'research', 'publicity'],
    when: ({ clientResists }) => clientResists === true,
    decides: 'client',
    mentorMay: 'support',
    ground: 'deliberation',
  },
  {
    of: ['care', 'publicity'],
    when: (facts) => facts.letsClientAct,
    decides: 'client',
    mentorMay: 'support',
    ground: 'permission',
    conditions: ['permission-may-be-withdrawn'],
  },
  {
    of: ['care', 'treatment', 'research', 'publicity'],
    when: ({ capacity }) => capacity === 'able',
    decides: 'client',
    mentorMay: 'support',
    ground: 'own-acts',
  },
  {
    of: ['care', 'treatment', 'research', 'publicity'],
    when: ({ capacity }) => capacity === 'unknown',
    decides: 'client',
    mentorMay: 'support',
    ground: 'house-rule',
    asks: ['capacity'],
  },
  {
    of: ['care', 'treatment'],
    when: (facts) => isResistedInvasion(facts) && facts.asked.seriousHarm !== true,
    decides: 'client',
    mentorMay: 'support',
    ground: 'serious-harm',
  },
  {
    of: ['care', 'treatment'],
    when: isResistedInvasion,
    decides: 'stand-in',
    mentorMay: 'decide',
    ground: 'serious-harm',
    conditions: [
      'client-involved',
      'plainly-needed',
      'second-opinion',
      'least-far-reaching',
      'explain-to-client',
    ],
  },
  {
    of: ['treatment', 'research'],
    decides: 'stand-in',
    mentorMay: 'decide',
    ground: 'wgbo-consent',
    conditions: ['client-involved', 'will-first'],
  },
]

/** Care, guidance and a photo of who cannot weigh it: the answer when no row above fits. */
export const lastRule: Outcome = {
  decides: 'stand-in',
  mentorMay: 'decide',
  ground: 'mentor-decides',
  conditions: ['client-involved', 'will-first'],
}

function isResistedInvasion({ isInvasive, clientResists }: Facts): boolean {
  return isInvasive && clientResists === true
}
