import { roleNames } from '../shared/access/index.js'
import { messages } from '../shared/i18n/index.js'
import type { LookAct } from './look.js'

const nl = {
  title: 'Wie keek er in mijn dossier?',
  titleOf: (name: string) => `Wie keek er in het dossier van ${name}?`,
  lead: 'Uw dossier gaat over u. Hier ziet u wie erin keek, en wanneer.',
  leadOf: 'Zo ziet de cliënt het ook. Print deze bladzijde voor wie geen account heeft.',
  back: 'Naar het dossier',
  period: {
    label: 'Kies een periode',
    from: 'Van',
    to: 'Tot en met',
    show: 'Laat zien',
    other: 'Andere dagen',
    presets: { 3: '3 maanden', 12: '1 jaar', 60: '5 jaar' },
    shown: (from: string, to: string) => `Van ${from} tot en met ${to}`,
    errors: {
      summary: 'Deze periode kan niet',
      date: 'Vul een datum in, zoals 21 11 2026.',
      order: 'De laatste dag komt vóór de eerste. Draai ze om.',
    },
  },
  people: {
    title: 'Deze mensen keken',
    meta: (role: string, days: number) => `${role} · op ${days === 1 ? '1 dag' : `${days} dagen`}`,
  },
  days: {
    title: 'Dag voor dag',
    time: (first: string, last: string) =>
      first === last ? `om ${first}` : `tussen ${first} en ${last}`,
  },
  none: 'Niemand keek in deze periode',
  noneHint: 'Kies een langere periode als u verder terug wilt kijken.',
  all: (acts: readonly string[]) => acts.join(' en '),
  acts: {
    checked: 'ging na wie er in het dossier keek',
    read: 'las in het dossier',
    changed: 'schreef iets op of veranderde iets',
    printed: 'printte iets',
    copied: 'nam een kopie mee',
    emergency: 'opende iets geheims, omdat er een noodgeval was',
  } satisfies Record<LookAct, string>,
  roles: { ...roleNames('nl'), other: 'Andere rol' },
  reasons: {
    mentor: 'Een mentor kijkt om u te kunnen helpen, of als vervanger.',
    coordinator: 'Een coördinator kijkt of het mentorschap goed gaat.',
    relative: 'Een naaste die u helpt, mag meekijken.',
    professional: 'Een professional kreeg voor even toegang tot een deel.',
  },
  why: 'Waarom mag iemand kijken?',
  gone: 'Iemand die hier niet meer werkt',
  notCounted:
    'Lijsten met alleen namen staan hier niet. Bij een zoekvraag ziet iemand soms ook één regel; dat staat wel in het volledige logboek.',
  object: 'Klopt er iets niet? Zeg het',
  print: 'Dit kunt u printen.',
  columns: { when: 'Wanneer', who: 'Wie', what: 'Wat' },
}

type WhoLookedMessages = typeof nl

const en: WhoLookedMessages = {
  title: 'Who looked in my file?',
  titleOf: (name) => `Who looked in the file of ${name}?`,
  lead: 'Your file is about you. Here you see who looked in it, and when.',
  leadOf: 'The client sees it like this too. Print this page for who has no account.',
  back: 'To the file',
  period: {
    label: 'Choose a period',
    from: 'From',
    to: 'Up to and including',
    show: 'Show',
    other: 'Other days',
    presets: { 3: '3 months', 12: '1 year', 60: '5 years' },
    shown: (from, to) => `From ${from} up to and including ${to}`,
    errors: {
      summary: 'This period is not possible',
      date: 'Fill in a date, such as 21 11 2026.',
      order: 'The last day comes before the first. Turn them round.',
    },
  },
  people: {
    title: 'These people looked',
    meta: (role, days) => `${role} · on ${days === 1 ? '1 day' : `${days} days`}`,
  },
  days: {
    title: 'Day by day',
    time: (first, last) => (first === last ? `at ${first}` : `between ${first} and ${last}`),
  },
  none: 'Nobody looked in this period',
  noneHint: 'Choose a longer period to look further back.',
  all: (acts) => acts.join(' and '),
  acts: {
    checked: 'checked who looked in the file',
    read: 'read in the file',
    changed: 'wrote or changed something',
    printed: 'printed something',
    copied: 'took a copy along',
    emergency: 'opened something secret, because of an emergency',
  },
  roles: { ...roleNames('en'), other: 'Another role' },
  reasons: {
    mentor: 'A mentor looks in order to help you, or as a substitute.',
    coordinator: 'A coordinator looks whether the mentorship goes well.',
    relative: 'A relative who helps you may look along.',
    professional: 'A professional was let into one part for a while.',
  },
  why: 'Why may somebody look?',
  gone: 'Somebody who no longer works here',
  notCounted:
    'Lists with names only are not shown here. A search may also show somebody one line; that is in the complete log.',
  object: 'Is something wrong? Say so',
  print: 'You can print this.',
  columns: { when: 'When', who: 'Who', what: 'What' },
}

/** The words of the page on who looked. */
export const whoLookedMessages = messages<WhoLookedMessages>({ nl, en })
