import { messages } from '../../shared/i18n/index.js'

const nl = {
  from: (day: string) => `vanaf ${day}`,
  until: (day: string) => `Vraag het weer vanaf ${day}.`,
  askAgain: 'Vraag het nu weer',
  takesRoom: 'Zolang dit voorstel open staat, houdt het een plaats bij deze mentor bezet.',
  waitingEnded:
    'Ingetrokken: de cliënt staat niet meer op de wachtlijst. Vertel het ook zelf aan de mentor.',
}

const en: typeof nl = {
  from: (day) => `from ${day}`,
  until: (day) => `Ask again from ${day}.`,
  askAgain: 'Ask again now',
  takesRoom: 'As long as this proposal is open, it takes a place of this mentor.',
  waitingEnded:
    'Taken back: the client is no longer on the waiting list. Tell the mentor yourself as well.',
}

/** The words for a proposal that waits until later, or that ended because nobody waits any more. */
export const laterMessages = messages({ nl, en })
