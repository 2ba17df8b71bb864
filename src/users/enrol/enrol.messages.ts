import { roleNames } from '../../shared/access/index.js'
import { messages } from '../../shared/i18n/index.js'
import type { PasswordRefusal } from '../password.js'
import { recoveryCodeMessages } from '../recovery-codes/recovery-code.messages.js'

const nl = {
  roles: roleNames('nl'),
  setUp: {
    title: 'Naast inrichten',
    lead: 'Dit duurt een paar minuten. U wordt de eerste coördinator.',
  },
  invitation: {
    title: 'Welkom bij Naast',
    lead: (organisation: string, role: string) =>
      `${organisation} nodigt u uit als ${role}. Kies hoe u zich gaat aanmelden.`,
    known: (organisation: string, role: string) =>
      `${organisation} nodigt u uit als ${role}. U hebt al een account: meld u aan.`,
  },
  organisation: 'Naam van uw organisatie',
  name: 'Uw naam',
  email: 'E-mailadres',
  password: 'Wachtwoord',
  passwordHint:
    'Ten minste twaalf tekens, liefst vijftien. Een paar woorden achter elkaar is het makkelijkst.',
  again: 'Nog een keer hetzelfde wachtwoord',
  current: 'Uw wachtwoord',
  next: 'Verder',
  code: {
    title: 'Uw tweede stap',
    lead: 'Naast vraagt bij het aanmelden nog iets dat alleen u hebt. Zo blijft alles goed beschermd.',
    passkeyTitle: 'Met een passkey',
    makePasskey: 'Maak een passkey',
    showPasskey: 'Ga verder met uw passkey',
    byApp: 'Met een app met codes',
    ownApp: 'Open op uw telefoon de app met codes. Typ de zes cijfers die bij Naast staan.',
    install: 'Zet een app met codes op uw telefoon, zoals Aegis, 2FAS of Microsoft Authenticator.',
    scan: 'Maak in die app een nieuw account en richt de camera op dit plaatje.',
    picture: 'Plaatje met uw geheime sleutel voor de app',
    onPhone: 'Bent u nu op die telefoon? Open dan de app.',
    byHand: 'Lukt het plaatje niet? Typ deze sleutel in de app:',
    type: 'Typ hier de zes cijfers die de app laat zien.',
    code: 'Code van zes cijfers',
    knownLead: 'Laat zien dat u het echt bent.',
    next: 'Verder',
    enter: 'Klaar, meld mij aan',
    back: 'Terug naar de eerste stap',
  },
  withoutPassword: 'Verder zonder wachtwoord, met alleen een passkey',
  knownPasskey: 'Aanmelden met passkey',
  orPassword: 'Of met uw wachtwoord',
  knownNoWay: 'Met dit account kunt u zich hier nu niet aanmelden. Vraag uw coördinator om hulp.',
  recovery: {
    title: recoveryCodeMessages('nl').title,
    lead: recoveryCodeMessages('nl').lead,
  },
  gone: {
    title: 'Deze link werkt niet meer',
    lead: 'Een link werkt één keer en een beperkte tijd. Vraag uw coördinator om een nieuwe link.',
    demoLead: 'Een link van de demonstratie werkt één keer. Maak een nieuwe met deze opdracht:',
    signIn: 'Naar aanmelden',
  },
  errors: {
    summary: 'Kijk dit formulier nog even na',
    organisation: 'Vul de naam van uw organisatie in.',
    name: 'Vul uw naam in.',
    email: 'Vul een e-mailadres in, zoals naam@voorbeeld.nl.',
    password: {
      'too-short': 'Kies een wachtwoord van ten minste twaalf tekens.',
      'too-long': 'Dit wachtwoord is te lang. Gebruik ten hoogste 128 tekens.',
      'easy-to-guess': 'Dit wachtwoord is makkelijk te raden. Gebruik een paar andere woorden.',
    } satisfies Record<PasswordRefusal, string>,
    notTheSame: 'De twee wachtwoorden zijn niet hetzelfde. Typ ze opnieuw.',
    wrongPassword: 'Dit is niet het wachtwoord van uw account. Probeer het opnieuw.',
    code: 'Deze code klopt niet. Wacht op de volgende code en typ die.',
    passkey: 'De passkey is niet gelukt. Probeer het nog een keer.',
    noPasskeys: 'Hier kan geen passkey. Ga een stap terug en kies een wachtwoord.',
    kept: recoveryCodeMessages('nl').notKept,
    tooLong: 'Dit is te lang. Gebruik ten hoogste 200 tekens.',
  },
}

/** The words of setting up and of accepting an invitation. */
export type EnrolMessages = typeof nl

const en: EnrolMessages = {
  roles: roleNames('en'),
  setUp: {
    title: 'Set up Naast',
    lead: 'This takes a few minutes. You become the first coordinator.',
  },
  invitation: {
    title: 'Welcome to Naast',
    lead: (organisation, role) =>
      `${organisation} invites you as a ${role}. Choose how you will sign in.`,
    known: (organisation, role) =>
      `${organisation} invites you as a ${role}. You have an account already: sign in.`,
  },
  organisation: 'Name of your organisation',
  name: 'Your name',
  email: 'E-mail address',
  password: 'Password',
  passwordHint: 'At least twelve characters, better fifteen. A few words in a row is easiest.',
  again: 'The same password once more',
  current: 'Your password',
  next: 'Continue',
  code: {
    title: 'Your second step',
    lead: 'When you sign in Naast asks for one more thing that only you have. That protects everything well.',
    passkeyTitle: 'With a passkey',
    makePasskey: 'Make a passkey',
    showPasskey: 'Go on with your passkey',
    byApp: 'With an app with codes',
    ownApp: 'Open the app with codes on your phone. Type the six digits shown for Naast.',
    install: 'Put an app with codes on your phone, such as Aegis, 2FAS or Microsoft Authenticator.',
    scan: 'Make a new account in that app and point the camera at this picture.',
    picture: 'Picture with your secret key for the app',
    onPhone: 'Are you on that phone now? Open the app.',
    byHand: 'Does the picture not work? Type this key in the app:',
    type: 'Type the six digits that the app shows.',
    code: 'Six-digit code',
    knownLead: 'Show that it is really you.',
    next: 'Continue',
    enter: 'Done, sign me in',
    back: 'Back to the first step',
  },
  withoutPassword: 'Continue without a password, with a passkey alone',
  knownPasskey: 'Sign in with a passkey',
  orPassword: 'Or with your password',
  knownNoWay: 'You cannot sign in here with this account now. Ask your coordinator for help.',
  recovery: {
    title: recoveryCodeMessages('en').title,
    lead: recoveryCodeMessages('en').lead,
  },
  gone: {
    title: 'This link no longer works',
    lead: 'A link works once and for a limited time. Ask your coordinator for a new one.',
    demoLead: 'A link of the demonstration works once. Make a new one with this command:',
    signIn: 'To signing in',
  },
  errors: {
    summary: 'Please look at this form again',
    organisation: 'Enter the name of your organisation.',
    name: 'Enter your name.',
    email: 'Enter an e-mail address, like name@example.org.',
    password: {
      'too-short': 'Choose a password of at least twelve characters.',
      'too-long': 'This password is too long. Use at most 128 characters.',
      'easy-to-guess': 'This password is easy to guess. Use a few other words.',
    },
    notTheSame: 'The two passwords are not the same. Type them again.',
    wrongPassword: 'This is not the password of your account. Please try again.',
    code: 'This code is wrong. Wait for the next code and type that one.',
    passkey: 'The passkey did not work. Please try once more.',
    noPasskeys: 'Passkeys do not work here. Go back one step and choose a password.',
    kept: recoveryCodeMessages('en').notKept,
    tooLong: 'This is too long. Use at most 200 characters.',
  },
}

/** The words behind a one-time link. */
export const enrolMessages = messages<EnrolMessages>({ nl, en })
