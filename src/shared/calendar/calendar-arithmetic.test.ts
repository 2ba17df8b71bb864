import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, ageOn, daysBetween, startOfMonth, startOfWeek } from './index.js'

const aDay = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1960-01-01', days))

describe('counting in days', () => {
  it('crosses the end of a month, a year and February', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
    expect(addDays('2027-02-28', 1)).toBe('2027-03-01')
  })

  it('counts the nights of the clock change as one day', () => {
    expect(addDays('2026-03-28', 1)).toBe('2026-03-29')
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2)
  })

  it('counts backwards with a minus sign', () => {
    expect(daysBetween('2026-03-01', '2026-02-28')).toBe(-1)
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28')
  })

  it('undoes itself', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: -900, max: 900 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days)
      }),
    )
  })

  it('stops at what is no date, because that is a bug', () => {
    expect(() => addDays('yesterday', 1)).toThrow('not a calendar date')
    expect(() => addDays('9999-12-31', 1)).toThrow('outside the calendar')
  })
})

describe('counting in months', () => {
  it('keeps the day of the month', () => {
    expect(addMonths('2026-11-24', 2)).toBe('2027-01-24')
    expect(addMonths('2026-01-24', -2)).toBe('2025-11-24')
  })

  it('ends on the last day when the month is too short', () => {
    expect(addMonths('2026-12-31', 2)).toBe('2027-02-28')
    expect(addMonths('2027-12-31', 2)).toBe('2028-02-29')
    expect(addMonths('2026-08-31', 1)).toBe('2026-09-30')
  })

  it('never lands before an earlier date that went through the same count', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 0, max: 31 }), fc.nat(30), (date, later, months) => {
        expect(addMonths(date, months) <= addMonths(addDays(date, later), months)).toBe(true)
      }),
    )
  })
})

describe('the week and the month around a date', () => {
  it('begins the week on Monday', () => {
    expect(startOfWeek('2026-11-24')).toBe('2026-11-23')
    expect(startOfWeek('2026-11-23')).toBe('2026-11-23')
    expect(startOfWeek('2026-11-29')).toBe('2026-11-23')
    expect(startOfWeek('1960-01-01')).toBe('1959-12-28')
  })

  it('begins the month on the first', () => {
    expect(startOfMonth('2026-11-24')).toBe('2026-11-01')
  })
})

describe('an age', () => {
  it('goes up on the birthday, not the day before', () => {
    expect(ageOn('1950-06-15', '2026-06-14')).toBe(75)
    expect(ageOn('1950-06-15', '2026-06-15')).toBe(76)
  })

  it('goes up on 1 March for someone born on a leap day', () => {
    expect(ageOn('1952-02-29', '2026-02-28')).toBe(73)
    expect(ageOn('1952-02-29', '2026-03-01')).toBe(74)
    expect(ageOn('1952-02-29', '2028-02-29')).toBe(76)
  })

  it('is below zero before birth', () => {
    expect(ageOn('2027-01-01', '2026-12-31')).toBe(-1)
  })
})
