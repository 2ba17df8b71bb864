import { roleNames } from '../../shared/access/index.js'
import { messages } from '../../shared/i18n/index.js'
import { addressMessages } from '../address/address.messages.js'
import { sessionMessages } from '../sessions/sessions.messages.js'
import { securityMessages } from './security.messages.js'

const nl = {
  title: 'Mijn account',
  details: 'Uw gegevens',
  name: 'Uw naam',
  email: 'E-mailadres',
  language: 'Taal van Naast',
  languages: { nl: 'Nederlands', en: 'Engels (English)' },
  save: 'Opslaan',
  isStale: 'Deze gegevens zijn intussen ergens anders veranderd',
  signIn: 'Aanmelden',
  security: securityMessages('nl').title,
  address: addressMessages('nl').title,
  sessions: sessionMessages('nl').title,
  reminders: 'Herinneringen per e-mail',
  ownData: 'Mijn gegevens',
  roles: {
    title: 'Uw rollen',
    hint: 'U werkt steeds in één rol. Naast laat zien wat bij die rol hoort.',
    names: roleNames('nl'),
    question: 'Professional, voor één vraag',
    now: 'Nu',
    at: (organisation: string, since: string) => `${organisation} · sinds ${since}`,
    switch: 'Werk in deze rol',
  },
  passwordPage: {
    title: 'Ander wachtwoord',
    first: 'Wachtwoord kiezen',
    lead: 'Daarna moet u zich op andere apparaten opnieuw aanmelden.',
    current: 'Uw wachtwoord van nu',
    next: 'Nieuw wachtwoord',
    again: 'Nog een keer het nieuwe wachtwoord',
    save: 'Bewaar het nieuwe wachtwoord',
  },
  errors: {
    summary: 'Kijk dit formulier nog even na',
    name: 'Vul uw naam in.',
    nameElsewhere:
      'Uw naam geldt ook bij een andere organisatie. Meld u aan met uw eigen passkey of wachtwoord en verander hem dan.',
    language: 'Kies een taal.',
    tooLong: 'Dit is te lang. Gebruik ten hoogste 200 tekens.',
    current: 'Dit is niet uw wachtwoord van nu. Probeer het opnieuw.',
  },
}

/** The words of my account. */
export type AccountMessages = typeof nl

const en: AccountMessages = {
  title: 'My account',
  details: 'Your details',
  name: 'Your name',
  email: 'E-mail address',
  language: 'Language of Naast',
  languages: { nl: 'Dutch (Nederlands)', en: 'English' },
  save: 'Save',
  isStale: 'These details were changed elsewhere in the meantime',
  signIn: 'Signing in',
  security: securityMessages('en').title,
  address: addressMessages('en').title,
  sessions: sessionMessages('en').title,
  reminders: 'Reminders by e-mail',
  ownData: 'My data',
  roles: {
    title: 'Your roles',
    hint: 'You work in one role at a time. Naast shows what belongs to that role.',
    names: roleNames('en'),
    question: 'Professional, for one question',
    now: 'Now',
    at: (organisation, since) => `${organisation} · since ${since}`,
    switch: 'Work in this role',
  },
  passwordPage: {
    title: 'Another password',
    first: 'Choose a password',
    lead: 'Afterwards you must sign in again on other devices.',
    current: 'Your password now',
    next: 'New password',
    again: 'The new password once more',
    save: 'Keep the new password',
  },
  errors: {
    summary: 'Please look at this form again',
    name: 'Enter your name.',
    nameElsewhere:
      'Your name is used at another organisation too. Sign in with your own passkey or password, and change it then.',
    language: 'Choose a language.',
    tooLong: 'This is too long. Use at most 200 characters.',
    current: 'This is not your password now. Please try again.',
  },
}

/** The words of somebody's own account. */
export const accountMessages = messages<AccountMessages>({ nl, en })
