import { messages } from '../shared/i18n/index.js'

const nl = {
  title: 'Contacten',
  lead: 'Bezoeken, telefoontjes en pogingen. De nieuwste staan bovenaan.',
  total: (count: number, most: number) =>
    count > most ? `Meer dan ${most} contacten` : count === 1 ? '1 contact' : `${count} contacten`,
  none: 'Geen contacten gevonden',
  noneHint: 'Kies andere filters, of wis ze.',
  download: 'Download als CSV',
  file: 'contacten',
  onlyNewest: (most: number) =>
    `Dit zijn de nieuwste ${most} contacten. Kies een kortere periode voor de rest.`,
  struckOut: 'doorgehaald',
  columns: {
    day: 'Dag',
    clients: 'Met',
    kind: 'Soort',
    outcome: 'Uitkomst',
    mentor: 'Mentor',
  },
  outcomes: { met: 'Gelukt', attempted: 'Poging' },
  filters: {
    label: 'Contacten kiezen',
    any: 'Alles',
    period: 'Periode',
    periods: {
      week: 'Afgelopen week',
      month: 'Afgelopen maand',
      year: 'Afgelopen jaar',
    },
    mentor: 'Naam van de mentor',
  },
}

/** The words of the list of contacts. */
export type ContactListMessages = typeof nl

const en: ContactListMessages = {
  title: 'Contacts',
  lead: 'Visits, calls and attempts. The newest stand on top.',
  total: (count, most) =>
    count > most ? `More than ${most} contacts` : count === 1 ? '1 contact' : `${count} contacts`,
  none: 'No contacts found',
  noneHint: 'Choose other filters, or clear them.',
  download: 'Download as CSV',
  file: 'contacts',
  onlyNewest: (most) =>
    `These are the newest ${most} contacts. Choose a shorter period for the rest.`,
  struckOut: 'struck out',
  columns: { day: 'Day', clients: 'With', kind: 'Kind', outcome: 'Outcome', mentor: 'Mentor' },
  outcomes: { met: 'Met', attempted: 'Attempt' },
  filters: {
    label: 'Choose contacts',
    any: 'All',
    period: 'Period',
    periods: { week: 'Past week', month: 'Past month', year: 'Past year' },
    mentor: 'Name of the mentor',
  },
}

/** The words of the list of contacts in a language. */
export const contactListMessages = messages<ContactListMessages>({ nl, en })
