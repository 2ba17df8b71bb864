import { describe, expect, it } from 'vitest'
import { searchWords, swappedPatterns } from './search-words.js'

describe('what somebody types in the field', () => {
  it('becomes words, the longest first', () => {
    expect(searchWords('Jan van de Berg')).toEqual(['berg', 'jan', 'van', 'de'])
  })

  it('keeps letters with accents and letters of other alphabets', () => {
    expect(searchWords('Zoë Олена')).toEqual(['олена', 'zoë'])
    expect(searchWords('Zoe\u0308')).toEqual(['zoë'])
  })

  it('loses every sign that could mean something to a database', () => {
    expect(searchWords("'; drop table client; -- 100%_\\ <b>")).toEqual([
      'client',
      'table',
      'drop',
      '100',
    ])
  })

  it('is nothing when it holds fewer than two letters', () => {
    expect(searchWords(' a ! ')).toEqual([])
  })

  it('is bounded, however long it is', () => {
    const words = searchWords(`${'x'.repeat(5_000)} y`)
    expect(words).toEqual(['x'.repeat(40)])
    expect(searchWords('een twee drie vier vijf zes zeven acht')).toHaveLength(6)
  })
})

describe('two letters exchanged', () => {
  it('are tried at every place', () => {
    expect(swappedPatterns('hnane')).toContain('% hanne%')
    expect(swappedPatterns('zoë')).toEqual([])
    expect(swappedPatterns('noëla')).toContain('% neola%')
  })
})
