import { messages } from '../shared/i18n/index.js'
import type { PlanRefusal } from './plan-contact.js'

const nl = {
  plan: {
    title: (name: string) => `Volgend contact met ${name}`,
    lead: 'Wat u plant, komt in plaats van een eerder plan.',
    current: (kind: string, when: string) =>
      `Nu staat gepland: ${kind.toLocaleLowerCase('nl')} op ${when}.`,
    date: 'Welke dag?',
    time: 'Hoe laat?',
    kind: 'Soort contact',
    save: 'Plannen',
    drop: 'Dit gaat niet door',
    at: (on: string, time: string) => `${on} om ${time}`,
    dateMissing: 'Vul in op welke dag u gaat.',
    dateIncomplete: 'Vul dag, maand en jaar in.',
    notADate: 'Deze datum bestaat niet. Kijk dag, maand en jaar na.',
    notATime: 'Vul een tijd in zoals 14:30, of laat dit leeg.',
    kindMissing: 'Kies welk soort contact het wordt.',
    refusals: {
      'mentorship-ended': 'Dit mentorschap is beëindigd. U kunt geen contact meer plannen.',
      'is-past': 'Deze dag is al voorbij. Kies vandaag of een latere dag.',
      'too-far-ahead': 'Deze dag is over meer dan twee jaar. Klopt het jaar?',
    } satisfies Record<PlanRefusal, string>,
  },
  followUps: {
    title: 'Open afspraken',
    lead: 'Wat er is afgesproken en nog gedaan moet worden. Wat het eerst klaar moet zijn, staat boven.',
    none: 'Er staan geen afspraken open',
    noneHint: 'Een afspraak maakt u bij het vastleggen van een contact.',
    due: (on: string) => `Klaar vóór of op ${on}`,
    noDate: 'Zonder datum',
    late: 'Te laat',
    open: 'Open',
    done: 'Gedaan',
    mentor: (name: string) => `Mentor: ${name}`,
    download: 'Download als CSV',
    file: 'afspraken',
    columns: { dueOn: 'Klaar op', agreed: 'Afspraak', client: 'Cliënt', mentor: 'Mentor' },
  },
}

/** The words about what is planned and agreed. */
export type PlanningMessages = typeof nl

const en: PlanningMessages = {
  plan: {
    title: (name) => `Next contact with ${name}`,
    lead: 'What you plan takes the place of an earlier plan.',
    current: (kind, when) => `Planned now: ${kind.toLocaleLowerCase('en')} on ${when}.`,
    date: 'Which day?',
    time: 'At what time?',
    kind: 'Kind of contact',
    save: 'Plan',
    drop: 'This will not take place',
    at: (on, time) => `${on} at ${time}`,
    dateMissing: 'Enter the day on which you will go.',
    dateIncomplete: 'Enter day, month and year.',
    notADate: 'This date does not exist. Check day, month and year.',
    notATime: 'Enter a time such as 14:30, or leave this empty.',
    kindMissing: 'Choose what kind of contact it will be.',
    refusals: {
      'mentorship-ended': 'This mentorship has ended. You can no longer plan contact.',
      'is-past': 'This day has passed. Choose today or a later day.',
      'too-far-ahead': 'This day is more than two years ahead. Is the year right?',
    },
  },
  followUps: {
    title: 'Open agreements',
    lead: 'What was agreed and is still to be done. What is due first stands on top.',
    none: 'No agreements are open',
    noneHint: 'You make an agreement when you log a contact.',
    due: (on) => `Done by ${on}`,
    noDate: 'Without a date',
    late: 'Late',
    open: 'Open',
    done: 'Done',
    mentor: (name) => `Mentor: ${name}`,
    download: 'Download as CSV',
    file: 'agreements',
    columns: { dueOn: 'Due on', agreed: 'Agreement', client: 'Client', mentor: 'Mentor' },
  },
}

/** The words about plans and agreements in a language. */
export const planningMessages = messages<PlanningMessages>({ nl, en })
