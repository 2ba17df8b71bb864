import { messages } from '../../shared/i18n/index.js'
import type { ConsultedKind } from '../decision.js'

const nl = {
  kinds: {
    client: 'De cliënt zelf',
    family: 'Familie of een naaste',
    care: 'De zorg of begeleiding',
    doctor: 'Een arts',
    bewindvoerder: 'De bewindvoerder',
    'fellow-mentor': 'Een andere mentor',
    coordinator: 'De coördinator',
    other: 'Iemand anders',
  } satisfies Record<ConsultedKind, string>,
  along: 'Vraag een collega om mee te denken',
  talk: (number: number) => `Gesprek ${number}`,
  who: 'Wie?',
  name: 'Naam',
  nameHint: 'De naam, of wat deze persoon doet.',
  near: (names: string) => `Bekend: ${names}.`,
  on: 'Wanneer?',
  said: 'Wat zei deze persoon?',
  saidHint: 'Ook als u het er niet mee eens bent.',
  more: 'Nog een gesprek erbij',
  full: 'Twaalf gesprekken is het meeste wat hier past.',
  nobody: 'Ik heb met niemand overlegd',
  nobodyBecause: 'Waarom niet?',
  missing: {
    who: 'Kies wie dit was.',
    said: 'Schrijf kort op wat deze persoon zei, of maak het hele gesprek leeg.',
  },
}

/** The words of the page about who was consulted. */
export type ConsultedMessages = typeof nl

const en: ConsultedMessages = {
  kinds: {
    client: 'The client',
    family: 'Family or somebody near',
    care: 'Care staff',
    doctor: 'A doctor',
    bewindvoerder: 'The bewindvoerder',
    'fellow-mentor': 'Another mentor',
    coordinator: 'The coordinator',
    other: 'Somebody else',
  },
  along: 'Ask a colleague to think along',
  talk: (number) => `Talk ${number}`,
  who: 'Who?',
  name: 'Name',
  nameHint: 'The name, or what this person does.',
  near: (names) => `Known: ${names}.`,
  on: 'When?',
  said: 'What did this person say?',
  saidHint: 'Also when you do not agree.',
  more: 'Add another talk',
  full: 'Twelve talks is the most that fits here.',
  nobody: 'I consulted nobody',
  nobodyBecause: 'Why not?',
  missing: {
    who: 'Choose who this was.',
    said: 'Write in short what this person said, or empty the whole talk.',
  },
}

/** The words of the page about who was consulted, in a language. */
export const consultedMessages = messages<ConsultedMessages>({ nl, en })
