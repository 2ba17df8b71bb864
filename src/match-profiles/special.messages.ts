import type { SpecialCategory } from '../matching/index.js'
import { messages } from '../shared/i18n/index.js'
import type { ConsentedBy, ConsentWay } from './special-answer.store.js'

const nl = {
  title: 'Bijzondere gegevens',
  of: (name: string) => `Bijzondere gegevens van ${name}`,
  why: 'Waarvoor is dit?',
  explained: [
    'Dit hoeft niet. Zonder deze gegevens zoeken wij net zo goed een match.',
    'Wij gebruiken ze alleen om te kijken of twee mensen bij elkaar passen.',
    'Ze tellen alleen mee als cliënt én mentor het goed vinden.',
    'U kunt altijd stoppen. Dan is het antwoord meteen weg en telt het niet meer mee.',
    'Het staat in geen lijst en gaat niet mee in een bestand met lijsten.',
  ],
  law: 'De wet vraagt hiervoor uitdrukkelijke toestemming (art. 9 AVG).',
  none: 'Er staat niets. Dat is goed zo.',
  consented: (by: string, how: string, when: string) => `${by}, ${how}, op ${when}`,
  noted: (name: string) => `Opgeschreven door ${name}`,
  stop: 'Stop, en wis dit',
  stopOf: (category: string) => `: ${category}`,
  add: 'Iets vertellen',
  category: 'Waar gaat het over?',
  answer: 'Wat wilt u dat wij weten?',
  answerHint: 'Een of enkele woorden, bijvoorbeeld: Eritrea, katholiek, doof.',
  by: 'Wie vindt dit goed?',
  byWords: {
    self: 'De persoon zelf',
    representative: 'De wettelijk vertegenwoordiger',
  } satisfies Record<ConsentedBy, string>,
  how: 'Hoe is dat gezegd?',
  howWords: { spoken: 'in een gesprek', written: 'op papier' } satisfies Record<ConsentWay, string>,
  on: 'Op welke dag?',
  agree: 'Mag dit meetellen bij het zoeken naar een match?',
  agreed: 'Ja, dit mag. Het is uitgelegd, en stoppen kan altijd.',
  ownAgreed: 'Ja, dit mag. Ik weet dat ik altijd kan stoppen.',
  save: 'Bewaar met toestemming',
  categories: {
    origin: 'Afkomst',
    'life-conviction': 'Geloof of levensovertuiging',
    health: 'Gezondheid',
  } satisfies Record<SpecialCategory, string>,
  errors: {
    summary: 'Kijk dit nog even na',
    category: 'Kies waar het over gaat.',
    answer: 'Schrijf op wat mag meetellen.',
    tooLong: 'Gebruik ten hoogste 100 tekens.',
    by: 'Kies wie dit goed vindt.',
    how: 'Kies hoe het is gezegd.',
    on: 'Vul de dag in waarop de toestemming is gegeven.',
    future: 'Deze dag is nog niet geweest.',
    agreed: 'Zonder toestemming bewaren wij dit niet. Kruis het vakje aan, of ga terug.',
    wasSent: 'Dit is al verstuurd, met andere woorden. Kijk eerst wat er staat.',
  },
}

/** The words about special answers. */
export type SpecialMessages = typeof nl

const en: SpecialMessages = {
  title: 'Special data',
  of: (name) => `Special data of ${name}`,
  why: 'What is this for?',
  explained: [
    'You need not tell this. Without it we look for a match just as well.',
    'We use it only to see whether two people suit each other.',
    'It counts only when both the client and the mentor agree.',
    'You can always stop. The answer is then gone at once and does not count any more.',
    'It stands in no list, and in no file with lists.',
  ],
  law: 'The law asks explicit consent for this (art. 9 GDPR).',
  none: 'There is nothing here. That is fine.',
  consented: (by, how, when) => `${by}, ${how}, on ${when}`,
  noted: (name) => `Written down by ${name}`,
  stop: 'Stop, and erase this',
  stopOf: (category) => `: ${category}`,
  add: 'Tell something',
  category: 'What is it about?',
  answer: 'What should we know?',
  answerHint: 'One or a few words, such as: Eritrea, catholic, deaf.',
  by: 'Who agrees?',
  byWords: { self: 'The person', representative: 'The legal representative' },
  how: 'How was that said?',
  howWords: { spoken: 'in a talk', written: 'on paper' },
  on: 'On which day?',
  agree: 'May this count when we look for a match?',
  agreed: 'Yes, it may. It was explained, and stopping is always possible.',
  ownAgreed: 'Yes, it may. I know that I can always stop.',
  save: 'Keep with consent',
  categories: { origin: 'Origin', 'life-conviction': 'Faith or conviction', health: 'Health' },
  errors: {
    summary: 'Please look at this again',
    category: 'Choose what it is about.',
    answer: 'Write down what may count.',
    tooLong: 'Use at most 100 characters.',
    by: 'Choose who agrees.',
    how: 'Choose how it was said.',
    on: 'Fill in the day on which consent was given.',
    future: 'That day has not been yet.',
    agreed: 'Without consent we do not keep this. Tick the box, or go back.',
    wasSent: 'This was sent already, in other words. First look what is there.',
  },
}

/** The words about special answers in a language. */
export const specialMessages = messages<SpecialMessages>({ nl, en })
