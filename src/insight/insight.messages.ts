import { messages } from '../shared/i18n/index.js'

const nl = {
  title: 'Cijfers',
  lead: (day: string) => `De stand van ${day}.`,
  small: 'Kleine aantallen staan er niet: die zouden over één mens kunnen gaan.',
  fewer: 'minder dan 5',
  noTotal: 'Er staat geen totaal bij, omdat u daaruit een klein aantal kunt afleiden.',
  running: 'Lopende koppels',
  overdue: 'Contact te laat',
  contactsNow: 'Contacten deze maand',
  couples: 'Koppels per soort',
  regime: 'Soort',
  states: { running: 'Loopt', paused: 'Gepauzeerd', ended: 'Beëindigd' },
  total: 'Samen',
  contacts: 'Contacten in de laatste twaalf maanden',
  month: 'Maand',
  count: 'Aantal',
  mentors: 'Mentoren',
  status: 'Stand',
  unknown: 'Nog onbekend',
  none: 'Er is nog niemand ingeschreven.',
}

/** The words about figures; Dutch decides which there are. */
export type InsightMessages = typeof nl

const en: InsightMessages = {
  title: 'Figures',
  lead: (day) => `As it stands on ${day}.`,
  small: 'Small numbers are left out: they could be about one person.',
  fewer: 'fewer than 5',
  noTotal: 'There is no total, because a small number could be worked out from it.',
  running: 'Running couples',
  overdue: 'Contact overdue',
  contactsNow: 'Contacts this month',
  couples: 'Couples by sort',
  regime: 'Sort',
  states: { running: 'Running', paused: 'Paused', ended: 'Ended' },
  total: 'Together',
  contacts: 'Contacts in the last twelve months',
  month: 'Month',
  count: 'Number',
  mentors: 'Mentors',
  status: 'State',
  unknown: 'Not known yet',
  none: 'Nobody has been registered yet.',
}

/** The words of figures in a language. */
export const insightMessages = messages<InsightMessages>({ nl, en })
