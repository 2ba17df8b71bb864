import type { RegisterMessages } from './register.messages.nl.js'

/** The English words of the register; what is kept stands in Dutch, as the catalogue has it. */
export const englishRegister: RegisterMessages = {
  title: 'Register of processing',
  generated: '',
  lead: 'What Naast keeps about people, why, and how long (GDPR, article 30). The foundation is the controller.',
  purpose: 'Purpose',
  owners: 'Whose',
  ground: 'Ground',
  special: 'Special categories',
  yesSpecial: 'Yes: free text on health, family and law',
  noSpecial: 'No',
  term: 'Keep',
  what: 'What',
  months: (count) =>
    count % 12 === 0
      ? `${count / 12} ${count === 12 ? 'year' : 'years'}`
      : `${count} ${count === 1 ? 'month' : 'months'}`,
  notVerified: 'Not checked against the law',
  kinds: {
    dossier: {
      name: 'Dossiers of clients',
      purpose: 'Carrying mentorships and accounting for them',
    },
    mentor: { name: 'Registrations of mentors', purpose: 'Choosing and supporting mentors' },
    account: { name: 'Accounts', purpose: 'Signing in and knowing who did what' },
    request: { name: 'Requests about data', purpose: 'Carrying out the rights of people' },
    log: { name: 'Log', purpose: 'Showing and reviewing who looked' },
    import: { name: 'Imported files', purpose: 'Taking data from another system' },
    search: { name: 'Searching and lists', purpose: 'Searching without names in addresses' },
    draft: { name: 'Drafts', purpose: 'Not losing what was typed' },
    referral: { name: 'Requests for help', purpose: 'Answering people who ask for help' },
    technical: { name: 'Technical', purpose: 'Doing and sending nothing twice' },
  },
  ownerNames: {
    client: 'clients',
    'near-person': 'near persons',
    mentor: 'mentors',
    account: 'who signs in',
    institution: 'institutions',
    nobody: 'nobody',
  },
  groundNames: {
    task: 'the task of mentor and foundation (GDPR 6(1)(c) and (e); 9(2)(f) and (h))',
    volunteering: 'the agreement with the volunteer (GDPR 6(1)(b))',
    duty: 'a legal duty (GDPR 6(1)(c))',
    security: 'the duty to secure (GDPR 32)',
    none: 'no personal data',
  },
  classes: {
    none: 'none',
    ordinary: 'ordinary',
    identifying: 'identifying',
    special: 'special',
    secret: 'sealed',
    security: 'security',
  },
  eraseNames: {
    delete: 'rows go',
    empty: 'names go, a number stays',
    key: 'key goes',
    pseudonym: 'stays, without a name',
    none: 'not needed',
  },
  nothingPersonal: 'no personal data',
  everywhere: 'Holds for all',
  general: [
    ['Recipients', 'nobody, but whom a coordinator invites to a part of one dossier'],
    ['Transfer outside Europe', 'no; the foundation chooses where the server stands'],
    [
      'Security',
      'two steps at sign-in, a wall per foundation in the database, encrypted documents and notes, a log with a monthly review, encrypted backups',
    ],
  ],
  annex: {
    title: 'Annex to the DPIA: which data',
    lead: 'Every table of the database, with the class of data per column (GDPR, article 35). This annex is no DPIA: the foundation itself weighs need and risk.',
    head: ['Table', 'What', 'Whose', 'Data', 'Erasing'],
    risks: 'What lessens the risks',
    measures: [],
  },
  back: 'Data and rights',
}
