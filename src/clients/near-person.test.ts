import { describe, expect, it } from 'vitest'
import { addNearPerson, changeNearPerson, type NearPerson } from './near-person.js'

const today = '2026-11-21'
const clientId = 'hanne'
const sister = {
  name: 'Els',
  relation: 'sibling',
  isEmergencyContact: false,
  phone: null,
  email: null,
  note: null,
} as const
const person: NearPerson = { ...sister, id: 'els', endedOn: null, version: 1 }

describe('somebody near a client', () => {
  it('is added, and the history tells it', () => {
    const added = addNearPerson(clientId, sister)
    expect(added.ok && added.value.facts).toEqual([
      { type: 'nearPersonAdded', clientId, content: { name: 'Els', relation: 'sibling' } },
    ])
  })

  it('who is called in an emergency needs a telephone number', () => {
    const emergency = { ...sister, isEmergencyContact: true }
    expect(addNearPerson(clientId, emergency)).toMatchObject({ reason: 'emergency-without-phone' })
    expect(addNearPerson(clientId, { ...emergency, phone: '020 123' }).ok).toBe(true)
  })
})

describe('a contact that changes or ends', () => {
  const change = (details: typeof sister | NearPerson, endedOn: string | null) =>
    changeNearPerson({ clientId, person, details, endedOn, today })

  it('stays in the history with the day it ended', () => {
    const ended = change(sister, '2026-10-01')
    expect(ended.ok && ended.value.facts).toEqual([
      { type: 'nearPersonEnded', clientId, content: { name: 'Els', on: '2026-10-01' } },
    ])
  })

  it('cannot end on a day to come', () => {
    expect(change(sister, '2026-11-22')).toMatchObject({ reason: 'ended-in-the-future' })
  })

  it('tells nothing when nothing changed', () => {
    const same = change(sister, null)
    expect(same.ok && same.value.facts).toEqual([])
  })
})
