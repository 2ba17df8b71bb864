import type { Foundation } from './foundation.js'

const nowhere = { provinces: [], municipalities: [], postcodes: [] } as const
const unknown = { website: null, phone: null, checkedOn: null, isToComplete: false } as const
const byItsName =
  'Naam van de stichting (SMA-rapport 2025, mentorschap.nl); het gebied is daaruit afgeleid'

/** Where help is found when no foundation is known. */
export const nationalAssociation = {
  name: 'Mentorschap Nederland',
  website: 'https://www.mentorschap.nl',
} as const

/**
 * The regional foundations as they were found in November 2026. There are eleven; nine names were found, the other two
 * are among the last three. Areas follow from names and were checked with nobody, so each asks to be checked; telephone
 * numbers were not found. An organisation corrects the list for itself.
 */
export const foundations: readonly Foundation[] = [
  {
    ...unknown,
    ...nowhere,
    key: 'amsterdam',
    name: 'Mentorschap Amsterdam',
    website: 'https://www.mentorschapamsterdam.nl',
    municipalities: ['Amsterdam'],
    postcodes: ['1000-1109'],
    source: byItsName,
  },
  {
    ...unknown,
    ...nowhere,
    key: 'rotterdam',
    name: 'Mentorschap Rotterdam en omstreken',
    website: 'https://www.mentorschap-rotterdam.nl',
    municipalities: [
      'Rotterdam',
      'Schiedam',
      'Vlaardingen',
      'Capelle aan den IJssel',
      'Krimpen aan den IJssel',
    ],
    postcodes: ['3000-3089'],
    source: byItsName,
  },
  {
    ...unknown,
    ...nowhere,
    key: 'haag-en-rijn',
    name: 'Mentorschap Haag en Rijn',
    website: 'https://www.mentorschaphaagenrijn.nl',
    municipalities: [
      'Den Haag',
      'Leidschendam-Voorburg',
      'Rijswijk',
      'Wassenaar',
      'Leiden',
      'Leiderdorp',
      'Oegstgeest',
    ],
    postcodes: ['2490-2599', '2300-2334'],
    source: byItsName,
  },
  {
    ...unknown,
    ...nowhere,
    key: 'noord',
    name: 'Mentorschap Noord',
    provinces: ['groningen', 'friesland', 'drenthe'],
    source: 'SMA-rapport 2025 noemt Groningen, Friesland en Drenthe',
  },
  {
    ...unknown,
    ...nowhere,
    key: 'noordwest-en-midden',
    name: 'Mentorschap Noordwest en Midden',
    provinces: ['noord-holland', 'utrecht'],
    source:
      'SMA-rapport 2025 noemt de Kop van Noord-Holland; de rest van het gebied is afgeleid uit de naam',
  },
  {
    ...unknown,
    ...nowhere,
    key: 'zeeland',
    name: 'Mentorschap Zeeland',
    provinces: ['zeeland'],
    source: byItsName,
  },
  {
    ...unknown,
    ...nowhere,
    key: 'midden-en-noordoost-brabant',
    name: 'Mentorschap Midden- en Noordoost-Brabant',
    municipalities: [
      'Tilburg',
      "'s-Hertogenbosch",
      'Oss',
      'Meierijstad',
      'Maashorst',
      'Land van Cuijk',
      'Boxtel',
      'Vught',
      'Heusden',
      'Waalwijk',
      'Oisterwijk',
      'Goirle',
      'Hilvarenbeek',
      'Dongen',
      'Gilze en Rijen',
      'Loon op Zand',
      'Bernheze',
      'Boekel',
      'Sint-Michielsgestel',
    ],
    source: byItsName,
  },
  {
    ...unknown,
    ...nowhere,
    key: 'limburg',
    name: 'Mentorschap Limburg',
    website: 'https://www.stmentorschaplimburg.nl',
    provinces: ['limburg'],
    source: byItsName,
  },
  {
    ...unknown,
    ...nowhere,
    key: 'overijssel-gelderland',
    name: 'Mentorschap Overijssel Gelderland',
    website: 'https://www.mentorschapog.nl',
    provinces: ['overijssel', 'gelderland'],
    source: byItsName,
  },
  toComplete('flevoland', 'Flevoland', { provinces: ['flevoland'] }),
  toComplete('west-brabant', 'West-Brabant', {
    municipalities: [
      'Breda',
      'Roosendaal',
      'Bergen op Zoom',
      'Moerdijk',
      'Etten-Leur',
      'Oosterhout',
      'Steenbergen',
      'Halderberge',
      'Rucphen',
      'Zundert',
      'Woensdrecht',
      'Drimmelen',
      'Geertruidenberg',
      'Altena',
      'Alphen-Chaam',
      'Baarle-Nassau',
    ],
  }),
  toComplete('zuidoost-brabant', 'Zuidoost-Brabant', {
    municipalities: [
      'Eindhoven',
      'Helmond',
      'Veldhoven',
      'Geldrop-Mierlo',
      'Best',
      'Deurne',
      'Asten',
      'Someren',
      'Laarbeek',
      'Gemert-Bakel',
      'Nuenen, Gerwen en Nederwetten',
      'Son en Breugel',
      'Oirschot',
      'Bladel',
      'Bergeijk',
      'Eersel',
      'Reusel-De Mierden',
      'Valkenswaard',
      'Waalre',
      'Heeze-Leende',
      'Cranendonck',
    ],
  }),
]

function toComplete(key: string, region: string, area: Partial<Foundation>): Foundation {
  return {
    ...unknown,
    ...nowhere,
    key,
    name: `Stichting in ${region} (naam nog aan te vullen)`,
    source:
      'Twee van de elf stichtingen zijn niet bij naam gevonden; waarschijnlijk twee van deze drie gebieden',
    isToComplete: true,
    ...area,
  }
}
