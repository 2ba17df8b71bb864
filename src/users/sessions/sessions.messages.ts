import { messages } from '../../shared/i18n/index.js'

const nl = {
  title: 'Waar u bent aangemeld',
  lead: 'Kent u een apparaat niet? Meld het af en kies daarna een ander wachtwoord.',
  back: 'Mijn account',
  unknown: 'Een browser die niet zegt wat hij is',
  here: 'Dit apparaat',
  used: (started: string, seen: string) => `Aangemeld op ${started}. Laatst gebruikt op ${seen}.`,
  end: 'Meld af',
  endOthers: 'Meld alle andere apparaten af',
  alone: 'U bent nergens anders aangemeld.',
}

/** The words of the own sessions. */
export type SessionMessages = typeof nl

const en: SessionMessages = {
  title: 'Where you are signed in',
  lead: 'A device you do not know? Sign it out, and then choose another password.',
  back: 'My account',
  unknown: 'A browser that does not say what it is',
  here: 'This device',
  used: (started, seen) => `Signed in on ${started}. Last used on ${seen}.`,
  end: 'Sign out',
  endOthers: 'Sign out all other devices',
  alone: 'You are signed in nowhere else.',
}

/** The words of the own sessions. */
export const sessionMessages = messages<SessionMessages>({ nl, en })
