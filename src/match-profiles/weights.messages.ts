import type { Criterion, Objective } from '../matching/index.js'
import { messages } from '../shared/i18n/index.js'

const nl = {
  title: 'Hoe we wegen',
  hub: 'Koppelen',
  lead: 'Hoe zwaar elk onderwerp telt bij het vergelijken van een cliënt met mentoren. Wat een cliënt zelf heel belangrijk noemt, telt bij hem drie keer zo zwaar. Wat hem niet uitmaakt, telt niet.',
  now: (version: number) => (version === 0 ? 'Zoals Naast het meegeeft' : `Versie ${version}`),
  by: (name: string, when: string) => `Gekozen door ${name}, ${when}`,
  criteria: {
    outlook: [
      'Aard en humor',
      'Rustig of levendig, ernstig of vol grapjes. Onderzoek wijst dit aan als het belangrijkst.',
    ],
    interests: [
      'Wat iemand graag doet of juist niet',
      'Allebei graag wandelen, of allebei een hekel aan drukte.',
    ],
    need: [
      'Ervaring met wat nodig is',
      'Een mentor die dementie kent, bij een cliënt met dementie.',
    ],
    travel: ['Reistijd', 'Wie op tien minuten woont, staat hoger dan wie een uur reist.'],
    time: ['Dagen en verwachtingen', 'Allebei op woensdagmiddag, en allebei langer dan een jaar.'],
    style: ['Manier van werken', 'Luisteren, samen doen of regelen.'],
    background: [
      'Beroep',
      'Ervaring in zorg of onderwijs helpt bij opkomen voor iemand. Maakt bij gezelschap minder uit.',
    ],
    recognition: ['Herkenning', 'Taal, leeftijd, vrouw of man. Telt alleen als de cliënt dat wil.'],
  } satisfies Record<Criterion, readonly [string, string]>,
  weight: 'Gewicht',
  weightsTitle: 'De onderwerpen',
  weightsHint: 'Een heel getal van 0 tot 100. Een dubbel zo hoog getal telt dubbel zo zwaar.',
  together: 'Iedereen bij elkaar',
  objective: 'Wat is het beste voor allen samen?',
  objectives: {
    concave: 'Eerlijk verdeeld: liever twee redelijke matches dan één hele goede en één matige',
    total: 'Zo hoog mogelijk bij elkaar opgeteld',
    floor: 'De minst goede match zo goed mogelijk',
  } satisfies Record<Objective, string>,
  first: 'Altijd eerst: zo veel mogelijk mensen een mentor, en de meest dringende het eerst.',
  weekPoints: 'Punten per week wachten',
  weekPointsHint:
    'Wie langer wacht, gaat iets voor. Van 0 tot 100; gewoon is 5. Bij “Eerlijk verdeeld” telt dit niet mee.',
  reason: 'Waarom past u dit aan?',
  reasonHint: 'Dit staat bij deze versie, met uw naam.',
  save: 'Bewaar als nieuwe versie',
  reset: 'Vul in zoals Naast het meegeeft',
  toBoard: 'Zie op het bord wat het verandert',
  resetHint: 'U kunt het daarna nog aanpassen. Bewaren doet u zelf.',
  history: 'Eerdere versies',
  version: (version: number) => `Versie ${version}`,
  total: (sum: number) => `Samen ${sum}`,
  errors: {
    summary: 'Kijk dit nog even na',
    weight: 'Vul een heel getal in van 0 tot 100.',
    allZero: 'Ten minste één onderwerp moet meetellen.',
    objective: 'Kies wat het beste is voor allen samen.',
    weekPoints: 'Vul een heel getal in van 0 tot 100.',
    reason: 'Schrijf op waarom u dit aanpast.',
    tooLong: 'Dit is te lang. Gebruik ten hoogste 1000 tekens.',
    same: 'Er is niets anders dan in de versie van nu.',
    stale: 'Iemand anders bewaarde net een nieuwe versie. Hieronder staat wat u typte.',
    wasSent: 'Dit is al verstuurd, met andere getallen. Kijk eerst wat er staat.',
  },
}

/** The words about weighing. */
export type WeightMessages = typeof nl

const en: WeightMessages = {
  title: 'How we weigh',
  hub: 'Matching',
  lead: 'How heavily each subject counts when a client is compared with mentors. What a client calls very important counts three times for him. What does not matter to him does not count.',
  now: (version) => (version === 0 ? 'As Naast gives it' : `Version ${version}`),
  by: (name, when) => `Chosen by ${name}, ${when}`,
  criteria: {
    outlook: [
      'Character and humour',
      'Quiet or lively, serious or joking. Research points at this as most important.',
    ],
    interests: ['What somebody likes, or not at all', 'Both like walking, or both dislike crowds.'],
    need: [
      'Experience with what is needed',
      'A mentor who knows dementia, for a client with dementia.',
    ],
    travel: ['Travel time', 'Who lives ten minutes away stands higher than who travels an hour.'],
    time: ['Days and expectations', 'Both on Wednesday afternoon, and both for over a year.'],
    style: ['Way of working', 'Listening, doing together or arranging.'],
    background: [
      'Occupation',
      'A background in care or teaching helps in standing up for somebody. Matters less for company.',
    ],
    recognition: [
      'Recognition',
      'Language, age, woman or man. Counts only when the client wants it.',
    ],
  },
  weight: 'Weight',
  weightsTitle: 'The subjects',
  weightsHint: 'A whole number from 0 to 100. Twice the number counts twice as heavily.',
  together: 'Everybody together',
  objective: 'What is best for all together?',
  objectives: {
    concave: 'Fairly divided: rather two fair matches than a very good and a poor one',
    total: 'As high as possible when added up',
    floor: 'The least good match as good as possible',
  },
  first: 'Always first: a mentor for as many people as possible, the most urgent first.',
  weekPoints: 'Points per week of waiting',
  weekPointsHint:
    'Who waits longer goes a little first. From 0 to 100; usual is 5. It does not count with “Fairly divided”.',
  reason: 'Why do you change this?',
  reasonHint: 'It stands with this version, with your name.',
  save: 'Keep as a new version',
  reset: 'Fill in as Naast gives it',
  toBoard: 'See on the board what it changes',
  resetHint: 'You can still change it. You keep it yourself.',
  history: 'Earlier versions',
  version: (version) => `Version ${version}`,
  total: (sum) => `Together ${sum}`,
  errors: {
    summary: 'Please look at this again',
    weight: 'Fill in a whole number from 0 to 100.',
    allZero: 'At least one subject must count.',
    objective: 'Choose what is best for all together.',
    weekPoints: 'Fill in a whole number from 0 to 100.',
    reason: 'Write why you change this.',
    tooLong: 'This is too long. Use at most 1000 characters.',
    same: 'Nothing differs from the version of now.',
    stale: 'Somebody else just kept a new version. Beneath stands what you typed.',
    wasSent: 'This was sent already, with other numbers. First look what is there.',
  },
}

/** The words about weighing in a language. */
export const weightMessages = messages<WeightMessages>({ nl, en })
