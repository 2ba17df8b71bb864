import type { OrganisationGroup, OrganisationPlace } from './organisation-places.js'
import type { LegalUnit } from '../law/index.js'
import { messages } from '../shared/i18n/index.js'
import type { RhythmUnit } from './organisation.store.js'

const nl = {
  sections: {
    settings: 'Instellingen',
    referralDoor: 'Aanvragen',
    signOn: 'Aanmelden',
    imports: 'Importeren',
    places: 'Plaatsen',
    regions: 'Regio’s',
    colleagues: 'Medewerkers',
    recovery: 'Nieuwe toegang',
    logReview: 'Controle per maand',
    emergencies: 'Noodinzagen',
    objections: 'Bezwaren',
    requests: 'Verzoeken',
    retention: 'Bewaren',
    destruction: 'Vernietigen',
    register: 'Verwerkingsregister',
    figures: 'Cijfers',
  } satisfies Record<OrganisationPlace, string>,
  groupsLabel: 'Onderdelen van de organisatie',
  groups: {
    settings: 'Instellingen',
    people: 'Mensen',
    access: 'Inzage',
    data: 'Gegevens en rechten',
    figures: 'Cijfers',
  } satisfies Record<OrganisationGroup, string>,
  title: 'Uw organisatie',
  lead: 'Deze gegevens en afspraken gelden voor iedereen in uw organisatie.',
  name: 'Naam van de organisatie',
  phone: 'Telefoonnummer voor mentoren en cliënten',
  rhythm: 'Hoe vaak is er contact?',
  rhythmHint:
    'Dit is de eigen norm van uw organisatie. Per mentorschap kunt u iets anders afspreken.',
  every: 'Eens per',
  unit: 'Eenheid',
  units: { days: 'dagen', weeks: 'weken', months: 'maanden' } satisfies Record<RhythmUnit, string>,
  reminders: 'Herinneringen per e-mail',
  reminderChoices: {
    on: 'Ja, stuur een herinnering als contact te lang uitblijft',
    off: 'Nee, stuur geen herinneringen',
  },
  save: 'Opslaan',
  isStale: 'Iemand anders heeft intussen opgeslagen',
  norms: {
    title: 'Normen uit wet en praktijk',
    lead: 'Naast rekent met deze normen. Ze veranderen niet als u iets instelt.',
    norm: 'Norm',
    value: 'Waarde',
    source: 'Bron',
    checked: 'Nagekeken',
    notVerified: 'Nog te controleren',
    overdue: 'Controle verlopen',
    on: (date: string) => `Op ${date}`,
    values: (value: number, unit: LegalUnit) => `${value} ${unitWords[unit](value)}`,
  },
  errors: {
    summary: 'Kijk dit formulier nog even na',
    name: 'Vul de naam van uw organisatie in.',
    every: 'Vul een heel getal in van 1 tot en met 120.',
    unit: 'Kies dagen, weken of maanden.',
    reminders: 'Kies of Naast herinneringen stuurt.',
    tooLong: 'Deze tekst is te lang.',
  },
}

const unitWords: Record<LegalUnit, (value: number) => string> = {
  days: (value) => (value === 1 ? 'dag' : 'dagen'),
  weeks: (value) => (value === 1 ? 'week' : 'weken'),
  months: (value) => (value === 1 ? 'maand' : 'maanden'),
  years: () => 'jaar',
}

/** The words about the organisation and its settings. */
export type OrganisationMessages = typeof nl

const en: OrganisationMessages = {
  sections: {
    settings: 'Settings',
    referralDoor: 'Requests',
    signOn: 'Signing in',
    imports: 'Import',
    places: 'Places',
    regions: 'Regions',
    colleagues: 'Staff and mentors',
    recovery: 'Access again',
    logReview: 'Monthly review',
    emergencies: 'Emergencies',
    objections: 'Objections',
    requests: 'Requests',
    retention: 'Keeping',
    destruction: 'Destroying',
    register: 'Register of processing',
    figures: 'Figures',
  },
  groupsLabel: 'Parts of the organisation',
  groups: {
    settings: 'Settings',
    people: 'People',
    access: 'Who looked',
    data: 'Data and rights',
    figures: 'Figures',
  },
  title: 'Your organisation',
  lead: 'These details and agreements hold for everybody in your organisation.',
  name: 'Name of the organisation',
  phone: 'Telephone number for mentors and clients',
  rhythm: 'How often is there contact?',
  rhythmHint: 'This is the norm of your own organisation. A mentorship may have another agreement.',
  every: 'Once every',
  unit: 'Unit',
  units: { days: 'days', weeks: 'weeks', months: 'months' },
  reminders: 'Reminders by e-mail',
  reminderChoices: {
    on: 'Yes, send a reminder when contact is overdue',
    off: 'No, send no reminders',
  },
  save: 'Save',
  isStale: 'Somebody else has saved in the meantime',
  norms: {
    title: 'Norms of law and practice',
    lead: 'Naast calculates with these norms. Your settings do not change them.',
    norm: 'Norm',
    value: 'Value',
    source: 'Source',
    checked: 'Checked',
    notVerified: 'Still to be checked',
    overdue: 'Check overdue',
    on: (date) => `On ${date}`,
    values: (value, unit) => `${value} ${value === 1 ? unit.slice(0, -1) : unit}`,
  },
  errors: {
    summary: 'Please look at this form again',
    name: 'Enter the name of your organisation.',
    every: 'Enter a whole number from 1 to 120.',
    unit: 'Choose days, weeks or months.',
    reminders: 'Choose whether Naast sends reminders.',
    tooLong: 'This text is too long.',
  },
}

/** The words about the organisation. */
export const organisationMessages = messages<OrganisationMessages>({ nl, en })
