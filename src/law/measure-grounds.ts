import type { GroundVersions, LegalGround } from './authority-grounds.js'

const checked = { checkedOn: '2026-11-01', checkedBy: 'Naast', verified: true } as const
/** Known, but the present words of the law were not compared yet: a screen says "nog te controleren". */
const unchecked = { verified: false } as const

function ground(article: string, text: string, dated: Omit<LegalGround, 'source'>): GroundVersions {
  return [{ source: { article, text }, ...dated }]
}

/**
 * What the law and the guidelines say of every way to help somebody decide, from light to heavy. Articles 450, 451 and
 * 452(1) were read in the text of 2017; bewind, curatele and the proxy were not read. Source: domain of representation.
 */
export const measureGrounds = {
  support: ground(
    'Wmo 2015',
    'De gemeente zorgt voor onafhankelijke, gratis cliëntondersteuning.',
    { validFrom: '2015-01-01', ...unchecked },
  ),
  'family-represents': ground(
    'BW 7:465 lid 3 (WGBO)',
    'Zonder mentor of gemachtigde beslist bij een behandeling de partner, of anders een ouder, kind, broer of zus.',
    { validFrom: '1995-04-01', ...unchecked },
  ),
  proxy: ground('BW 3:60', 'Wie het zelf nog kan wegen, kan een ander een volmacht geven.', {
    validFrom: '1992-01-01',
    ...unchecked,
  }),
  'proxy-in-care': ground(
    'BW 7:465 lid 3 (WGBO)',
    'Wie schriftelijk gemachtigd is, gaat voor op partner en familie.',
    { validFrom: '1995-04-01', ...unchecked },
  ),
  'own-mentor': ground(
    'Richtlijn Toekomstgericht werken 4.1.3 (JIM)',
    'De jongere kiest zelf iemand uit het eigen netwerk. Die steunt en denkt mee, en heeft geen bevoegdheid.',
    { validFrom: '2015-01-01', ...checked },
  ),
  volunteer: ground(
    'KIS, mentoren voor nieuwkomers',
    'De mentor sluit aan bij wat iemand wil. Namens iemand spreken mag alleen met toestemming.',
    { validFrom: '2016-01-01', ...checked },
  ),
  mentorschap: ground(
    'BW 1:450 lid 1',
    'Iemand kan door zijn lichamelijke of geestelijke toestand tijdelijk of blijvend niet, of moeilijk, zelf zorgen voor wat niet met geld te maken heeft.',
    { validFrom: '2014-01-01', ...unchecked },
  ),
  'mentorschap-ahead': ground(
    'BW 1:450 lid 3',
    'Mentorschap kan vooruit worden ingesteld: voor een minderjarige, vanaf zijn achttiende.',
    { validFrom: '2014-01-01', ...unchecked },
  ),
  'mentorschap-choice': ground(
    'BW 1:452 lid 3',
    'De rechter volgt bij de keuze van de mentor de uitdrukkelijke voorkeur van de betrokkene.',
    { validFrom: '2014-01-01', ...checked },
  ),
  'mentorschap-requests': ground(
    'BW 1:451 lid 1 en 2',
    'De persoon zelf, partner, familie tot en met de vierde graad, voogd, curator en bewindvoerder kunnen het vragen. Ook het OM en de instelling die zorgt of begeleidt.',
    { validFrom: '2014-01-01', ...unchecked },
  ),
  'lighter-or-heavier': ground(
    'BW 1:459 lid 3',
    'Ten minste elke vijf jaar wordt bekeken: doorgaan, of een lichtere of zwaardere maatregel?',
    { validFrom: '2014-01-01', ...checked },
  ),
  'own-fields': ground(
    'BW 1:458',
    'Mentor en bewindvoerder hebben elk een eigen terrein; geld hoort bij de bewindvoerder.',
    { validFrom: '2014-01-01', ...checked },
  ),
  bewind: ground(
    'BW 1:431',
    'Iemand kan door zijn toestand, of door verkwisting of problematische schulden, zijn geldzaken niet goed zelf regelen.',
    { validFrom: '2014-01-01', ...unchecked },
  ),
  'bewind-requests': ground(
    'BW 1:432',
    'De persoon zelf, partner en familie kunnen het vragen; onder voorwaarden ook de instelling, het OM en de gemeente.',
    { validFrom: '2014-01-01', ...unchecked },
  ),
  curatele: ground(
    'BW 1:378',
    'Alleen als iets lichters niet genoeg is. Iemand kan dan bijna niets meer zelf beslissen.',
    { validFrom: '2014-01-01', ...unchecked },
  ),
  'curatele-requests': ground(
    'BW 1:379',
    'De persoon zelf, partner en familie kunnen het vragen; onder voorwaarden ook de instelling en het OM.',
    { validFrom: '2014-01-01', ...unchecked },
  ),
  'ends-mentorschap': ground('BW 1:462', 'Mentorschap eindigt als iemand onder curatele komt.', {
    validFrom: '2014-01-01',
    ...checked,
  }),
} as const

/** The name of one ground of a way to help. */
export type MeasureGroundKey = keyof typeof measureGrounds
