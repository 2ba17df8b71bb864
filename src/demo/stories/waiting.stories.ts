import type { ClientDetails, LivingKind } from '../../clients/index.js'
import type { RegimeKey } from '../../mentorships/index.js'
import type {
  CloseReason,
  ContactPerson,
  OwnNetwork,
  Urgency,
  WaitsFor,
} from '../../waiting-list/index.js'
import { waitedStories } from './waited.stories.js'

/** Somebody who waits in the demonstration; days are counted back from today. All of them are invented. */
export type WaitingStory = {
  client: Pick<ClientDetails, 'givenName' | 'familyName' | 'addressForm'> & {
    born: string
    languages: readonly string[]
    phone?: string
    goodToKnow?: string
  }
  home: { kind: LivingKind; place: string; postcode: string; detail?: string }
  regime: RegimeKey
  ago: number
  urgency: Urgency
  reason?: string
  waitsFor: WaitsFor
  note?: string
  network?: { answer: OwnNetwork; words: string }
  contacts?: readonly { ago: number; whom: ContactPerson; note: string }[]
  choice?: true
  ended?: { ago: number; reason: CloseReason; note?: string }
}

/** Who waits: across the four ways of mentoring and every urgency; two of them wait no longer, and one found a mentor. */
export const waitingStories: readonly WaitingStory[] = [
  {
    client: {
      givenName: 'Tesfay',
      familyName: 'Hailu',
      addressForm: 'meneer',
      born: '1994-06-12',
      languages: ['Tigrinya', 'Nederlands'],
      phone: '06 00000101',
      goodToKnow: 'Belt liever dan dat hij leest.',
    },
    home: { kind: 'at-home', place: 'Amsterdam', postcode: '1102 AB' },
    regime: 'newcomer',
    ago: 98,
    urgency: 1,
    reason: 'Hij krijgt veel post van de zorgverzekeraar en durft niet te bellen.',
    waitsFor: 'match',
    network: {
      answer: 'nobody',
      words: 'Mijn familie is daar. Hier ken ik alleen de man van de winkel.',
    },
    contacts: [
      {
        ago: 60,
        whom: 'client',
        note: 'Gebeld. Leert hard Nederlands, mist iemand om mee te gaan.',
      },
      { ago: 20, whom: 'client', note: 'Wil graag iemand die ook wandelt of kookt.' },
    ],
  },
  {
    client: {
      givenName: 'Truus',
      familyName: 'Willemsen',
      addressForm: 'mevrouw',
      born: '1939-02-03',
      languages: ['Nederlands'],
    },
    home: { kind: 'institution', place: 'Amsterdam', postcode: '1056 CD', detail: 'kamer 12' },
    regime: 'statutory',
    ago: 63,
    urgency: 2,
    reason: 'Er moet binnen twee maanden beslist worden over een verhuizing.',
    waitsFor: 'match',
    network: { answer: 'nobody', words: 'Haar zus is vorig jaar overleden. Er is verder niemand.' },
    contacts: [{ ago: 18, whom: 'care', note: 'Verzorging gesproken. Zij zingt graag mee.' }],
  },
  {
    client: {
      givenName: 'Omar',
      familyName: 'Said',
      addressForm: 'meneer',
      born: '1988-11-20',
      languages: ['Arabisch', 'Engels'],
      phone: '06 00000102',
    },
    home: { kind: 'at-home', place: 'Amsterdam', postcode: '1061 EF' },
    regime: 'newcomer',
    ago: 12,
    urgency: 0,
    waitsFor: 'intake',
  },
  {
    client: {
      givenName: 'Sem',
      familyName: 'Bakker',
      addressForm: 'neutral',
      born: '2010-04-18',
      languages: ['Nederlands'],
    },
    home: { kind: 'with-family', place: 'Amsterdam', postcode: '1034 GH' },
    regime: 'jim',
    ago: 24,
    urgency: 1,
    reason: 'School denkt aan een andere plek.',
    waitsFor: 'own-network',
    network: { answer: 'somebody', words: 'Karim. Maar mijn moeder vindt dat niks.' },
    choice: true,
    contacts: [{ ago: 9, whom: 'client', note: 'Met Sem gewandeld. Hij weet wie hij wil.' }],
  },
  {
    client: {
      givenName: 'Fleur',
      familyName: 'Jansen',
      addressForm: 'neutral',
      born: '2011-09-02',
      languages: ['Nederlands'],
    },
    home: { kind: 'with-family', place: 'Diemen', postcode: '1111 JK' },
    regime: 'jim',
    ago: 6,
    urgency: 0,
    waitsFor: 'own-network',
    network: { answer: 'perhaps', words: 'Misschien oma. Of de moeder van Lotte.' },
  },
  {
    client: {
      givenName: 'Henk',
      familyName: 'Smit',
      addressForm: 'meneer',
      born: '1968-08-08',
      languages: ['Nederlands'],
    },
    home: { kind: 'shelter', place: 'Amsterdam', postcode: '1018 LM' },
    regime: 'statutory',
    ago: 33,
    urgency: 3,
    reason: 'Zijn been wordt slechter, hij weigert zorg en niemand spreekt voor hem.',
    waitsFor: 'match',
    note: 'De opvang belt elke week.',
  },
  {
    client: {
      givenName: 'Joyce',
      familyName: 'Pinas',
      addressForm: 'mevrouw',
      born: '2008-12-01',
      languages: ['Nederlands', 'Sranantongo'],
      phone: '06 00000103',
    },
    home: { kind: 'with-family', place: 'Amstelveen', postcode: '1181 NP' },
    regime: 'project',
    ago: 140,
    urgency: 0,
    waitsFor: 'match',
    network: { answer: 'nobody', words: 'Nee. Daarom vraag ik het hier.' },
    contacts: [
      { ago: 75, whom: 'client', note: 'Ze wil graag iemand die iets met techniek doet.' },
    ],
  },
  {
    client: {
      givenName: 'Aisha',
      familyName: 'Yusuf',
      addressForm: 'mevrouw',
      born: '1979-03-30',
      languages: ['Somali', 'Nederlands'],
      phone: '06 00000104',
    },
    home: { kind: 'at-home', place: 'Amsterdam', postcode: '1104 RS' },
    regime: 'newcomer',
    ago: 47,
    urgency: 2,
    reason: 'Haar zoon wordt geopereerd en zij begrijpt de brieven van het ziekenhuis niet.',
    waitsFor: 'match',
    network: {
      answer: 'nobody',
      words: 'Mijn buurvrouw is lief, maar zij spreekt mijn taal niet.',
    },
    contacts: [{ ago: 5, whom: 'client', note: 'Samen de brief van het ziekenhuis gelezen.' }],
  },
  {
    client: {
      givenName: 'Ria',
      familyName: 'Koster',
      addressForm: 'mevrouw',
      born: '1951-07-15',
      languages: ['Nederlands'],
    },
    home: { kind: 'institution', place: 'Haarlem', postcode: '2011 TU' },
    regime: 'statutory',
    ago: 84,
    urgency: 1,
    reason: 'Er komt een behandeling waarover iemand moet meedenken.',
    waitsFor: 'match',
    network: { answer: 'nobody', words: 'Haar broer wil het niet.' },
    contacts: [{ ago: 14, whom: 'near-person', note: 'Broer gesproken: hij komt wel op bezoek.' }],
  },
  ...waitedStories,
]

/** Whom Sem chose: a trainer, with a mother who agrees grudgingly and a doubt that is no veto. */
export const choiceOfSem = {
  personName: 'Karim el Amrani',
  relation: 'voetbaltrainer',
  ownWords: 'Hij zegt niks door en hij komt altijd.',
  adult: 'yes',
  willing: 'yes',
  parents: [
    { who: 'moeder', position: 'grudging-yes' },
    { who: 'vader', position: 'unknown' },
  ],
  doubts: 'De jeugdbeschermer vindt hem jong en druk.',
  phone: '06 00000105',
  email: null,
} as const
