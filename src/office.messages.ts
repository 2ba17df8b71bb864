import { roleNames } from './shared/access/index.js'
import { messages } from './shared/i18n/index.js'

const nl = {
  nav: {
    home: 'Vandaag',
    clients: 'Cliënten',
    mentors: 'Mentoren',
    matching: 'Koppelen',
    contacts: 'Contacten',
    decisions: 'Beslissingen',
    logContact: 'Vastleggen',
    search: 'Zoeken',
    organisation: 'Organisatie',
    whoLooked: 'Wie keek er',
    ownDecisions: 'Besloten',
    portrait: 'Wie ben ik',
    ownPermissions: 'Afspraken',
    guestDossier: 'Dossier',
    askedOfMe: 'Aan u gevraagd',
  },
  roles: roleNames('nl'),
  account: 'Mijn account',
  registration: 'Mijn inschrijving',
  ownWishes: 'Mijn wensen',
  reminders: 'Herinneringen',
  signOut: 'Afmelden',
  notThere: {
    title: 'Deze pagina is er niet',
    text: 'Misschien klopt het adres niet, of hoort dit niet bij u.',
    home: 'Naar Vandaag',
  },
  fault: {
    title: 'Er ging iets mis bij ons',
    text: 'Wat u typte is niet opgeslagen. Ga terug en probeer het over een minuut opnieuw.',
    id: (id: string) => `Blijft het misgaan? Noem dan dit kenmerk: ${id}.`,
  },
  busy: {
    title: 'Het is nu erg druk',
    text: 'Heel veel mensen melden zich tegelijk aan. Probeer het over een minuut opnieuw.',
  },
  refused: {
    title: 'Dit kunnen we niet lezen',
    text: 'Wat uw browser stuurde is geen formulier van Naast. Het is niet opgeslagen.',
    tooLarge: 'Wat u stuurde is te groot. Het is niet opgeslagen. Ga terug en maak het korter.',
  },
  tooMany: {
    title: 'Even wachten',
    text: (seconds: number) =>
      `Er is in korte tijd heel veel opgevraagd. Probeer het over ${seconds} seconden weer.`,
    typed: 'Het is nog niet opgeslagen. Wat u typte staat er nog.',
  },
  askAgain: {
    title: 'Wilt u dit nog een keer versturen?',
    text: 'Het is nog niet opgeslagen. De pagina was te oud, of van een vorige aanmelding. Wat u typte staat er nog. Druk nog een keer op de knop.',
    send: 'Nog een keer versturen',
    drop: 'Niet versturen',
  },
}

/** The words around every page. */
export type OfficeMessages = typeof nl

const en: OfficeMessages = {
  nav: {
    home: 'Today',
    clients: 'Clients',
    mentors: 'Mentors',
    matching: 'Matching',
    contacts: 'Contacts',
    decisions: 'Decisions',
    logContact: 'Log',
    search: 'Search',
    organisation: 'Organisation',
    whoLooked: 'Who looked',
    ownDecisions: 'Decided',
    portrait: 'Who am I',
    ownPermissions: 'Agreements',
    guestDossier: 'Dossier',
    askedOfMe: 'Asked of you',
  },
  roles: roleNames('en'),
  account: 'My account',
  registration: 'My registration',
  ownWishes: 'My wishes',
  reminders: 'Reminders',
  signOut: 'Sign out',
  notThere: {
    title: 'This page is not there',
    text: 'Perhaps the address is wrong, or this does not belong to you.',
    home: 'To Today',
  },
  fault: {
    title: 'Something went wrong on our side',
    text: 'What you typed was not saved. Go back and try again in a minute.',
    id: (id) => `Does it keep going wrong? Then mention this code: ${id}.`,
  },
  busy: {
    title: 'It is very busy now',
    text: 'Very many people are signing in at once. Please try again in a minute.',
  },
  refused: {
    title: 'We cannot read this',
    text: 'What your browser sent is not a form of Naast. It was not saved.',
    tooLarge: 'What you sent is too large. It was not saved. Go back and make it shorter.',
  },
  tooMany: {
    title: 'Please wait a moment',
    text: (seconds) =>
      `A great deal was asked in a short time. Please try again in ${seconds} seconds.`,
    typed: 'It has not been saved yet. What you typed is still there.',
  },
  askAgain: {
    title: 'Do you want to send this again?',
    text: 'It has not been saved yet. The page was too old, or from an earlier sign-in. What you typed is still there. Press the button once more.',
    send: 'Send again',
    drop: 'Do not send',
  },
}

/** The words around every page of the office. */
export const officeMessages = messages<OfficeMessages>({ nl, en })
