import { messages } from '../shared/i18n/index.js'

const nl = {
  own: 'Zo staat u bij ons ingeschreven. Klopt er iets niet? Bel dan uw coördinator.',
  back: 'Naar de mentoren',
  edit: 'Gegevens wijzigen',
  changeStatus: 'Status wijzigen',
  reassign: 'Alle cliënten overdragen',
  invite: 'Uitnodigen',
  merge: 'Samenvoegen met een dubbele inschrijving',
  clients: 'Cliënten',
  noClients: 'Nog geen cliënten.',
  past: {
    title: 'Eerder',
    hint: 'Alleen de data. Wat in die dossiers staat, is niet meer te zien.',
    mentor: 'Mentor',
    stoodIn: 'Vervanger',
    dates: (from: string | null, until: string | null) =>
      `${from === null ? 'begin onbekend' : `van ${from}`}, ${until === null ? 'einde onbekend' : `tot ${until}`}`,
  },
  load: (load: number, capacity: number) =>
    `${load} van hoogstens ${capacity} ${capacity === 1 ? 'cliënt' : 'cliënten'}`,
  overfull: 'Dit is meer dan deze mentor wil.',
  standsIn: (mentor: string) => `vervangt ${mentor}`,
  lastContact: (date: string, ago: string) => `laatste contact ${date} (${ago})`,
  noContact: 'nog geen contact',
  stopped: 'Deze mentor is gestopt, maar heeft nog cliënten.',
  stoppedHint: 'Kies wie het overneemt.',
  gaps: (gaps: string) => `Nog niet bekend: ${gaps}.`,
  vogWarning: 'Vraag op tijd een nieuwe VOG aan. Zonder geldige VOG mag iemand geen mentor zijn.',
  details: 'Gegevens',
  phone: 'Telefoon',
  email: 'E-mail',
  vog: 'VOG',
  course: 'Cursus klaar',
  worksAt: 'Werkt bij',
  wants: 'Wil hoogstens',
  wantsClients: (capacity: number) => (capacity === 1 ? '1 cliënt' : `${capacity} cliënten`),
  unknown: 'onbekend',
  statusHistory: 'Status',
  since: (date: string | undefined) =>
    date === undefined ? 'Sinds wanneer is onbekend' : `Vanaf ${date}`,
  account: 'Aanmelden bij Naast',
  accounts: {
    account: (email: string, since: string) => `Heeft sinds ${since} een account: ${email}.`,
    invited: (email: string, until: string) => `Uitgenodigd via ${email}. Geldig tot ${until}.`,
    none: 'Kan nog niet aanmelden.',
  },
  timeline: 'Wat er gebeurde',
  noTimeline: 'Er is nog niets vastgelegd.',
  by: (name: string) => `door ${name}`,
  mergedTitle: 'Deze inschrijving is samengevoegd',
  merged: 'Deze mentor was twee keer ingeschreven. Alles staat nu op één plek.',
  toKept: 'Naar de mentor',
}

/** The words of the page of a mentor; Dutch decides which there are. */
export type MentorPageMessages = typeof nl

const en: MentorPageMessages = {
  own: 'This is how you are registered with us. Is something wrong? Then call your coordinator.',
  back: 'To the mentors',
  edit: 'Change details',
  changeStatus: 'Change status',
  reassign: 'Hand over all clients',
  invite: 'Invite',
  merge: 'Merge with a double registration',
  clients: 'Clients',
  noClients: 'No clients yet.',
  past: {
    title: 'Earlier',
    hint: 'Only the dates. What is in those dossiers can no longer be seen.',
    mentor: 'Mentor',
    stoodIn: 'Substitute',
    dates: (from, until) =>
      `${from === null ? 'start unknown' : `from ${from}`}, ${until === null ? 'end unknown' : `until ${until}`}`,
  },
  load: (load, capacity) =>
    `${load} of at most ${capacity} ${capacity === 1 ? 'client' : 'clients'}`,
  overfull: 'This is more than this mentor wants.',
  standsIn: (mentor) => `stands in for ${mentor}`,
  lastContact: (date, ago) => `last contact ${date} (${ago})`,
  noContact: 'no contact yet',
  stopped: 'This mentor has stopped, but still has clients.',
  stoppedHint: 'Choose who takes over.',
  gaps: (gaps) => `Not known yet: ${gaps}.`,
  vogWarning: 'Ask for a new VOG in time. Nobody may be a mentor without a valid VOG.',
  details: 'Details',
  phone: 'Phone',
  email: 'E-mail',
  vog: 'VOG',
  course: 'Course done',
  worksAt: 'Works at',
  wants: 'Wants at most',
  wantsClients: (capacity) => (capacity === 1 ? '1 client' : `${capacity} clients`),
  unknown: 'unknown',
  statusHistory: 'Status',
  since: (date) => (date === undefined ? 'Since when is unknown' : `From ${date}`),
  account: 'Signing in to Naast',
  accounts: {
    account: (email, since) => `Has had an account since ${since}: ${email}.`,
    invited: (email, until) => `Invited through ${email}. Valid until ${until}.`,
    none: 'Cannot sign in yet.',
  },
  timeline: 'What happened',
  noTimeline: 'Nothing has been recorded yet.',
  by: (name) => `by ${name}`,
  mergedTitle: 'This registration has been merged',
  merged: 'This mentor was registered twice. Everything is in one place now.',
  toKept: 'To the mentor',
}

/** The words of the page of a mentor in a language. */
export const mentorPageMessages = messages<MentorPageMessages>({ nl, en })
