import { describe, expect, it } from 'vitest'
import { changeClient, onlyNamed, registerClient, type Client } from './client.js'

const today = '2026-11-21'
const nobodyKnown = { namesakes: [], isNumberTaken: false }
const hanne = onlyNamed({ givenName: 'Hanne' })

function registering(more: Partial<Parameters<typeof registerClient>[0]> = {}) {
  const command = { id: 'hanne', details: hanne, known: nobodyKnown, isSomebodyElse: false, today }
  return registerClient({ ...command, ...more })
}

function bornOn(birthDate: string) {
  return { ...hanne, birthDate }
}

describe('registering a client', () => {
  it('needs no more than a given name, and tells it in the history', () => {
    expect(registering()).toEqual({
      ok: true,
      value: {
        details: hanne,
        facts: [{ type: 'clientRegistered', clientId: 'hanne', content: { name: 'Hanne' } }],
      },
    })
  })

  it('refuses a birth date that is still to come or before 1900', () => {
    expect(registering({ details: bornOn('2026-11-22') })).toMatchObject({
      reason: 'born-in-the-future',
    })
    expect(registering({ details: bornOn('1899-12-31') })).toMatchObject({
      reason: 'born-too-long-ago',
    })
    expect(registering({ details: bornOn(today) }).ok).toBe(true)
  })

  it('asks about a namesake, and goes on when it is somebody else', () => {
    const known = { ...nobodyKnown, namesakes: [{ ...hanne, id: 'other' }] }
    expect(registering({ known })).toMatchObject({ reason: 'perhaps-known' })
    expect(registering({ known, isSomebodyElse: true }).ok).toBe(true)
  })

  it('refuses a number that another client has', () => {
    const known = { ...nobodyKnown, isNumberTaken: true }
    expect(registering({ known })).toMatchObject({ reason: 'number-taken' })
  })
})

describe('changing a client', () => {
  const client: Client = { ...hanne, id: 'hanne', version: 1 }

  it('keeps in the history what stood there and what stands there now', () => {
    const details = { ...hanne, communication: 'Wijst aan wat zij bedoelt' }
    const changed = changeClient({ client, details, known: nobodyKnown, today })
    expect(changed.ok && changed.value.facts).toEqual([
      {
        type: 'clientChanged',
        clientId: 'hanne',
        content: { changes: { communication: { from: null, to: 'Wijst aan wat zij bedoelt' } } },
      },
    ])
  })

  it('tells nothing when nothing changed', () => {
    const changed = changeClient({ client, details: hanne, known: nobodyKnown, today })
    expect(changed.ok && changed.value.facts).toEqual([])
  })
})
