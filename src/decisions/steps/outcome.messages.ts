import { messages } from '../../shared/i18n/index.js'
import type { Outcome } from '../decision.js'
import type { EndingRefusal } from '../guard/index.js'

type Named = (name: string) => string

const nl = {
  outcome: 'Hoe is het afgelopen?',
  outcomes: {
    'client-decided': (name) => `${name} heeft zelf beslist, met hulp waar dat nodig was`,
    'mentor-decided': (name) => `Ik heb voor ${name} beslist`,
    refused: (name) => `Ik heb voor ${name} nee gezegd`,
    referred: () => 'Een ander beslist: ik heb het doorverwezen',
    'not-yet': () => 'Nog niet beslist: we kijken later weer',
  } satisfies Record<Outcome, Named>,
  notNow: 'Kan nu niet.',
  refusals: {
    'nobody-decides': () => 'Dit mag niemand voor een ander beslissen.',
    'other-decides': () => 'Hierover beslist een ander.',
    'client-decides': (name) => `${name} mag dit zelf beslissen.`,
    'something-missing': (name) => `U kunt nog niet voor ${name} beslissen. Er mist nog iets.`,
    'not-to-refer': (name) => `${name} mag dit zelf beslissen. Doorverwijzen is dan niet nodig.`,
    'decided-in-future': () => 'Deze dag moet nog komen. Kies vandaag of een dag ervoor.',
    'decided-before-asked': () =>
      'Deze dag is voor de dag van de vraag. Kijk welke van de twee klopt.',
  } satisfies Record<EndingRefusal, Named>,
  whoDecides: 'Bekijk wie er mag beslissen',
  option: 'Welke mogelijkheid is het geworden?',
  noOption: 'Geen van deze',
  words: 'Wat is er besloten?',
  wordsOf: {
    referred: 'Wat hebt u geantwoord, of naar wie verwees u?',
    'not-yet': 'Wat is er nog nodig?',
  } satisfies Partial<Record<Outcome, string>>,
  wordsHint: 'Koos u “nog niet beslist”? Schrijf dan op wat er nog nodig is.',
  why: 'Waarom?',
  whyHint: 'Wat woog het zwaarst? Waarom weegt dat zwaarder dan de rest?',
  view: 'Wat is uw eigen mening als mentor?',
  viewHint: (name: string) =>
    `Vul dit in als een ander beslist. Die ander moet horen wat ${name} wil en wat u vindt.`,
  on: 'Op welke dag is dit beslist?',
  review: 'Wanneer kijken we hier weer naar?',
  reviewHint:
    'Nodig als er nog niet beslist is, bij een verhuizing, en als het tegen de wens in gaat. Anders mag dit leeg blijven.',
  weighty: 'Moet de rechter dit weten?',
  weightyHint:
    'Feiten die belangrijk zijn voor de maatregel meldt u meteen aan de kantonrechter (BW 1:459 lid 3). Bijvoorbeeld een verhuizing naar een verpleeghuis, een grote verandering of een ruzie die niet overgaat.',
  answers: { no: 'Nee', yes: 'Ja, dit is een feit van gewicht' },
  weightyWhy: 'Waarom is dit van gewicht?',
}

/** The words of the page about the outcome. */
export type OutcomeMessages = typeof nl

const en: OutcomeMessages = {
  outcome: 'How did it end?',
  outcomes: {
    'client-decided': (name) => `${name} decided, with help where needed`,
    'mentor-decided': (name) => `I decided for ${name}`,
    refused: (name) => `I said no for ${name}`,
    referred: () => 'Another decides: I referred it',
    'not-yet': () => 'Not decided yet: we look again later',
  },
  notNow: 'Not possible now.',
  refusals: {
    'nobody-decides': () => 'Nobody may decide this for another.',
    'other-decides': () => 'Another decides about this.',
    'client-decides': (name) => `${name} may decide this.`,
    'something-missing': (name) => `You cannot decide for ${name} yet. Something is missing.`,
    'not-to-refer': (name) => `${name} may decide this. Referring is not needed.`,
    'decided-in-future': () => 'This day is still to come. Choose today or an earlier day.',
    'decided-before-asked': () => 'This day is before the day it was asked. See which is right.',
  },
  whoDecides: 'See who may decide',
  option: 'Which way was it?',
  noOption: 'None of these',
  words: 'What was decided?',
  wordsOf: {
    referred: 'What did you answer, or to whom did you refer?',
    'not-yet': 'What is still needed?',
  },
  wordsHint: 'Did you choose “not decided yet”? Then write down what is still needed.',
  why: 'Why?',
  whyHint: 'What weighed most? Why does it weigh more than the rest?',
  view: 'What is your own view as mentor?',
  viewHint: (name) =>
    `Fill this in when another decides. That person must hear what ${name} wants and what you think.`,
  on: 'On which day was this decided?',
  review: 'When do we look at this again?',
  reviewHint:
    'Needed when not decided yet, with a move, and when it goes against the wish. Else this may stay empty.',
  weighty: 'Must the court know this?',
  weightyHint:
    'Facts that matter for the measure you report to the court at once (BW 1:459(3)). For instance a move to a nursing home, a serious change or a conflict that does not pass.',
  answers: { no: 'No', yes: 'Yes, this is a weighty fact' },
  weightyWhy: 'Why is it weighty?',
}

/** The words of the page about the outcome, in a language. */
export const outcomeMessages = messages<OutcomeMessages>({ nl, en })
