import { messages } from '../shared/i18n/index.js'
import type { PermissionRefusal } from './give-permission.js'
import type { PermissionKind, WayOfGiving, Withdrawer } from './permission.js'

const nl = {
  short: 'Toestemmingen',
  lists: {
    titles: {
      'client-acts': (client: string) => `Wat ${client} zelf mag doen`,
      'mentor-speaks': (client: string) => `Waarover u namens ${client} mag praten`,
    } satisfies Record<PermissionKind, (client: string) => string>,
    leads: {
      'client-acts':
        'Een mentor kan de cliënt toestemming geven om iets zelf te regelen (BW 1:453 lid 2). Wat de cliënt zelf kan overzien, beslist hij al zelf.',
      'mentor-speaks':
        'U praat alleen namens de cliënt als hij dat uitdrukkelijk goed vindt: waarover, en tot wanneer. U beslist nooit voor hem.',
    } satisfies Record<PermissionKind, string>,
    none: {
      'client-acts': 'Er is nog geen toestemming gegeven.',
      'mentor-speaks': 'Er is nog geen toestemming gegeven. U praat nu niet namens de cliënt.',
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
      'mentor-speaks': (client: string) => `Waarover mag u namens ${client} praten?`,
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

/** The words of permissions. */
export type PermissionMessages = typeof nl

const en: PermissionMessages = {
  short: 'Permissions',
  lists: {
    titles: {
      'client-acts': (client) => `What ${client} may do alone`,
      'mentor-speaks': (client) => `What you may speak about for ${client}`,
    },
    leads: {
      'client-acts':
        'A mentor can permit the client to arrange something alone (BW 1:453(2)). What the client can oversee, the client already decides.',
      'mentor-speaks':
        'You speak for the client only with express permission: about what, and until when. You never decide for the client.',
    },
    none: {
      'client-acts': 'No permission has been given yet.',
      'mentor-speaks': 'No permission has been given yet. You do not speak for the client now.',
    },
    add: 'Record a permission',
    about: 'About',
    from: (on) => `from ${on}`,
    until: (from, last) => `from ${from} up to and including ${last}`,
    givenBy: (name) => `Given by ${name}`,
    mentorOver: 'Held for an earlier mentor.',
    endsSoon: (last) => `Ends: ${last}`,
    notYet: 'Still to begin',
    over: 'Over',
    withdrawn: 'Withdrawn',
    withdrawnBy: {
      client: (on) => `Withdrawn on ${on}: the client no longer wants this.`,
      mentor: (on) => `Withdrawn on ${on} by the mentor.`,
      replaced: (on) => `Replaced on ${on} by another permission.`,
    },
    earlier: (count) => `Given before (${count})`,
    replace: 'Replace',
    stop: (client) => `${client} no longer wants this`,
    take: 'Withdraw',
    takeReason: 'Why do you withdraw this?',
    sheet: 'Sheet for the client',
    consent: 'See the consent at the start of the mentorship',
    soonNote: 'A permission is about to end. Talk about it together.',
  },
  ways: {
    said: 'Said',
    written: 'On paper',
    'with-interpreter': 'Said with an interpreter',
    'with-pictograms': 'Pointed out on pictures',
    otherwise: 'In another way',
  },
  form: {
    titles: {
      'client-acts': (client) => `What may ${client} do alone?`,
      'mentor-speaks': (client) => `What may you speak about for ${client}?`,
    },
    lead: 'Record this once you have talked about it together.',
    replacing: 'The permission that stands stops when this one begins. It stays to be read.',
    back: 'To living wills and permissions',
    scope: 'What is it about?',
    scopeHint: 'Choose everything it is about.',
    words: 'What was agreed?',
    wordsHint: {
      'client-acts':
        'Plain words that the client understands. For example: I choose my own day activities.',
      'mentor-speaks':
        'Plain words that the client understands. For example: you may call the municipality about my home.',
    },
    from: 'From when?',
    last: 'Up to and including when?',
    lastHint: {
      'client-acts': 'Leave empty if there is no end.',
      'mentor-speaks': 'This is needed. Afterwards you ask again.',
    },
    givenBy: {
      'client-acts': 'Which mentor gave the permission?',
      'mentor-speaks': 'Who gave the permission?',
    },
    howGiven: 'How did the client give the permission?',
    draft: (when) => `This is your draft of ${when}.`,
    save: 'Save permission',
  },
  errors: {
    summary: 'It has not been saved yet',
    scope: 'Choose what the permission is about.',
    words: 'Write down what was agreed.',
    tooLong: 'This is too long. Make it shorter.',
    from: 'Fill in from when it holds.',
    dateIncomplete: 'Fill in day, month and year, or leave all three empty.',
    notADate: 'This date does not exist.',
    givenBy: 'Fill in who gave the permission.',
    howGiven: 'Choose how the client gave the permission.',
    wasSent: 'This form was sent before with other words. Look at what is there now.',
    stale: 'Somebody has just withdrawn or replaced this permission. Look at what is there now.',
  },
  refusals: {
    'needs-end': 'Choose a last day. Without an end this permission does not count.',
    'ends-before-start': 'The last day is before the first. Choose a later day.',
    'already-over': 'This day has passed. Choose a later day.',
    'outside-scope': 'No permission can be given about this. Choose something else.',
  },
  sheet: {
    title: (client) => `What ${client} may do alone`,
    mine: 'This I may do myself',
    speaks: (mentor) => `${mentor} may speak for me`,
    speaksAbout: (mentor) => `${mentor} may speak for me about:`,
    givenBy: (name) => `${name} said this.`,
    until: (last) => `This holds up to and including ${last}.`,
    noEnd: 'This holds until we agree on something else.',
    never: (mentor) => `${mentor} never decides for me.`,
    stop: 'I may always stop. Then I say: I do not want this any more.',
    stopActs: 'Do I not want to do it myself any more? Then I say so. My mentor helps me.',
    none: 'There are no agreements now on what I may do myself.',
    foot: (name, on) => `For ${name}. Made on ${on}.`,
    more: 'About other things too my mentor talks with me first.',
  },
  own: {
    title: 'What did I agree to?',
    lead: 'Here you read what you may do yourself, and who may speak for you.',
    stop: 'I do not want this any more',
  },
  facts: {
    permissionGiven: {
      'client-acts': 'Permission given to do something alone.',
      'mentor-speaks': 'Permission given to speak for the client.',
    },
    permissionWithdrawn: {
      client: 'Permission withdrawn: the client no longer wants this.',
      mentor: 'Permission withdrawn by the mentor.',
      replaced: 'Permission replaced by another.',
    },
  },
}

/** The words of permissions in a language. */
export const permissionMessages = messages<PermissionMessages>({ nl, en })
