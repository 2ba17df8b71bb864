import { messages } from '../../shared/i18n/index.js'

const nl = {
  title: 'Aanmelden en veiligheid',
  lead: 'Hier regelt u hoe u zich aanmeldt. Bij elke verandering krijgt u bericht per e-mail.',
  provider:
    'U bent aangemeld via uw organisatie. Die regelt hoe u zich aanmeldt. Meld u aan met uw eigen passkey of wachtwoord om hier iets te veranderen.',
  back: 'Mijn account',
  passkeys: {
    title: 'Passkeys',
    none: 'U hebt nog geen passkey. Daarmee meldt u zich het snelst en het veiligst aan.',
    made: (day: string) => `gemaakt op ${day}`,
    used: (day: string) => `laatst gebruikt op ${day}`,
    unused: 'nog niet gebruikt',
    isBackedUp: 'Ook op uw andere apparaten',
    change: 'Wijzig',
    add: 'Passkey toevoegen',
  },
  codeApp: {
    title: 'App met codes',
    has: 'U hebt een app die codes van zes cijfers laat zien.',
    hasNot: 'U hebt geen app met codes. Handig als uw passkey een keer niet werkt.',
    set: 'App met codes instellen',
    replace: 'Andere app of telefoon',
    remove: 'App met codes verwijderen',
  },
  recovery: {
    title: 'Herstelcodes',
    left: (left: number, day: string) =>
      left === 1
        ? `Nog 1 code over, gemaakt op ${day}.`
        : `Nog ${left} codes over, gemaakt op ${day}.`,
    none: 'U hebt geen herstelcodes. Maak ze nu: dan komt u er ook in zonder uw telefoon.',
    few: 'Maak nieuwe codes voor ze op zijn.',
    renew: 'Nieuwe herstelcodes maken',
  },
  password: {
    title: 'Wachtwoord',
    has: 'U hebt een wachtwoord. Daarnaast vraagt Naast altijd een tweede stap.',
    hasNot: 'U hebt geen wachtwoord.',
    passkeyInstead: 'U hebt geen wachtwoord. U meldt zich aan met uw passkey.',
    set: 'Wachtwoord kiezen',
    change: 'Ander wachtwoord kiezen',
    remove: 'Wachtwoord verwijderen',
  },
  newPasskey: {
    title: 'Passkey toevoegen',
    name: 'Hoe noemt u deze passkey?',
    nameHint: 'Bijvoorbeeld: mijn telefoon. Dan herkent u hem later.',
    make: 'Maak de passkey',
    noScript:
      'Een passkey maken lukt hier niet, omdat JavaScript uitstaat. Gebruik een app met codes.',
    notHere: 'Op dit adres hebben browsers geen passkeys. Gebruik een app met codes.',
    firstName: (number: number) => `Passkey ${number}`,
  },
  passkey: {
    save: 'Bewaar de naam',
    remove: 'Passkey verwijderen',
    removeTitle: (name: string) => `${name} verwijderen?`,
    removeLead: 'Met deze passkey kunt u zich dan niet meer aanmelden.',
    alsoOnDevice: 'Op uw apparaat staat hij er nog. Verwijder hem daar zelf bij uw wachtwoorden.',
    confirm: 'Ja, verwijder deze passkey',
  },
  codeAppPage: {
    title: 'App met codes instellen',
    lead: 'Vanaf nu werkt alleen deze app. De codes van een vorige app gelden niet meer.',
    save: 'Bewaar deze app',
    removeTitle: 'App met codes verwijderen?',
    removeLead: 'De codes van uw app werken dan niet meer bij Naast.',
    confirm: 'Ja, verwijder de app met codes',
  },
  recoveryPage: {
    title: 'Nieuwe herstelcodes',
    lead: 'Deze codes gelden zodra u zegt dat u ze hebt bewaard. Oude codes werken dan niet meer.',
    save: 'Gebruik deze codes',
  },
  removePassword: {
    title: 'Wachtwoord verwijderen?',
    lead: 'U meldt zich dan alleen nog aan met een passkey. Op andere apparaten wordt u afgemeld.',
    confirm: 'Ja, verwijder mijn wachtwoord',
  },
  stop: 'Niet doen, terug',
  errors: {
    summary: 'Kijk hier nog even naar',
    name: 'Geef de passkey een naam.',
    tooLong: 'Dit is te lang. Gebruik ten hoogste 60 tekens.',
    passkey: 'De passkey is niet gelukt, of hij is hier al bekend. Probeer het nog een keer.',
    last: 'Dit kan nu niet: anders kunt u zich niet meer aanmelden. Voeg eerst iets anders toe.',
    code: 'Deze code klopt niet. Wacht op de volgende code en typ die.',
    tooLate: 'Dat duurde te lang. Hieronder staat een nieuwe sleutel: begin opnieuw met uw app.',
    codesTooLate: 'Dat duurde te lang. Hieronder staan nieuwe codes: bewaar deze.',
  },
}

/** The words of signing in and safety. */
export type SecurityMessages = typeof nl

const en: SecurityMessages = {
  title: 'Signing in and safety',
  lead: 'Here you arrange how you sign in. You get an e-mail about every change.',
  provider:
    'You signed in through your organisation, which arranges how you sign in. To change anything here, sign in with your own passkey or password.',
  back: 'My account',
  passkeys: {
    title: 'Passkeys',
    none: 'You have no passkey yet. It is the quickest and safest way to sign in.',
    made: (day) => `made on ${day}`,
    used: (day) => `last used on ${day}`,
    unused: 'not used yet',
    isBackedUp: 'Also on your other devices',
    change: 'Change',
    add: 'Add a passkey',
  },
  codeApp: {
    title: 'App with codes',
    has: 'You have an app that shows six-digit codes.',
    hasNot: 'You have no app with codes. It helps when your passkey does not work for once.',
    set: 'Set up an app with codes',
    replace: 'Another app or phone',
    remove: 'Remove the app with codes',
  },
  recovery: {
    title: 'Recovery codes',
    left: (left, day) =>
      left === 1 ? `1 code left, made on ${day}.` : `${left} codes left, made on ${day}.`,
    none: 'You have no recovery codes. Make them now: they let you in without your phone.',
    few: 'Make new codes before they run out.',
    renew: 'Make new recovery codes',
  },
  password: {
    title: 'Password',
    has: 'You have a password. Beside it Naast always asks for a second step.',
    hasNot: 'You have no password.',
    passkeyInstead: 'You have no password. You sign in with your passkey.',
    set: 'Choose a password',
    change: 'Choose another password',
    remove: 'Remove the password',
  },
  newPasskey: {
    title: 'Add a passkey',
    name: 'What do you call this passkey?',
    nameHint: 'For instance: my phone. Then you recognise it later.',
    make: 'Make the passkey',
    noScript: 'A passkey cannot be made here, because JavaScript is off. Use an app with codes.',
    notHere: 'Browsers have no passkeys at this address. Use an app with codes.',
    firstName: (number) => `Passkey ${number}`,
  },
  passkey: {
    save: 'Keep the name',
    remove: 'Remove the passkey',
    removeTitle: (name) => `Remove ${name}?`,
    removeLead: 'You can no longer sign in with this passkey then.',
    alsoOnDevice: 'It is still on your device. Remove it there yourself, among your passwords.',
    confirm: 'Yes, remove this passkey',
  },
  codeAppPage: {
    title: 'Set up an app with codes',
    lead: 'From now on only this app works. Codes of an earlier app no longer count.',
    save: 'Keep this app',
    removeTitle: 'Remove the app with codes?',
    removeLead: 'The codes of your app no longer work at Naast then.',
    confirm: 'Yes, remove the app with codes',
  },
  recoveryPage: {
    title: 'New recovery codes',
    lead: 'These codes count as soon as you say you kept them. Old codes stop working then.',
    save: 'Use these codes',
  },
  removePassword: {
    title: 'Remove the password?',
    lead: 'You sign in with a passkey alone then. On other devices you are signed out.',
    confirm: 'Yes, remove my password',
  },
  stop: 'Do not, go back',
  errors: {
    summary: 'Please look at this again',
    name: 'Give the passkey a name.',
    tooLong: 'This is too long. Use at most 60 characters.',
    passkey: 'The passkey did not work, or it is known here already. Please try once more.',
    last: 'Not now: otherwise you could no longer sign in. Add something else first.',
    code: 'This code is wrong. Wait for the next code and type that one.',
    tooLate: 'That took too long. Below is a new key: start again with your app.',
    codesTooLate: 'That took too long. Below are new codes: keep these.',
  },
}

/** The words of signing in and safety. */
export const securityMessages = messages<SecurityMessages>({ nl, en })
