import { describe, expect, it } from 'vitest'
import { knownThing, noLonger } from '../../test/factories/evidence.js'
import { matters } from '../authority/index.js'
import { bySupport } from './by-support.js'
import { evidenceThemes } from './evidence.js'
import { themesOf } from './themes-of.js'

const ids = (groups: ReturnType<typeof bySupport>) =>
  groups.map(({ theme, sets }) => [theme, sets.map((set) => set.map(({ id }) => id))])

describe('what is known, for a decision', () => {
  it('stands per theme in the order asked, and nothing on another theme', () => {
    const known = [
      knownThing({ id: 'bed', theme: 'care' }),
      knownThing({ id: 'flat', theme: 'living' }),
      knownThing({ id: 'fish', theme: 'food' }),
    ]
    expect(ids(bySupport(known, ['living', 'care']))).toEqual([
      ['living', [['flat']]],
      ['care', [['bed']]],
    ])
  })

  it('puts the own words of the client first, then what is surer, then what was confirmed last', () => {
    const known = [
      knownThing({ id: 'seen', source: 'mentor', howLearned: 'observed' }),
      knownThing({ id: 'unsure', certainty: 'unsure' }),
      knownThing({ id: 'older', lastConfirmedOn: '2025-01-01' }),
      knownThing({ id: 'newer' }),
      knownThing({ id: 'written', howLearned: 'written', lastConfirmedOn: '2024-01-01' }),
    ]
    expect(ids(bySupport(known, ['living']))).toEqual([
      ['living', [['newer'], ['older'], ['written'], ['unsure'], ['seen']]],
    ])
  })

  it('leaves out what no longer holds', () => {
    expect(bySupport([knownThing({ withdrawn: noLonger })], ['living'])).toEqual([])
  })
})

describe('two things that contradict each other', () => {
  const wish = knownThing({ id: 'wish', contradicts: ['fear'] })
  const fear = knownThing({ id: 'fear', theme: 'care', source: 'care', contradicts: ['wish'] })

  it('are one set, also when only one of them is on the theme', () => {
    expect(ids(bySupport([fear, wish], ['living']))).toEqual([['living', [['wish', 'fear']]]])
    expect(ids(bySupport([fear, wish], ['care']))).toEqual([['care', [['wish', 'fear']]]])
  })

  it('are shown once when both themes are asked', () => {
    expect(ids(bySupport([fear, wish], ['care', 'living']))).toEqual([['care', [['wish', 'fear']]]])
  })

  it('stand together with a third that contradicts one of them', () => {
    const third = knownThing({ id: 'third', theme: 'day', contradicts: ['fear'] })
    const all = [wish, { ...fear, contradicts: ['wish', 'third'] }, third]
    expect(ids(bySupport(all, ['living']))).toEqual([['living', [['third', 'wish', 'fear']]]])
  })

  it('leave one alone when the other no longer holds', () => {
    const gone = { ...fear, withdrawn: noLonger }
    expect(ids(bySupport([gone, wish], ['living']))).toEqual([['living', [['wish']]]])
  })
})

describe('the themes of a matter', () => {
  it('are known for every matter, end in what was not sorted yet, and hold nothing twice', () => {
    for (const matter of matters) {
      const themes = themesOf(matter)
      expect([matter, themes.at(-1), themes.length > 1]).toEqual([matter, 'other', true])
      expect(new Set(themes).size).toBe(themes.length)
      expect(themes.every((theme) => evidenceThemes.includes(theme))).toBe(true)
    }
  })

  it('begin with living for a move, and with treatment for a treatment', () => {
    expect(themesOf('care.move')[0]).toBe('living')
    expect(themesOf('treatment.invasive')[0]).toBe('treatment')
  })
})
