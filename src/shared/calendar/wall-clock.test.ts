import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, instantOf, instantPlus, plainDateOf, timeOf } from './index.js'

describe('a moment seen on the office clock', () => {
  it('is one hour ahead of UTC in winter and two in summer', () => {
    expect(timeOf('2026-11-24T13:02:00.000Z')).toBe('14:02')
    expect(timeOf('2026-07-01T12:02:00.000Z')).toBe('14:02')
  })

  it('belongs to the next day when it is past midnight here', () => {
    expect(plainDateOf('2026-11-24T22:59:59.999Z')).toBe('2026-11-24')
    expect(plainDateOf('2026-11-24T23:00:00.000Z')).toBe('2026-11-25')
    expect(plainDateOf('2026-07-31T22:00:00.000Z')).toBe('2026-08-01')
  })

  it('writes midnight as 00:00', () => {
    expect(timeOf('2026-11-24T23:00:00.000Z')).toBe('00:00')
  })
})

describe('a time typed by a caseworker', () => {
  it('becomes the moment our clock showed it', () => {
    expect(instantOf('2026-11-24', '14:02')).toBe('2026-11-24T13:02:00.000Z')
    expect(instantOf('2026-07-01', '14:02')).toBe('2026-07-01T12:02:00.000Z')
    expect(instantOf('2026-01-01', '00:15')).toBe('2025-12-31T23:15:00.000Z')
  })

  it('moves on an hour when the clock skipped it in March', () => {
    expect(instantOf('2026-03-29', '02:30')).toBe('2026-03-29T01:30:00.000Z')
    expect(timeOf(instantOf('2026-03-29', '02:30'))).toBe('03:30')
  })

  it('means the first of two when the clock repeats it in October', () => {
    expect(instantOf('2026-10-25', '02:30')).toBe('2026-10-25T00:30:00.000Z')
    expect(instantOf('2026-10-25', '03:00')).toBe('2026-10-25T02:00:00.000Z')
  })

  it('is read back unchanged on every other hour of the year', () => {
    const day = fc.nat(3000).map((days) => addDays('2024-01-01', days))
    fc.assert(
      fc.property(day, fc.integer({ min: 4, max: 23 }), (date, hour) => {
        const time = `${String(hour).padStart(2, '0')}:07`
        const instant = instantOf(date, time)
        expect([plainDateOf(instant), timeOf(instant)]).toEqual([date, time])
      }),
    )
  })

  it('stops at a time that does not exist, because the form must have refused it', () => {
    expect(() => instantOf('2026-11-24', '24:00')).toThrow('not a time of day')
    expect(() => instantOf('2026-11-24', 'noon')).toThrow('not a time of day')
    expect(() => instantOf('2026-11-99', '12:00')).toThrow(RangeError)
  })
})

describe('a moment later', () => {
  it('adds minutes, hours and days of 24 hours', () => {
    expect(instantPlus('2026-11-24T13:02:00.000Z', { minutes: 15 })).toBe(
      '2026-11-24T13:17:00.000Z',
    )
    expect(instantPlus('2026-11-24T13:02:00.000Z', { days: 1, hours: -1 })).toBe(
      '2026-11-25T12:02:00.000Z',
    )
  })
})
