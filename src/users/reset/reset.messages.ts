import { messages } from '../../shared/i18n/index.js'

const nl = {
  help: {
    title: 'Ik kan niet meer aanmelden',
    lead: 'Vertel wat er aan de hand is. Dan helpen we u verder.',
    email: 'E-mailadres van uw account',
    what: 'Wat lukt niet?',
    choices: {
      password: 'Ik ben mijn wachtwoord vergeten',
      factor: 'Ik ben mijn telefoon, passkey of codes kwijt',
    },
    hints: {
      password: 'U krijgt een e-mail met een link. Uw tweede stap blijft u nodig hebben.',
      noMail: 'Naast kan hier geen e-mail sturen. Vraag uw coördinator om hulp.',
      factor: 'Een coördinator neemt contact met u op en stelt vast wie u bent.',
    },
    send: 'Vraag hulp',
    back: 'Terug naar aanmelden',
    summary: 'Kijk hier nog even naar',
    errors: {
      email: 'Vul een e-mailadres in, zoals naam@voorbeeld.nl.',
      what: 'Kies wat er niet lukt.',
    },
  },
  asked: {
    title: 'Uw vraag is ontvangen',
    password:
      'Hoort dit adres bij een account met een wachtwoord? Dan komt er zo een e-mail met een link. U kunt hem een half uur gebruiken. Kijk ook bij de ongewenste e-mail.',
    factor:
      'Hoort dit adres bij een account? Dan zien de coördinatoren uw vraag. Een van hen neemt contact met u op. Daarna bevestigt een tweede collega wie u bent.',
    noMail: 'Naast kan hier geen e-mail sturen. Bel uw coördinator: die kan u weer toegang geven.',
  },
  reset: {
    title: 'Kies een nieuw wachtwoord',
    lead: 'Daarna meldt u zich aan met dit wachtwoord en uw tweede stap. Overal elders wordt u afgemeld.',
    password: 'Nieuw wachtwoord',
    again: 'Nog een keer hetzelfde wachtwoord',
    save: 'Bewaar het nieuwe wachtwoord',
    summary: 'Kijk dit formulier nog even na',
  },
  done: {
    title: 'Uw nieuwe wachtwoord is bewaard',
    lead: 'Meld u nu aan met het nieuwe wachtwoord en uw tweede stap.',
    signIn: 'Naar aanmelden',
  },
  mail: {
    greeting: 'Goedendag,',
    from: (organisation: string) => `Deze e-mail komt van ${organisation}.`,
    reset: {
      subject: 'Een nieuw wachtwoord voor Naast',
      text: 'Met deze link kiest u een nieuw wachtwoord. De link werkt één keer, een half uur lang.',
      notYou:
        'Hebt u dit niet gevraagd? Dan hoeft u niets te doen. Uw wachtwoord blijft zoals het is.',
      link: 'Kies een nieuw wachtwoord',
    },
    address: {
      subject: 'Bevestig uw nieuwe e-mailadres',
      text: 'Iemand wil dit adres gebruiken voor een account bij Naast. De link werkt één keer, een dag lang.',
      notYou: 'Hebt u dit niet gevraagd? Dan hoeft u niets te doen.',
      link: 'Bevestig dit adres',
    },
    'address-back': {
      subject: 'Uw e-mailadres bij Naast gaat veranderen',
      text: 'Vanuit uw account is gevraagd om een ander e-mailadres. Klopt dat? Dan hoeft u niets te doen.',
      notYou:
        'Was u dit niet? Houd het tegen met deze link. Dat kan drie dagen, ook als het adres al veranderd is.',
      link: 'Houd de verandering tegen',
    },
  },
}

/** The words of getting in again. */
export type ResetMessages = typeof nl

const en: ResetMessages = {
  help: {
    title: 'I cannot sign in any more',
    lead: 'Tell what is the matter. Then we help you on.',
    email: 'E-mail address of your account',
    what: 'What does not work?',
    choices: {
      password: 'I forgot my password',
      factor: 'I lost my phone, passkey or codes',
    },
    hints: {
      password: 'You receive an e-mail with a link. You will still need your second step.',
      noMail: 'Naast cannot send e-mail here. Ask your coordinator for help.',
      factor: 'A coordinator contacts you and verifies who you are.',
    },
    send: 'Ask for help',
    back: 'Back to signing in',
    summary: 'Please look at this again',
    errors: {
      email: 'Enter an e-mail address, such as name@example.org.',
      what: 'Choose what does not work.',
    },
  },
  asked: {
    title: 'Your question was received',
    password:
      'Does this address belong to an account with a password? Then an e-mail with a link will come shortly. You can use it for half an hour. Also look in your spam folder.',
    factor:
      'Does this address belong to an account? Then the coordinators see your question. One of them will contact you. After that a second colleague confirms who you are.',
    noMail: 'Naast cannot send e-mail here. Call your coordinator, who can give you access again.',
  },
  reset: {
    title: 'Choose a new password',
    lead: 'Afterwards you sign in with this password and your second step. You are signed out everywhere else.',
    password: 'New password',
    again: 'The same password once more',
    save: 'Keep the new password',
    summary: 'Please look at this form again',
  },
  done: {
    title: 'Your new password has been kept',
    lead: 'Sign in now with the new password and your second step.',
    signIn: 'To signing in',
  },
  mail: {
    greeting: 'Hello,',
    from: (organisation) => `This e-mail comes from ${organisation}.`,
    reset: {
      subject: 'A new password for Naast',
      text: 'With this link you choose a new password. It works once, for half an hour.',
      notYou:
        'Did you not ask for this? Then there is nothing to do. Your password stays as it is.',
      link: 'Choose a new password',
    },
    address: {
      subject: 'Confirm your new e-mail address',
      text: 'Somebody wants to use this address for an account at Naast. The link works once, for a day.',
      notYou: 'Did you not ask for this? Then there is nothing to do.',
      link: 'Confirm this address',
    },
    'address-back': {
      subject: 'Your e-mail address at Naast is about to change',
      text: 'Another e-mail address was asked for from your account. Is that right? Then there is nothing to do.',
      notYou:
        'Was this not you? Stop it with this link. You can for three days, even when the address was changed already.',
      link: 'Stop the change',
    },
  },
}

/** The words of getting in again. */
export const resetMessages = messages<ResetMessages>({ nl, en })
