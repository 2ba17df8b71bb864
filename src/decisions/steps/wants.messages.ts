import { messages } from '../../shared/i18n/index.js'
import type { Involvement } from '../decision.js'

const nl = {
  willFirst: 'Eerst lezen: dit schreef hij of zij eerder op',
  known: 'Wat we al weten',
  knownHint: (name: string) =>
    `Vink aan wat bij deze vraag past. Het gaat om wat ${name} wil, niet om wat u zou willen.`,
  moreKnown: (name: string) => `Alles wat we van ${name} weten`,
  wish: (name: string) => `Wat wil ${name}? Liefst in de eigen woorden`,
  wishHint: 'Bijvoorbeeld: “Ik wil een eigen keuken. Dan kook ik zelf.”',
  unknown: (name: string) => `Ik kan niet te weten komen wat ${name} wil`,
  pictured: 'Hoe hebt u zich dan een beeld gevormd?',
  picturedHint:
    'Denk aan het leven van vroeger, het huis en de spullen, wat lijf en gezicht laten zien, iets uitproberen, mensen die hem of haar goed kennen.',
  involved: (name: string) => `Hebt u ${name} hierbij betrokken?`,
  involvements: {
    yes: 'Ja',
    partly: 'Voor een deel',
    no: 'Nee',
  } satisfies Record<Involvement, string>,
  how: 'Hoe? Of waarom niet, of niet helemaal?',
  howHint: 'Hoe vaak praatte u erover, waar, met wie erbij? Of: waarom lukte dat niet?',
}

/** The words of the page about what the client wants. */
export type WantsMessages = typeof nl

const en: WantsMessages = {
  willFirst: 'Read first: this was written down before',
  known: 'What we know already',
  knownHint: (name) =>
    `Tick what belongs to this question. It is about what ${name} wants, not about what you would want.`,
  moreKnown: (name) => `All we know of ${name}`,
  wish: (name) => `What does ${name} want? Preferably in the own words`,
  wishHint: 'For instance: “I want a kitchen of my own. Then I cook myself.”',
  unknown: (name) => `I cannot learn what ${name} wants`,
  pictured: 'How then did you form a picture of it?',
  picturedHint:
    'Think of earlier life, the home and belongings, what body and face show, trying something out, people who know the client well.',
  involved: (name) => `Did you involve ${name} in this?`,
  involvements: { yes: 'Yes', partly: 'In part', no: 'No' },
  how: 'How? Or why not, or not fully?',
  howHint: 'How often did you talk about it, where, with whom present? Or: why did that not work?',
}

/** The words of the page about what the client wants, in a language. */
export const wantsMessages = messages<WantsMessages>({ nl, en })
