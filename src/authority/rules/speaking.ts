import type { Facts } from '../facts.js'
import type { Rule } from '../rule.js'

/** Speaking for somebody without a court order: only with permission. Guidelines of each regime. */
export const speakingByPermission: readonly Rule[] = [
  {
    of: ['legal', 'file', 'life.representation'],
    when: (facts) => needsPermission(facts) && facts.capacity === 'unable',
    decides: 'stand-in',
    mentorMay: 'advise',
    ground: 'speaking-for',
    asks: ['permission'],
  },
  {
    of: ['legal', 'file', 'life.representation'],
    when: (facts) => needsPermission(facts) && facts.maySpeak,
    decides: 'client',
    mentorMay: 'support',
    ground: 'speaking-for',
  },
  {
    of: ['legal', 'file', 'life.representation'],
    when: needsPermission,
    decides: 'client',
    mentorMay: 'advise',
    ground: 'speaking-for',
    asks: ['permission'],
  },
  {
    of: ['life.representation'],
    when: ({ maySpeak }) => maySpeak,
    decides: 'client',
    mentorMay: 'support',
    ground: 'speaking-for',
  },
  {
    of: ['life.representation'],
    decides: 'client',
    mentorMay: 'advise',
    ground: 'advice',
    asks: ['permission'],
  },
]

/** The acts of the mentor's own office: no statement is needed, the client's involvement is. */
export const actsOfOfficeRules: readonly Rule[] = [
  {
    of: ['legal.complaint', 'legal.objection', 'legal.litigation'],
    when: ({ asked: { law } }) => law === 'wvggz',
    decides: 'client',
    mentorMay: 'support',
    ground: 'wvggz-litigates',
    conditions: ['client-litigates-himself'],
  },
  {
    of: ['legal', 'file'],
    when: (facts) => facts.letsClientAct,
    decides: 'client',
    mentorMay: 'support',
    ground: 'permission',
    conditions: ['permission-may-be-withdrawn'],
  },
  {
    of: ['file'],
    when: ({ capacity }) => capacity === 'able',
    decides: 'client',
    mentorMay: 'support',
    ground: 'file',
  },
  {
    of: ['legal', 'file'],
    when: ({ standing, capacity }) =>
      standing !== 'mentor' && standing !== 'under-curatele' && capacity !== 'unable',
    decides: 'client',
    mentorMay: 'support',
    ground: 'own-acts',
  },
  {
    of: ['legal.complaint', 'legal.objection'],
    decides: 'stand-in',
    mentorMay: 'decide',
    ground: 'represents',
    conditions: ['client-involved'],
  },
  {
    of: ['legal.litigation'],
    decides: 'stand-in',
    mentorMay: 'decide',
    ground: 'litigation',
    conditions: ['client-involved', 'authorisation-for-own-cover'],
  },
  {
    of: ['legal.wzd-complaint'],
    decides: 'stand-in',
    mentorMay: 'decide',
    ground: 'wzd-complaint',
    conditions: ['client-involved', 'only-representative'],
  },
  {
    of: ['legal.care-application'],
    decides: 'stand-in',
    mentorMay: 'decide',
    ground: 'care-application',
    conditions: ['client-involved'],
  },
  {
    of: ['file'],
    decides: 'stand-in',
    mentorMay: 'decide',
    ground: 'file',
    conditions: ['client-involved', 'only-what-is-needed'],
  },
]

function needsPermission({ isCourtRegime, standing }: Facts): boolean {
  return !isCourtRegime && standing !== 'under-curatele'
}
