import { messages } from '../shared/i18n/index.js'
import type { PointsRefusal, RowFault } from './read-points.js'

const nl = {
  title: 'Plaatsen en postcodes',
  lead: 'Hiermee schat Naast hoe lang een mentor onderweg is naar een cliënt.',
  builtIn: {
    title: 'Wat Naast al weet',
    text: 'Naast kent ruim 1.500 Nederlandse plaatsen. Een plaats is één punt in het midden.',
    source: 'De plaatsen zijn van GeoNames (geonames.org), licentie CC BY 4.0.',
    limits:
      'Postcodes kent Naast niet. Woont iedereen in dezelfde stad? Breng dan een tabel met postcodes in.',
  },
  own: {
    title: 'Uw eigen tabel',
    none: 'U gebruikt nog geen eigen tabel.',
    used: (points: string, by: string, at: string) =>
      `Uw tabel is in gebruik. Aantal punten: ${points}. Ingebracht door ${by}, ${at}.`,
    remove: 'Verwijder de tabel',
    removeHint: 'Naast zoekt dan weer alleen in de eigen lijst met plaatsen.',
  },
  bring: {
    title: 'Een tabel inbrengen',
    file: 'Bestand',
    hint: 'CSV of Excel, tot 10 MB. U ziet eerst wat erin staat.',
    columns:
      'De eerste rij heeft de namen van de kolommen: postcode, latitude, longitude. Of: plaats, provincie, latitude, longitude.',
    send: 'Bekijk de tabel',
    unusable: 'Wij kunnen dit bestand niet gebruiken',
    missing: 'Kies een bestand.',
    unreadable: 'Dit bestand is geen tabel. Sla het op als CSV of Excel en probeer het opnieuw.',
    refusals: {
      columns:
        'Er ontbreekt een kolom. Nodig zijn postcode of plaats, en latitude en longitude in de eerste rij.',
      'too-many': 'De tabel heeft meer dan 60.000 rijen. Neem alleen uw eigen regio.',
      nothing: 'Er staan geen rijen in de tabel.',
    } satisfies Record<PointsRefusal, string>,
  },
  shown: {
    title: 'Kijk of dit klopt',
    count: (points: string, refused: string) =>
      `Punten die mee kunnen: ${points}. Rijen die niet mee kunnen: ${refused}.`,
    replaces: 'Uw vorige tabel vervalt zodra u deze gebruikt.',
    use: 'Gebruik deze tabel',
    drop: 'Gooi deze tabel weg',
    first: 'De eerste punten',
    key: 'Postcode of plaats',
    province: 'Provincie',
    latitude: 'Latitude (noord)',
    longitude: 'Longitude (oost)',
    refused: 'Rijen die niet meegaan',
    row: 'Rij',
    why: 'Waarom',
    more: (rows: string) => `Niet getoond: ${rows}.`,
    nothing: 'Geen enkele rij kan mee. Verbeter het bestand en breng het opnieuw in.',
    faults: {
      postcode: 'De postcode is niet goed. Schrijf 1234 of 1234 AB.',
      place: 'Er staat geen postcode en geen plaats.',
      province: 'Deze provincie kennen wij niet.',
      latitude: 'De latitude is geen getal.',
      longitude: 'De longitude is geen getal.',
      outside: 'Dit punt ligt niet in Nederland.',
      swapped: 'Latitude en longitude zijn verwisseld.',
      twice: 'Deze postcode of plaats staat er al eerder in.',
    } satisfies Record<RowFault, string>,
  },
}

const en: typeof nl = {
  title: 'Places and postcodes',
  lead: 'With these Naast estimates how long a mentor travels to a client.',
  builtIn: {
    title: 'What Naast knows already',
    text: 'Naast knows over 1,500 Dutch places. A place is one point in its middle.',
    source: 'The places come from GeoNames (geonames.org), licence CC BY 4.0.',
    limits:
      'Naast knows no postcodes. Does everybody live in the same city? Then bring in a table of postcodes.',
  },
  own: {
    title: 'Your own table',
    none: 'You use no table of your own yet.',
    used: (points, by, at) =>
      `Your table is in use. Number of points: ${points}. Brought in by ${by}, ${at}.`,
    remove: 'Remove the table',
    removeHint: 'Naast then looks only in its own list of places again.',
  },
  bring: {
    title: 'Bring in a table',
    file: 'File',
    hint: 'CSV or Excel, up to 10 MB. You first see what is in it.',
    columns:
      'The first row has the names of the columns: postcode, latitude, longitude. Or: place, province, latitude, longitude.',
    send: 'Look at the table',
    unusable: 'We cannot use this file',
    missing: 'Choose a file.',
    unreadable: 'This file is no table. Save it as CSV or Excel and try again.',
    refusals: {
      columns:
        'A column is missing. Needed are postcode or place, and latitude and longitude in the first row.',
      'too-many': 'The table has more than 60,000 rows. Take your own region only.',
      nothing: 'There are no rows in the table.',
    },
  },
  shown: {
    title: 'See whether this is right',
    count: (points, refused) => `Points that can be used: ${points}. Rows that cannot: ${refused}.`,
    replaces: 'Your earlier table goes as soon as you use this one.',
    use: 'Use this table',
    drop: 'Throw this table away',
    first: 'The first points',
    key: 'Postcode or place',
    province: 'Province',
    latitude: 'Latitude (north)',
    longitude: 'Longitude (east)',
    refused: 'Rows that are left out',
    row: 'Row',
    why: 'Why',
    more: (rows) => `Not shown: ${rows}.`,
    nothing: 'No row can be used. Mend the file and bring it in again.',
    faults: {
      postcode: 'The postcode is not right. Write 1234 or 1234 AB.',
      place: 'There is no postcode and no place.',
      province: 'We do not know this province.',
      latitude: 'The latitude is no number.',
      longitude: 'The longitude is no number.',
      outside: 'This point does not lie in the Netherlands.',
      swapped: 'Latitude and longitude are swapped.',
      twice: 'This postcode or place stands in the table before.',
    },
  },
}

/** The words about places. */
export const placeMessages = messages({ nl, en })
