import type { Worth } from '../capacity/index.js'

type Named = (name: string) => string

/** The Dutch words about what a professional found; they decide which there are. */
export const nl = {
  law: {
    who: (name: string) =>
      `Een arts of andere deskundige stelt vast of ${name} dit zelf kan beslissen. Alleen voor deze ene beslissing.`,
    notYou: 'U stelt dat niet vast, en de familie ook niet.',
    fold: 'Welke wet?',
    articles:
      'WGBO: artikel 7:465 van het Burgerlijk Wetboek. Wet zorg en dwang: artikel 3, tweede lid. Mentorschap: artikel 1:453.',
    house:
      'De regel van de stichting is strenger dan de wet. Zonder verklaring beslist de cliënt, ook in dagelijkse zaken.',
  },
  notNeeded: (name: string) =>
    `Voor dit onderwerp is geen verklaring nodig. U betrekt ${name} er wel bij.`,
  goOn: 'Ga verder',
  known: 'Wat er is vastgesteld',
  none: 'Er is nog geen verklaring.',
  noneYet: (name: string) => `Tot die er is, beslist ${name} zelf. U helpt daarbij.`,
  contradiction:
    'Deze verklaringen spreken elkaar tegen. Bij elke staat of zij telt. Vraag de deskundigen om samen te kijken.',
  capable: (name: string) => `${name} kan dit zelf beslissen`,
  incapable: (name: string) => `${name} kan dit nu niet zelf beslissen`,
  sides: {
    able: 'Kan het wel',
    unable: 'Kan het niet',
    other: 'Andere verklaringen',
  },
  about: 'Over',
  by: (name: string, role: string) => `${name}, ${role.charAt(0).toLowerCase()}${role.slice(1)}`,
  on: (day: string, time: string | null) => (time === null ? day : `${day}, ${time} uur`),
  reasons: 'Waarom',
  recorded: (name: string, when: string) => `Vastgelegd door ${name} op ${when}`,
  givenOwn: 'Zelf gegeven in Naast',
  ofAnother:
    'Deze verklaring is gemaakt bij een andere beslissing over hetzelfde onderwerp. Kijk of zij ook over deze vraag gaat.',
  worth: {
    counts: { mark: 'Telt', why: () => 'Deze verklaring telt voor deze beslissing.' },
    'other-matter': { mark: 'Telt niet', why: () => 'Deze verklaring gaat over iets anders.' },
    'other-decision': {
      mark: 'Telt niet',
      why: () => 'Deze verklaring is gegeven voor een andere beslissing.',
    },
    'by-mentor': { mark: 'Telt niet', why: () => 'Een mentor mag dit niet vaststellen.' },
    'not-by-professional': {
      mark: 'Telt niet',
      why: () => 'Dit moet een behandelaar of deskundige vaststellen.',
    },
    'after-decision': {
      mark: 'Telt niet',
      why: () => 'De verklaring is van na de dag van de beslissing.',
    },
    expired: {
      mark: 'Verlopen',
      why: () => 'De verklaring is te oud en telt niet meer. Vraag een nieuwe.',
    },
    overtaken: {
      mark: 'Achterhaald',
      why: (name) => `Later is vastgesteld dat ${name} dit wel kan beslissen.`,
    },
    'contradicted-same-day': {
      mark: 'Telt niet',
      why: () => 'Op dezelfde dag is ook het tegendeel vastgesteld.',
    },
    capable: {
      mark: 'Telt',
      why: (name) => `Deze verklaring telt. ${name} beslist hierover zelf.`,
    },
    'struck-out': { mark: 'Doorgehaald', why: () => 'Deze verklaring telt niet meer.' },
  } satisfies Record<Worth, { mark: string; why: Named }>,
  struckOut: (reason: string, name: string, when: string) => `${reason} (${name}, ${when})`,
  strikeOut: {
    link: 'Doorhalen',
    title: 'Een verklaring doorhalen',
    lead: 'De verklaring telt dan niet meer. Zij blijft wel te lezen, met uw reden erbij.',
    reason: 'Waarom klopt deze verklaring niet?',
    reasonHint: 'Bijvoorbeeld: zij hoort bij een andere cliënt.',
    save: 'Haal door',
    missing: 'Schrijf op waarom u deze verklaring doorhaalt.',
    back: 'Terug',
  },
  record: {
    has: (name: string) => `Hebt u een verklaring over ${name}?`,
    choices: {
      'not-yet': 'Nog niet',
      yes: 'Ja, ik leg die hier vast',
    },
    notYetHint: 'U kunt verder gaan en er later op terugkomen.',
    finding: 'Wat stelde deze persoon vast?',
    about: 'Over welke beslissing gaat het?',
    aboutHint: 'Een verklaring geldt alleen voor deze ene beslissing.',
    byName: 'Wie stelde het vast?',
    byRole: 'Wat is zijn of haar functie?',
    byRoleHint: 'Alleen een behandelaar of deskundige telt.',
    professionals: 'Behandelaars en deskundigen',
    isMentor: 'Is dit de mentor zelf, of de vervanger?',
    isMentorChoices: { no: 'Nee', yes: 'Ja' },
    isMentorHint: 'Dan leggen we het vast, maar het telt niet.',
    when: 'Wanneer is het vastgesteld?',
    statedOn: 'Op welke dag?',
    statedAt: 'Hoe laat?',
    reasons: 'Waarom, in het kort?',
    reasonsHint: 'Bijvoorbeeld: begrijpt de uitleg niet, ook niet met plaatjes.',
  },
  asking: {
    heading: 'Vraag het aan de deskundige',
    link: 'Vraag een verklaring',
    lead: 'De deskundige krijgt een eigen pagina met alleen deze vraag.',
    title: 'Een verklaring vragen',
    pageLead: (name: string) =>
      `Deze persoon ziet alleen uw vraag, de naam van ${name} en de geboortedatum. Verder niets uit het dossier.`,
    account: 'Hij of zij krijgt een eigen account, met een tweede stap bij het aanmelden.',
    name: 'Naam van de deskundige',
    email: 'E-mailadres',
    role: 'Functie',
    about: 'Over welke beslissing gaat het?',
    aboutHint: 'Schrijf de vraag op zoals de deskundige die moet lezen.',
    lastDay: 'Tot en met welke dag kan het antwoord komen?',
    lastDayHint: 'Ten hoogste dertig dagen.',
    send: 'Vraag het',
    waiting: (day: string, name: string) => `Gevraagd op ${day} aan ${name}, nog geen antwoord.`,
    until: (day: string) => `Kan tot en met ${day}.`,
    answered: {
      able: (day: string, name: string) =>
        `Gevraagd op ${day} aan ${name}. Antwoord: kan het zelf.`,
      unable: (day: string, name: string) =>
        `Gevraagd op ${day} aan ${name}. Antwoord: kan het nu niet zelf.`,
      'cannot-say': (day: string, name: string) =>
        `Gevraagd op ${day} aan ${name}. Antwoord: kan het nu niet zeggen.`,
    },
    withdrawn: (day: string, name: string) => `Gevraagd op ${day} aan ${name}, ingetrokken.`,
    expired: (day: string, name: string) =>
      `Gevraagd op ${day} aan ${name}. Er kwam op tijd geen antwoord.`,
    said: 'Toelichting',
    withdraw: 'Trek in',
    again: 'Vraag opnieuw',
    for: (name: string) => `: ${name}`,
    linkShown: (name: string) => `Dit is de link voor ${name}. Geef die zelf, of mail die.`,
    linkMailed: (name: string) => `De link is gemaild naar ${name}. Alleen daar staat hij.`,
    linkShort: 'U ziet deze link een kwartier. De link werkt zeven dagen.',
  },
  facts: {
    capacityStated: (name: string, role: string, finding: string) =>
      `Verklaring van ${name} (${role}) vastgelegd: ${finding}`,
    capacityStruckOut: (name: string, reason: string) =>
      `Verklaring van ${name} doorgehaald. Reden: ${reason}`,
    capacityAsked: (name: string) => `Verklaring gevraagd aan ${name}`,
    capacityAskWithdrawn: (name: string) => `Vraag om een verklaring aan ${name} ingetrokken`,
    capacityAnswered: (name: string, finding: string) => `${name} gaf een verklaring: ${finding}`,
    findings: {
      able: 'kan dit zelf beslissen',
      unable: 'kan dit nu niet zelf beslissen',
      'cannot-say': 'kan het nu niet zeggen',
    },
  },
  mail: {
    subject: 'Er is antwoord op een vraag van u in Naast',
    answered: 'Iemand heeft geantwoord op een vraag die u in Naast stelde.',
    where: 'In deze mail staat niets over een cliënt. Meld u aan om het antwoord te lezen.',
    link: 'Naar Naast',
    from: (name: string) => `Dit bericht komt van ${name}, met`,
  },
  errors: {
    summary: 'Kijk dit nog even na',
    wasSent: 'Dit is al verstuurd, met andere woorden. Kijk eerst wat er staat.',
    finding: 'Kies wat deze persoon vaststelde.',
    about: 'Schrijf op over welke beslissing het gaat.',
    byName: 'Vul in wie het vaststelde.',
    byRole: 'Kies een functie.',
    isMentor: 'Zeg of dit de mentor of de vervanger is.',
    isTheMentor: 'Dit is de naam of de functie van de mentor. Kies dan ‘Ja’.',
    mentorAsked: 'De mentor mag dit niet zelf vaststellen. Vraag een behandelaar of deskundige.',
    involvedAsked:
      'Een mentor, een coördinator of iemand uit de omgeving mag dit niet vaststellen. Vraag een behandelaar of deskundige.',
    statedOn: 'Vul in op welke dag dit is vastgesteld.',
    notADate: 'Deze datum bestaat niet. Controleer dag, maand en jaar.',
    inFuture: 'Deze dag of dit uur moet nog komen. Vul in wanneer het is vastgesteld.',
    notATime: 'Schrijf de tijd als 14:30.',
    tooLong: 'Dit is te lang. Gebruik ten hoogste 2.000 tekens.',
    nameTooLong: 'Dit is te lang. Gebruik ten hoogste 200 tekens.',
    name: 'Vul een naam in.',
    email: 'Vul een e-mailadres in, zoals naam@voorbeeld.nl.',
    lastDay: 'Vul de laatste dag in.',
    lastDayOutside: 'Kies een dag vanaf vandaag, ten hoogste dertig dagen vooruit.',
  },
}

/** The words about what a professional found. */
export type StatementMessages = typeof nl
