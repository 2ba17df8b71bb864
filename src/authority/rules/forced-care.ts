import type { Facts } from '../facts.js'
import type { Rule } from '../rule.js'

/** What a doctor, a care provider or the court decides, whoever stands in for the client. */
export const forcedCare: readonly Rule[] = [
  {
    of: ['treatment.limitation'],
    when: ({ hasRefusedInWriting }) => hasRefusedInWriting,
    decides: 'client',
    mentorMay: 'support',
    ground: 'written-refusal',
    conditions: ['follow-written-refusal', 'provider-may-deviate'],
  },
  {
    of: ['treatment.limitation'],
    decides: 'provider',
    mentorMay: 'be-heard',
    ground: 'medical-decision',
    conditions: ['will-first'],
  },
  {
    of: ['wzd'],
    when: agreesHimself,
    decides: 'client',
    mentorMay: 'support',
    ground: 'wzd-consent',
  },
  {
    of: ['wvggz.admission'],
    when: agreesHimself,
    decides: 'client',
    mentorMay: 'support',
    ground: 'wvggz-consent',
  },
  {
    of: ['wzd.admission'],
    decides: 'court',
    mentorMay: 'be-heard',
    ground: 'admission',
    asks: ['capacity', 'resistance'],
  },
  {
    of: ['wzd'],
    decides: 'provider',
    mentorMay: 'be-heard',
    ground: 'step-plan',
    conditions: ['step-plan', 'evaluation-four-weeks-six-months'],
    asks: ['capacity', 'resistance'],
  },
  {
    of: ['wvggz.admission'],
    decides: 'court',
    mentorMay: 'be-heard',
    ground: 'wvggz-care',
    conditions: ['client-litigates-himself'],
    asks: ['capacity', 'resistance'],
  },
  {
    of: ['wvggz.compulsory-care'],
    decides: 'court',
    mentorMay: 'be-heard',
    ground: 'wvggz-care',
    conditions: ['client-litigates-himself'],
  },
]

/** Care that the client resists, or that the law counts as forced, under the law that governs it. */
export const resistedCare: readonly Rule[] = [
  {
    of: ['care.move'],
    when: ({ capacity }) => capacity === 'able',
    decides: 'client',
    mentorMay: 'support',
    ground: 'own-acts',
  },
  {
    of: ['care.move'],
    when: ({ clientResists, asked: { law } }) =>
      clientResists === true && law !== 'bw' && law !== 'wvggz',
    decides: 'court',
    mentorMay: 'be-heard',
    ground: 'admission',
    asks: ['capacity'],
  },
  {
    of: ['care', 'treatment'],
    when: ({ clientResists, asked: { law } }) => law === 'wvggz' && clientResists === true,
    decides: 'court',
    mentorMay: 'be-heard',
    ground: 'wvggz-care',
    conditions: ['client-litigates-himself'],
  },
  {
    of: ['care.contact-limit'],
    when: (facts) => facts.asked.law === 'wzd' && agreesHimself(facts),
    decides: 'client',
    mentorMay: 'support',
    ground: 'wzd-consent',
  },
  {
    of: ['care.contact-limit'],
    when: ({ asked: { law } }) => law === 'wzd',
    decides: 'provider',
    mentorMay: 'be-heard',
    ground: 'step-plan',
    conditions: ['step-plan', 'evaluation-four-weeks-six-months'],
    asks: ['capacity', 'resistance'],
  },
  {
    of: ['care', 'treatment'],
    when: ({ clientResists, mentorResists, asked: { law } }) =>
      law === 'wzd' && (clientResists === true || mentorResists),
    decides: 'provider',
    mentorMay: 'be-heard',
    ground: 'step-plan',
    conditions: ['step-plan', 'evaluation-four-weeks-six-months'],
  },
]

/** The last word on capacity is that he can weigh it, and he is known not to resist. Wzd 3a. */
function agreesHimself({ capacity, clientResists }: Facts): boolean {
  return capacity === 'able' && clientResists === false
}
