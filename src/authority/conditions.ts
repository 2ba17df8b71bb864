import type { AskedRole } from './authority-case.js'
import type { Decider, MentorPower } from './authority.js'
import { conditionCodes, type ConditionCode } from './codes.js'
import { concerns, deliberatedMatters, type Area } from './concerns.js'
import type { Facts } from './facts.js'
import type { Matter } from './matter.js'
import type { Outcome } from './rule.js'
import { isInForce } from './standing.js'

/** An answer so far, to which conditions are found. */
export type Answered = {
  readonly facts: Facts
  readonly rule: Outcome
  readonly decides: Decider
  readonly mentorMay: MentorPower
  readonly isContradicting: boolean
}

type Row = readonly [ConditionCode, (answered: Answered) => boolean]

/** What holds because of the matter, or of who decides. */
const byDecider: readonly Row[] = [
  ['differs-from-treatment-limitation', (on) => isAbout(on, ['personal.non-resuscitation'])],
  ['who-manages-pgb', (on) => isAbout(on, ['money.pgb'])],
  ['talk-with-bewindvoerder', (on) => isAbout(on, ['money.lease']) && on.decides !== 'curator'],
  ['together-with-client', (on) => isOfParents(on) && !isUnderTwelve(on)],
  ['client-heard', (on) => isOfParents(on) && isUnderTwelve(on)],
  [
    'curator-supports',
    ({ facts, decides }) => facts.standing === 'under-curatele' && decides === 'client',
  ],
  [
    'court-appointed-mentor-first',
    ({ facts, decides }) => decides === 'representative' && isInForce(facts.asked, 'mentorschap'),
  ],
  [
    'proxy-first',
    ({ facts, decides }) => decides === 'representative' && facts.asked.proxy === true,
  ],
  [
    'provider-requests-mentorship',
    ({ facts, decides }) => decides === 'representative' && facts.standing === 'no-mentorship',
  ],
  ['within-permission', speaksByPermission],
  ['mentor-refuses', ({ facts, decides }) => decides === 'mentor' && facts.mentorResists],
  ['tell-court-if-weighty', (on) => isAbout(on, ['care.move']) && on.decides === 'mentor'],
  ['deliberation-offered', (on) => isAbout(on, deliberatedMatters)],
  ['bewindvoerder-for-lease', (on) => isAbout(on, ['care.move']) && on.facts.underBewind],
]

/** What holds because of what else is known. */
const byFacts: readonly Row[] = [
  [
    'written-will-weighed',
    (on) => on.facts.hasRefusedInWriting && isAbout(on, weighed) && !followsRefusal(on.rule),
  ],
  [
    'tell-afterwards',
    (on) => on.facts.asked.emergency === true && isAbout(on, ['care', 'treatment']),
  ],
  ['mayor-in-emergency', (on) => isCourtCare(on) && on.facts.asked.emergency === true],
  [
    'ciz-when-no-resistance',
    (on) =>
      on.rule.ground === 'admission' &&
      on.facts.clientResists !== true &&
      on.facts.asked.emergency !== true,
  ],
  [
    'resistance-counts',
    ({ facts, rule }) =>
      rule.ground === 'step-plan' && (facts.clientResists === true || facts.mentorResists),
  ],
  ['resistance-weighed', isResistedDecision],
  ['least-far-reaching', (on) => isResistedDecision(on) && !isAbout(on, ['legal', 'file'])],
  ['contradicting-statements', ({ isContradicting }) => isContradicting],
  ['proxy-informed', ({ facts }) => facts.asked.proxy === true],
  ['role-not-allowed', isOutsideRole],
]

const weighed: readonly (Matter | Area)[] = ['care', 'publicity', 'wzd', 'wvggz']

/** Everything that holds along with an answer, of the row that fitted and of the rest, in the fixed order. */
export function conditionsOf(answered: Answered): readonly ConditionCode[] {
  const { conditions } = answered.rule
  const along = [...byDecider, ...byFacts].filter(([, holds]) => holds(answered))
  const found = along.map(([code]) => code)
  return conditionCodes.filter(
    (code) => conditions?.includes(code) === true || found.includes(code),
  )
}

function isAbout({ facts }: Answered, among: readonly (Matter | Area)[]): boolean {
  return concerns(facts.asked.matter, among)
}

function isOfParents({ facts, decides }: Answered): boolean {
  return facts.standing === 'child' && decides === 'parents'
}

function isUnderTwelve({ facts }: Answered): boolean {
  const { age = 18 } = facts.asked
  return age < 12
}

function followsRefusal({ ground }: Outcome): boolean {
  return ground === 'written-refusal'
}

function isCourtCare({ rule }: Answered): boolean {
  return ['admission', 'wvggz-care'].includes(rule.ground)
}

/** Somebody decides against a resistance that does not stop him; for what is far-reaching more is asked. */
function isResistedDecision({ facts, rule }: Answered): boolean {
  const standsIn = rule.decides === 'stand-in' && rule.ground !== 'serious-harm'
  return standsIn && facts.clientResists === true
}

/** Which roles each power allows; going along is always fine. */
const rolesOf: Readonly<Record<MentorPower, readonly AskedRole[]>> = {
  decide: ['decide', 'represent', 'support', 'advise', 'accompany'],
  support: ['support', 'advise', 'accompany'],
  'be-heard': ['support', 'advise', 'accompany'],
  advise: ['advise', 'accompany'],
  nothing: ['accompany'],
}

function isOutsideRole(on: Answered): boolean {
  const { role } = on.facts.asked
  if (role === undefined || rolesOf[on.mentorMay].includes(role)) return false
  return role !== 'represent' || !speaksByPermission(on)
}

/** The client decides, and lets a mentor speak for him: any mentor at an agency, without a court order anywhere. */
function speaksByPermission(on: Answered): boolean {
  const { isCourtRegime, maySpeak } = on.facts
  const isOpen = isCourtRegime ? isAbout(on, ['life.representation']) : !isAbout(on, ['money'])
  return maySpeak && isOpen && on.decides === 'client' && on.mentorMay !== 'nothing'
}
