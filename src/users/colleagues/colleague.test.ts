import { describe, expect, it } from 'vitest'
import { endRole, standingOf, type Colleague } from './colleague.js'

const today = '2026-11-21'
const nadia: Colleague = {
  assignmentId: 'r',
  accountId: 'a',
  name: 'Nadia',
  email: 'nadia@example.org',
  role: 'coordinator',
  mentorId: null,
  validFrom: '2026-01-01',
  validUntil: null,
}

function ending(more: Partial<Parameters<typeof endRole>[0]> = {}) {
  const ended = endRole({ colleague: nadia, othersWhoStay: 1, until: today, today, ...more })
  return ended.ok ? ended.value.until : ended.reason
}

describe('a role in time', () => {
  it('holds from its first day until the day it ends', () => {
    expect(standingOf(nadia, today)).toBe('holds')
    expect(standingOf({ ...nadia, validUntil: '2026-11-22' }, today)).toBe('holds')
    expect(standingOf({ ...nadia, validUntil: today }, today)).toBe('ended')
    expect(standingOf({ ...nadia, validFrom: '2026-11-22' }, today)).toBe('later')
  })
})

describe('ending a role', () => {
  it('may be today or on a later day', () => {
    expect(ending()).toBe(today)
    expect(ending({ until: '2027-01-01' })).toBe('2027-01-01')
  })

  it('is not done in the past, and not twice', () => {
    expect(ending({ until: '2026-11-20' })).toBe('in-the-past')
    expect(ending({ colleague: { ...nadia, validUntil: '2026-11-01' } })).toBe('already-ended')
  })

  it('never takes the last coordinator away', () => {
    expect(ending({ othersWhoStay: 0 })).toBe('last-coordinator')
    expect(ending({ othersWhoStay: 0, colleague: { ...nadia, role: 'mentor' } })).toBe(today)
  })
})
