import { messages } from '../shared/i18n/index.js'
import type {
  EvidenceCertainty,
  EvidenceKind,
  EvidenceSource,
  EvidenceTheme,
  EvidenceWay,
} from './evidence.js'

const nl = {
  kinds: {
    wish: 'Wens',
    refusal: 'Wil niet',
    preference: 'Voorkeur',
    habit: 'Gewoonte',
    'earlier-life': 'Vroeger',
    'bodily-signal': 'Teken van het lichaam',
    belief: 'Overtuiging',
    unsorted: 'Nog niet ingedeeld',
  } satisfies Record<EvidenceKind, string>,
  themes: {
    living: 'Wonen',
    care: 'Zorg',
    treatment: 'Behandeling',
    day: 'De dag',
    contacts: 'Contact met mensen',
    'body-and-health': 'Lichaam en gezondheid',
    food: 'Eten en drinken',
    faith: 'Geloof en zin',
    money: 'Geld',
    'last-phase': 'De laatste fase',
    other: 'Nog niet ingedeeld',
  } satisfies Record<EvidenceTheme, string>,
  sources: {
    client: 'De cliënt zelf',
    mentor: 'De mentor',
    'near-person': 'Een naaste',
    care: 'De zorg',
    other: 'Iemand anders',
  } satisfies Record<EvidenceSource, string>,
  ways: {
    said: 'Gezegd',
    written: 'Opgeschreven',
    observed: 'Gezien aan lichaam of gedrag',
    'told-by-other': 'Van iemand anders gehoord',
    inferred: 'Afgeleid uit andere woorden of vroeger',
    tried: 'Samen geprobeerd',
  } satisfies Record<EvidenceWay, string>,
  certainties: {
    sure: 'Zeker',
    probable: 'Waarschijnlijk',
    unsure: 'Niet zeker',
  } satisfies Record<EvidenceCertainty, string>,
  shown: {
    contradicts: 'Dit spreekt elkaar tegen',
    noLonger: 'Geldt niet meer',
    learned: (day: string) => `sinds ${day}`,
    confirmed: (day: string) => `klopte nog op ${day}`,
    added: (name: string, when: string) => `Aangevuld door ${name}, ${when}`,
    visit: (day: string) => `bij het bezoek van ${day}`,
    none: 'Hierover is nog niets bekend.',
    sort: 'Deel in',
    askAgain: 'Al een tijd niet nagevraagd. Klopt het nog?',
  },
}

/** The words for what is known of a client; Dutch decides which there are. */
export type EvidenceMessages = typeof nl

const en: EvidenceMessages = {
  kinds: {
    wish: 'Wish',
    refusal: 'Does not want',
    preference: 'Preference',
    habit: 'Habit',
    'earlier-life': 'Earlier life',
    'bodily-signal': 'Sign of the body',
    belief: 'Belief',
    unsorted: 'Not sorted yet',
  },
  themes: {
    living: 'Living',
    care: 'Care',
    treatment: 'Treatment',
    day: 'The day',
    contacts: 'Contact with people',
    'body-and-health': 'Body and health',
    food: 'Food and drink',
    faith: 'Faith and meaning',
    money: 'Money',
    'last-phase': 'The last phase',
    other: 'Without a theme yet',
  },
  sources: {
    client: 'The client',
    mentor: 'The mentor',
    'near-person': 'Somebody near',
    care: 'Care staff',
    other: 'Somebody else',
  },
  ways: {
    said: 'Said',
    written: 'Written down',
    observed: 'Seen in body or behaviour',
    'told-by-other': 'Heard from somebody else',
    inferred: 'Gathered from other words or earlier life',
    tried: 'Tried together',
  },
  certainties: { sure: 'Sure', probable: 'Probable', unsure: 'Not sure' },
  shown: {
    contradicts: 'These contradict each other',
    noLonger: 'No longer holds',
    learned: (day) => `since ${day}`,
    confirmed: (day) => `still held on ${day}`,
    added: (name, when) => `Added by ${name}, ${when}`,
    visit: (day) => `in the contact of ${day}`,
    none: 'Nothing is known about this yet.',
    sort: 'Sort it',
    askAgain: 'Not asked for a while. Does it still hold?',
  },
}

/** The words for what is known of a client in a language. */
export const evidenceMessages = messages<EvidenceMessages>({ nl, en })
