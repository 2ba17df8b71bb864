import { messages } from '../shared/i18n/index.js'
import type { FoundKind } from './search.store.js'

const nl = {
  title: 'Zoeken',
  resultTitle: 'Zoekresultaat',
  field: 'Wie of wat zoekt u?',
  hint: 'Een deel van een naam is genoeg. Een tikfout geeft niet.',
  hintMentor: 'Zoek in uw eigen cliënten, hun naasten en uw verslagen.',
  submit: 'Zoek',
  recent: 'Uw laatste zoekvragen',
  recentHint: 'Alleen u ziet deze lijst. Na dertig dagen verdwijnt een zoekvraag vanzelf.',
  forget: 'Wis deze lijst',
  kinds: {
    client: 'Cliënten',
    'near-person': 'Naasten',
    mentor: 'Mentoren',
    institution: 'Instellingen',
  } satisfies Record<FoundKind, string>,
  alike: 'Lijkt erop',
  nearOf: 'Bij',
  visits: 'Bezoeken en andere contacten',
  said: 'Uiting',
  report: 'Verslag',
  found: (people: number, visits: number) =>
    `Gevonden: ${people} ${people === 1 ? 'naam' : 'namen'} en ${visits} ${visits === 1 ? 'verslag' : 'verslagen'}.`,
  more: 'Dit zijn niet alle namen. Typ meer letters om verder te zoeken.',
  moreVisits: 'Dit zijn de nieuwste verslagen. Typ meer woorden om verder te zoeken.',
  nothing: 'Niets gevonden',
  nothingHint: 'Probeer minder letters, of alleen de voornaam.',
  tooShort: 'Typ ten minste twee letters',
  tooShortHint: 'Dan kan Naast voor u zoeken.',
}

/** The words of searching. */
export type SearchMessages = typeof nl

const en: SearchMessages = {
  title: 'Search',
  resultTitle: 'Search result',
  field: 'Who or what are you looking for?',
  hint: 'Part of a name is enough. A typing error does not matter.',
  hintMentor: 'Search your own clients, the people around them and your reports.',
  submit: 'Search',
  recent: 'Your latest searches',
  recentHint: 'Only you see this list. A search disappears by itself after thirty days.',
  forget: 'Clear this list',
  kinds: {
    client: 'Clients',
    'near-person': 'People around clients',
    mentor: 'Mentors',
    institution: 'Institutions',
  },
  alike: 'Looks like it',
  nearOf: 'With',
  visits: 'Visits and other contacts',
  said: 'Expression',
  report: 'Report',
  found: (people, visits) =>
    `Found: ${people} ${people === 1 ? 'name' : 'names'} and ${visits} ${visits === 1 ? 'report' : 'reports'}.`,
  more: 'These are not all names. Type more letters to search further.',
  moreVisits: 'These are the newest reports. Type more words to search further.',
  nothing: 'Nothing found',
  nothingHint: 'Try fewer letters, or the given name only.',
  tooShort: 'Type at least two letters',
  tooShortHint: 'Then Naast can search for you.',
}

/** The words of search in a language. */
export const searchMessages = messages<SearchMessages>({ nl, en })
