import { describe, expect, it } from 'vitest'
import type { NearPerson } from '../clients/index.js'
import { peopleToCall } from './emergency-card.js'

function near(name: string, more: Partial<NearPerson> = {}): NearPerson {
  return {
    id: name,
    name,
    relation: 'other-family',
    isEmergencyContact: false,
    phone: '020 1234567',
    email: null,
    note: null,
    endedOn: null,
    version: 1,
    ...more,
  }
}

describe('whom to call', () => {
  it('is who is called in an emergency first, then the doctor, then the others', () => {
    const people = [
      near('nicht'),
      near('huisarts', { relation: 'doctor' }),
      near('dochter', { relation: 'child', isEmergencyContact: true }),
    ]
    expect(peopleToCall(people).map(({ name }) => name)).toEqual(['dochter', 'huisarts', 'nicht'])
  })

  it('is nobody without a number or out of touch, and no more than fit on the sheet', () => {
    const out = [near('oom', { phone: null }), near('ex', { endedOn: '2026-01-01' })]
    const many = Array.from({ length: 12 }, (_, index) => near(`buur ${index}`))
    expect(peopleToCall(out)).toEqual([])
    expect(peopleToCall(many)).toHaveLength(8)
  })
})
