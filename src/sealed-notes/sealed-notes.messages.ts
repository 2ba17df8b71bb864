import { messages } from '../shared/i18n/index.js'
import type { NoteReaders } from './sealed-note.js'

const nl = {
  title: 'Vertrouwelijke notities',
  of: (name: string) => `Vertrouwelijke notities over ${name}`,
  lead: 'Hier ziet u alleen wat u mag lezen. Deze notities staan niet in de tijdlijn en niet in lijsten.',
  write: 'Schrijf een notitie',
  none: 'Hier staat niets voor u',
  noneHint: 'Schrijf hier op wat niet iedereen mag lezen, bijvoorbeeld een zorg over de familie.',
  noneInEmergency: 'Er zijn geen vertrouwelijke notities over deze cliënt',
  readBy: {
    writer: 'Alleen de schrijver leest dit',
    coordinators: 'De schrijver en de coördinatoren lezen dit',
  } satisfies Record<NoteReaders, string>,
  by: (name: string, when: string) => `${name}, ${when}`,
  added: (name: string, when: string) => `Aangevuld door ${name}, ${when}`,
  erased: 'Deze tekst is gewist.',
  add: 'Aanvullen',
  addTo: (when: string) => ` op de notitie van ${when}`,
  writing: {
    title: 'Vertrouwelijke notitie schrijven',
    lead: 'U kunt een notitie later aanvullen. Wijzigen of weghalen kan niet.',
    text: 'Wat wilt u opschrijven?',
    textHint: 'Dit wordt niet tussendoor bewaard. Sla het op voordat u weggaat.',
    readers: 'Wie mag dit lezen?',
    choices: { writer: 'Alleen ikzelf', coordinators: 'Ik en de coördinatoren' } satisfies Record<
      NoteReaders,
      string
    >,
    emergencyHint: 'In een noodgeval kan een coördinator dit openen. U hoort dat dan meteen.',
    save: 'Bewaar de notitie',
  },
  adding: {
    title: 'Notitie aanvullen',
    lead: 'Wat er staat, blijft staan. Uw aanvulling komt eronder.',
    text: 'Uw aanvulling',
    save: 'Bewaar de aanvulling',
  },
  emergency: {
    link: 'Er is een noodgeval',
    title: 'Er is een noodgeval',
    lead: (name: string) => `U opent een half uur alle vertrouwelijke notities over ${name}.`,
    consequences: 'Wat er dan gebeurt',
    tells: [
      'De schrijvers en de andere coördinatoren krijgen meteen bericht.',
      'Het staat in het logboek. Iemand anders kijkt na of het nodig was.',
      'Alleen deze aanmelding kan lezen, en na een half uur niet meer.',
    ],
    reason: 'Waarom is dit nodig?',
    reasonHint: 'Ten minste 20 tekens. Alleen wie dit nakijkt, leest uw reden.',
    open: 'Open de notities een half uur',
    until: (time: string) => `U leest door een noodgeval mee, tot ${time}.`,
    tooShort: 'Schrijf de reden op in ten minste 20 tekens.',
  },
  review: {
    title: 'Noodinzagen',
    lead: 'Wie met spoed vertrouwelijke notities opende, en waarom. De notities zelf ziet u hier niet.',
    none: 'Er is nog nooit met spoed gekeken',
    by: (name: string, when: string) => `${name}, ${when}`,
    about: (name: string) => `Dossier van ${name}`,
    dossier: (mark: string) => `Dossier ${mark}`,
    reviewed: (when: string) => `Nagekeken op ${when}`,
    waiting: 'Nog niet nagekeken',
  },
  errors: {
    summary: 'Kijk dit formulier nog even na',
    text: 'Schrijf op wat u wilt bewaren.',
    tooLong: 'Dit is te lang. Gebruik ten hoogste 10.000 tekens.',
    readers: 'Kies wie dit mag lezen.',
    wasSent: 'Deze notitie is al verstuurd, met andere woorden. Kijk eerst of hij er staat.',
  },
  mail: {
    subject: 'Vertrouwelijke notities zijn met spoed geopend',
    opened: (when: string) =>
      `Een coördinator heeft vertrouwelijke notities geopend in een noodgeval, op ${when}.`,
    why: 'U krijgt dit bericht omdat u coördinator bent, of zo’n notitie schreef.',
    review: 'Er wordt nagekeken of het nodig was. Twijfelt u? Vraag het uw organisatie.',
    today: 'Naar Vandaag',
    from: (organisation: string) => `Dit bericht komt van ${organisation}`,
  },
}

/** The words about sealed notes; Dutch decides which there are. */
export type SealedNoteMessages = typeof nl

const en: SealedNoteMessages = {
  title: 'Confidential notes',
  of: (name) => `Confidential notes about ${name}`,
  lead: 'You see only what you may read. These notes are in no timeline and in no list.',
  write: 'Write a note',
  none: 'There is nothing here for you',
  noneHint: 'Write down what not everybody may read, for instance a worry about the family.',
  noneInEmergency: 'There are no confidential notes about this client',
  readBy: {
    writer: 'Only the writer reads this',
    coordinators: 'The writer and the coordinators read this',
  },
  by: (name, when) => `${name}, ${when}`,
  added: (name, when) => `Added by ${name}, ${when}`,
  erased: 'This text was erased.',
  add: 'Add to it',
  addTo: (when) => `: the note of ${when}`,
  writing: {
    title: 'Write a confidential note',
    lead: 'You can add to a note later. It cannot be changed or taken away.',
    text: 'What do you want to write down?',
    textHint: 'This is not kept while you type. Save it before you leave.',
    readers: 'Who may read this?',
    choices: { writer: 'Only I', coordinators: 'I and the coordinators' },
    emergencyHint: 'In an emergency a coordinator can open this. You will be told at once.',
    save: 'Keep the note',
  },
  adding: {
    title: 'Add to a note',
    lead: 'What is there stays. What you add comes beneath it.',
    text: 'What you add',
    save: 'Keep the addition',
  },
  emergency: {
    link: 'There is an emergency',
    title: 'There is an emergency',
    lead: (name) => `For half an hour you open all confidential notes about ${name}.`,
    consequences: 'What happens then',
    tells: [
      'The writers and the other coordinators are told at once.',
      'It is in the log. Somebody else checks whether it was needed.',
      'Only this sign-in can read, and not after half an hour.',
    ],
    reason: 'Why is this needed?',
    reasonHint: 'At least 20 characters. Only who checks this reads your reason.',
    open: 'Open the notes for half an hour',
    until: (time) => `You are reading because of an emergency, until ${time}.`,
    tooShort: 'Write the reason in at least 20 characters.',
  },
  review: {
    title: 'Emergency access',
    lead: 'Who opened confidential notes in an emergency, and why. The notes are not shown here.',
    none: 'Nobody has looked in an emergency yet',
    by: (name, when) => `${name}, ${when}`,
    about: (name) => `Dossier of ${name}`,
    dossier: (mark) => `Dossier ${mark}`,
    reviewed: (when) => `Checked on ${when}`,
    waiting: 'Not checked yet',
  },
  errors: {
    summary: 'Please look at this form again',
    text: 'Write what you want to keep.',
    tooLong: 'This is too long. Use at most 10,000 characters.',
    readers: 'Choose who may read this.',
    wasSent: 'This note was sent already, in other words. First look whether it is there.',
  },
  mail: {
    subject: 'Confidential notes were opened in an emergency',
    opened: (when) => `A coordinator opened confidential notes in an emergency, on ${when}.`,
    why: 'You receive this because you are a coordinator, or wrote such a note.',
    review: 'It will be checked whether it was needed. In doubt? Ask your organisation.',
    today: 'To Today',
    from: (organisation) => `This message comes from ${organisation}`,
  },
}

/** The words of sealed notes in a language. */
export const sealedNoteMessages = messages<SealedNoteMessages>({ nl, en })
