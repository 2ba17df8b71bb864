import { messages } from '../shared/i18n/index.js'
import type { MergeRefusal } from './merge-clients.js'

const nl = {
  title: (name: string) => `Staat ${name} er dubbel in?`,
  lead: 'Hier maakt u van twee inschrijvingen één. Er gaat niets verloren.',
  alike: 'Deze cliënten lijken erop',
  choose: 'Vergelijken',
  nobody: 'Niemand lijkt hierop',
  nobodyHint: 'Zoek hieronder op een andere naam.',
  search: 'Zoek op een andere naam',
  searchButton: 'Zoeken',
  born: (date: string) => `geboren op ${date}`,
  mentor: (name: string) => `mentor: ${name}`,
  noMentor: 'geen mentor',
  compare: 'Vergelijk de twee inschrijvingen',
  compareLead: 'Is dit echt dezelfde persoon? Kijk goed: samenvoegen kunt u niet terugdraaien.',
  first: 'Deze inschrijving',
  second: 'De andere inschrijving',
  rows: {
    what: 'Wat',
    name: 'Naam',
    birthDate: 'Geboren',
    externalNumber: 'Nummer',
    home: 'Woont',
    phone: 'Telefoon',
    mentorships: 'Mentorschappen',
    contacts: 'Contacten',
    people: 'Naasten',
    measures: 'Maatregelen',
  },
  unknown: 'onbekend',
  keep: 'Welke inschrijving blijft?',
  keepHint:
    'Weet de ene iets niet, dan vult de andere dat aan. Contacten en naasten verhuizen mee.',
  kept: { first: 'Deze inschrijving blijft', second: 'De andere inschrijving blijft' },
  merge: 'Samenvoegen',
  mergedTitle: 'Deze inschrijving is samengevoegd',
  merged: 'Deze cliënt was twee keer ingeschreven. Alles staat nu op één plek.',
  toKept: 'Naar het dossier',
  waitedTwice: 'Deze cliënt stond dubbel op de wachtlijst.',
  errors: {
    summary: 'Kijk nog even naar dit formulier',
    choose: 'Kies hieronder wie dezelfde persoon is.',
    name: 'Vul een naam in om te zoeken.',
    keep: 'Kies welke inschrijving blijft.',
    stale: 'Een collega paste net een van beide aan. Vergelijk ze nog eens.',
    refusals: {
      'same-registration': 'Dit is dezelfde inschrijving. Kies een andere.',
      'both-have-a-mentor':
        'Beiden hebben nu een mentor. Beëindig eerst het mentorschap dat er dubbel in staat.',
      'met-together': 'Deze twee stonden samen in één contact. Het zijn dus twee mensen.',
    } satisfies Record<MergeRefusal, string>,
  },
}

/** The words about merging clients; Dutch decides which there are. */
export type MergeMessages = typeof nl

const en: MergeMessages = {
  title: (name) => `Is ${name} registered twice?`,
  lead: 'Here you make two registrations one. Nothing gets lost.',
  alike: 'These clients look alike',
  choose: 'Compare',
  nobody: 'Nobody looks alike',
  nobodyHint: 'Search for another name below.',
  search: 'Search for another name',
  searchButton: 'Search',
  born: (date) => `born on ${date}`,
  mentor: (name) => `mentor: ${name}`,
  noMentor: 'no mentor',
  compare: 'Compare the two registrations',
  compareLead: 'Is this really the same person? Look well: a merge cannot be undone.',
  first: 'This registration',
  second: 'The other registration',
  rows: {
    what: 'What',
    name: 'Name',
    birthDate: 'Born',
    externalNumber: 'Number',
    home: 'Lives',
    phone: 'Phone',
    mentorships: 'Mentorships',
    contacts: 'Contacts',
    people: 'Near people',
    measures: 'Measures',
  },
  unknown: 'unknown',
  keep: 'Which registration stays?',
  keepHint: 'What one does not know, the other fills in. Contacts and near people move along.',
  kept: { first: 'This registration stays', second: 'The other registration stays' },
  merge: 'Merge',
  mergedTitle: 'This registration has been merged',
  merged: 'This client was registered twice. Everything is in one place now.',
  toKept: 'To the dossier',
  waitedTwice: 'This client was on the waiting list twice.',
  errors: {
    summary: 'Please look at this form again',
    choose: 'Choose below who is the same person.',
    name: 'Enter a name to search for.',
    keep: 'Choose which registration stays.',
    stale: 'A colleague just changed one of them. Compare them again.',
    refusals: {
      'same-registration': 'This is the same registration. Choose another.',
      'both-have-a-mentor': 'Both have a mentor now. End the mentorship that is there twice first.',
      'met-together': 'These two stood in one contact together. So they are two people.',
    },
  },
}

/** The words of merging clients in a language. */
export const mergeMessages = messages<MergeMessages>({ nl, en })
