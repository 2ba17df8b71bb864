import { ageOn } from '../../shared/calendar/index.js'
import type { Finding, Precondition, StartMoment } from './regime.js'
import type { Answer, StartFacts } from './start-facts.js'

/** A JIM is an adult on the day. Without a birth date the answer given by the JIM counts. JIM guideline 4.1.3. */
export const jimAdult: Precondition = {
  code: 'jim-adult',
  asked: 'per-mentor',
  blocks: 'start',
  check: checkAdult,
}

/** Only the young person chooses the JIM, also when a professional doubts the choice. JIM guideline 4.1.3. */
export const chosenByYoungPerson: Precondition = {
  code: 'chosen-by-young-person',
  asked: 'per-mentor',
  blocks: 'start',
  check: ({ chosenByYoungPerson: answer }) => findingOf(answer),
}

/** The mentor said yes; for a JIM this is the will to work with the professionals. */
export const mentorAgrees: Precondition = {
  code: 'mentor-agrees',
  asked: 'per-mentor',
  blocks: 'start',
  check: (facts) => findingOf(facts.mentorAgrees),
}

/** The mentee said yes to this mentor. */
export const supportedPersonAgrees: Precondition = {
  code: 'supported-person-agrees',
  asked: 'per-mentor',
  blocks: 'start',
  check: (facts) => findingOf(facts.supportedPersonAgrees),
}

/** The coordinator of the project agrees to the couple. */
export const coordinatorAgrees: Precondition = {
  code: 'coordinator-agrees',
  asked: 'per-mentor',
  blocks: 'start',
  check: (facts) => findingOf(facts.coordinatorAgrees),
}

/** No parent works against the JIM; a grudging yes is enough. JIM guideline 4.1.3. */
export const noParentAgainst: Precondition = {
  code: 'no-parent-against',
  asked: 'per-mentor',
  blocks: 'start',
  check: ({ parents }) => {
    if (parents.includes('against')) {
      return 'broken'
    }
    return parents.length === 0 || parents.includes('unknown') ? 'unknown' : 'met'
  },
}

/** A newcomer consented in so many words, on a known day, before anyone speaks for him. KIS article. */
export const representationConsent: Precondition = {
  code: 'representation-consent',
  asked: 'per-mentor',
  blocks: 'representation',
  check: ({ representationConsentOn }, { on }) => {
    if (representationConsentOn === undefined) {
      return 'unknown'
    }
    return representationConsentOn <= on ? 'met' : 'broken'
  },
}

function checkAdult(facts: StartFacts, { on, terms }: StartMoment): Finding {
  if (facts.mentorBirthDate === undefined) {
    return findingOf(facts.mentorConfirmedAdult)
  }
  return ageOn(facts.mentorBirthDate, on) >= terms.jimLeastAge ? 'met' : 'broken'
}

function findingOf(answer: Answer): Finding {
  const findings = { yes: 'met', no: 'broken', unknown: 'unknown' } as const
  return findings[answer]
}
