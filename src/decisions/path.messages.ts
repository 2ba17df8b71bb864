import type { Decider, MentorPower } from '../authority/index.js'
import { messages } from '../shared/i18n/index.js'
import type { Step } from './path.js'

type Named = (name: string) => string

const nl = {
  steps: {
    asked: (name) => `Wat wordt er over ${name} gevraagd?`,
    authority: () => 'Wie mag hierover beslissen?',
    capacity: (name) => `Kan ${name} dit zelf beslissen?`,
    wants: (name) => `Wat wil ${name}?`,
    options: () => 'Welke mogelijkheden zijn er?',
    consulted: () => 'Met wie hebt u overlegd?',
    weighing: (name) => `Wat betekent elke mogelijkheid voor ${name}?`,
    resistance: (name) => `Verzet ${name} zich?`,
    outcome: () => 'Wat is de uitkomst?',
    explained: (name) => `Hoe is dit aan ${name} uitgelegd?`,
    closing: () => 'Is alles klaar om af te sluiten?',
  } satisfies Record<Step, Named>,
  short: {
    asked: 'De vraag',
    authority: 'Wie beslist',
    capacity: 'Zelf kunnen beslissen',
    wants: 'De wens',
    options: 'Mogelijkheden',
    consulted: 'Overleg',
    weighing: 'Afwegen',
    resistance: 'Verzet',
    outcome: 'De uitkomst',
    explained: 'De uitleg',
    closing: 'Afsluiten',
  } satisfies Record<Step, string>,
  states: {
    here: 'u bent hier',
    done: 'ingevuld',
    lacking: 'hier mist nog iets',
    later: 'mag later',
  },
  place: (step: number, all: number) => `Stap ${step} van ${all}`,
  pathLabel: 'Stappen van deze beslissing',
  pathFold: (all: number) => `Alle ${all} stappen`,
  back: 'Naar de beslissing',
  goOn: 'Bewaar en ga verder',
  stopHere: 'Bewaar en stop hier',
  draft: (when: string) => `Dit typte u op ${when}. Het is nog niet bewaard.`,
  somebody: 'een collega',
  urgentUntil: (day: string) =>
    `Dit heeft haast. Vul eerst het nodigste in, en de rest uiterlijk op ${day}.`,
  guard: {
    mentorNotYet: (name: string) =>
      `Er mist nog iets. Tot die tijd beslist u niet voor ${name}. U helpt en denkt mee.`,
    decides: {
      client: (name) => `Dit mag ${name} zelf beslissen.`,
      mentor: (name) => `U mag dit beslissen, samen met ${name}.`,
      representative: () => 'Een andere vertegenwoordiger beslist dit.',
      parents: () => 'De ouders beslissen dit.',
      bewindvoerder: () => 'De bewindvoerder beslist dit.',
      curator: () => 'De curator beslist dit.',
      court: () => 'De rechter beslist dit.',
      provider: () => 'De zorgverlener beslist dit.',
      nobody: (name) => `Niemand mag dit voor ${name} beslissen.`,
    } satisfies Record<Decider, Named>,
    mentor: {
      decide: () => '',
      support: () => 'U helpt.',
      advise: () => 'U geeft raad.',
      'be-heard': (name) => `U zegt wat ${name} wil, en wat u ervan vindt.`,
      nothing: () => 'U beslist hier niet over.',
    } satisfies Record<MentorPower, Named>,
  },
  errors: {
    summary: 'Kijk dit nog even na',
    wasSent: 'Dit is al verstuurd, met andere woorden. Kijk eerst wat er staat.',
    stale: 'Iemand anders heeft dit intussen gewijzigd',
    tooLong: 'Dit is te lang. Gebruik ten hoogste 10.000 tekens.',
    notADate: 'Deze datum bestaat niet. Schrijf het jaar met vier cijfers.',
    dateIncomplete: 'Vul een dag, een maand en een jaar in.',
  },
}

/** The words of the frame around every page of the path; Dutch decides which there are. */
export type PathMessages = typeof nl

const en: PathMessages = {
  steps: {
    asked: (name) => `What is asked about ${name}?`,
    authority: () => 'Who may decide about this?',
    capacity: (name) => `Can ${name} decide this?`,
    wants: (name) => `What does ${name} want?`,
    options: () => 'Which ways are there?',
    consulted: () => 'With whom did you talk about it?',
    weighing: (name) => `What does each way mean for ${name}?`,
    resistance: (name) => `Does ${name} resist?`,
    outcome: () => 'What is the outcome?',
    explained: (name) => `How was this explained to ${name}?`,
    closing: () => 'Is everything ready to close?',
  },
  short: {
    asked: 'The question',
    authority: 'Who decides',
    capacity: 'Able to decide',
    wants: 'The wish',
    options: 'Ways to go',
    consulted: 'Talks',
    weighing: 'Weighing',
    resistance: 'Resistance',
    outcome: 'The outcome',
    explained: 'Explaining',
    closing: 'Closing',
  },
  states: {
    here: 'you are here',
    done: 'filled in',
    lacking: 'something is missing',
    later: 'may come later',
  },
  place: (step, all) => `Step ${step} of ${all}`,
  pathLabel: 'Steps of this decision',
  pathFold: (all) => `All ${all} steps`,
  back: 'To the decision',
  goOn: 'Save and go on',
  stopHere: 'Save and stop here',
  draft: (when) => `You typed this on ${when}. It is not saved yet.`,
  somebody: 'a colleague',
  urgentUntil: (day) =>
    `This is urgent. First fill in what is most needed, and the rest by ${day}.`,
  guard: {
    mentorNotYet: (name) =>
      `Something is missing. Until then you do not decide for ${name}. You help and think along.`,
    decides: {
      client: (name) => `${name} may decide this.`,
      mentor: (name) => `You may decide this, together with ${name}.`,
      representative: () => 'Another representative decides this.',
      parents: () => 'The parents decide this.',
      bewindvoerder: () => 'The administrator (bewindvoerder) decides this.',
      curator: () => 'The guardian (curator) decides this.',
      court: () => 'The court decides this.',
      provider: () => 'The care provider decides this.',
      nobody: (name) => `Nobody may decide this for ${name}.`,
    },
    mentor: {
      decide: () => '',
      support: () => 'You help.',
      advise: () => 'You advise.',
      'be-heard': (name) => `You tell what ${name} wants, and what you think.`,
      nothing: () => 'You do not decide on this.',
    },
  },
  errors: {
    summary: 'Please look at this again',
    wasSent: 'This was sent already, in other words. First look what is there.',
    stale: 'Somebody else changed this meanwhile',
    tooLong: 'This is too long. Use at most 10,000 characters.',
    notADate: 'This date does not exist. Write the year with four digits.',
    dateIncomplete: 'Fill in a day, a month and a year.',
  },
}

/** The words of the frame in a language. */
export const pathMessages = messages<PathMessages>({ nl, en })
