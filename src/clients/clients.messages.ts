import { messages } from '../shared/i18n/index.js'
import type { AddressForm, ClientRefusal } from './client.js'

const nl = {
  register: {
    title: 'Cliënt inschrijven',
    lead: 'Alleen de voornaam is nodig. De rest kunt u later aanvullen.',
    save: 'Inschrijven',
    toClients: 'Cliënten',
    namesakes: 'Deze mensen staan al in Naast:',
    bornOn: (date: string) => `geboren op ${date}`,
    more: 'Hoe praat u met elkaar? Dit kan ook later.',
    somebodyElse: 'Is dit iemand anders?',
    isSomebodyElse: 'Ja, schrijf deze persoon als nieuwe cliënt in',
  },
  edit: {
    title: (name: string) => `Gegevens van ${name}`,
    save: 'Opslaan',
    isDouble: 'Staat deze persoon er dubbel in?',
    identityHint: 'Naam, geboortedatum en nummer past uw coördinator aan.',
  },
  fields: {
    givenName: 'Voornaam',
    namePrefix: 'Tussenvoegsel',
    familyName: 'Achternaam',
    addressForm: 'Aanspreken met',
    birthDate: 'Geboortedatum',
    externalNumber: 'Nummer in uw administratie',
    externalNumberHint: 'Bijvoorbeeld uit een ander systeem. Geen burgerservicenummer.',
    phone: 'Telefoon',
    languages: 'Talen',
    languagesHint: 'Met een komma ertussen, bijvoorbeeld: Nederlands, Turks',
    communication: 'Hoe communiceert deze persoon?',
    communicationHint: 'Woorden, gebaren, plaatjes, een vaste begeleider erbij?',
    goodToKnow: 'Goed om te weten',
    goodToKnowHint: 'Wat maakt een bezoek prettig? Wat kunt u beter niet doen?',
    note: 'Notitie',
  },
  who: 'Wie is het?',
  contact: 'Hoe praat u met elkaar?',
  addressForms: {
    mevrouw: 'Mevrouw',
    meneer: 'Meneer',
    neutral: 'Geen van beide, of onbekend',
  } satisfies Record<AddressForm, string>,
  errors: {
    summary: 'Kijk nog even naar dit formulier',
    givenName: 'Vul een voornaam in. Weet u die niet? Vul dan in hoe de persoon genoemd wordt.',
    addressForm: 'Kies hoe wij deze persoon aanspreken.',
    tooLong: 'Deze tekst is te lang. Maak de tekst korter.',
    dateIncomplete: 'Vul dag, maand en jaar in.',
    notADate: 'Deze datum bestaat niet. Kijk dag, maand en jaar na.',
    refusals: {
      'born-in-the-future': 'Deze geboortedatum moet nog komen. Klopt het jaar?',
      'born-too-long-ago': 'Deze geboortedatum ligt voor 1900. Klopt het jaar?',
      'perhaps-known': 'Er is al iemand met deze naam. Is dit echt iemand anders?',
      'number-taken': 'Een andere cliënt heeft dit nummer al. Kijk het nummer na.',
    } satisfies Record<ClientRefusal, string>,
  },
  conflict: 'Een collega was u voor. Hieronder staat wat u typte: kijk na, en sla op.',
  wasSent: 'Dit formulier is al verstuurd. Klik opnieuw op de knop om deze tekst ook te bewaren.',
}

/** The words about clients themselves; Dutch decides which there are. */
export type ClientMessages = typeof nl

const en: ClientMessages = {
  register: {
    title: 'Register a client',
    lead: 'Only the given name is needed. You can add the rest later.',
    save: 'Register',
    toClients: 'Clients',
    namesakes: 'These people are in Naast already:',
    bornOn: (date) => `born on ${date}`,
    more: 'How do you talk with each other? This can wait.',
    somebodyElse: 'Is this somebody else?',
    isSomebodyElse: 'Yes, register this person as a new client',
  },
  edit: {
    title: (name) => `Details of ${name}`,
    save: 'Save',
    isDouble: 'Is this person registered twice?',
    identityHint: 'Your coordinator changes name, birth date and number.',
  },
  fields: {
    givenName: 'Given name',
    namePrefix: 'Prefix',
    familyName: 'Family name',
    addressForm: 'Address as',
    birthDate: 'Date of birth',
    externalNumber: 'Number in your records',
    externalNumberHint: 'For instance from another system. Not a citizen service number.',
    phone: 'Phone',
    languages: 'Languages',
    languagesHint: 'Separated by commas, for instance: Dutch, Turkish',
    communication: 'How does this person communicate?',
    communicationHint: 'Words, gestures, pictures, a familiar carer present?',
    goodToKnow: 'Good to know',
    goodToKnowHint: 'What makes a visit pleasant? What should you avoid?',
    note: 'Note',
  },
  who: 'Who is it?',
  contact: 'How do you talk with each other?',
  addressForms: { mevrouw: 'Mrs', meneer: 'Mr', neutral: 'Neither, or unknown' },
  errors: {
    summary: 'Please look at this form again',
    givenName: 'Enter a given name, or what the person is called.',
    addressForm: 'Choose how we address this person.',
    tooLong: 'This text is too long. Make it shorter.',
    dateIncomplete: 'Enter day, month and year.',
    notADate: 'This date does not exist. Check day, month and year.',
    refusals: {
      'born-in-the-future': 'This date of birth is still to come. Is the year right?',
      'born-too-long-ago': 'This date of birth is before 1900. Is the year right?',
      'perhaps-known': 'Somebody with this name is there already. Is this really somebody else?',
      'number-taken': 'Another client has this number already. Check the number.',
    },
  },
  conflict: 'A colleague was first. Below stands what you typed: check it, and save.',
  wasSent: 'This form was sent before. Press the button again to keep this text too.',
}

/** The words of clients in a language. */
export const clientMessages = messages<ClientMessages>({ nl, en })
