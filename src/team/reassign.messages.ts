import { messages } from '../shared/i18n/index.js'

const nl = {
  title: (mentor: string) => `Cliënten van ${mentor} overdragen`,
  pageTitle: 'Cliënten overdragen',
  lead: 'Kies per cliënt wie het overneemt. Alles wordt samen opgeslagen, of niets.',
  back: 'Terug naar de mentor',
  none: 'Deze mentor heeft geen cliënten om over te dragen.',
  on: 'Vanaf welke dag?',
  onHint: 'Dit is de eerste dag van de nieuwe mentor. De toegang van de oude mentor stopt dan.',
  who: 'Wie neemt het over?',
  later: 'Later beslissen',
  option: (name: string, running: number, capacity: number) =>
    `${name} (heeft ${running} van ${capacity})`,
  full: (option: string) => `${option}, zit vol`,
  signed: 'Hebben de nieuwe mentoren een contract voor deze cliënten?',
  signedOptions: { yes: 'Ja', unknown: 'Nog niet allemaal' },
  over: 'Een mentor krijgt meer cliënten dan gewenst',
  overAgreed: 'Dit is met de mentor besproken',
  duties: 'Denk bij elke overdracht aan',
  save: 'Overdragen',
  wasSent: 'Dit formulier is al verstuurd. Kijk of het zo klopt en verstuur het dan opnieuw.',
  stale: 'Een van deze mentorschappen is net gewijzigd. Kijk alles na en verstuur opnieuw.',
  errors: {
    summary: 'Er is nog niets overgedragen',
    on: 'Vul in vanaf welke dag dit geldt.',
    dateIncomplete: 'Vul dag, maand en jaar in.',
    notADate: 'Deze datum bestaat niet. Kijk dag, maand en jaar na.',
    signed: 'Kies of er contracten zijn.',
    nobody: 'Kies voor minstens een cliënt wie het overneemt.',
    unknown: 'Deze mentor kan het niet overnemen. Kies iemand anders.',
    over: (names: string) => `${names} Kies iemand anders, of bevestig dat dit besproken is.`,
  },
}

/** The words of handing over all couples of a mentor; Dutch decides which there are. */
export type ReassignMessages = typeof nl

const en: ReassignMessages = {
  title: (mentor) => `Hand over the clients of ${mentor}`,
  pageTitle: 'Hand over clients',
  lead: 'Choose for each client who takes over. Everything is saved together, or nothing.',
  back: 'Back to the mentor',
  none: 'This mentor has no clients to hand over.',
  on: 'From which day?',
  onHint: 'This is the first day of the new mentor. The access of the old mentor ends then.',
  who: 'Who takes over?',
  later: 'Decide later',
  option: (name, running, capacity) => `${name} (has ${running} of ${capacity})`,
  full: (option) => `${option}, is full`,
  signed: 'Do the new mentors have a contract for these clients?',
  signedOptions: { yes: 'Yes', unknown: 'Not all of them yet' },
  over: 'A mentor gets more clients than wanted',
  overAgreed: 'This has been talked over with the mentor',
  duties: 'Think of this with every hand-over',
  save: 'Hand over',
  wasSent: 'This form was sent before. Check whether it is right, then send it again.',
  stale: 'One of these mentorships was just changed. Check everything and send again.',
  errors: {
    summary: 'Nothing has been handed over yet',
    on: 'Enter from which day this holds.',
    dateIncomplete: 'Enter day, month and year.',
    notADate: 'This date does not exist. Check day, month and year.',
    signed: 'Choose whether there are contracts.',
    nobody: 'Choose for at least one client who takes over.',
    unknown: 'This mentor cannot take over. Choose somebody else.',
    over: (names) => `${names} Choose somebody else, or confirm that this was talked over.`,
  },
}

/** The words of handing over all couples of a mentor in a language. */
export const reassignMessages = messages<ReassignMessages>({ nl, en })
