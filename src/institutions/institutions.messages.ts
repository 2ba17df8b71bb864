import { messages } from '../shared/i18n/index.js'
import type { InstitutionKind } from './institution.js'

const nl = {
  kinds: {
    'nursing-home': 'Verpleeghuis',
    'disability-care': 'Gehandicaptenzorg',
    'mental-health': 'Geestelijke gezondheidszorg',
    'addiction-care': 'Verslavingszorg',
    shelter: 'Opvang',
    'home-care': 'Thuiszorg',
    hospital: 'Ziekenhuis',
    other: 'Anders',
  } satisfies Record<InstitutionKind, string>,
  fields: {
    name: 'Naam',
    kind: 'Soort instelling',
    address: 'Straat en huisnummer',
    postcode: 'Postcode',
    place: 'Plaats',
    phone: 'Telefoonnummer',
    note: 'Notitie',
  },
  noteHint: 'Bijvoorbeeld waar de ingang is en wanneer er bezoek mag komen.',
  register: {
    title: 'Instelling toevoegen',
    lead: 'Daarna kunt u haar kiezen als woonplek van een cliënt.',
    save: 'Toevoegen',
  },
  edit: { title: 'Gegevens van de instelling', save: 'Opslaan', back: 'Terug naar de instelling' },
  back: 'Terug naar de instellingen',
  wasSent: 'Dit formulier is al verstuurd. Kijk of het zo klopt en verstuur het dan opnieuw.',
  conflict: 'Iemand anders was u voor. Kijk wat er nu staat. Wat u typte staat hieronder.',
  colleague: 'Een collega',
  justNow: 'zojuist',
  errors: {
    summary: 'Kijk nog even naar dit formulier',
    name: 'Vul de naam van de instelling in.',
    kind: 'Kies wat voor instelling het is.',
    tooLong: 'Deze tekst is te lang.',
    nameTaken: 'Er is al een instelling met deze naam. Zet de plaats of afdeling erbij.',
  },
}

/** The words of this noun; Dutch decides which there are. */
export type InstitutionMessages = typeof nl

const en: InstitutionMessages = {
  kinds: {
    'nursing-home': 'Nursing home',
    'disability-care': 'Disability care',
    'mental-health': 'Mental health care',
    'addiction-care': 'Addiction care',
    shelter: 'Shelter',
    'home-care': 'Home care',
    hospital: 'Hospital',
    other: 'Other',
  },
  fields: {
    name: 'Name',
    kind: 'Kind of institution',
    address: 'Street and number',
    postcode: 'Postcode',
    place: 'Town',
    phone: 'Phone number',
    note: 'Note',
  },
  noteHint: 'For instance where the entrance is and when visits are welcome.',
  register: {
    title: 'Add an institution',
    lead: 'After that you can choose it as the home of a client.',
    save: 'Add',
  },
  edit: { title: 'Details of the institution', save: 'Save', back: 'Back to the institution' },
  back: 'Back to the institutions',
  wasSent: 'This form was sent before. Check whether it is right, then send it again.',
  conflict: 'Somebody else was first. See what stands there now. What you typed is below.',
  colleague: 'A colleague',
  justNow: 'just now',
  errors: {
    summary: 'Please look at this form again',
    name: 'Enter the name of the institution.',
    kind: 'Choose what kind of institution it is.',
    tooLong: 'This text is too long.',
    nameTaken: 'There is an institution with this name already. Add the town or department.',
  },
}

/** The words of institutions in a language. */
export const institutionMessages = messages<InstitutionMessages>({ nl, en })
