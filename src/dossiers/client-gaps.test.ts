import { describe, expect, it } from 'vitest'
import { gapsOf } from './client-gaps.js'

const complete = {
  client: { birthDate: '1940-05-01', communication: 'Rustig praten' },
  home: { kind: 'institution' as const },
  people: [{ isEmergencyContact: true, endedOn: null }],
  couples: [{ status: 'running' as const, startedOn: '2024-01-01' }],
}

describe('a dossier', () => {
  it('lacks nothing when everything that matters is known', () => {
    expect(gapsOf(complete)).toEqual([])
  })

  it('lacks somebody to call when the only one is no longer in touch', () => {
    const people = [{ isEmergencyContact: true, endedOn: '2026-01-01' }]
    expect(gapsOf({ ...complete, people })).toEqual(['emergency-contact'])
  })

  it('says that a start is unknown, unless that mentorship is over', () => {
    const unknown = { status: 'running' as const, startedOn: null }
    const over = { status: 'ended' as const, startedOn: null }
    expect(gapsOf({ ...complete, couples: [unknown] })).toEqual(['start-date'])
    expect(gapsOf({ ...complete, couples: [over] })).toEqual([])
  })

  it('counts an unknown home as not known', () => {
    expect(gapsOf({ ...complete, home: { kind: 'unknown' } })).toEqual(['home'])
    expect(gapsOf({ ...complete, home: undefined })).toEqual(['home'])
  })
})
