import { messages } from '../../shared/i18n/index.js'

const nl = {
  title: 'Bevestig dat u het bent',
  lead: 'Dit is een gevoelige handeling. Daarom vraagt Naast nog een keer om uw tweede stap.',
  kept: 'Wat u hebt ingevuld blijft bewaard. Na uw bevestiging gaat u meteen verder.',
  secretsAgain: 'Alleen wachtwoorden en codes typt u daarna opnieuw.',
  passkey: 'Bevestig met uw passkey',
  code: 'Code van zes cijfers',
  recovery: 'Uw telefoon niet bij de hand?',
  recoveryCode: 'Herstelcode',
  recoveryHint: 'Een van de codes die u bij het aanmelden hebt bewaard. Elke code werkt één keer.',
  confirm: 'Bevestigen',
  demo: 'In deze demonstratie hebt u geen tweede stap. Eén druk op de knop is hier genoeg.',
  provider: {
    text: 'Meld u nog een keer aan bij uw organisatie. Daarna gaat u hier verder.',
    beside:
      'Meld u in een ander venster nog een keer aan bij uw organisatie. Kom daarna terug in dit venster en ga verder.',
    link: 'Meld u opnieuw aan bij uw organisatie',
    goOn: 'Ik ben opnieuw aangemeld, ga verder',
  },
  none: 'Uw account heeft nog geen tweede stap. Vraag uw coördinator om hulp.',
  stop: 'Niet nu, terug naar Vandaag',
  summary: 'Kijk hier nog even naar',
  wrong: 'Dit klopt niet of is al gebruikt. Wacht op de volgende code en typ die.',
  missing: 'Typ uw code.',
  file: {
    title: 'Uw bestand staat klaar',
    lead: 'Bedankt voor uw bevestiging. U kunt het bestand nu ophalen.',
    fetch: 'Haal het bestand op',
    back: 'Terug',
  },
}

/** The words of a fresh proof. */
export type StepUpMessages = typeof nl

const en: StepUpMessages = {
  title: 'Confirm that it is you',
  lead: 'This is a sensitive act. That is why Naast asks for your second step once more.',
  kept: 'What you filled in is kept. After you confirm, you go on at once.',
  secretsAgain: 'Only passwords and codes must be typed again afterwards.',
  passkey: 'Confirm with your passkey',
  code: 'Six-digit code',
  recovery: 'Your phone is not at hand?',
  recoveryCode: 'Recovery code',
  recoveryHint: 'One of the codes you kept when you set up signing in. Each works once.',
  confirm: 'Confirm',
  demo: 'In this demonstration you have no second step. One press of the button is enough here.',
  provider: {
    text: 'Sign in at your organisation once more. Then you go on here.',
    beside:
      'Sign in at your organisation once more in another window. Then come back to this window and go on.',
    link: 'Sign in at your organisation again',
    goOn: 'I have signed in again, go on',
  },
  none: 'Your account has no second step yet. Ask your coordinator for help.',
  stop: 'Not now, back to Today',
  summary: 'Please look at this again',
  wrong: 'This is wrong or was used before. Wait for the next code and type that one.',
  missing: 'Type your code.',
  file: {
    title: 'Your file is ready',
    lead: 'Thank you for confirming. You can fetch the file now.',
    fetch: 'Fetch the file',
    back: 'Back',
  },
}

/** The words of a fresh proof. */
export const stepUpMessages = messages<StepUpMessages>({ nl, en })
