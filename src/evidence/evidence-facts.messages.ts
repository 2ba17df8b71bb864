import { messages } from '../shared/i18n/index.js'

type About = (subject: string, reason: string) => string

type FactMessages = Readonly<
  Record<
    | 'evidenceAdded'
    | 'evidenceConfirmed'
    | 'evidenceCorrected'
    | 'evidenceSorted'
    | 'evidenceContradicted'
    | 'evidenceReconciled'
    | 'evidenceWithdrawn',
    About
  >
> & { portraitChanged: string; portraitRead: (on: string) => string }

const nl: FactMessages = {
  evidenceAdded: (subject) => `Bij wat wij weten gezet: ${subject}.`,
  evidenceConfirmed: (subject) => `Nagegaan dat het nog klopt: ${subject}.`,
  evidenceCorrected: (subject) => `Aangevuld wat wij weten: ${subject}.`,
  evidenceSorted: (subject) => `Anders ingedeeld bij wat wij weten: ${subject}.`,
  evidenceContradicted: (subject) => `Tegenspraak gezien bij wat wij weten: ${subject}.`,
  evidenceReconciled: (subject) => `Toch geen tegenspraak bij wat wij weten: ${subject}.`,
  evidenceWithdrawn: (subject, reason) => `Geldt niet meer: ${subject}. Reden: ${reason}`,
  portraitChanged: 'De kennismaking op het portret is veranderd.',
  portraitRead: (on) => `Het portret is samen met de cliënt gelezen (${on}).`,
}

const en: FactMessages = {
  evidenceAdded: (subject) => `Added to what we know: ${subject}.`,
  evidenceConfirmed: (subject) => `Seen that it still holds: ${subject}.`,
  evidenceCorrected: (subject) => `Added words to what we know: ${subject}.`,
  evidenceSorted: (subject) => `Put elsewhere in what we know: ${subject}.`,
  evidenceContradicted: (subject) => `Saw a contradiction in what we know: ${subject}.`,
  evidenceReconciled: (subject) => `No contradiction after all in what we know: ${subject}.`,
  evidenceWithdrawn: (subject, reason) => `No longer holds: ${subject}. Reason: ${reason}`,
  portraitChanged: 'The introduction on the portrait was changed.',
  portraitRead: (on) => `The portrait was read together with the client (${on}).`,
}

/** The sentences of the history about what is known of a client. */
export const factMessages = messages<FactMessages>({ nl, en })
