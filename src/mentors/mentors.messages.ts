import { messages } from '../shared/i18n/index.js'
import type { StatusRefusal } from './change-mentor-status.js'
import type { MentorGap } from './mentor-gaps.js'
import type { MentorStatus } from './mentor.js'
import type { DetailsRefusal } from './register-mentor.js'
import type { VogStanding } from './vog.js'

const nl = {
  statuses: {
    applicant: 'Aangemeld',
    available: 'Beschikbaar',
    paused: 'Pauze',
    stopped: 'Gestopt',
  } satisfies Record<MentorStatus, string>,
  statusHints: {
    applicant: 'Wordt nog voorbereid: gesprek, VOG of cursus.',
    available: 'Kan een cliënt begeleiden.',
    paused: 'Tijdelijk niet beschikbaar voor nieuwe cliënten.',
    stopped: 'Doet dit werk niet meer.',
  } satisfies Record<MentorStatus, string>,
  statusUnknown: 'Status onbekend',
  vog: {
    valid: 'VOG in orde',
    expiring: 'VOG verloopt',
    expired: 'VOG verlopen',
    missing: 'VOG onbekend',
  } satisfies Record<VogStanding, string>,
  gaps: {
    vog: 'datum van de VOG',
    course: 'datum van de cursus',
    reachable: 'telefoonnummer of e-mailadres',
    status: 'status',
  } satisfies Record<MentorGap, string>,
  fields: {
    givenName: 'Voornaam',
    namePrefix: 'Tussenvoegsel',
    familyName: 'Achternaam',
    email: 'E-mailadres',
    phone: 'Telefoonnummer',
    place: 'Woonplaats',
    languages: 'Talen',
    capacity: 'Hoeveel cliënten wil deze mentor?',
    vogIssuedOn: 'Wanneer is de VOG afgegeven?',
    courseCompletedOn: 'Wanneer is de cursus afgerond?',
    worksAtInstitutionId: 'Werkt bij een instelling',
    note: 'Notitie',
    externalNumber: 'Nummer',
  },
  hints: {
    languages: 'Zet een komma tussen twee talen.',
    capacity: 'Een getal van 0 tot en met 20.',
    vogIssuedOn:
      'Een VOG is vijf jaar geldig. Bij de eerste cliënt is hij niet ouder dan een half jaar.',
    worksAt: 'Wie ergens werkt, kan geen mentor zijn van iemand die daar woont.',
    note: 'Alleen coördinatoren lezen dit.',
  },
  notAnywhere: 'Nergens, of onbekend',
  register: {
    title: 'Mentor inschrijven',
    lead: 'Een naam is genoeg om te beginnen. De rest kan later.',
    status: 'Hoe ver is deze mentor?',
    save: 'Inschrijven',
  },
  edit: { title: 'Gegevens van de mentor', save: 'Opslaan', back: 'Terug naar de mentor' },
  status: {
    title: 'Status wijzigen',
    now: (status: string) => `De status is nu: ${status}.`,
    status: 'Wat wordt de status?',
    since: 'Vanaf welke dag?',
    reason: 'Waarom?',
    reasonHint: 'Alleen wat u later nodig heeft om het te begrijpen.',
    save: 'Opslaan',
  },
  back: 'Terug naar de mentoren',
  person: 'Wie is het',
  work: 'Het werk als mentor',
  wasSent: 'Dit formulier is al verstuurd. Kijk of het zo klopt en verstuur het dan opnieuw.',
  conflict: 'Iemand anders was u voor. Kijk wat er nu staat. Wat u typte staat hieronder.',
  unknownPerson: 'Een collega',
  errors: {
    summary: 'Kijk nog even naar dit formulier',
    givenName: 'Vul een voornaam in.',
    tooLong: 'Deze tekst is te lang.',
    email: 'Dit e-mailadres klopt niet. Een adres ziet eruit als naam@voorbeeld.nl.',
    capacity: 'Vul een heel getal in, van 0 tot en met 20.',
    institution: 'Deze instelling staat niet in de lijst. Kies er een uit de lijst.',
    status: 'Kies een status.',
    sinceMissing: 'Vul in vanaf welke dag dit zo is.',
    dateIncomplete: 'Vul dag, maand en jaar in.',
    notADate: 'Deze datum bestaat niet. Kijk dag, maand en jaar na.',
    details: {
      'vog-in-future': 'Deze dag moet nog komen. Wanneer is de VOG afgegeven?',
      'course-in-future': 'Deze dag moet nog komen. Vul de cursus in als hij klaar is.',
    } satisfies Record<DetailsRefusal, string>,
    statusRefusals: {
      'same-status': 'Deze status heeft de mentor al. Kies een andere.',
      'since-in-future': 'Deze dag moet nog komen. Kies vandaag of een eerdere dag.',
      'since-before-current': 'Op deze dag gold een eerdere status. Kies een latere dag.',
    } satisfies Record<StatusRefusal, string>,
  },
}

/** The words of this noun; Dutch decides which there are. */
export type MentorMessages = typeof nl

const en: MentorMessages = {
  statuses: {
    applicant: 'Applied',
    available: 'Available',
    paused: 'Paused',
    stopped: 'Stopped',
  },
  statusHints: {
    applicant: 'Still being prepared: interview, VOG or course.',
    available: 'Can support a client.',
    paused: 'For a while not available for new clients.',
    stopped: 'No longer does this work.',
  },
  statusUnknown: 'Status unknown',
  vog: {
    valid: 'VOG in order',
    expiring: 'VOG expires soon',
    expired: 'VOG expired',
    missing: 'VOG unknown',
  },
  gaps: {
    vog: 'date of the VOG',
    course: 'date of the course',
    reachable: 'phone number or e-mail address',
    status: 'status',
  },
  fields: {
    givenName: 'Given name',
    namePrefix: 'Name prefix',
    familyName: 'Family name',
    email: 'E-mail address',
    phone: 'Phone number',
    place: 'Place of residence',
    languages: 'Languages',
    capacity: 'How many clients does this mentor want?',
    vogIssuedOn: 'When was the VOG issued?',
    courseCompletedOn: 'When was the course completed?',
    worksAtInstitutionId: 'Works at an institution',
    note: 'Note',
    externalNumber: 'Number',
  },
  hints: {
    languages: 'Put a comma between two languages.',
    capacity: 'A number from 0 to 20.',
    vogIssuedOn: 'A VOG holds for five years. At the first client it is at most half a year old.',
    worksAt: 'Who works somewhere cannot be the mentor of somebody who lives there.',
    note: 'Only coordinators read this.',
  },
  notAnywhere: 'Nowhere, or unknown',
  register: {
    title: 'Register a mentor',
    lead: 'A name is enough to begin. The rest can follow.',
    status: 'How far is this mentor?',
    save: 'Register',
  },
  edit: { title: 'Details of the mentor', save: 'Save', back: 'Back to the mentor' },
  status: {
    title: 'Change the status',
    now: (status) => `The status is now: ${status}.`,
    status: 'What does the status become?',
    since: 'From which day?',
    reason: 'Why?',
    reasonHint: 'Only what you need later to understand it.',
    save: 'Save',
  },
  back: 'Back to the mentors',
  person: 'Who it is',
  work: 'The work as a mentor',
  wasSent: 'This form was sent before. Check whether it is right, then send it again.',
  conflict: 'Somebody else was first. See what stands there now. What you typed is below.',
  unknownPerson: 'A colleague',
  errors: {
    summary: 'Please look at this form again',
    givenName: 'Enter a given name.',
    tooLong: 'This text is too long.',
    email: 'This e-mail address is not right. An address looks like name@example.org.',
    capacity: 'Enter a whole number from 0 to 20.',
    institution: 'This institution is not in the list. Choose one from the list.',
    status: 'Choose a status.',
    sinceMissing: 'Enter from which day this is so.',
    dateIncomplete: 'Enter day, month and year.',
    notADate: 'This date does not exist. Check day, month and year.',
    details: {
      'vog-in-future': 'This day is still to come. When was the VOG issued?',
      'course-in-future': 'This day is still to come. Enter the course when it is done.',
    },
    statusRefusals: {
      'same-status': 'The mentor has this status already. Choose another.',
      'since-in-future': 'This day is still to come. Choose today or an earlier day.',
      'since-before-current': 'On this day an earlier status held. Choose a later day.',
    },
  },
}

/** The words of mentors in a language. */
export const mentorMessages = messages<MentorMessages>({ nl, en })
