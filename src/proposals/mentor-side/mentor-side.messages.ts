import { messages } from '../../shared/i18n/index.js'

const nl = {
  title: 'Er is een vraag voor u',
  lead: 'De coördinator vraagt of u voor iemand mentor wilt worden. U mag gerust nee zeggen.',
  noName: 'U leest nog geen naam. Zegt u ja tegen kennismaken, dan hoort u om wie het gaat.',
  told: 'Wat de coördinator vertelt',
  askedBy: (name: string) => `Gevraagd door ${name}`,
  who: (name: string) => `Kennismaken met ${name}`,
  whoLead: 'U zei ja tegen kennismaken. U beslist pas als u elkaar heeft gezien.',
  practical: 'Goed om te weten',
  rows: {
    place: 'Woont in',
    languages: 'Spreekt',
    days: 'Kan op',
    often: 'Hoe vaak',
    howLong: 'Hoe lang',
    pets: 'Huisdieren',
    smokes: 'Rookt',
  },
  yes: 'ja',
  no: 'nee',
  meeting: 'De kennismaking',
  noMeeting: 'De coördinator maakt een afspraak met u.',
  place: 'Waar',
  whoComes: 'Wie erbij zijn',
  about: 'Waarover u kunt praten',
  yourAnswer: 'Uw antwoord',
  answered: {
    yes: 'U zei ja. De coördinator hoort nog van de ander. U mag van gedachten veranderen.',
    'not-now': 'U zei: nu niet. De coördinator neemt contact met u op.',
    agreed: 'U zei allebei ja. De coördinator regelt wat nog nodig is.',
    no: '',
  },
  ask: {
    'to-meet': 'Wilt u kennismaken?',
    'to-begin': 'U heeft elkaar gezien. Wilt u samen beginnen?',
  },
  options: {
    'to-meet': {
      yes: 'Ja, ik wil kennismaken',
      no: 'Nee, liever niet',
      'not-now': 'Nu niet, later misschien wel',
    },
    'to-begin': { yes: 'Ja, ik wil beginnen', no: 'Nee, liever niet', 'not-now': 'Nu nog niet' },
  },
  reason: 'Wilt u zeggen waarom? (hoeft niet)',
  reasonHint: 'Alleen de coördinator leest dit.',
  notBefore: 'Vanaf wanneer wel? (als u nu niet kunt)',
  save: 'Antwoord geven',
  change: 'Ander antwoord geven',
  errors: { summary: 'Dit klopt nog niet', answer: 'Kies ja, nee of nu niet.' },
  today: {
    question: 'Er is een vraag voor u',
    questionText: 'Wilt u kennismaken met iemand die een mentor zoekt?',
    decide: (name: string) => `Wilt u mentor van ${name} worden?`,
    meeting: (name: string, when: string) => `Kennismaken met ${name}: ${when}`,
    open: 'Bekijken en antwoorden',
    look: 'Bekijken',
  },
}

/** The words for the mentor who was asked. */
export type MentorSideMessages = typeof nl

const en: MentorSideMessages = {
  title: 'There is a question for you',
  lead: 'The coordinator asks whether you want to be somebody’s mentor. You may well say no.',
  noName: 'You read no name yet. If you say yes to meeting, you hear who it is.',
  told: 'What the coordinator tells',
  askedBy: (name) => `Asked by ${name}`,
  who: (name) => `Getting to know ${name}`,
  whoLead: 'You said yes to meeting. You decide only after you met.',
  practical: 'Good to know',
  rows: {
    place: 'Lives in',
    languages: 'Speaks',
    days: 'Can on',
    often: 'How often',
    howLong: 'How long',
    pets: 'Pets',
    smokes: 'Smokes',
  },
  yes: 'yes',
  no: 'no',
  meeting: 'The meeting',
  noMeeting: 'The coordinator makes an appointment with you.',
  place: 'Where',
  whoComes: 'Who are there',
  about: 'What you can talk about',
  yourAnswer: 'Your answer',
  answered: {
    yes: 'You said yes. The coordinator still hears from the other. You may change your mind.',
    'not-now': 'You said: not now. The coordinator gets in touch with you.',
    agreed: 'You both said yes. The coordinator arranges what is needed.',
    no: '',
  },
  ask: {
    'to-meet': 'Do you want to meet?',
    'to-begin': 'You met each other. Do you want to begin together?',
  },
  options: {
    'to-meet': {
      yes: 'Yes, I want to meet',
      no: 'No, rather not',
      'not-now': 'Not now, perhaps later',
    },
    'to-begin': { yes: 'Yes, I want to begin', no: 'No, rather not', 'not-now': 'Not yet' },
  },
  reason: 'Do you want to say why? (not needed)',
  reasonHint: 'Only the coordinator reads this.',
  notBefore: 'From when could you? (if you cannot now)',
  save: 'Give the answer',
  change: 'Give another answer',
  errors: { summary: 'This is not right yet', answer: 'Choose yes, no or not now.' },
  today: {
    question: 'There is a question for you',
    questionText: 'Do you want to meet somebody who looks for a mentor?',
    decide: (name) => `Do you want to be the mentor of ${name}?`,
    meeting: (name, when) => `Meeting ${name}: ${when}`,
    open: 'Look and answer',
    look: 'Look',
  },
}

/** The words for the mentor who was asked, per language. */
export const mentorSideMessages = messages<MentorSideMessages>({ nl, en })
