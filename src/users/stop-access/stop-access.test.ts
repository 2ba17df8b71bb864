import { describe, expect, it } from 'vitest'
import type { Colleague } from '../colleagues/colleague.js'
import { blockAccount } from './stop-access.js'

const today = '2026-11-21'
const mentor: Colleague = {
  assignmentId: 'mentor-role',
  accountId: 'nadia',
  name: 'Nadia',
  email: 'nadia@example.org',
  role: 'mentor',
  mentorId: 'm',
  validFrom: '2026-01-01',
  validUntil: null,
}
const coordinator: Colleague = { ...mentor, assignmentId: 'office-role', role: 'coordinator' }

function blocking(more: Partial<Parameters<typeof blockAccount>[0]> = {}) {
  const asked = { held: [mentor, coordinator], accountId: 'nadia', by: 'carla', today }
  const blocked = blockAccount({ ...asked, othersWhoStay: 1, ...more })
  return blocked.ok ? blocked.value : blocked.reason
}

describe('blocking an account', () => {
  it('ends every role today', () => {
    expect(blocking()).toEqual([
      { assignmentId: 'mentor-role', until: today },
      { assignmentId: 'office-role', until: today },
    ])
  })

  it('lets a role that begins later never begin, and leaves what ended alone', () => {
    const later = { ...mentor, validFrom: '2027-01-01', validUntil: '2027-02-01' }
    const over = { ...coordinator, validUntil: '2026-11-01' }
    expect(blocking({ held: [later, over] })).toEqual([
      { assignmentId: 'mentor-role', until: '2027-01-01' },
    ])
  })

  it('is not done to oneself, nor to who has no role left', () => {
    expect(blocking({ by: 'nadia' })).toBe('self')
    expect(blocking({ held: [{ ...mentor, validUntil: today }] })).toBe('nothing-to-end')
  })

  it('never leaves the organisation without a coordinator', () => {
    expect(blocking({ othersWhoStay: 0 })).toBe('last-coordinator')
    expect(blocking({ othersWhoStay: 0, held: [mentor] })).toHaveLength(1)
  })
})
