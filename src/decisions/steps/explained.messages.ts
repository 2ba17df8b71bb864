import { messages } from '../../shared/i18n/index.js'

const nl = {
  how: (name: string) => `Hoe hebt u het ${name} verteld?`,
  howHint: 'Waar, met welke woorden, wie was erbij? Hielp een tekening of een brief?',
  on: 'Wanneer was dat?',
  took: (name: string) => `Hoe nam ${name} het op?`,
  tookHint: 'Blij, opgelucht, boos, verdrietig? Wat doet u met verdriet of boosheid?',
  not: 'Niet, of nog niet uitgelegd',
  because: 'Waarom (nog) niet?',
  drawing: 'Een tekening om samen te bekijken',
}

/** The words of the page about explaining. */
export type ExplainedMessages = typeof nl

const en: ExplainedMessages = {
  how: (name) => `How did you tell ${name}?`,
  howHint: 'Where, in which words, who was there? Did a drawing or a letter help?',
  on: 'When was that?',
  took: (name) => `How did ${name} take it?`,
  tookHint: 'Glad, relieved, angry, sad? What do you do with grief or anger?',
  not: 'Not explained, or not yet',
  because: 'Why not (yet)?',
  drawing: 'A drawing to look at together',
}

/** The words of the page about explaining, in a language. */
export const explainedMessages = messages<ExplainedMessages>({ nl, en })
