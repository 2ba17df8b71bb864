import { messages } from '../../shared/i18n/index.js'
import type { OptionKind } from '../decision.js'
import type { Good } from './weighing.form.js'

const nl = {
  lead: 'Schrijf in woorden op wat u ziet. Er zijn geen punten, en een vak mag leeg blijven.',
  kinds: {
    asked: 'Gevraagd',
    alternative: 'Ook mogelijk',
    nothing: 'Niets doen',
  } satisfies Record<OptionKind, string>,
  goods: {
    safe: 'Veilig',
    connected: 'Verbonden',
    authentic: 'Zichzelf zijn',
  } satisfies Record<Good, string>,
  helps: {
    safe: (name: string) => `Is ${name} dan beschermd, gezond en niet alleen met gevaar?`,
    connected: (name: string) => `Blijft ${name} dicht bij de mensen die ertoe doen?`,
    authentic: (name: string) => `Past dit bij wie ${name} is en altijd was?`,
  } satisfies Record<Good, (name: string) => string>,
  about: (good: string, way: string) => `${good}: ${way}`,
  collision: 'Waar botst het?',
  collisionHint:
    'Bijvoorbeeld: veilig wonen botst met de wens van een eigen huis. Botst er niets? Schrijf dat dan op. Wat woog voor u het zwaarst, en waarom?',
  none: 'U hebt nog geen mogelijkheden opgeschreven.',
  toOptions: 'Eerst de mogelijkheden opschrijven',
  gone: 'Deze mogelijkheid is intussen weggehaald. Uw woorden staan hier nog:',
}

/** The words of the page about the weighing. */
export type WeighingMessages = typeof nl

const en: WeighingMessages = {
  lead: 'Write in words what you see. There are no marks, and a box may stay empty.',
  kinds: { asked: 'Asked', alternative: 'Also possible', nothing: 'Do nothing' },
  goods: { safe: 'Safe', connected: 'Connected', authentic: 'Being oneself' },
  helps: {
    safe: (name) => `Is ${name} protected then, healthy and not alone with danger?`,
    connected: (name) => `Does ${name} stay close to the people who matter?`,
    authentic: (name) => `Does this fit who ${name} is and always was?`,
  },
  about: (good, way) => `${good}: ${way}`,
  collision: 'Where does it collide?',
  collisionHint:
    'For instance: living safely collides with the wish for an own home. Does nothing collide? Then write that. What weighed most for you, and why?',
  none: 'You have not written down any ways to go yet.',
  toOptions: 'First write down the ways to go',
  gone: 'This way has been taken away meanwhile. Your words are still here:',
}

/** The words of the page about the weighing, in a language. */
export const weighingMessages = messages<WeighingMessages>({ nl, en })
