import { describe, expect, it } from 'vitest'
import { mayAddTo, mayReadNote, reasonOfEmergency, type NoteReader } from './sealed-note.js'

const writer: NoteReader = { accountId: 'ilona', isCoordinator: false, inEmergency: false }
const coordinator: NoteReader = { accountId: 'maartje', isCoordinator: true, inEmergency: false }
const substitute: NoteReader = { accountId: 'wim', isCoordinator: false, inEmergency: false }
const own = { writtenBy: 'ilona', readers: 'writer' as const }
const shared = { writtenBy: 'ilona', readers: 'coordinators' as const }

describe('a note for its writer alone', () => {
  it('is read by nobody else, a coordinator neither', () => {
    expect([writer, coordinator, substitute].map((one) => mayReadNote(own, one))).toEqual([
      true,
      false,
      false,
    ])
  })

  it('opens to a coordinator in an emergency, and never to a mentor who claims one', () => {
    expect(mayReadNote(own, { ...coordinator, inEmergency: true })).toBe(true)
    expect(mayReadNote(own, { ...substitute, inEmergency: true })).toBe(false)
  })

  it('is not added to in an emergency', () => {
    expect(mayAddTo(own, { ...coordinator, inEmergency: true })).toBe(false)
    expect(mayAddTo(own, writer)).toBe(true)
  })
})

describe('a note for coordinators too', () => {
  it('is read by its writer and coordinators, not by the substitute', () => {
    expect([writer, coordinator, substitute].map((one) => mayReadNote(shared, one))).toEqual([
      true,
      true,
      false,
    ])
  })
})

describe('the reason of an emergency', () => {
  it('says something: blanks do not count', () => {
    expect(reasonOfEmergency('spoed!!             .').ok).toBe(false)
    expect(reasonOfEmergency('Politie vraagt wie zij kent.').ok).toBe(true)
  })
})
