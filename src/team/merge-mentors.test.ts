import { describe, expect, it } from 'vitest'
import { detailsOf, type MentorDetails, type VolunteerMentor } from '../mentors/index.js'
import { mergeMentors } from './merge-mentors.js'

function aMentorCalled(givenName: string, more: Partial<MentorDetails> = {}): VolunteerMentor {
  const details = detailsOf({ givenName, ...more })
  const rest = { status: null, statusSince: null, mergedIntoId: null, version: 4 }
  return { ...details, ...rest, id: givenName.toLowerCase() }
}

describe('two registrations of the same mentor', () => {
  it('become one that knows everything either knew', () => {
    const kept = aMentorCalled('Ilona', {
      phone: '06 1',
      languages: ['Nederlands'],
      note: 'Rustig',
    })
    const merged = aMentorCalled('Ilona', {
      familyName: 'Berg',
      namePrefix: 'van den',
      phone: '06 2',
      languages: ['Nederlands', 'Turks'],
      vogIssuedOn: '2025-01-01',
      note: 'Spreekt Turks',
    })
    const decided = mergeMentors({ kept, merged: { ...merged, id: 'double' }, tie: undefined })
    expect(decided).toMatchObject({
      ok: true,
      value: {
        keptId: 'ilona',
        mergedId: 'double',
        version: 4,
        details: {
          familyName: 'Berg',
          namePrefix: 'van den',
          phone: '06 1',
          languages: ['Nederlands', 'Turks'],
          vogIssuedOn: '2025-01-01',
          note: 'Rustig\nSpreekt Turks',
        },
      },
    })
  })

  it('keep the newest certificate, whoever had it', () => {
    const kept = aMentorCalled('A', { vogIssuedOn: '2025-06-01' })
    const merged = aMentorCalled('B', { vogIssuedOn: '2024-01-01' })
    const decided = mergeMentors({ kept, merged, tie: undefined })
    expect(decided.ok && decided.value.details.vogIssuedOn).toBe('2025-06-01')
  })

  it('tell it in the history of who stays', () => {
    const [kept, merged] = [aMentorCalled('A'), aMentorCalled('B')]
    const decided = mergeMentors({ kept, merged, tie: undefined })
    expect(decided.ok && decided.value.facts).toEqual([
      { type: 'mentorsMerged', mentorId: 'a', content: { name: 'B', mergedId: 'b' } },
    ])
  })

  it.each(['same-client', 'stands-in'] as const)('cannot be one person: %s', (tie) => {
    const [kept, merged] = [aMentorCalled('A'), aMentorCalled('B')]
    expect(mergeMentors({ kept, merged, tie })).toEqual({ ok: false, reason: tie })
  })

  it('are not merged with themselves, nor a second time', () => {
    const [kept, other] = [aMentorCalled('A'), aMentorCalled('B')]
    const gone = { ...other, mergedIntoId: 'c' }
    expect(mergeMentors({ kept, merged: kept, tie: undefined })).toMatchObject({
      reason: 'same-mentor',
    })
    expect(mergeMentors({ kept, merged: gone, tie: undefined })).toMatchObject({
      reason: 'already-merged',
    })
  })
})
