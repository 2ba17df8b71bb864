import type { LegalRule } from './legal-rule.js'

/** Keys of the terms within which somebody who waits hears from us again, the least urgent first. */
export const waitingTermKeys = [
  'waiting-contact-ordinary-days',
  'waiting-contact-soon-days',
  'waiting-contact-urgent-days',
  'waiting-contact-most-urgent-days',
] as const

/** Contact with who waits. No law says how often; a foundation sets its own days. Still to be checked with them. */
export const waitingTerms: readonly LegalRule[] = [
  term('waiting-contact-ordinary-days', 56, 'Wie gewoon wacht, hoort binnen acht weken van ons.'),
  term('waiting-contact-soon-days', 42, 'Wie liever snel iemand heeft, hoort binnen zes weken.'),
  term('waiting-contact-urgent-days', 28, 'Bij dringend is er binnen vier weken contact.'),
  term('waiting-contact-most-urgent-days', 7, 'Bij zeer dringend is er elke week contact.'),
]

function term(key: (typeof waitingTermKeys)[number], value: number, text: string): LegalRule {
  return {
    key,
    value,
    unit: 'days',
    source: { article: 'Huisregel Naast', text },
    validFrom: '1995-01-01',
    verified: false,
  }
}
