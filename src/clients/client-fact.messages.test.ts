import { describe, expect, it } from 'vitest'
import { clientFactSentence } from './client-fact.messages.js'

function said(type: string, content: Record<string, unknown> = {}) {
  return clientFactSentence({ type, content }, 'nl')
}

describe('the history of a client', () => {
  it('says each fact in a sentence', () => {
    expect(said('clientRegistered', { name: 'Hanne' })).toBe('Ingeschreven.')
    expect(said('clientChanged', { changes: { phone: {}, communication: {} } })).toBe(
      'Gegevens aangepast: telefoon, communicatie.',
    )
    expect(
      said('clientMoved', {
        to: { kind: 'institution', institution: 'De Linde' },
        on: '2026-11-02',
      }),
    ).toBe('Verhuisd naar: De Linde, op 2 november 2026.')
    expect(said('clientMoved', { to: { kind: 'shelter' }, on: null })).toBe(
      'Verhuisd naar: in de opvang.',
    )
    expect(said('nearPersonAdded', { name: 'Els' })).toBe('Els is toegevoegd als naaste.')
    expect(said('measureAdded', { kind: 'bewind', validFrom: null })).toBe('Bewind vastgelegd.')
  })

  it('names what changed in words, and leaves out what has none', () => {
    expect(said('homeCorrected', { changes: { institutionId: {}, since: {}, to: {} } })).toBe(
      'Wonen aangevuld: instelling, begindatum.',
    )
    expect(said('homeCorrected', { changes: { from: {}, to: {}, on: null } })).toBe(
      'Wonen aangevuld.',
    )
  })

  it('leaves the facts of other nouns to them', () => {
    expect(said('contactLogged')).toBeUndefined()
  })
})
