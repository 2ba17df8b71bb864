import { messages } from '../../shared/i18n/index.js'

const nl = {
  title: 'Aanmelden',
  lead: 'Naast is de werkplek van uw organisatie. Meld u aan om verder te gaan.',
  email: 'E-mailadres',
  password: 'Wachtwoord',
  next: 'Verder',
  language: 'In English',
  help: 'Lukt het niet?',
  helpText:
    'Vraag een coördinator van uw organisatie om hulp. Zij kunnen zien of uw account nog actief is.',
  heldTitle: 'Wat u typte is er nog',
  held: 'U was afgemeld. Meld u aan, dan gaat u verder met wat u typte.',
  code: {
    title: 'Uw code',
    lead: 'Open op uw telefoon de app met codes. Typ de zes cijfers die bij Naast staan.',
    code: 'Code van zes cijfers',
    enter: 'Aanmelden',
    again: 'Terug naar het begin',
  },
  typed: {
    title: 'Dit typte u',
    lead: 'Het is nog niet opgeslagen. Verstuur het opnieuw; ook wat u koos gaat mee.',
    send: 'Verstuur opnieuw',
    drop: 'Niet versturen',
  },
  summary: 'Kijk hier nog even naar',
  errors: {
    wrong: 'Dit e-mailadres en wachtwoord horen niet bij elkaar. Probeer het opnieuw.',
    wrongCode: 'Deze code klopt niet of is al gebruikt. Wacht op de volgende code en typ die.',
    wait: (minutes: number) =>
      minutes === 1
        ? 'Dit ging te vaak mis. Probeer het over een minuut opnieuw.'
        : `Dit ging te vaak mis. Probeer het over ${minutes} minuten opnieuw.`,
    tooLate: 'Dat duurde te lang. Meld u opnieuw aan.',
    noRole: 'Uw account klopt, maar u hebt nu geen rol. Vraag uw coördinator om hulp.',
  },
}

/** The words of signing in. */
export type SignInMessages = typeof nl

const en: SignInMessages = {
  title: 'Sign in',
  lead: 'Naast is the working place of your organisation. Sign in to go on.',
  email: 'E-mail address',
  password: 'Password',
  next: 'Continue',
  language: 'In het Nederlands',
  help: 'Trouble signing in?',
  helpText:
    'Ask a coordinator of your organisation for help. They can see whether your account is active.',
  heldTitle: 'What you typed is still here',
  held: 'You were signed out. Sign in, and you go on with what you typed.',
  code: {
    title: 'Your code',
    lead: 'Open the app with codes on your phone. Type the six digits shown for Naast.',
    code: 'Six-digit code',
    enter: 'Sign in',
    again: 'Back to the start',
  },
  typed: {
    title: 'This is what you typed',
    lead: 'It has not been saved yet. Send it again; what you chose goes along too.',
    send: 'Send again',
    drop: 'Do not send',
  },
  summary: 'Please look at this again',
  errors: {
    wrong: 'This e-mail address and password do not belong together. Please try again.',
    wrongCode: 'This code is wrong or was used before. Wait for the next code and type that one.',
    wait: (minutes) =>
      minutes === 1
        ? 'This went wrong too often. Try again in a minute.'
        : `This went wrong too often. Try again in ${minutes} minutes.`,
    tooLate: 'That took too long. Please sign in again.',
    noRole: 'Your account is right, but you have no role now. Ask your coordinator for help.',
  },
}

/** The words of signing in. */
export const signInMessages = messages<SignInMessages>({ nl, en })
