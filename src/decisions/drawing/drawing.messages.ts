import { messages } from '../../shared/i18n/index.js'
import type { OptionKind } from '../decision.js'
import type { Good } from '../steps/index.js'

const nl = {
  title: (name: string) => `De wegen voor ${name}`,
  back: 'Naar de beslissing',
  open: 'Deze beslissing is nog open. De tekening laat zien wat er nu is opgeschreven.',
  wants: (name: string) => `Dit wil ${name}`,
  unknown: (name: string) =>
    `We weten niet zeker wat ${name} wil. We hebben goed gekeken en geluisterd.`,
  intro: (name: string, roads: number) =>
    roads === 1 ? 'Er is één weg.' : `${name} kan ${roads} kanten op. Elke weg is anders.`,
  picture: (roads: number) =>
    roads === 1
      ? 'Tekening: iemand staat voor een weg.'
      : `Tekening: iemand staat voor ${roads} wegen.`,
  road: (number: number) => `Weg ${number}`,
  kinds: {
    asked: 'Dit is gevraagd',
    alternative: 'Dit kan ook',
    nothing: 'Alles blijft zoals het is',
  } satisfies Record<OptionKind, string>,
  goods: {
    safe: 'Veilig zijn',
    connected: 'Bij mensen horen',
    authentic: 'Zichzelf zijn',
  } satisfies Record<Good, string>,
  noWords: 'Hierover is nog niets opgeschreven.',
  none: 'Er zijn nog geen mogelijkheden opgeschreven. Dan is er ook nog niets te tekenen.',
  toOptions: 'De mogelijkheden opschrijven',
  chosen: 'Dit is het geworden',
  hard: 'Dit maakt het moeilijk',
  decided: 'Dit is besloten',
  notYet: 'Er is nog niets gekozen',
  why: 'Daarom',
  lookAgain: (day: string) => `Op ${day} kijken we hier weer naar.`,
}

/** The words of the drawing, in the simplest Dutch we have. */
export type DrawingMessages = typeof nl

const en: DrawingMessages = {
  title: (name) => `The roads for ${name}`,
  back: 'To the decision',
  open: 'This decision is still open. The drawing shows what is written now.',
  wants: (name) => `This is what ${name} wants`,
  unknown: (name) => `We are not sure what ${name} wants. We looked and listened well.`,
  intro: (name, roads) =>
    roads === 1 ? 'There is one road.' : `There are ${roads} roads for ${name}. Each is different.`,
  picture: (roads) =>
    roads === 1
      ? 'Drawing: somebody stands before a road.'
      : `Drawing: somebody stands before ${roads} roads.`,
  road: (number) => `Road ${number}`,
  kinds: {
    asked: 'This was asked',
    alternative: 'This is possible too',
    nothing: 'All stays as it is',
  },
  goods: { safe: 'Being safe', connected: 'Belonging with people', authentic: 'Being oneself' },
  noWords: 'Nothing is written about this yet.',
  none: 'No ways to go have been written down yet. So there is nothing to draw.',
  toOptions: 'Write down the ways to go',
  chosen: 'This is the one',
  hard: 'This makes it hard',
  decided: 'This was decided',
  notYet: 'Nothing is chosen yet',
  why: 'Because',
  lookAgain: (day) => `On ${day} we look at this again.`,
}

/** The words of the drawing, in a language. */
export const drawingMessages = messages<DrawingMessages>({ nl, en })
