import { describe, expect, it } from 'vitest'
import { nothingKnown } from '../regimes/index.js'
import { withRecords } from './known-facts.js'

const nothing = { candidate: undefined, institutionId: null, measure: undefined }
const mentor = { vogIssuedOn: null, worksAtInstitutionId: null, hasBeenMentor: false }

describe('what the house knows already', () => {
  it('leaves the answers as they are when nothing is on record', () => {
    expect(withRecords(nothingKnown, nothing)).toEqual(nothingKnown)
  })

  it('takes the VOG of the mentor, and sees who has been a mentor before', () => {
    const candidate = { ...mentor, vogIssuedOn: '2026-09-01', hasBeenMentor: true }
    expect(withRecords(nothingKnown, { ...nothing, candidate })).toMatchObject({
      vogIssuedOn: '2026-09-01',
      mentorAlreadyActive: 'yes',
    })
  })

  it('finds the conflict of a mentor who works where the client lives, also when it was denied', () => {
    const candidate = { ...mentor, worksAtInstitutionId: 'de-linde' }
    const answers = { ...nothingKnown, conflict: 'none' } as const
    const known = { ...nothing, candidate, institutionId: 'de-linde' }
    expect(withRecords(answers, known).conflict).toBe('works-at-institution')
    expect(withRecords(answers, { ...known, institutionId: 'elders' }).conflict).toBe('none')
  })

  it('completes a measure on record with the date that was told', () => {
    const told = { orderedOn: '2026-10-01', from: undefined, until: undefined }
    const measure = { orderedOn: undefined, from: '2026-10-02', until: undefined }
    const answers = { ...nothingKnown, measure: told }
    expect(withRecords(answers, { ...nothing, measure }).measure).toEqual({
      orderedOn: '2026-10-01',
      from: '2026-10-02',
      until: undefined,
    })
  })
})
