import type { HardCode, Objective } from '../../matching/index.js'
import type { ProposalStatus } from '../rules/proposal.js'
import type { TrialRefusal } from './trial.js'

const people = (count: number) => (count === 1 ? '1 persoon' : `${count} personen`)
const mentors = (count: number) => (count === 1 ? '1 mentor' : `${count} mentoren`)

const together = (total: string) => (total === '0' ? 'samen gelijk' : `samen ${total}`)

/** The Dutch words of the board; they decide which there are. */
export const boardNl = {
  title: 'Matchen',
  hub: 'Koppelen',
  lead: 'Links wie wacht, rechts wie plaats heeft. De computer rekent een voorstel uit. U kiest.',
  weights: 'Hoe wij wegen',
  waitingList: 'Wachtlijst',
  weeks: (count: number) =>
    ['wacht sinds deze week', 'wacht 1 week'][count] ?? `wacht ${count} weken`,
  people,
  mentors,
  figures: {
    matched: 'Kunnen een mentor krijgen',
    of: (matched: number, all: number) => `${matched} van ${all}`,
    left: 'Blijven nog wachten',
    places: 'Plaatsen vrij',
  },
  proof: {
    title: 'Hoe dit is uitgerekend',
    holds: 'Nagerekend: beter voor iedereen samen bestaat niet.',
    holdsTried: 'Nagerekend: met wat u vastzet, bestaat er niets beters voor iedereen samen.',
    fails: 'Dit voorstel is niet sluitend nagerekend. Gebruik het niet, en meld dit.',
    order:
      'Eerst: zo veel mogelijk mensen een mentor, en wie het dringendst wacht gaat voor. Daarna: hoe goed de paren samen passen.',
    objectives: {
      total: 'Wij kiezen de hoogste som van alle paren. Wachtweken tellen mee.',
      concave: 'Wij verdelen eerlijk: slecht passende paren wegen extra zwaar.',
      floor: 'Wij maken het minst passende paar zo goed mogelijk.',
    } satisfies Record<Objective, string>,
    lightened: (names: string) =>
      `Minder mensen dan er plaats is: ${names}. Want samen zou het te zwaar zijn, of een derde cliënt vraagt eerst overleg.`,
    version: (version: number, at: string) =>
      `${version === 0 ? 'De gewone weging' : `Weging versie ${version}`}. Uitgerekend op ${at}.`,
    decides: 'Dit is een rekenhulp. Een mens beslist, en geeft er een reden bij.',
  },
  waiting: {
    title: 'Wie wacht',
    more: (count: number) => `Nog ${people(count)} op de volgende bladzijden.`,
    proposed: 'Voorstel',
    tried: 'Zet u vast',
    because: 'Past goed omdat:',
    nothingKnown: 'Er is nog te weinig bekend om te zeggen waarom. Vraag eerst meer.',
    comparison: (points: number) => `vergelijking voor deze cliënt: ${points}`,
    look: (name: string) => `Bekijk wie past bij ${name}`,
    hold: 'Zet vast',
    holdLabel: (client: string, mentor: string) => `Zet ${client} bij ${mentor} vast`,
    toAsk: 'Eerst te vragen',
    nobody: 'Nog niemand',
    propose: 'Voorstellen',
    proposeLabel: (client: string, mentor: string) => `${mentor} voorstellen voor ${client}`,
  },
  mentorsWith: {
    title: 'Mentoren met plaats',
    places: (count: number) => (count === 1 ? '1 plaats vrij' : `${count} plaatsen vrij`),
    for: 'Voorstel voor',
    nobody: 'Nog geen voorstel',
    full: (count: number) => `${mentors(count)} zonder plaats staan hier niet.`,
  },
  left: {
    title: 'Wie blijft wachten, en waarom',
    short: {
      'no-room': 'Geen mentor heeft plaats.',
      'no-mentor': 'Geen mentor kan nu. Hieronder staat waarom.',
      'no-place': 'De plaatsen gaan in dit voorstel naar anderen.',
    },
    noRoom: 'Geen enkele mentor heeft nu plaats.',
    noMentor: 'Geen mentor kan nu.',
    noPlace: (names: string) =>
      `De plaatsen bij ${names} gaan in dit voorstel naar anderen. Zo krijgen de meeste mensen een mentor, de dringendste eerst.`,
    missing: 'Dit is nog niet bekend, en moet eerst:',
    missingFor: (sentence: string, count: number) => `${sentence} (bij ${mentors(count)})`,
    wider: {
      'legal-exclusion': 'de wet anders was',
      'mentor-status': 'de mentor inzetbaar was',
      safety: 'de afspraken over veiligheid anders waren',
      language: 'er een tolk was afgesproken',
      capacity: 'de mentor één plaats meer had',
      travel: 'de reistijd ruimer mag',
      gender: 'man of vrouw niet uitmaakt',
      veto: 'zij elkaar wel wilden',
      availability: 'er één dagdeel bij kon',
      consent: 'er toestemming was',
    } satisfies Record<HardCode, string>,
    ifWider: (what: string, count: number) => `Als ${what}: ${mentors(count)}.`,
    more: (count: number) => `En nog ${people(count)}.`,
  },
  trying: {
    title: 'Probeer zonder te beslissen',
    hint: 'Zet een paar vast en zie wat er voor de anderen verandert. Niemand hoort hier iets van.',
    drag: 'U kunt een naam ook naar een mentor slepen.',
    client: 'Wie wacht',
    mentor: 'Mentor',
    submit: 'Probeer dit paar',
    list: 'Wat u vastzet',
    undo: 'Terug',
    undoLabel: (client: string, mentor: string) => `${client} bij ${mentor} terugdraaien`,
    undoAll: 'Alles terug',
    pair: (client: string, mentor: string) => `${client} bij ${mentor}`,
    refusals: {
      'not-there': 'Dit paar kan niet meer: een van beiden staat niet meer op het bord.',
      'not-possible': 'Dit paar kan niet. Bekijk waarom.',
      'no-room': 'Deze mentor heeft daar geen plaats voor.',
    } satisfies Record<TrialRefusal, string>,
    why: 'Bekijk waarom',
    price: (matched: string, total: string) =>
      `Vergeleken met het voorstel: ${matched}, ${together(total)}.`,
    samePeople: 'even veel mensen een mentor',
    fewer: (count: number) => `${people(count)} minder met een mentor`,
    more: (count: number) => `${people(count)} meer met een mentor`,
    noChange: 'Voor de anderen verandert er niets.',
    changes: 'Wat er verandert',
    said: (matched: number, all: number) => `Opnieuw uitgerekend: ${matched} van ${all}.`,
  },
  moves: {
    goes: (name: string, to: string) => `${name} gaat naar ${to}`,
    leaves: (name: string) => `${name} blijft wachten`,
    together,
    sum: (count: number, total: string) =>
      `${people(count)} gaan ergens anders heen, ${together(total)}.`,
  },
  proposedAlready: {
    title: 'Al voorgesteld',
    line: (client: string, mentor: string) => `${client} bij ${mentor}`,
    statuses: {
      'asking-mentor': 'wacht op de mentor',
      acquaintance: 'leren elkaar kennen',
      agreed: 'allebei ja gezegd',
      started: 'begonnen',
      declined: 'nee gezegd',
      withdrawn: 'ingetrokken',
    } satisfies Record<ProposalStatus, string>,
  },
  notYet: {
    title: 'Doen nog niet mee',
    line: (what: string) => `Wacht op ${what}.`,
    chooses: 'Kiest zelf een mentor. Daar hoort geen vergelijking bij.',
    frozen: 'Het dossier is bevroren. Er wordt niets vergeleken.',
  },
  empty: {
    nobody: 'Niemand wacht op een match',
    nobodyHint: 'Zodra iemand op de wachtlijst staat, ziet u hier wie kan passen.',
    noRoom: 'Geen mentor heeft plaats',
    noRoomHint: 'Vraag mentoren of zij er iemand bij kunnen hebben.',
    mentors: 'Naar de mentoren',
  },
  picture: {
    title: 'Wie kan naar wie',
    name: 'Tekening van wie naar wie kan',
    whole: (matched: number, all: number, pairs: number) =>
      `${matched} van ${all} mensen hebben een voorstel. In totaal ${pairs === 1 ? 'kan 1 paar' : `kunnen ${pairs} paren`}.`,
    legend:
      'Dikke lijn: voorstel. Dunne lijn: kan ook. Vierkantjes: vrije plaatsen. Open rondje: nog niemand.',
    grouped:
      'Er zijn te veel mensen om ieder te tekenen. Daarom staan zij per woonplaats bij elkaar.',
    around: (name: string) =>
      `Om ${name} heen: de dikke lijn is het voorstel, de dunne lijnen kunnen ook.`,
    clients: 'Wie wacht',
    mentors: 'Mentoren',
    elsewhere: 'Andere plaatsen',
    unknownPlace: 'Plaats onbekend',
    table: 'Hetzelfde als tabel',
    place: 'Woonplaats',
    proposed: 'Voorstel',
    possible: 'Kan ook',
    others: (count: number) => `en nog ${count}`,
    count: 'Wachten',
    matched: 'Met voorstel',
    free: 'Plaatsen',
    takenBy: (name: string) => `nu voor ${name}`,
    none: 'Niemand',
  },
  client: {
    title: (name: string) => `Wie past bij ${name}?`,
    back: 'Matchen',
    dossier: 'Naar het dossier',
    intake: 'Naar de intake',
    entry: 'Naar de wachtlijst',
    best: 'Drie die het beste passen bij deze cliënt',
    shown: (count: number) => (count === 1 ? 'Eén mentor kan' : `${mentors(count)} die kunnen`),
    more: (count: number) => `Toon er nog ${count}`,
    fewer: 'Toon alleen de eerste drie',
    isBest: 'Voorstel voor iedereen samen',
    none: 'Geen mentor kan nu',
    isTried: 'Zet u nu vast op het bord',
    propose: 'Voorstellen',
    try: 'Uitproberen',
    details: 'Alles naast elkaar',
    price: 'Voor de anderen',
    free: 'Dit kost de anderen niets.',
    askFirst: 'Vraag dit eerst',
    askFirstHint: 'Een antwoord hierop kan de volgorde veranderen.',
    couldChange: 'kan een ander bovenaan zetten',
    others: 'Waarom niet een ander?',
    othersHint: 'Bij iedere mentor staat wat er in de weg staat.',
    possible: 'Kan',
    staysFirst: {
      yes: (name: string) =>
        `${name} blijft de eerste, ook als u elk punt 30 % zwaarder of lichter weegt.`,
      no: (name: string) =>
        `Weegt u een punt 30 % anders, dan kan een ander eerder komen dan ${name}.`,
    },
    knownTerm: 'Hoeveel is bekend',
    known: (percent: number) => `${percent} % van wat meeweegt is bekend.`,
    interval: (low: number, high: number) =>
      `Met alle antwoorden erbij ligt de vergelijking tussen ${low} en ${high}.`,
    whyNotHigher: 'Wat het meest scheelt',
    notYet: {
      title: 'Doet nu niet mee op het bord',
      proposed: 'Er ligt al een voorstel.',
    },
  },
  pair: {
    title: (client: string, mentor: string) => `${client} en ${mentor}`,
    back: (client: string) => `Wie past bij ${client}?`,
    possible: 'Dit paar kan.',
    notPossible: 'Dit paar kan nu niet.',
    stops: 'Wat er in de weg staat',
    missing: 'Wat eerst bekend moet zijn',
    ask: 'Eerst te vragen',
    met: 'In orde',
    demands: 'Tien eisen',
    demandsHint: 'Staat een eis in de weg, dan telt geen vergelijking.',
    compared: 'Waarop wij vergelijken',
    side: 'Naast elkaar',
    thing: 'Wat',
    weight: 'Weegt mee',
    result: 'Uitkomst',
    told: 'In woorden',
    partlyKnown: 'Deels bekend',
    neitherAsked: 'Nog niet gevraagd bij beiden',
    special:
      'Hier kan iets staan over herkomst of levensovertuiging. Dat mag alleen omdat allebei toestemming gaven.',
    law: 'BW 1:452 lid 6 en Besluit kwaliteitseisen artikel 2 lid 3',
    lawHint:
      'Wie werkt bij de instelling van de cliënt, of hem behandelt, mag geen mentor worden. Dit staat in de wet.',
    whatIf: 'Wat zou er veranderen',
    ownPlace: (from: string) => `Het voorstel voor deze cliënt is ${from}.`,
    noWorth: 'De vergelijking gaat alleen over dit paar. Zij zegt niets over hoe goed iemand is.',
  },
}

/** The words of the board. */
export type BoardMessages = typeof boardNl
