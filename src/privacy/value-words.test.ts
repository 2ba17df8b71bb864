import { describe, expect, it } from 'vitest'
import { lookWords, shownValue } from './value-words.js'

describe('the file that somebody gets about himself', () => {
  it('tells days and moments as they are said in Dutch', () => {
    expect(shownValue('2026-11-22')).toBe('22 november 2026')
    expect(shownValue('2026-11-22T05:12:47.223+00:00')).toBe('22 november 2026 om 06:12')
  })

  it('has words for what Naast keeps as a sign, and leaves the own words of people alone', () => {
    expect(shownValue('told-by-other')).toBe('van iemand anders gehoord')
    expect(shownValue('Ik wil naar buiten.')).toBe('Ik wil naar buiten.')
    expect(shownValue({ name: 'Mina', regime: 'statutory', note: null })).toBe(
      'Naam: Mina; Soort mentorschap: wettelijk mentorschap',
    )
  })

  it('tells a fact in words, and leaves out what points to another row', () => {
    const institutionId = '01939b7e-8a00-7000-8000-000000000001'
    expect(shownValue('clientMoved')).toBe('Verhuisd')
    expect(shownValue({ to: { kind: 'shelter', institutionId }, on: '2026-11-02' })).toBe(
      'Nu: Soort: in de opvang; Op: 2 november 2026',
    )
    expect(shownValue({ changes: { givenName: { from: 'Hane', to: 'Hanne' } } })).toBe(
      'Veranderd: Voornaam: Was: Hane; Nu: Hanne',
    )
  })

  it('says who looked in a sentence', () => {
    const look = { at: '', by: 'Karin', role: 'coordinator', object: 'client', action: 'read' }
    expect(lookWords({ ...look, outcome: 'allowed' })).toBe('(coördinator) las het dossier')
  })
})
