import { messages } from '../shared/i18n/index.js'

const nl = {
  title: 'Mentorschappen',
  clients: 'Cliënten',
  lead: 'Alle koppels van uw organisatie. Wie het eerst contact nodig heeft, staat bovenaan.',
  filter: 'Kies wat u wilt zien',
  regime: 'Soort',
  anyRegime: 'Alle soorten',
  status: 'Stand',
  current: 'Alle lopende',
  state: 'Ritme',
  anyState: 'Alles',
  states: { overdue: 'Te laat', 'due-soon': 'Bijna tijd', 'never-met': 'Nog geen contact' },
  mentor: 'Naam van de mentor',
  caption: (count: string) => `Mentorschappen: ${count}`,
  moreThan: (count: number) => `meer dan ${count}`,
  narrow: 'Kies een filter om verder te kijken dan de eerste duizend.',
  unknown: 'onbekend',
  columns: {
    couple: 'Cliënt en mentor',
    client: 'Cliënt',
    mentor: 'Mentor',
    regime: 'Soort',
    status: 'Stand',
    state: 'Ritme',
    lastContact: 'Laatste contact',
    due: 'Uiterlijk',
    started: 'Begonnen',
    ended: 'Beëindigd',
  },
  never: 'nog niet',
  none: 'Geen mentorschappen gevonden',
  noneHint: 'Kies andere filters, of start een mentorschap bij een cliënt.',
  download: 'Download als CSV',
  fileName: 'mentorschappen.csv',
}

/** The words of the list of mentorships, so complete that a missing one does not compile. */
export type ListMessages = typeof nl

const en: ListMessages = {
  title: 'Mentorships',
  clients: 'Clients',
  lead: 'All couples of your organisation. Who needs contact first stands on top.',
  filter: 'Choose what you want to see',
  regime: 'Kind',
  anyRegime: 'All kinds',
  status: 'Status',
  current: 'All current',
  state: 'Rhythm',
  anyState: 'Everything',
  states: { overdue: 'Overdue', 'due-soon': 'Due soon', 'never-met': 'No contact yet' },
  mentor: 'Name of the mentor',
  caption: (count) => `Mentorships: ${count}`,
  moreThan: (count) => `more than ${count}`,
  narrow: 'Choose a filter to look beyond the first thousand.',
  unknown: 'unknown',
  columns: {
    couple: 'Client and mentor',
    client: 'Client',
    mentor: 'Mentor',
    regime: 'Kind',
    status: 'Status',
    state: 'Rhythm',
    lastContact: 'Last contact',
    due: 'Due by',
    started: 'Started',
    ended: 'Ended',
  },
  never: 'not yet',
  none: 'No mentorships found',
  noneHint: 'Choose other filters, or start a mentorship from a client.',
  download: 'Download as CSV',
  fileName: 'mentorships.csv',
}

/** The words of the list of mentorships. */
export const listMessages = messages<ListMessages>({ nl, en })
