import { messages } from '../shared/i18n/index.js'

const nl = {
  title: 'Instellingen',
  lead: 'De plekken waar cliënten wonen.',
  register: 'Instelling toevoegen',
  mentors: 'Naar de mentoren',
  download: 'Download als CSV',
  file: 'instellingen.csv',
  filter: 'Filter de instellingen',
  name: 'Naam of plaats',
  kind: 'Soort',
  all: 'Alle',
  count: (count: number) => (count === 1 ? '1 instelling' : `${count} instellingen`),
  none: 'Geen instelling gevonden',
  noneHint: 'Kies andere filters, of voeg een instelling toe.',
  columns: {
    name: 'Instelling',
    kind: 'Soort',
    residents: 'Cliënten',
    place: 'Plaats',
    phone: 'Telefoonnummer',
  },
  back: 'Naar de instellingen',
  edit: 'Gegevens wijzigen',
  residents: 'Wie wonen hier',
  noResidents: 'Hier woont nu geen cliënt.',
  mentorIs: (name: string) => `mentor ${name}`,
  noMentor: 'heeft geen mentor',
  details: 'Gegevens',
  address: 'Adres',
  phone: 'Telefoon',
  unknown: 'onbekend',
  working: 'Mentoren die hier werken',
  workingHint: 'Zij kunnen geen mentor zijn van iemand die hier woont.',
  history: 'Wat er gebeurde',
}

/** The words of the screens about institutions; Dutch decides which there are. */
export type InstitutionScreenMessages = typeof nl

const en: InstitutionScreenMessages = {
  title: 'Institutions',
  lead: 'The places where clients live.',
  register: 'Add an institution',
  mentors: 'To the mentors',
  download: 'Download as CSV',
  file: 'institutions.csv',
  filter: 'Filter the institutions',
  name: 'Name or town',
  kind: 'Kind',
  all: 'All',
  count: (count) => (count === 1 ? '1 institution' : `${count} institutions`),
  none: 'No institution found',
  noneHint: 'Choose other filters, or add an institution.',
  columns: {
    name: 'Institution',
    kind: 'Kind',
    residents: 'Clients',
    place: 'Town',
    phone: 'Phone number',
  },
  back: 'To the institutions',
  edit: 'Change details',
  residents: 'Who live here',
  noResidents: 'No client lives here now.',
  mentorIs: (name) => `mentor ${name}`,
  noMentor: 'has no mentor',
  details: 'Details',
  address: 'Address',
  phone: 'Phone',
  unknown: 'unknown',
  working: 'Mentors who work here',
  workingHint: 'They cannot be the mentor of somebody who lives here.',
  history: 'What happened',
}

/** The words of the screens about institutions in a language. */
export const institutionScreenMessages = messages<InstitutionScreenMessages>({ nl, en })
