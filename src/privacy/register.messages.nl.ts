import type {
  DataClass,
  DataOwner,
  EraseMethod,
  Ground,
  RetentionKind,
} from './catalogue/data-catalogue.js'

/** The Dutch words of the register of processing. */
export const dutchRegister = {
  title: 'Verwerkingsregister',
  generated:
    '<!-- Gemaakt uit de gegevenscatalogus met `npm run privacy-pages`; wijzig de catalogus, niet deze bladzijde. -->',
  lead: 'Wat Naast over mensen bewaart, waarom, en hoe lang (AVG, artikel 30). De stichting is de verwerkingsverantwoordelijke.',
  purpose: 'Doel',
  owners: 'Van wie',
  ground: 'Grondslag',
  special: 'Bijzondere gegevens',
  yesSpecial: 'Ja: vrije tekst over gezondheid, familie en recht',
  noSpecial: 'Nee',
  term: 'Bewaren',
  what: 'Wat',
  months: (count: number) =>
    count % 12 === 0 ? `${count / 12} jaar` : `${count} ${count === 1 ? 'maand' : 'maanden'}`,
  notVerified: 'Niet nagekeken in de wet',
  kinds: {
    dossier: { name: 'Dossiers van cliënten', purpose: 'Mentorschap voeren en verantwoorden' },
    mentor: { name: 'Inschrijvingen van mentoren', purpose: 'Mentoren kiezen en begeleiden' },
    account: { name: 'Accounts', purpose: 'Aanmelden en weten wie iets deed' },
    request: { name: 'Verzoeken over gegevens', purpose: 'Rechten van mensen uitvoeren' },
    log: { name: 'Logboek', purpose: 'Laten zien en nakijken wie keek' },
    import: { name: 'Ingelezen bestanden', purpose: 'Gegevens uit een ander systeem overnemen' },
    search: { name: 'Zoeken en lijsten', purpose: 'Zoeken zonder namen in adressen' },
    draft: { name: 'Concepten', purpose: 'Getypt werk niet verliezen' },
    referral: { name: 'Aanvragen om hulp', purpose: 'Mensen die hulp vragen een antwoord geven' },
    technical: { name: 'Techniek', purpose: 'Niets dubbel doen of sturen' },
  } satisfies Record<RetentionKind, { name: string; purpose: string }>,
  ownerNames: {
    client: 'cliënten',
    'near-person': 'naasten',
    mentor: 'mentoren',
    account: 'wie zich aanmeldt',
    institution: 'instellingen',
    nobody: 'niemand',
  } satisfies Record<DataOwner, string>,
  groundNames: {
    task: 'de taak van de mentor en de stichting (AVG 6 lid 1 c en e; 9 lid 2 f en h)',
    volunteering: 'de overeenkomst met de vrijwilliger (AVG 6 lid 1 b)',
    duty: 'een wettelijke plicht (AVG 6 lid 1 c)',
    security: 'de plicht om te beveiligen (AVG 32)',
    none: 'geen persoonsgegevens',
  } satisfies Record<Ground, string>,
  classes: {
    none: 'geen',
    ordinary: 'gewoon',
    identifying: 'herkenbaar',
    special: 'bijzonder',
    secret: 'verzegeld',
    security: 'beveiliging',
  } satisfies Record<DataClass, string>,
  eraseNames: {
    delete: 'rijen weg',
    empty: 'namen weg, nummer blijft',
    key: 'sleutel weg',
    pseudonym: 'blijft, zonder naam',
    none: 'niet nodig',
  } satisfies Record<EraseMethod, string>,
  nothingPersonal: 'geen persoonsgegevens',
  everywhere: 'Geldt voor alles',
  general: [
    ['Ontvangers', 'niemand, behalve wie een coördinator uitnodigt voor een deel van één dossier'],
    ['Doorgifte buiten Europa', 'nee; de stichting kiest zelf waar de server staat'],
    [
      'Beveiliging',
      'twee stappen bij het aanmelden, een muur per stichting in de database, versleutelde documenten en notities, een logboek met maandelijkse controle, versleutelde reservekopieën',
    ],
  ] as readonly (readonly [string, string])[],
  annex: {
    title: 'Bijlage bij de DPIA: welke gegevens',
    lead: 'Elke tabel van de database, met de soort gegevens per kolom (AVG, artikel 35). Deze bijlage is geen DPIA: de weging van noodzaak en risico doet de stichting zelf.',
    head: ['Tabel', 'Wat', 'Van wie', 'Gegevens', 'Wissen'],
    risks: 'Wat de risico’s kleiner maakt',
    measures: [
      'Een mentor ziet alleen de cliënten naast wie hij vandaag staat. Na het einde ziet hij niets meer.',
      'Elke inzage staat in een logboek dat niemand kan veranderen. De cliënt kan zien wie keek.',
      'Vertrouwelijke notities en documenten zijn versleuteld met een sleutel per cliënt.',
      'Een dossier kan bevroren worden. De database zelf weigert dan elke wijziging.',
      'Vernietigen doen twee mensen, na een proef. Wat vernietigd is, komt uit geen reservekopie terug.',
      'Er is geen burgerservicenummer.',
    ],
  },
  back: 'Gegevens en rechten',
}

/** The words of the register of processing. */
export type RegisterMessages = typeof dutchRegister
