import { messages } from '../shared/i18n/index.js'
import type { MergeRefusal } from './merge-mentors.js'

const nl = {
  title: 'Dubbele mentor samenvoegen',
  lead: 'Is iemand twee keer ingeschreven? Voeg de twee inschrijvingen dan samen.',
  back: 'Terug naar de mentor',
  which: (name: string) => `Welke inschrijving is ook van ${name}?`,
  whichHint: 'Wie erop lijkt, staat bovenaan.',
  otherOne: 'Andere inschrijving',
  alike: (name: string) => `${name} (lijkt erop)`,
  look: 'Bekijk',
  nobody: 'Er is geen andere mentor ingeschreven.',
  other: 'Kies een andere inschrijving',
  preview: 'Dit zijn de twee inschrijvingen',
  keep: 'Welke inschrijving blijft?',
  keepHint: 'Weten beide iets anders, dan geldt wat hier staat.',
  moves: 'Alles van de andere gaat hiernaartoe. Dit kunt u niet terugdraaien.',
  save: 'Samenvoegen',
  columns: { what: 'Gegeven', first: 'Inschrijving 1', second: 'Inschrijving 2' },
  rows: {
    name: 'Naam',
    contact: 'Telefoon en e-mail',
    place: 'Woonplaats',
    number: 'Nummer',
    vog: 'VOG',
    course: 'Cursus afgerond',
    status: 'Status',
    mentorships: 'Mentorschappen',
    substitutions: 'Keer vervanger',
    contacts: 'Contacten',
    roles: 'Kan aanmelden',
  },
  yes: 'ja',
  no: 'nee',
  errors: {
    summary: 'Dit kan zo niet',
    keep: 'Kies welke inschrijving blijft.',
    refusals: {
      'same-mentor': 'Kies een andere inschrijving. Dit is dezelfde.',
      'already-merged': 'Deze inschrijving is al samengevoegd.',
      'same-client': 'Beiden zijn nu mentor van dezelfde cliënt. Beëindig eerst een van de twee.',
      'stands-in': 'De een vervangt de ander. Beëindig eerst die vervanging.',
    } satisfies Record<MergeRefusal, string>,
  },
}

/** The words of merging two mentors; Dutch decides which there are. */
export type MergeMessages = typeof nl

const en: MergeMessages = {
  title: 'Merge a double mentor',
  lead: 'Is somebody registered twice? Then merge the two registrations.',
  back: 'Back to the mentor',
  which: (name) => `Which registration is of ${name} too?`,
  whichHint: 'Those that look alike come first.',
  otherOne: 'Other registration',
  alike: (name) => `${name} (looks alike)`,
  look: 'Look',
  nobody: 'No other mentor is registered.',
  other: 'Choose another registration',
  preview: 'These are the two registrations',
  keep: 'Which registration stays?',
  keepHint: 'Where both know something else, this one is right.',
  moves: 'Everything of the other goes here. You cannot undo this.',
  save: 'Merge',
  columns: { what: 'Detail', first: 'Registration 1', second: 'Registration 2' },
  rows: {
    name: 'Name',
    contact: 'Phone and e-mail',
    place: 'Place',
    number: 'Number',
    vog: 'VOG',
    course: 'Course completed',
    status: 'Status',
    mentorships: 'Mentorships',
    substitutions: 'Times substitute',
    contacts: 'Contacts',
    roles: 'Can sign in',
  },
  yes: 'yes',
  no: 'no',
  errors: {
    summary: 'This is not possible',
    keep: 'Choose which registration stays.',
    refusals: {
      'same-mentor': 'Choose another registration. This is the same.',
      'already-merged': 'This registration has been merged already.',
      'same-client': 'Both are mentor of the same client now. End one of the two first.',
      'stands-in': 'One stands in for the other. End that first.',
    },
  },
}

/** The words of merging two mentors in a language. */
export const mergeMessages = messages<MergeMessages>({ nl, en })
