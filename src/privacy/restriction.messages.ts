import { messages } from '../shared/i18n/index.js'

const nl = {
  frozen: {
    title: 'Dit dossier is bevroren',
    text: 'De cliënt vroeg om zijn gegevens voorlopig niet te gebruiken (AVG, artikel 18). Wat u typte is niet opgeslagen.',
    ask: 'Overleg met een coördinator als er toch iets vastgelegd moet worden.',
    reason: 'Waarom moet dit toch worden opgeslagen?',
    reasonHint: 'Uw reden wordt bewaard bij het dossier. Wat u typte gaat mee.',
    goOn: 'Toch opslaan',
    stop: 'Niet opslaan',
    home: 'Naar Vandaag',
  },
  banner: {
    title: 'Dit dossier is bevroren',
    text: (since: string) =>
      `Sinds ${since} schrijft niemand in dit dossier. Lezen kan, als het nodig is.`,
    reason: 'Reden',
    lift: 'Bevriezing opheffen',
  },
  form: {
    title: (name: string) => `Dossier van ${name} bevriezen`,
    lead: 'Het dossier blijft bewaard. Niemand schrijft er nog in, tot u dit opheft. Een coördinator kan het alleen met een reden.',
    reason: 'Waarom wordt het dossier bevroren?',
    reasonHint:
      'Bijvoorbeeld: de cliënt zegt dat de gegevens niet kloppen, en dat wordt uitgezocht.',
    save: 'Dossier bevriezen',
    liftTitle: (name: string) => `Bevriezing van het dossier van ${name} opheffen`,
    liftLead: 'Vertel het eerst aan wie om de bevriezing vroeg (AVG, artikel 18 lid 3).',
    liftReason: 'Waarom kan het dossier weer gebruikt worden?',
    lift: 'Bevriezing opheffen',
    missing: 'Schrijf op waarom.',
    tooLong: 'Deze tekst is te lang.',
    already: 'Dit dossier is al bevroren.',
    back: 'Naar het dossier',
  },
  about: {
    title: 'Gegevens en rechten',
    titleOf: (name: string) => `Gegevens en rechten van ${name}`,
    request: 'Verzoek over gegevens',
    freeze: 'Dossier bevriezen',
    hold: 'Bewaarplicht vastleggen',
  },
}

/** The words about a frozen dossier. */
export type RestrictionMessages = typeof nl

const en: RestrictionMessages = {
  frozen: {
    title: 'This dossier is frozen',
    text: 'The client asked not to use the data for now (GDPR, article 18). What you typed was not saved.',
    ask: 'Talk to a coordinator if something must be noted after all.',
    reason: 'Why must this be saved after all?',
    reasonHint: 'Your reason is kept with the dossier. What you typed goes along.',
    goOn: 'Save after all',
    stop: 'Do not save',
    home: 'To Today',
  },
  banner: {
    title: 'This dossier is frozen',
    text: (since) => `Since ${since} nobody writes in this dossier. It may be read when needed.`,
    reason: 'Reason',
    lift: 'Lift the freeze',
  },
  form: {
    title: (name) => `Freeze the dossier of ${name}`,
    lead: 'The dossier is kept. Nobody writes in it until you lift this. A coordinator can, with a reason only.',
    reason: 'Why is the dossier frozen?',
    reasonHint: 'For example: the client says that data are wrong, and that is looked into.',
    save: 'Freeze the dossier',
    liftTitle: (name) => `Lift the freeze of the dossier of ${name}`,
    liftLead: 'First tell who asked for the freeze (GDPR, article 18(3)).',
    liftReason: 'Why can the dossier be used again?',
    lift: 'Lift the freeze',
    missing: 'Write down why.',
    tooLong: 'This text is too long.',
    already: 'This dossier is frozen already.',
    back: 'To the dossier',
  },
  about: {
    title: 'Data and rights',
    titleOf: (name) => `Data and rights of ${name}`,
    request: 'Request about data',
    freeze: 'Freeze the dossier',
    hold: 'Note a duty to keep',
  },
}

/** The words about a frozen dossier. */
export const restrictionMessages = messages<RestrictionMessages>({ nl, en })
