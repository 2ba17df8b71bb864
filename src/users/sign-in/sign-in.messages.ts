import { messages } from '../../shared/i18n/index.js'

const nl = {
  title: 'Aanmelden',
  lead: 'Naast is de werkplek van uw organisatie. Meld u aan om verder te gaan.',
  email: 'E-mailadres',
  password: 'Wachtwoord',
  next: 'Verder',
  askForHelp: 'Zoekt u een mentor? Vraag hulp, zonder account.',
  language: 'In English',
  help: 'Lukt het niet?',
  helpText:
    'Vraag een coördinator van uw organisatie om hulp. Zij kunnen zien of uw account nog actief is.',
  heldTitle: 'Wat u typte is er nog',
  held: 'U was afgemeld. Meld u aan, dan gaat u verder met wat u typte.',
  passkey: 'Aanmelden met passkey',
  passkeyHint: 'Dit kan als u op dit apparaat een passkey voor Naast hebt gemaakt.',
  orPassword: 'Of met uw wachtwoord',
  code: {
    title: 'Uw tweede stap',
    lead: 'Uw wachtwoord klopt. Laat nu zien dat u het echt bent.',
    passkey: 'Ga verder met uw passkey',
    app: 'Open op uw telefoon de app met codes. Typ de zes cijfers die bij Naast staan.',
    code: 'Code van zes cijfers',
    enter: 'Aanmelden',
    again: 'Terug naar het begin',
    none: 'Uw account heeft een passkey. Uw browser kan die hier niet gebruiken. Probeer een andere browser, of vraag uw coördinator om hulp.',
    paper: 'Uw telefoon of passkey niet bij de hand?',
    recovery: 'Herstelcode',
    recoveryHint: 'Een van de tien codes die u hebt bewaard. Elke code werkt één keer.',
    useRecovery: 'Aanmelden met deze herstelcode',
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
    wrongPasskey: 'Deze passkey hoort niet bij een account van Naast, of het duurde te lang.',
    wrongFactor: {
      code: 'Deze code klopt niet of is al gebruikt. Wacht op de volgende code en typ die.',
      'recovery-code':
        'Deze herstelcode klopt niet of is al gebruikt. Neem de volgende van uw lijst.',
      passkey: 'Dit is niet gelukt. Probeer uw passkey nog een keer.',
    },
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
  askForHelp: 'Looking for a mentor? Ask for help, without an account.',
  language: 'In het Nederlands',
  help: 'Trouble signing in?',
  helpText:
    'Ask a coordinator of your organisation for help. They can see whether your account is active.',
  heldTitle: 'What you typed is still here',
  held: 'You were signed out. Sign in, and you go on with what you typed.',
  passkey: 'Sign in with a passkey',
  passkeyHint: 'This works if you made a passkey for Naast on this device.',
  orPassword: 'Or with your password',
  code: {
    title: 'Your second step',
    lead: 'Your password is right. Now show that it is really you.',
    passkey: 'Go on with your passkey',
    app: 'Open the app with codes on your phone. Type the six digits shown for Naast.',
    code: 'Six-digit code',
    enter: 'Sign in',
    again: 'Back to the start',
    none: 'Your account has a passkey. Your browser cannot use it here. Try another browser, or ask your coordinator for help.',
    paper: 'Your phone or passkey is not at hand?',
    recovery: 'Recovery code',
    recoveryHint: 'One of the ten codes that you kept. Each works once.',
    useRecovery: 'Sign in with this recovery code',
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
    wrongPasskey: 'This passkey belongs to no account of Naast, or it took too long.',
    wrongFactor: {
      code: 'This code is wrong or was used before. Wait for the next code and type that one.',
      'recovery-code':
        'This recovery code is wrong or was used before. Take the next on your list.',
      passkey: 'That did not work. Try your passkey once more.',
    },
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
