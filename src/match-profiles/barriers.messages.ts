import { messages } from '../shared/i18n/index.js'
import type { BarrierKind } from './barrier.store.js'

const nl = {
  title: (name: string) => `Met wie ${name} niet samen kan`,
  lead: 'Met hen komt er geen match. De reden lezen alleen coördinatoren.',
  none: 'Er is niemand met wie het niet kan.',
  kinds: {
    'client-veto': 'De cliënt wil deze mentor niet',
    'mentor-veto': 'De mentor wil deze cliënt niet',
    'earlier-match': 'Een eerdere match is gestopt',
    'no-contact': 'Er mag geen contact zijn',
    'treats-client': 'De mentor behandelt of verzorgt de cliënt',
  } satisfies Record<BarrierKind, string>,
  noted: (name: string, when: string) => `Opgeschreven door ${name}, ${when}`,
  lifted: (name: string, when: string) => `Opgeheven door ${name}, ${when}`,
  past: 'Opgeheven',
  add: 'Iemand erbij',
  mentor: 'Welke mentor?',
  kind: 'Waarom niet?',
  reason: 'Wat is er gezegd?',
  reasonHint: 'Kort, in eigen woorden.',
  save: 'Bewaar',
  lift: 'Opheffen',
  liftSummary: (name: string) => `Dit opheffen voor ${name}`,
  liftWhy: 'Waarom kan het nu wel, en wie zei dat?',
  liftHint: 'Uw naam komt erbij te staan. Wat er stond, blijft te lezen.',
  liftButton: (name: string) => `Een match met ${name} mag weer`,
  errors: {
    summary: 'Kijk dit nog even na',
    mentor: 'Kies een mentor.',
    kind: 'Kies waarom het niet kan.',
    reason: 'Schrijf op waarom het weer mag.',
    lifted: 'Dit is al opgeheven. Hieronder staat wat er nu geldt.',
    tooLong: 'Dit is te lang. Gebruik ten hoogste 2000 tekens.',
    wasSent: 'Dit is al verstuurd, met andere woorden. Kijk eerst wat er staat.',
  },
}

/** The words about pairs that must not be made. */
export type BarrierMessages = typeof nl

const en: BarrierMessages = {
  title: (name) => `With whom ${name} cannot be`,
  lead: 'With them there will be no match. Only coordinators read the reason.',
  none: 'There is nobody with whom it cannot be.',
  kinds: {
    'client-veto': 'The client does not want this mentor',
    'mentor-veto': 'The mentor does not want this client',
    'earlier-match': 'An earlier match was ended',
    'no-contact': 'There may be no contact',
    'treats-client': 'The mentor treats or cares for the client',
  },
  noted: (name, when) => `Written down by ${name}, ${when}`,
  lifted: (name, when) => `Lifted by ${name}, ${when}`,
  past: 'Lifted',
  add: 'Somebody more',
  mentor: 'Which mentor?',
  kind: 'Why not?',
  reason: 'What was said?',
  reasonHint: 'Short, in own words.',
  save: 'Keep',
  lift: 'Lift',
  liftSummary: (name) => `Lift this for ${name}`,
  liftWhy: 'Why can it be now, and who said so?',
  liftHint: 'Your name will stand with it. What stood there stays readable.',
  liftButton: (name) => `A match with ${name} may be again`,
  errors: {
    summary: 'Please look at this again',
    mentor: 'Choose a mentor.',
    kind: 'Choose why it cannot be.',
    reason: 'Write why it may be again.',
    lifted: 'This was lifted already. Beneath stands what holds now.',
    tooLong: 'This is too long. Use at most 2000 characters.',
    wasSent: 'This was sent already, in other words. First look what is there.',
  },
}

/** The words about pairs that must not be made, in a language. */
export const barrierMessages = messages<BarrierMessages>({ nl, en })
