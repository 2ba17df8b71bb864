import { messages } from '../shared/i18n/index.js'
import type { AnswerRefusal, ObjectionOutcome, Teller } from './objection.js'

const nl = {
  make: {
    title: 'Zeg wat er niet klopt',
    lead: 'U mag altijd vragen waarom iemand keek. U mag ook zeggen dat u het niet wilt. Uw mentor leest dit niet.',
    leadFor: 'U schrijft op wat de cliënt zei of opschreef. De mentor leest dit niet.',
    back: 'Terug naar wie er keek',
    about: 'Over wie gaat het?',
    nobody: 'Ik weet het niet, of niemand in het bijzonder',
    words: 'Wat wilt u zeggen of vragen?',
    wordsFor: 'Wat zei de cliënt? Zo veel mogelijk in eigen woorden.',
    send: 'Verstuur',
    sendFor: 'Leg vast',
    after: 'U krijgt antwoord van de organisatie. Het antwoord komt op deze bladzijde te staan.',
    errors: {
      summary: 'Dit kan nog niet worden verstuurd',
      about: 'Kies over wie het gaat.',
      words: 'Schrijf op wat u wilt zeggen of vragen.',
      tooLong: 'Dit is te lang. Houd het bij 5000 tekens.',
    },
  },
  own: {
    title: 'Wat u erover zei',
    about: (name: string) => `Over ${name}`,
    waiting: 'Wacht op antwoord',
    answered: (name: string, date: string) => `Antwoord van ${name}, ${date}`,
  },
  list: {
    title: 'Bezwaren tegen inzage',
    lead: 'Wat cliënten vroegen of zeiden over wie er in hun dossier keek. Wie het betreft, beantwoordt het niet.',
    none: 'Er zijn geen bezwaren',
    noneHint: 'Cliënten en hun naasten maken bezwaar op de bladzijde "Wie keek er?".',
    open: 'Wacht op antwoord',
    done: 'Beantwoord',
    meta: (teller: string, date: string) => `${teller} · ${date}`,
  },
  tellers: {
    client: 'Door de cliënt zelf',
    relative: 'Door een naaste',
    'on-paper': 'Op papier of aan de telefoon',
  } satisfies Record<Teller, string>,
  answer: {
    title: 'Bezwaar tegen inzage',
    back: 'Naar alle bezwaren',
    client: 'Cliënt',
    about: 'Over wie',
    nobody: 'Niet gezegd',
    told: 'Hoe gemeld',
    madeAt: 'Gemeld op',
    words: 'Wat er gezegd is',
    looked: 'Bekijk wie er keek',
    outcome: 'Wat kwam eruit?',
    reply: 'Antwoord aan de cliënt',
    replyHint: 'Schrijf eenvoudig. De cliënt leest dit zelf, of iemand leest het voor.',
    save: 'Verstuur het antwoord',
    notYours: 'Dit bezwaar gaat over u. Een ander beantwoordt het.',
    errors: {
      summary: 'Dit antwoord is nog niet compleet',
      outcome: 'Kies wat eruit kwam.',
      reply: 'Schrijf een antwoord.',
      tooLong: 'Dit is te lang. Houd het bij 5000 tekens.',
    },
    refusals: {
      'about-yourself':
        'Dit bezwaar gaat over u, of uw rol mag niet antwoorden. Een ander doet dit.',
      answered: 'Dit bezwaar is al beantwoord.',
    } satisfies Record<AnswerRefusal, string>,
  },
  outcomes: {
    explained: 'Uitgelegd: het kijken hoorde bij het werk',
    agreed: 'Terecht: er is iets afgesproken',
    incident: 'Incident: dit had niet mogen gebeuren',
  } satisfies Record<ObjectionOutcome, string>,
}

type ObjectionMessages = typeof nl

const en: ObjectionMessages = {
  make: {
    title: 'Say what is wrong',
    lead: 'You may always ask why somebody looked. You may also say that you do not want it. Your mentor does not read this.',
    leadFor: 'You write down what the client said or wrote. The mentor does not read this.',
    back: 'Back to who looked',
    about: 'Who is it about?',
    nobody: 'I do not know, or nobody in particular',
    words: 'What do you want to say or ask?',
    wordsFor: 'What did the client say? In their own words as far as possible.',
    send: 'Send',
    sendFor: 'Record',
    after: 'The organisation answers you. The answer will be on this page.',
    errors: {
      summary: 'This cannot be sent yet',
      about: 'Choose who it is about.',
      words: 'Write what you want to say or ask.',
      tooLong: 'This is too long. Keep it within 5000 characters.',
    },
  },
  own: {
    title: 'What you said about it',
    about: (name) => `About ${name}`,
    waiting: 'Waiting for an answer',
    answered: (name, date) => `Answer by ${name}, ${date}`,
  },
  list: {
    title: 'Objections to access',
    lead: 'What clients asked or said about who looked in their file. Who it is about does not answer it.',
    none: 'There are no objections',
    noneHint: 'Clients and their relatives object on the page "Who looked?".',
    open: 'Waiting for an answer',
    done: 'Answered',
    meta: (teller, date) => `${teller} · ${date}`,
  },
  tellers: {
    client: 'By the client',
    relative: 'By a relative',
    'on-paper': 'On paper or by phone',
  },
  answer: {
    title: 'Objection to access',
    back: 'To all objections',
    client: 'Client',
    about: 'About whom',
    nobody: 'Not said',
    told: 'How it was told',
    madeAt: 'Told on',
    words: 'What was said',
    looked: 'See who looked',
    outcome: 'What came of it?',
    reply: 'Answer to the client',
    replyHint: 'Write plainly. The client reads this, or somebody reads it aloud.',
    save: 'Send the answer',
    notYours: 'This objection is about you. Somebody else answers it.',
    errors: {
      summary: 'This answer is not complete yet',
      outcome: 'Choose what came of it.',
      reply: 'Write an answer.',
      tooLong: 'This is too long. Keep it within 5000 characters.',
    },
    refusals: {
      'about-yourself':
        'This objection is about you, or your role may not answer. Somebody else does.',
      answered: 'This objection was answered already.',
    },
  },
  outcomes: {
    explained: 'Explained: looking was part of the work',
    agreed: 'Justified: something was agreed',
    incident: 'Incident: this should not have happened',
  },
}

/** The words of objections to somebody having looked. */
export const objectionMessages = messages<ObjectionMessages>({ nl, en })
