import type { RetentionKind } from '../privacy/index.js'
import type { Trigger } from './candidates.store.js'
import type { HoldCause, HoldReason } from './hold.js'
import type { Proposal, ProposalItem, ProposalStatus } from './proposal.js'

/** The Dutch words about keeping and destroying. */
export const dutchRetention = {
  kinds: {
    dossier: 'Dossiers van cliënten',
    mentor: 'Inschrijvingen van mentoren',
    account: 'Accounts',
    request: 'Verzoeken over gegevens',
    log: 'Logboek: wie keek',
    import: 'Ingelezen bestanden',
    search: 'Zoekopdrachten',
    draft: 'Concepten',
    referral: 'Aanvragen om hulp',
    technical: 'Techniek',
  } satisfies Record<RetentionKind, string>,
  triggers: {
    dossier: 'na het overlijden, het einde van het laatste mentorschap of het laatste contact',
    mentor: 'na het stoppen van de mentor',
    account: 'na het einde van de laatste rol',
    request: 'na het antwoord',
    log: 'na het inzien',
    import: 'na het inlezen',
    search: 'na het zoeken',
    draft: 'na het laatste typen',
    referral: 'na het antwoord, als iemand geen cliënt werd',
    technical: 'na gebruik',
  } satisfies Record<RetentionKind, string>,
  months: (count: number) =>
    count % 12 === 0 && count > 0
      ? `${count / 12} jaar`
      : `${count} ${count === 1 ? 'maand' : 'maanden'}`,
  terms: {
    title: 'Hoe lang bewaart u gegevens?',
    lead: 'U kiest zelf, met een bron. Dossiers en mentoren worden nooit vanzelf vernietigd: dat doen twee mensen samen.',
    notVerified: 'Niet nagekeken in de wet',
    kind: 'Soort gegevens',
    term: 'Bewaren',
    source: 'Bron',
    checked: 'Nagekeken',
    change: 'Wijzigen',
    way: 'Zo gaat het',
    ways: {
      'two-people': 'Twee mensen samen',
      clock: 'Vanzelf, elk uur',
      stays: 'Blijft staan',
    },
    due: (count: number) =>
      count === 0 ? 'Nu niets over de termijn.' : `Nu ${count} over de termijn.`,
    cleared: (count: number, when: string) => `Laatst: ${count} opgeruimd, ${when}.`,
    byTwo:
      'Wat vanzelf gaat, telt Naast eerst: dat aantal ziet u hier. Accounts worden geleegd en houden een nummer zonder naam. Het logboek blijft: het is een keten, en er staan geen namen in.',
  },
  edit: {
    title: (kind: string) => `Bewaartermijn: ${kind}`,
    months: 'Aantal maanden',
    source: 'Waar komt deze termijn vandaan?',
    sourceHint: 'Bijvoorbeeld een wet, uw eigen beleid of een besluit van het bestuur.',
    save: 'Opslaan',
    back: 'Alle bewaartermijnen',
  },
  dryRun: {
    title: 'Vernietigen',
    lead: 'Dit is een proef. Er gebeurt niets, tot iemand een voorstel doet en een ander het bevestigt.',
    candidates: 'Bewaartermijn voorbij',
    none: 'Van niemand is de bewaartermijn voorbij.',
    because: {
      death: 'Overleden',
      'last-contact': 'Laatste contact',
      'mentorship-ended': 'Laatste mentorschap geëindigd',
      stopped: 'Gestopt',
      registered: 'Ingeschreven, nooit een mentorschap',
    } satisfies Record<Trigger, string>,
    why: (because: string, since: string, until: string) =>
      `${because} op ${since}, bewaren tot ${until}.`,
    kept: (since: string, until: string) => `Sinds ${since}, bewaren tot ${until}.`,
    visits: (count: number) => (count === 1 ? '1 verslag.' : `${count} verslagen.`),
    select: 'Wie hoort in het voorstel?',
    held: 'Wordt tegengehouden',
    grace: 'Bedenktijd in dagen',
    propose: 'Voorstel maken',
    proposals: 'Voorstellen',
    noProposals: 'Er zijn nog geen voorstellen.',
    initials: 'U ziet alleen voorletters. De naam kent de coördinator.',
  },
  holds: {
    'mentorship-runs': 'Er loopt nog een mentorschap',
    'legal-hold': 'Er is een bewaarplicht',
    restriction: 'Het dossier is bevroren',
    'open-request': 'Er wacht nog een verzoek op antwoord',
  } satisfies Record<HoldReason, string>,
  grounds: {
    retention: 'Bewaartermijn voorbij',
    erasure: 'Verzoek om te wissen',
  } satisfies Record<Proposal['ground'], string>,
  statuses: {
    proposed: 'Wacht op een tweede persoon',
    confirmed: 'Bevestigd, in bedenktijd',
    withdrawn: 'Ingetrokken',
    done: 'Vernietigd',
  } satisfies Record<ProposalStatus, string>,
  outcomes: {
    open: 'Nog niet',
    destroyed: 'Vernietigd',
    'held-back': 'Tegengehouden',
  } satisfies Record<ProposalItem['outcome'], string>,
  proposal: {
    title: (count: number) =>
      count === 1 ? 'Voorstel: 1 persoon vernietigen' : `Voorstel: ${count} personen vernietigen`,
    by: (name: string, when: string) => `Voorgesteld door ${name} op ${when}.`,
    decided: (name: string) => `Besluit van ${name}.`,
    notBefore: (when: string) => `Vernietigen begint op ${when}. Tot dan kunt u het intrekken.`,
    done: (when: string) => `Vernietigd op ${when}.`,
    what: 'Alles gaat weg: het dossier, de verslagen, documenten, notities en concepten. In het logboek blijft een nummer zonder naam. Uit reservekopieën verdwijnt het zodra die worden teruggezet of verlopen.',
    who: 'Om wie gaat het?',
    own: 'U deed dit voorstel zelf. Iemand anders moet het bevestigen: een coördinator, het bestuur of de toezichthouder.',
    confirm: 'Vernietigen bevestigen',
    withdraw: 'Intrekken',
    back: 'Naar vernietigen',
    erased: 'Gewist',
    sure: 'Dit kan niet meer ongedaan worden zodra de bedenktijd voorbij is.',
  },
  erase: {
    title: (name: string) => `Wissen voorstellen: ${name}`,
    lead: 'Weeg eerst af of wissen mag. Wie verantwoording moet doen aan de kantonrechter, moet bewaren (AVG, artikel 17 lid 3).',
    account:
      'Moet er nog verantwoording komen aan de kantonrechter, of loopt er een klacht of een claim?',
    choices: { no: 'Nee, dat is afgerond', yes: 'Ja' },
    grace: 'Bedenktijd in dagen',
    save: 'Wissen voorstellen',
    back: 'Naar het verzoek',
  },
  hold: {
    title: (name: string) => `Bewaarplicht voor ${name}`,
    lead: 'Zolang dit geldt, worden deze gegevens niet vernietigd, ook niet op verzoek.',
    cause: 'Waarom moet dit bewaard blijven?',
    causes: {
      'court-account': 'Verantwoording aan de kantonrechter',
      complaint: 'Er loopt een klacht',
      claim: 'Er loopt of dreigt een claim',
      other: 'Iets anders',
    } satisfies Record<HoldCause, string>,
    reason: 'Toelichting',
    until: 'Tot wanneer? Leeg: tot iemand het opheft',
    save: 'Bewaarplicht vastleggen',
    now: 'Dit geldt nu',
    untilDay: (day: string) => `tot ${day}`,
    lift: 'Alle bewaarplicht opheffen',
    back: 'Terug',
  },
  errors: {
    summary: 'Kijk dit formulier nog even na',
    months: 'Vul een heel aantal maanden in, van 0 tot en met 1200.',
    source: 'Schrijf op waar de termijn vandaan komt.',
    tooLong: 'Deze tekst is te lang.',
    people: 'Kies ten minste één persoon.',
    grace: 'Vul een heel aantal dagen in, van 0 tot en met 365.',
    account: 'Kies ja of nee.',
    mustKeep: 'Dan mag u niet wissen. Beantwoord het verzoek met “geweigerd”, en leg uit waarom.',
    heldBack: (why: string) => `Wissen kan nu niet: ${why}.`,
    cause: 'Kies waarom dit bewaard moet blijven.',
    reason: 'Schrijf een toelichting.',
    date: 'Vul een hele dag in, of laat het leeg.',
    stale: 'Iemand anders heeft dit intussen veranderd. Kijk eerst hoe het er nu voor staat.',
  },
}

/** The words about keeping and destroying. */
export type RetentionMessages = typeof dutchRetention
