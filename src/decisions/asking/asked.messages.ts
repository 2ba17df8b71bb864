import { messages } from '../../shared/i18n/index.js'
import type { Asker } from '../decision.js'
import type { AskRefusal } from './ask.js'

const nl = {
  new: {
    title: (name: string) => `Nieuwe vraag over ${name}`,
    lead: 'Vertel eerst wat er gevraagd wordt. Daarna ziet u wie dit mag beslissen.',
    follows: (question: string) => `Dit volgt op een eerdere beslissing: ${question}`,
    back: 'Naar de beslissingen',
    save: 'Bewaar en kijk wie beslist',
    couple: 'Bij welk mentorschap hoort dit?',
    coupleOf: (mentor: string) => `Met ${mentor} als mentor`,
    nobody: 'Er loopt geen mentorschap',
    nobodyHint: 'Een beslissing hoort bij een mentorschap dat loopt.',
    hasDraft: (when: string) => `Dit typte u op ${when}. Het is nog niet bewaard.`,
  },
  matter: 'Waar gaat het over?',
  matterHint: 'Open een groep en kies wat het beste past.',
  matterList: 'Of kies uit de hele lijst',
  chosen: (matter: string) => `Gekozen: ${matter}`,
  question: 'Wat is de vraag?',
  questionHint: 'In uw eigen woorden. Bijvoorbeeld: mag Hanne een eigen flat?',
  askedBy: 'Wie vraagt dit?',
  askers: {
    client: 'De cliënt zelf',
    family: 'Familie of een naaste',
    care: 'De zorg',
    doctor: 'Een arts of behandelaar',
    bewindvoerder: 'De bewindvoerder',
    court: 'De rechter',
    mentor: 'Ikzelf, als mentor',
    coordinator: 'De coördinator',
    other: 'Iemand anders',
  } satisfies Record<Asker, string>,
  askedByName: 'Naam van wie het vraagt',
  askedOn: 'Wanneer is het gevraagd?',
  answerBy: 'Wanneer moet er antwoord zijn?',
  urgent: 'Heeft het haast?',
  urgentBox: 'Ja, dit kan niet wachten',
  urgentHint: (day: string) =>
    `U vult dan eerst het nodigste in. De rest vult u aan, uiterlijk op ${day}. Wie beslist, blijft gelijk.`,
  errors: {
    summary: 'Kijk dit nog even na',
    wasSent: 'Deze vraag is al verstuurd, met andere woorden. Kijk eerst of hij er staat.',
    matter: 'Kies waar het over gaat.',
    twoMatters: 'U koos twee onderwerpen. Kies er één, of zet deze lijst op ‘Maak een keuze’.',
    question: 'Schrijf op wat er gevraagd wordt.',
    questionTooLong: 'Deze vraag is te lang. Gebruik ten hoogste 2.000 tekens.',
    askedBy: 'Kies wie dit vraagt.',
    nameTooLong: 'Deze naam is te lang. Gebruik ten hoogste 200 tekens.',
    askedOn: 'Vul in wanneer het gevraagd is.',
    dateIncomplete: 'Vul een dag, een maand en een jaar in.',
    notADate: 'Deze datum bestaat niet. Schrijf het jaar met vier cijfers.',
    couple: 'Kies bij welk mentorschap dit hoort.',
    refusals: {
      'asked-in-future': 'Deze dag moet nog komen. Vul de dag in waarop het gevraagd is.',
      'asked-too-long-ago': 'Klopt het jaar? Mentorschap bestaat sinds 1995.',
      'answer-before-asked': 'Deze dag ligt voor de dag waarop het gevraagd is.',
    } satisfies Record<AskRefusal, string>,
  },
}

/** The words around a question; Dutch decides which there are. */
export type AskedMessages = typeof nl

const en: AskedMessages = {
  new: {
    title: (name) => `New question about ${name}`,
    lead: 'First tell what is asked. Then you see who may decide it.',
    follows: (question) => `This follows an earlier decision: ${question}`,
    back: 'To the decisions',
    save: 'Save and see who decides',
    couple: 'To which mentorship does this belong?',
    coupleOf: (mentor) => `With ${mentor} as mentor`,
    nobody: 'No mentorship is running',
    nobodyHint: 'A decision belongs to a mentorship that is running.',
    hasDraft: (when) => `You typed this on ${when}. It is not saved yet.`,
  },
  matter: 'What is it about?',
  matterHint: 'Open a group and choose what fits best.',
  matterList: 'Or choose from the whole list',
  chosen: (matter) => `Chosen: ${matter}`,
  question: 'What is the question?',
  questionHint: 'In your own words. For instance: may Hanne have a flat of her own?',
  askedBy: 'Who asks this?',
  askers: {
    client: 'The client',
    family: 'Family or a near person',
    care: 'The carers',
    doctor: 'A doctor or therapist',
    bewindvoerder: 'The administrator (bewindvoerder)',
    court: 'The court',
    mentor: 'I do, as mentor',
    coordinator: 'The coordinator',
    other: 'Somebody else',
  },
  askedByName: 'Name of who asks',
  askedOn: 'When was it asked?',
  answerBy: 'By when is an answer needed?',
  urgent: 'Is it urgent?',
  urgentBox: 'Yes, this cannot wait',
  urgentHint: (day) =>
    `You first fill in what is most needed, and the rest by ${day}. Who decides stays the same.`,
  errors: {
    summary: 'Please look at this again',
    wasSent: 'This question was sent already, in other words. First look whether it is there.',
    matter: 'Choose what it is about.',
    twoMatters: 'You chose two subjects. Choose one, or empty this list.',
    question: 'Write down what is asked.',
    questionTooLong: 'This question is too long. Use at most 2,000 characters.',
    askedBy: 'Choose who asks this.',
    nameTooLong: 'This name is too long. Use at most 200 characters.',
    askedOn: 'Fill in when it was asked.',
    dateIncomplete: 'Fill in a day, a month and a year.',
    notADate: 'This date does not exist. Write the year with four digits.',
    couple: 'Choose to which mentorship this belongs.',
    refusals: {
      'asked-in-future': 'This day is still to come. Fill in the day on which it was asked.',
      'asked-too-long-ago': 'Is the year right? Mentorship exists since 1995.',
      'answer-before-asked': 'This day lies before the day on which it was asked.',
    },
  },
}

/** The words around a question in a language. */
export const askedMessages = messages<AskedMessages>({ nl, en })
