import { messages } from '../../shared/i18n/index.js'
import type { Outcome } from '../decision.js'

const nl = {
  title: 'Wat is er over mij besloten?',
  lead: 'Hier staat wat er over u gevraagd en besloten is. Kies een vraag om meer te lezen.',
  none: 'Er is nog niets over u besloten',
  noneHint: 'Wordt er iets besloten? Dan leest u het hier.',
  on: (day: string) => `Op ${day}`,
  outcomes: {
    'client-decided': 'U hebt zelf besloten.',
    'mentor-decided': 'Uw mentor heeft besloten.',
    refused: 'Uw mentor zei nee.',
    referred: 'Uw mentor heeft dit niet besloten.',
    'not-yet': 'Er is nog niet besloten.',
  } satisfies Record<Outcome, string>,
  one: 'Een vraag over u',
  back: 'Alle vragen',
  help: 'Is het moeilijk? Vraag iemand om dit met u te lezen.',
}

/** The words of the client's own page of decisions, A2. */
export type OwnDecisionsMessages = typeof nl

const en: OwnDecisionsMessages = {
  title: 'What was decided about me?',
  lead: 'This is what was asked and decided about you. Choose a question to read more.',
  none: 'Nothing was decided about you yet',
  noneHint: 'When something is decided, you read it here.',
  on: (day) => `On ${day}`,
  outcomes: {
    'client-decided': 'You decided yourself.',
    'mentor-decided': 'Your mentor decided.',
    refused: 'Your mentor said no.',
    referred: 'Your mentor did not decide this.',
    'not-yet': 'It is not decided yet.',
  },
  one: 'A question about you',
  back: 'All questions',
  help: 'Is it hard? Ask somebody to read it with you.',
}

/** The words of the client's own page of decisions in a language. */
export const ownDecisionsMessages = messages<OwnDecisionsMessages>({ nl, en })
