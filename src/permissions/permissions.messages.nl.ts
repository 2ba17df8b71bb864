import type { PermissionRefusal } from './give-permission.js'
import type { PermissionKind, WayOfGiving, Withdrawer } from './permission.js'

/** The words of permissions in Dutch; English follows their shape. */
export const nl = {
  short: 'Toestemmingen',
  lists: {
    titles: {
      'client-acts': (client: string) => `Wat ${client} zelf mag doen`,
      'mentor-speaks': (client: string) => `Waarover de mentor namens ${client} mag praten`,
    } satisfies Record<PermissionKind, (client: string) => string>,
    leads: {
      'client-acts':
        'Een mentor kan de cliënt toestemming geven om iets zelf te regelen (BW 1:453 lid 2). Wat de cliënt zelf kan overzien, beslist de cliënt al zelf.',
      'mentor-speaks':
        'De mentor praat alleen namens de cliënt als die dat uitdrukkelijk goed vindt: waarover, en tot wanneer. De mentor beslist nooit voor de cliënt.',
    } satisfies Record<PermissionKind, string>,
    none: {
      'client-acts': 'Er is nu geen toestemming.',
      'mentor-speaks': 'Er is nu geen toestemming. De mentor praat nu niet namens de cliënt.',
    } satisfies Record<PermissionKind, string>,
    add: 'Toestemming vastleggen',
    about: 'Gaat over',
    from: (on: string) => `vanaf ${on}`,
    until: (from: string, last: string) => `van ${from} tot en met ${last}`,
    givenBy: (name: string) => `Gegeven door ${name}`,
    mentorOver: 'Gold voor een vorige mentor.',
    endsSoon: (last: string) => `Loopt af: ${last}`,
    notYet: 'Gaat nog in',
    over: 'Voorbij',
    withdrawn: 'Ingetrokken',
    withdrawnBy: {
      client: (on: string) => `Ingetrokken op ${on}: de cliënt wil dit niet meer.`,
      mentor: (on: string) => `Ingetrokken op ${on} door de mentor.`,
      replaced: (on: string) => `Vervangen op ${on} door een andere toestemming.`,
    } satisfies Record<Withdrawer, (on: string) => string>,
    earlier: (count: number) => `Eerder gegeven (${count})`,
    replace: 'Vervangen',
    stop: (client: string) => `${client} wil dit niet meer`,
    take: 'Intrekken',
    takeReason: 'Waarom trekt u dit in?',
    sheet: 'Blad voor de cliënt',
    consent: 'Toestemming bij de start van het mentorschap bekijken',
    soonTitle: 'Toestemmingen die aflopen',
    soonOf: (client: string, last: string) => `${client}: tot en met ${last}`,
    soonMark: 'Loopt af',
    soonNote: 'Er loopt een toestemming af. Praat er samen over.',
  },
  ways: {
    said: 'Gezegd',
    written: 'Op papier',
    'with-interpreter': 'Gezegd met een tolk',
    'with-pictograms': 'Aangewezen op plaatjes',
    otherwise: 'Op een andere manier',
  } satisfies Record<WayOfGiving, string>,
  form: {
    titles: {
      'client-acts': (client: string) => `Wat mag ${client} zelf doen?`,
      'mentor-speaks': (client: string) => `Waarover mag de mentor namens ${client} praten?`,
    } satisfies Record<PermissionKind, (client: string) => string>,
    lead: 'Leg dit vast als u er samen over hebt gesproken.',
    replacing: 'De toestemming die er nu is, stopt als deze ingaat. Zij blijft te lezen.',
    back: 'Naar wilsverklaringen en toestemmingen',
    scope: 'Waar gaat het over?',
    scopeHint: 'Kies alles waar het over gaat.',
    words: 'Wat is er afgesproken?',
    wordsHint: {
      'client-acts':
        'Gewone woorden die de cliënt begrijpt. Bijvoorbeeld: ik kies zelf naar welke dagbesteding ik ga.',
      'mentor-speaks':
        'Gewone woorden die de cliënt begrijpt. Bijvoorbeeld: u mag met de gemeente bellen over mijn huis.',
    } satisfies Record<PermissionKind, string>,
    from: 'Vanaf wanneer?',
    last: 'Tot en met wanneer?',
    lastHint: {
      'client-acts': 'Laat leeg als er geen einddatum is.',
      'mentor-speaks': 'Dit is nodig. Daarna vraagt u het opnieuw.',
    } satisfies Record<PermissionKind, string>,
    givenBy: {
      'client-acts': 'Welke mentor gaf de toestemming?',
      'mentor-speaks': 'Wie gaf de toestemming?',
    } satisfies Record<PermissionKind, string>,
    howGiven: 'Hoe gaf de cliënt de toestemming?',
    draft: (when: string) => `Dit is uw concept van ${when}.`,
    save: 'Toestemming bewaren',
  },
  errors: {
    summary: 'Het is nog niet opgeslagen',
    scope: 'Kies waar de toestemming over gaat.',
    words: 'Schrijf op wat er is afgesproken.',
    tooLong: 'Dit is te lang. Maak het korter.',
    from: 'Vul in vanaf wanneer het geldt.',
    dateIncomplete: 'Vul de dag, de maand en het jaar in, of laat ze alle drie leeg.',
    notADate: 'Deze datum bestaat niet.',
    givenBy: 'Vul in wie de toestemming gaf.',
    howGiven: 'Kies hoe de cliënt de toestemming gaf.',
    wasSent: 'Dit formulier is al verstuurd met andere woorden. Kijk na wat er nu staat.',
    stale: 'Iemand anders trok deze toestemming net in of verving haar. Kijk na wat er nu staat.',
  },
  refusals: {
    'needs-end': 'Kies een laatste dag. Zonder einde geldt deze toestemming niet.',
    'ends-before-start': 'De laatste dag ligt voor de eerste. Kies een latere dag.',
    'already-over': 'Deze dag is al voorbij. Kies een latere dag.',
    'outside-scope': 'Hierover kan geen toestemming worden gegeven. Kies iets anders.',
  } satisfies Record<PermissionRefusal, string>,
  sheet: {
    title: (client: string) => `Wat ${client} zelf mag`,
    mine: 'Dit mag ik zelf',
    speaks: (mentor: string) => `${mentor} mag namens mij praten`,
    speaksAbout: (mentor: string) => `${mentor} mag namens mij praten over:`,
    givenBy: (name: string) => `Dit heeft ${name} gezegd.`,
    until: (last: string) => `Dit geldt tot en met ${last}.`,
    noEnd: 'Dit geldt tot wij iets anders afspreken.',
    never: (mentor: string) => `${mentor} beslist nooit voor mij.`,
    stop: 'Ik mag altijd stoppen. Ik zeg dan: ik wil dit niet meer.',
    stopActs: 'Wil ik het niet meer zelf doen? Dan zeg ik dat. Mijn mentor helpt mij.',
    none: 'Er zijn nu geen afspraken over wat ik zelf mag.',
    foot: (name: string, on: string) => `Voor ${name}. Gemaakt op ${on}.`,
    more: 'Ook over andere dingen praat mijn mentor eerst met mij.',
  },
  own: {
    title: 'Wat heb ik afgesproken?',
    lead: 'Hier staat wat u zelf mag, en wie namens u mag praten.',
    stop: 'Ik wil dit niet meer',
  },
  facts: {
    permissionGiven: {
      'client-acts': 'Toestemming gegeven om iets zelf te doen.',
      'mentor-speaks': 'Toestemming gegeven om namens de cliënt te praten.',
    } satisfies Record<PermissionKind, string>,
    permissionWithdrawn: {
      client: 'Toestemming ingetrokken: de cliënt wil dit niet meer.',
      mentor: 'Toestemming ingetrokken door de mentor.',
      replaced: 'Toestemming vervangen door een andere.',
    } satisfies Record<Withdrawer, string>,
  },
}

/** The words of permissions, as both languages have them. */
export type PermissionMessages = typeof nl
