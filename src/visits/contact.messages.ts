import { messages } from '../shared/i18n/index.js'
import type { CorrectionRefusal } from './correct-contact.js'
import type { StrikeOutRefusal } from './strike-out-contact.js'

const nl = {
  keep: {
    keep: 'Bewaar bij wat wij weten',
    kept: 'Staat bij wat wij weten',
  },
  record: {
    title: (kind: string, on: string) => `${kind} op ${on}`,
    attempted: (reason: string) => `Het lukte niet: ${reason.toLocaleLowerCase('nl')}`,
    loggedBy: (name: string, when: string) => `Vastgelegd door ${name}, ${when}`,
    minutes: (count: number) => (count === 1 ? '1 minuut' : `${count} minuten`),
    travel: (count: number) => `${count} minuten onderweg`,
    saw: 'Gezien',
    said: 'Gezegd of gewild',
    safe: 'Veilig',
    connected: 'Verbonden',
    authentic: 'Eigen leven',
    agreed: 'Afgesproken',
    dueOn: (on: string) => `klaar vóór of op ${on}`,
    doneOn: (on: string) => `gedaan op ${on}`,
    open: 'nog open',
    addedBy: (name: string, when: string) => `Aangevuld door ${name}, ${when}`,
    struckOut: 'Doorgehaald',
    struckOutBy: (name: string, when: string) => `Doorgehaald door ${name}, ${when}.`,
    nothing: 'Er is geen verslag bij geschreven.',
    correct: 'Aanvullen of verbeteren',
    strikeOut: 'Doorhalen',
    toDossier: (name: string) => `Naar ${name}`,
    back: 'Terug naar dit contact',
  },
  correct: {
    title: 'Verslag aanvullen',
    lead: 'Wat er stond, blijft staan. Uw aanvulling komt ernaast, met uw naam en de tijd.',
    text: 'Wat wilt u aanvullen of verbeteren?',
    save: 'Aanvulling bewaren',
    missing: 'Schrijf wat u wilt aanvullen.',
    tooLong: 'Deze tekst is te lang. Gebruik ten hoogste 10.000 tekens.',
    refusals: {
      'struck-out': 'Dit verslag is doorgehaald. U kunt er niets meer aan toevoegen.',
      'already-there': 'Deze aanvulling staat er al.',
    } satisfies Record<CorrectionRefusal, string>,
  },
  strikeOut: {
    title: 'Verslag doorhalen',
    lead: 'Staat dit bij de verkeerde persoon? Dan telt het niet meer mee voor het ritme.',
    stays: 'Het verslag blijft leesbaar, met uw naam en de reden erbij.',
    reason: 'Waarom haalt u dit door?',
    reasonHint: 'Bijvoorbeeld: dit ging over iemand anders.',
    save: 'Doorhalen',
    missing: 'Schrijf waarom u dit doorhaalt.',
    refusals: {
      'already-struck-out': 'Dit verslag is al doorgehaald.',
    } satisfies Record<StrikeOutRefusal, string>,
  },
  facts: {
    contactLogged: 'Contact vastgelegd',
    contactAttempted: 'Poging tot contact vastgelegd',
    contactCorrected: (on: string) => `Het verslag van ${on} is aangevuld.`,
    contactStruckOut: (on: string, reason: string) =>
      `Het verslag van ${on} is doorgehaald. Reden: ${reason}`,
    contactPlanned: (kind: string, on: string) => `${kind} gepland op ${on}.`,
    contactPlanDropped: (kind: string, on: string) => `${kind} op ${on} gaat niet door.`,
    followUpClosed: (agreed: string) => `Afspraak gedaan: ${agreed}`,
  },
}

/** The words around one contact in the dossier. */
export type ContactMessages = typeof nl

const en: ContactMessages = {
  keep: { keep: 'Keep with what we know', kept: 'Kept with what we know' },
  record: {
    title: (kind, on) => `${kind} on ${on}`,
    attempted: (reason) => `It did not work out: ${reason.toLocaleLowerCase('en')}`,
    loggedBy: (name, when) => `Logged by ${name}, ${when}`,
    minutes: (count) => (count === 1 ? '1 minute' : `${count} minutes`),
    travel: (count) => `${count} minutes of travel`,
    saw: 'Seen',
    said: 'Said or wanted',
    safe: 'Safe',
    connected: 'Connected',
    authentic: 'A life of their own',
    agreed: 'Agreed',
    dueOn: (on) => `done by ${on}`,
    doneOn: (on) => `done on ${on}`,
    open: 'still open',
    addedBy: (name, when) => `Added by ${name}, ${when}`,
    struckOut: 'Struck out',
    struckOutBy: (name, when) => `Struck out by ${name}, ${when}.`,
    nothing: 'No report was written.',
    correct: 'Add or correct',
    strikeOut: 'Strike out',
    toDossier: (name) => `To ${name}`,
    back: 'Back to this contact',
  },
  correct: {
    title: 'Add to the report',
    lead: 'What stood there stays. Your words come beside it, with your name and the time.',
    text: 'What do you want to add or correct?',
    save: 'Save addition',
    missing: 'Write what you want to add.',
    tooLong: 'This text is too long. Use at most 10,000 characters.',
    refusals: {
      'struck-out': 'This report was struck out. You can no longer add to it.',
      'already-there': 'This addition is there already.',
    },
  },
  strikeOut: {
    title: 'Strike out the report',
    lead: 'Is this with the wrong person? Then it will no longer count for the rhythm.',
    stays: 'The report can still be read, with your name and the reason.',
    reason: 'Why do you strike this out?',
    reasonHint: 'For example: this was about somebody else.',
    save: 'Strike out',
    missing: 'Write why you strike this out.',
    refusals: { 'already-struck-out': 'This report was struck out already.' },
  },
  facts: {
    contactLogged: 'Contact logged',
    contactAttempted: 'Attempt at contact logged',
    contactCorrected: (on) => `The report of ${on} was added to.`,
    contactStruckOut: (on, reason) => `The report of ${on} was struck out. Reason: ${reason}`,
    contactPlanned: (kind, on) => `${kind} planned on ${on}.`,
    contactPlanDropped: (kind, on) => `${kind} on ${on} will not take place.`,
    followUpClosed: (agreed) => `Agreement kept: ${agreed}`,
  },
}

/** The words around one contact in a language. */
export const contactMessages = messages<ContactMessages>({ nl, en })
