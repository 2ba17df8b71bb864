import { describe, expect, it } from 'vitest'
import { dayOfOpen, nextLook, waitsFor, type Progress } from './waits-for.js'

const begun: Progress = {
  isUrgent: false,
  isHighlyPersonal: false,
  isStatementAsked: false,
  hasWish: false,
  hasOptions: false,
  hasConsulted: false,
  outcome: null,
  isExplained: false,
}
const weighed = { ...begun, hasWish: true, hasOptions: true, hasConsulted: true }

describe('what an open decision waits for', () => {
  it.each([
    [
      'the answer of the professional who was asked',
      { ...begun, isStatementAsked: true },
      'statement',
    ],
    ['what the client wants', begun, 'wish'],
    ['other ways to go', { ...begun, hasWish: true }, 'options'],
    ['talking with others', { ...begun, hasWish: true, hasOptions: true }, 'consulted'],
    ['the outcome', weighed, 'outcome'],
    ['telling the client', { ...weighed, outcome: 'refused' as const }, 'explanation'],
    ['closing', { ...weighed, outcome: 'refused' as const, isExplained: true }, 'closing'],
  ])('is %s', (_, progress, wait) => {
    expect(waitsFor(progress)).toBe(wait)
  })

  it('is not a statement any more once there is an outcome', () => {
    const decided = { ...weighed, isStatementAsked: true, outcome: 'refused' as const }
    expect(waitsFor(decided)).toBe('explanation')
  })

  it('is the outcome first when it is urgent, and the rest afterwards', () => {
    const urgent = { ...begun, isUrgent: true }
    expect(waitsFor(urgent)).toBe('outcome')
    expect(waitsFor({ ...urgent, outcome: 'refused' })).toBe('explanation')
    expect(waitsFor({ ...urgent, outcome: 'refused', isExplained: true })).toBe('completion')
    const whole = { ...weighed, isUrgent: true, outcome: 'refused' as const, isExplained: true }
    expect(waitsFor(whole)).toBe('closing')
  })

  it.each(['client-decided', 'referred', 'not-yet'] as const)(
    'is closing when it ends as %s: what a decision of the mentor asks for is not asked then',
    (outcome) => {
      expect(waitsFor({ ...begun, outcome })).toBe('closing')
    },
  )

  it('is writing down that it was asked, when it is highly personal', () => {
    expect(waitsFor({ ...begun, isHighlyPersonal: true, isStatementAsked: true })).toBe('record')
  })
})

describe('the day of an open decision', () => {
  it('is the earlier of answering and completing', () => {
    expect(dayOfOpen({ answerBy: '2026-12-01', completeBy: '2026-11-25' })).toBe('2026-11-25')
    expect(dayOfOpen({ answerBy: '2026-12-01', completeBy: null })).toBe('2026-12-01')
    expect(dayOfOpen({ answerBy: null, completeBy: null })).toBeNull()
  })
})

describe('the next look at a closed decision', () => {
  const closed = { reviewOn: '2027-02-01', isFollowed: false, lookBacks: [] }

  it('is the day that was agreed', () => {
    expect(nextLook(closed)).toBe('2027-02-01')
  })

  it('is the day of the newest look-back, also when that plans none', () => {
    const early = { notedAt: '2027-02-01T10:00:00.000Z', reviewOn: '2027-05-01' }
    const late = { notedAt: '2027-05-01T10:00:00.000Z', reviewOn: null }
    expect(nextLook({ ...closed, lookBacks: [early] })).toBe('2027-05-01')
    expect(nextLook({ ...closed, lookBacks: [early, late] })).toBeNull()
    expect(nextLook({ ...closed, lookBacks: [late, early] })).toBeNull()
  })

  it('is none once a later decision took the question up', () => {
    expect(nextLook({ ...closed, isFollowed: true })).toBeNull()
  })
})
