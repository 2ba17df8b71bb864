import { describe, expect, it } from 'vitest'
import { findPlace, municipalities } from '../../places/index.js'
import { foundationsAt, coverageOf } from './find-foundation.js'
import { foundations } from './foundations.js'
import { whereIs } from './where.js'

function keysAt(typed: string, province = ''): string[] | string {
  const read = whereIs(typed, province)
  return read.kind === 'where'
    ? foundationsAt(read.where, foundations).found.map(({ key }) => key)
    : read.kind
}

describe('the foundation of a place', () => {
  it.each([
    ['Amsterdam', ['amsterdam']],
    ['Amsterdam-Zuidoost', ['amsterdam']],
    ['1012 AB', ['amsterdam']],
    ['1012 AB Amsterdam', ['amsterdam']],
    ['Haarlem', ['noordwest-en-midden']],
    ["'s-Gravenhage", ['haag-en-rijn']],
    ['Middelburg', ['zeeland']],
    ['4331 AA', ['zeeland']],
    ['Emmen', ['noord']],
    ['Bergen (L)', ['limburg']],
    ['Bergen (NH)', ['noordwest-en-midden']],
    ['7255 AA Hengelo', ['overijssel-gelderland']],
    ['Den Bosch', ['midden-en-noordoost-brabant']],
    ['Almere', ['flevoland']],
  ])('%s', (typed, keys) => {
    expect(keysAt(typed)).toEqual(keys)
  })

  it('is a municipality before a province, and a province before nothing', () => {
    expect(
      foundationsAt({ municipality: 'Amsterdam', province: 'noord-holland' }, foundations),
    ).toMatchObject({
      by: 'municipality',
      found: [{ key: 'amsterdam' }],
    })
    expect(foundationsAt({ province: 'noord-holland' }, foundations).by).toBe('province')
    expect(foundationsAt({}, foundations)).toEqual({ by: undefined, found: [] })
  })

  it('is asked which, when two places bear the name', () => {
    expect(keysAt('Hengelo')).toBe('several')
    expect(keysAt('Bergen')).toBe('several')
    expect(keysAt('Bergen', 'limburg')).toEqual(['limburg'])
    expect(keysAt('Bergen', 'nergens')).toBe('several')
  })

  it.each([
    ['', 'nothing'],
    ['   ', 'nothing'],
    ['Ergensdorp', 'unknown'],
    ['1012 Ergensdorp', 'unknown'],
    ['<script>', 'unknown'],
    ['0000 AA', 'unknown'],
  ])('is not guessed: %s', (typed, kind) => {
    expect(keysAt(typed)).toBe(kind)
  })
})

describe('the list as it was found', () => {
  it('has nine names, and three candidates for the two that were not found', () => {
    expect(foundations.filter(({ isToComplete }) => !isToComplete)).toHaveLength(9)
    expect(foundations.filter(({ isToComplete }) => isToComplete)).toHaveLength(3)
  })

  it('says of each where it comes from, and that it was not checked', () => {
    expect(foundations.filter(({ source }) => source === null)).toEqual([])
    expect(foundations.filter(({ checkedOn }) => checkedOn !== null)).toEqual([])
  })

  it('names municipalities that exist', () => {
    const named = foundations.flatMap((one) => one.municipalities)
    expect(named.filter((name) => findPlace(name).kind === 'unknown')).toEqual([])
    const known = municipalities().map(({ name }) => name)
    expect(named.filter((name) => !known.includes(name))).toEqual([])
  })

  it('has holes, which are told, and no municipality with two foundations', () => {
    const { holes, overlaps } = coverageOf(foundations)
    expect(overlaps).toEqual([])
    expect(holes.map(({ name }) => name)).toContain('Dordrecht')
    expect(holes.length).toBeLessThan(60)
    expect(new Set(holes.map(({ province }) => province))).toEqual(new Set(['zuid-holland']))
  })
})
