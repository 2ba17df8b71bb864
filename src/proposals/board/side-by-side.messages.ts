import type { HardCode } from '../../matching/index.js'
import { messages } from '../../shared/i18n/index.js'

const nl = {
  languages: 'Talen',
  likes: 'Graag',
  dislikes: 'Liever niet',
  days: 'Dagdelen',
  need: 'Wat nodig is, en ervaring daarmee',
  style: 'Manier van helpen',
  visits: 'Hoe vaak',
  duration: 'Hoe lang',
  goal: 'Doel, en beroep van de mentor',
  gender: 'Man of vrouw',
  age: 'Leeftijd',
  pets: 'Huisdieren',
  smoke: 'Roken',
  aggression: 'Boosheid of agressie',
  travel: 'Reistijd hoogstens',
  noWish: 'maakt niet uit',
  nothing: 'niets',
  notAsked: 'niet gevraagd',
  genders: { woman: 'vrouw', man: 'man', other: 'anders' },
  perMonth: (count: number) => `${count} keer per maand`,
  years: (age: number) => `${age} jaar`,
  minutes: (count: number) => `${count} minuten`,
  hasPets: 'heeft huisdieren',
  noPets: 'heeft geen huisdieren',
  smokes: 'rookt',
  smokesNot: 'rookt niet',
  bearsIt: 'kan daartegen',
  bearsItNot: 'kan daar niet tegen',
  levels: { none: 'niet', some: 'soms', serious: 'ernstig' },
  line: (one: string, other: string) => `${one} – ${other}`,
  between: ([one, other]: readonly [string, string], value: number) =>
    value === 3
      ? 'ertussenin'
      : `${value === 1 || value === 5 ? 'heel' : 'eerder'} ${value < 3 ? one : other}`,
  codes: {
    'legal-exclusion': 'geen band met de zorg van de cliënt',
    'mentor-status': 'de mentor kan beginnen',
    safety: 'veiligheid',
    language: 'een taal samen',
    capacity: 'plaats',
    travel: 'reistijd',
    gender: 'man of vrouw',
    veto: 'geen eerder nee',
    availability: 'een dagdeel samen',
    consent: 'toestemming',
  } satisfies Record<HardCode, string>,
}

/** The words of two people side by side. */
export type SideMessages = typeof nl

const en: SideMessages = {
  languages: 'Languages',
  likes: 'Likes',
  dislikes: 'Rather not',
  days: 'Parts of days',
  need: 'What is needed, and experience with it',
  style: 'Way of helping',
  visits: 'How often',
  duration: 'How long',
  goal: 'Goal, and trade of the mentor',
  gender: 'Man or woman',
  age: 'Age',
  pets: 'Pets',
  smoke: 'Smoking',
  aggression: 'Anger or aggression',
  travel: 'Travel at most',
  noWish: 'does not matter',
  nothing: 'nothing',
  notAsked: 'not asked',
  genders: { woman: 'woman', man: 'man', other: 'other' },
  perMonth: (count) => `${count} times a month`,
  years: (age) => `${age} years`,
  minutes: (count) => `${count} minutes`,
  hasPets: 'has pets',
  noPets: 'has no pets',
  smokes: 'smokes',
  smokesNot: 'does not smoke',
  bearsIt: 'can bear it',
  bearsItNot: 'cannot bear it',
  levels: { none: 'not', some: 'sometimes', serious: 'serious' },
  line: (one, other) => `${one} – ${other}`,
  between: ([one, other], value) =>
    value === 3
      ? 'in between'
      : `${value === 1 || value === 5 ? 'very' : 'rather'} ${value < 3 ? one : other}`,
  codes: {
    'legal-exclusion': 'no tie with the care of the client',
    'mentor-status': 'the mentor can begin',
    safety: 'safety',
    language: 'a language together',
    capacity: 'room',
    travel: 'travel time',
    gender: 'man or woman',
    veto: 'no earlier no',
    availability: 'a part of a day together',
    consent: 'consent',
  },
}

/** What stands side by side, in words. */
export const sideMessages = messages({ nl, en })
