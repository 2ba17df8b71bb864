import { describe, expect, it } from 'vitest'
import { knownThing, noLonger } from '../../test/factories/evidence.js'
import { filtered, filterOf } from './filter-evidence.js'
import { readPortrait, sectionsOf } from './portrait.js'

describe('the portrait of a client', () => {
  it('has each thing in one part only, wishes first and earlier life last', () => {
    const sections = sectionsOf([
      knownThing({ id: 'past', kind: 'earlier-life' }),
      knownThing({ id: 'no', kind: 'refusal' }),
      knownThing({ id: 'hands', kind: 'bodily-signal' }),
      knownThing({ id: 'church', kind: 'habit', theme: 'faith' }),
      knownThing({ id: 'flat', kind: 'wish' }),
    ])
    expect(sections.map(({ section, sets }) => [section, sets.flat().map(({ id }) => id)])).toEqual(
      [
        ['wants', ['flat']],
        ['wants-not', ['no']],
        ['body', ['hands']],
        ['belief', ['church']],
        ['earlier', ['past']],
      ],
    )
  })

  it('is read in two minutes: five things in a part, the strongest', () => {
    const many = Array.from({ length: 9 }, (_, index) =>
      knownThing({ id: `wish ${index}`, certainty: index < 5 ? 'unsure' : 'sure' }),
    )
    const [wants] = sectionsOf(many)
    expect(wants?.sets.map(([one]) => one?.id)).toEqual([
      'wish 5',
      'wish 6',
      'wish 7',
      'wish 8',
      'wish 0',
    ])
  })

  it('never shows one side of a contradiction', () => {
    const [wants] = sectionsOf([
      knownThing({ id: 'flat', contradicts: ['fear'] }),
      knownThing({ id: 'fear', kind: 'refusal', source: 'care', contradicts: ['flat'] }),
    ])
    expect(wants?.sets.flat().map(({ id }) => id)).toEqual(['flat', 'fear'])
  })

  it('leaves out what no longer holds', () => {
    expect(sectionsOf([knownThing({ withdrawn: noLonger })])).toEqual([])
  })

  it('was not read with the client on a day still to come', () => {
    const read = (readOn: '2026-11-21' | '2026-11-22') =>
      readPortrait('hanne', { readOn, said: null }, '2026-11-21')
    expect(read('2026-11-21').ok).toBe(true)
    expect(read('2026-11-22')).toMatchObject({ ok: false, reason: 'in-the-future' })
  })
})

describe('searching what is known', () => {
  const known = [
    knownThing({ id: 'cook', words: 'Ik wil zélf koken' }),
    knownThing({ id: 'market', theme: 'day', kind: 'habit', words: 'Naar de markt' }),
    knownThing({
      id: 'later',
      words: 'Naar buiten',
      corrections: [{ id: 'c', corrected: 'Vooral naar de markt', byName: '', at: noLonger.at }],
    }),
  ]
  const find = (fields: Record<string, string>) =>
    filtered(
      known,
      filterOf(Object.fromEntries(Object.entries(fields).map(([name, text]) => [name, [text]]))),
    ).map(({ id }) => id)

  it('finds all words, without minding accents or capitals, also in what was added', () => {
    expect(find({ zoek: 'ZELF kok' })).toEqual(['cook'])
    expect(find({ zoek: 'markt' })).toEqual(['market', 'later'])
    expect(find({ zoek: 'markt koken' })).toEqual([])
  })

  it('chooses by theme and kind, and ignores what is no choice', () => {
    expect(find({ thema: 'day' })).toEqual(['market'])
    expect(find({ soort: 'wish' })).toEqual(['cook', 'later'])
    expect(find({ thema: 'geen', soort: '' })).toHaveLength(3)
  })
})
