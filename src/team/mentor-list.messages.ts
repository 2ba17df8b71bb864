import { messages } from '../shared/i18n/index.js'
import type { Room } from './mentor-filter.js'

const nl = {
  title: 'Mentoren',
  lead: 'Wie er is, wie ruimte heeft en wiens papieren aandacht vragen.',
  register: 'Mentor inschrijven',
  institutions: 'Instellingen',
  download: 'Download als CSV',
  file: 'mentoren.csv',
  filter: 'Filter de mentoren',
  name: 'Naam',
  status: 'Status',
  vog: 'VOG',
  room: 'Ruimte',
  all: 'Alle',
  rooms: { free: 'Heeft ruimte', full: 'Zit vol' } satisfies Record<Room, string>,
  count: (count: number) => (count === 1 ? '1 mentor' : `${count} mentoren`),
  moreThan: (count: number) => `Meer dan ${count} mentoren`,
  none: 'Geen mentor gevonden',
  noneHint: 'Kies andere filters, of schrijf een mentor in.',
  columns: {
    name: 'Mentor',
    status: 'Status',
    load: 'Cliënten',
    vog: 'VOG',
    place: 'Woonplaats',
    course: 'Cursus afgerond',
    phone: 'Telefoonnummer',
    email: 'E-mailadres',
    capacity: 'Wil er hoogstens',
  },
  loadOf: (load: number, capacity: number) => `${load} van ${capacity}`,
  over: 'meer dan gewenst',
  until: (date: string) => `tot en met ${date}`,
}

/** The words of the list of mentors; Dutch decides which there are. */
export type MentorListMessages = typeof nl

const en: MentorListMessages = {
  title: 'Mentors',
  lead: 'Who there is, who has room, and whose papers need attention.',
  register: 'Register a mentor',
  institutions: 'Institutions',
  download: 'Download as CSV',
  file: 'mentors.csv',
  filter: 'Filter the mentors',
  name: 'Name',
  status: 'Status',
  vog: 'VOG',
  room: 'Room',
  all: 'All',
  rooms: { free: 'Has room', full: 'Is full' },
  count: (count) => (count === 1 ? '1 mentor' : `${count} mentors`),
  moreThan: (count) => `More than ${count} mentors`,
  none: 'No mentor found',
  noneHint: 'Choose other filters, or register a mentor.',
  columns: {
    name: 'Mentor',
    status: 'Status',
    load: 'Clients',
    vog: 'VOG',
    place: 'Place',
    course: 'Course completed',
    phone: 'Phone number',
    email: 'E-mail address',
    capacity: 'Wants at most',
  },
  loadOf: (load, capacity) => `${load} of ${capacity}`,
  over: 'more than wanted',
  until: (date) => `until ${date}`,
}

/** The words of the list of mentors in a language. */
export const mentorListMessages = messages<MentorListMessages>({ nl, en })
