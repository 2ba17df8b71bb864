import type { PlainDate } from '../shared/calendar/index.js'
import type { LegalRule } from './legal-rule.js'

/** One article or guideline that says who may decide, dated like every other fact of law. */
export type LegalGround = Omit<LegalRule, 'key' | 'value' | 'unit'>

const checked = { checkedOn: '2026-11-01', checkedBy: 'Naast', verified: true } as const
const unchecked = { verified: false } as const

/** The versions of one ground, oldest first; there is at least one. */
export type GroundVersions = readonly [LegalGround, ...LegalGround[]]

/** Book 1, title 20 of the civil code as it stands since mentorship and curatele were renewed. */
const mentorshipLaw = { validFrom: '2014-01-01', ...checked } as const
const treatmentLaw = { validFrom: '1995-04-01', ...unchecked } as const
const careLaw = { validFrom: '2020-01-01', ...checked } as const
const practice = { validFrom: '2025-01-01', ...unchecked } as const

function ground(article: string, text: string, dated: Omit<LegalGround, 'source'>): GroundVersions {
  return [{ source: { article, text }, ...dated }]
}

/** Grounds about the measures themselves and what a mentor has to say. Source: domain of representation. */
const mentorshipGrounds = {
  personal: ground(
    'Rechtspraak, taken van de mentor (hoogstpersoonlijk)',
    'Wat zo persoonlijk is, kan niemand namens een ander doen.',
    { validFrom: '2014-01-01', ...checked },
  ),
  'money-of-minor': ground('BW 1:253i', 'Ouders beheren het geld van wie nog geen achttien is.', {
    validFrom: '1995-11-02',
    ...unchecked,
  }),
  'money-curator': ground('BW 1:381', 'Onder curatele beslist de curator over geld en bezit.', {
    validFrom: '2014-01-01',
    ...unchecked,
  }),
  'money-bewind': ground(
    'BW 1:458',
    'Mentor en bewindvoerder hebben elk een eigen terrein; geld hoort bij de bewindvoerder.',
    mentorshipLaw,
  ),
  'own-money': ground(
    'BW 1:453 lid 1',
    'Mentorschap gaat over zorg en begeleiding, niet over geld.',
    mentorshipLaw,
  ),
  caregiving: ground(
    'Ben Sajet-rapport over mentoren (SMA)',
    'Een mentor regelt zorg en ziet erop toe; zelf zorgen hoort er niet bij.',
    practice,
  ),
  'ends-at-death': ground(
    'BW 1:462 lid 1',
    'Het mentorschap eindigt bij overlijden; wensen voor daarna legt u alleen vast.',
    mentorshipLaw,
  ),
  advice: ground(
    'BW 1:453 lid 4',
    'Buiten zorg en geld geeft de mentor raad en let op het belang van de cliënt.',
    mentorshipLaw,
  ),
  'own-acts': ground(
    'BW 1:454',
    'De mentor laat de cliënt zelf handelen waar die dat kan.',
    mentorshipLaw,
  ),
  permission: ground(
    'BW 1:453 lid 2',
    'De mentor kan de cliënt toestemming geven om zelf te handelen.',
    mentorshipLaw,
  ),
  represents: ground(
    'BW 1:453 lid 2',
    'De mentor treedt voor de cliënt op, ook tegenover instanties en de rechter.',
    mentorshipLaw,
  ),
  litigation: ground(
    'BW 1:456',
    'Voor een procedure kan de mentor zich laten machtigen, om zelf gedekt te zijn.',
    mentorshipLaw,
  ),
  'mentor-decides': ground(
    'BW 1:453 lid 1 en 3',
    'In zorg en begeleiding handelt de mentor, als de cliënt dit niet kan wegen.',
    mentorshipLaw,
  ),
  'house-rule': ground(
    'Huisregel Naast (Ben Sajet-rapport)',
    'Zonder geldige verklaring van een deskundige beslist de cliënt. Dit is strenger dan BW 1:453.',
    practice,
  ),
  'serious-harm': ground(
    'BW 1:453 lid 5; BW 7:465 lid 6',
    'Verzet tegen iets ingrijpends wijkt alleen om ernstig nadeel te voorkomen.',
    mentorshipLaw,
  ),
  curatele: ground(
    'BW 1:462 lid 1',
    'Door curatele eindigt het mentorschap; de curator vertegenwoordigt.',
    mentorshipLaw,
  ),
  'no-mentorship': ground(
    'BW 1:450 en 1:462',
    'Een mentor heeft alleen iets te zeggen zolang het mentorschap duurt.',
    mentorshipLaw,
  ),
  'of-age': ground(
    'BW 1:451 lid 5',
    'Een mentorschap begint op zijn vroegst als iemand achttien wordt.',
    { validFrom: '2014-01-01', ...unchecked },
  ),
} as const

/** Grounds from the laws on treatment and on forced care. */
const careGrounds = {
  'of-parents': ground(
    'BW 1:245 en 7:465 lid 1; Wzd art. 3 lid 1',
    'Tot zestien jaar beslissen de ouders; vanaf twaalf jaar samen met het kind.',
    treatmentLaw,
  ),
  'wgbo-consent': ground(
    'BW 7:465 lid 3',
    'Kan een patiënt dit niet wegen, dan vraagt de behandelaar de vertegenwoordiger.',
    treatmentLaw,
  ),
  represented: ground(
    'BW 7:465 lid 3; Wzd art. 1 lid 1 onder e',
    'Zonder mentor of curator: eerst wie een volmacht heeft, dan de partner, dan de familie.',
    { validFrom: '2020-01-01', ...unchecked },
  ),
  'written-refusal': ground(
    'BW 7:450 lid 3',
    'Wie schriftelijk weigerde toen hij dat kon, wordt gevolgd.',
    treatmentLaw,
  ),
  emergency: ground(
    'BW 7:466 lid 1',
    'In nood handelt de behandelaar zonder toestemming, als daar geen tijd voor is.',
    treatmentLaw,
  ),
  'medical-decision': ground(
    'BW 7:453; Rechtspraak, taken van de mentor',
    'Of een behandeling nog zin heeft, beslist de arts; de mentor brengt in wat de cliënt wil.',
    treatmentLaw,
  ),
  file: ground(
    'BW 7:457 lid 3',
    'Wie toestemming geeft, mag lezen wat daarvoor nodig is.',
    treatmentLaw,
  ),
  deliberation: ground(
    'BW 1:453 lid 4; BW 1:454',
    'Wie zich verzet tegen wat ook zonder kan, houdt zijn nee.',
    mentorshipLaw,
  ),
  'wzd-consent': ground(
    'Wzd art. 3a',
    'Wie dit kan wegen en zich niet verzet, stemt zelf in.',
    careLaw,
  ),
  'step-plan': ground(
    'Wzd art. 2, 3a en 8',
    'Onvrijwillige zorg loopt via het stappenplan; verzet van cliënt of vertegenwoordiger telt.',
    careLaw,
  ),
  admission: ground(
    'Wzd art. 3a; Rechtspraak, taken van de mentor',
    'Over opname tegen de zin gaat de rechter, en zonder verzet het CIZ.',
    { validFrom: '2020-01-01', ...unchecked },
  ),
  'wvggz-consent': ground(
    'Wvggz art. 1:4 lid 4',
    'Wie dit kan wegen en zich niet verzet, stemt zelf in.',
    careLaw,
  ),
  'wvggz-care': ground(
    'Wvggz art. 6:4 en 7:1',
    'Over verplichte zorg beslist de rechter; in nood eerst de burgemeester.',
    { validFrom: '2020-01-01', ...unchecked },
  ),
  'wvggz-litigates': ground(
    'Wvggz art. 1:3 lid 8',
    'Wie een mentor heeft, procedeert onder deze wet zelf.',
    careLaw,
  ),
  'wzd-complaint': ground(
    'HR 5 april 2024, ECLI:NL:HR:2024:519',
    'Is er een mentor, dan treedt niemand anders op als vertegenwoordiger voor de Wzd.',
    { validFrom: '2024-04-05', ...checked },
  ),
  'care-application': ground(
    'Wmo 2015, art. 1.1.1; Wlz',
    'Een mentor kan voor de cliënt zorg of ondersteuning aanvragen.',
    { validFrom: '2015-01-01', ...unchecked },
  ),
} as const

/** Grounds of mentoring without a court order: the mentor supports, and speaks with permission. */
const regimeGrounds = {
  'speaking-for': ground(
    'BW 3:60',
    'Wie namens iemand spreekt, heeft daarvoor toestemming nodig.',
    { validFrom: '1992-01-01', ...unchecked },
  ),
  'other-jim': ground(
    'Richtlijn Toekomstgericht werken 4.1.3 (JIM)',
    'Een JIM steunt de jongere en denkt mee, maar beslist niet.',
    { validFrom: '2015-01-01', ...unchecked },
  ),
  'other-newcomer': ground(
    'KIS, mentoren voor nieuwkomers',
    'Deze mentor wijst de weg en spreekt namens iemand alleen met toestemming.',
    { validFrom: '2016-01-01', ...unchecked },
  ),
  'other-project': ground(
    'Verwey-Jonker Instituut, tips voor mentorprojecten',
    'Deze mentor gaat naast iemand staan en beslist niet.',
    { validFrom: '2015-01-01', ...unchecked },
  ),
} as const

/** Every ground on which somebody may decide; more than one version when the law changed. */
export const authorityGrounds: Readonly<Record<AuthorityGroundKey, GroundVersions>> = {
  ...mentorshipGrounds,
  ...careGrounds,
  ...regimeGrounds,
}

/** The name of one ground. */
export type AuthorityGroundKey =
  keyof typeof mentorshipGrounds | keyof typeof careGrounds | keyof typeof regimeGrounds

/** The version of a ground on a day; before its first day the first, so that no answer is without one. */
export function groundOn(versions: GroundVersions, on: PlainDate): LegalGround {
  return versions.findLast(({ validFrom }) => validFrom <= on) ?? versions[0]
}
