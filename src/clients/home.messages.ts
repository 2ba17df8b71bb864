import { messages } from '../shared/i18n/index.js'
import type { HomeRefusal, LivingKind } from './living-situation.js'

const nl = {
  title: (name: string) => `Waar ${name} woont`,
  lead: 'Een verhuizing sluit het oude adres. Het blijft in het dossier staan.',
  now: 'Woont nu',
  since: (date: string) => `sinds ${date}`,
  what: 'Wat is er aan de hand?',
  whats: { moved: 'Verhuisd', corrected: 'Niet verhuisd, wel iets aanvullen of verbeteren' },
  save: 'Opslaan',
  legend: 'Wonen',
  fields: {
    kind: 'Hoe woont deze persoon?',
    institution: 'Welke instelling?',
    institutionHint: 'Staat de instelling er niet bij? Vul de naam dan hieronder in.',
    detail: 'Toelichting',
    detailHint: 'Bijvoorbeeld afdeling, kamer, of bij wie in huis',
    address: 'Straat en huisnummer',
    postcode: 'Postcode',
    place: 'Plaats',
    phone: 'Telefoon daar',
    since: 'Sinds wanneer?',
    sinceHint: 'Weet u de dag niet? Laat dit dan leeg.',
  },
  short: {
    kind: 'soort woning',
    institutionId: 'instelling',
    detail: 'toelichting',
    address: 'adres',
    postcode: 'postcode',
    place: 'plaats',
    phone: 'telefoon',
    since: 'begindatum',
  },
  kinds: {
    'at-home': 'Zelfstandig thuis',
    institution: 'In een zorginstelling',
    shelter: 'In de opvang',
    hospital: 'In het ziekenhuis',
    'with-family': 'Bij familie',
    other: 'Anders',
    unknown: 'Onbekend',
  } satisfies Record<LivingKind, string>,
  errors: {
    kind: 'Kies hoe deze persoon woont.',
    what: 'Kies of deze persoon verhuisd is.',
    institution: 'Kies een instelling uit de lijst.',
    refusals: {
      'in-the-future': 'Deze dag moet nog komen. Leg de verhuizing vast als die geweest is.',
      'before-current-home': 'Op deze dag woonde deze persoon nog niet op het oude adres.',
      'institution-missing': 'Kies de instelling, of vul bij de toelichting een naam in.',
      'nothing-changes': 'Hier staat hetzelfde als nu. Wat is er veranderd?',
    } satisfies Record<HomeRefusal, string>,
  },
}

/** The words about homes; Dutch decides which there are. */
export type HomeMessages = typeof nl

const en: HomeMessages = {
  title: (name) => `Where ${name} lives`,
  lead: 'A move closes the old address. It stays in the dossier.',
  now: 'Lives now',
  since: (date) => `since ${date}`,
  what: 'What is the matter?',
  whats: { moved: 'Moved', corrected: 'Not moved, but something to add or mend' },
  save: 'Save',
  legend: 'Living',
  fields: {
    kind: 'How does this person live?',
    institution: 'Which institution?',
    institutionHint: 'Is the institution not in the list? Write its name below.',
    detail: 'Explanation',
    detailHint: 'For instance ward, room, or in whose house',
    address: 'Street and number',
    postcode: 'Postcode',
    place: 'Town',
    phone: 'Phone there',
    since: 'Since when?',
    sinceHint: 'Leave this empty if you do not know the day.',
  },
  short: {
    kind: 'kind of home',
    institutionId: 'institution',
    detail: 'remarks',
    address: 'address',
    postcode: 'postcode',
    place: 'place',
    phone: 'phone',
    since: 'start date',
  },
  kinds: {
    'at-home': 'At home, on their own',
    institution: 'In an institution',
    shelter: 'In a shelter',
    hospital: 'In hospital',
    'with-family': 'With family',
    other: 'Otherwise',
    unknown: 'Unknown',
  },
  errors: {
    kind: 'Choose how this person lives.',
    what: 'Choose whether this person moved.',
    institution: 'Choose an institution from the list.',
    refusals: {
      'in-the-future': 'This day is still to come. Note the move once it has happened.',
      'before-current-home': 'On this day this person did not live at the old address yet.',
      'institution-missing': 'Choose the institution, or write a name in the explanation.',
      'nothing-changes': 'This is what stands there now. What has changed?',
    },
  },
}

/** The words of homes in a language. */
export const homeMessages = messages<HomeMessages>({ nl, en })
