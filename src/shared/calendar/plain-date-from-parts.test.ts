import { describe, expect, it } from 'vitest'
import { isPlainDate, partsOf, plainDateFromParts } from './index.js'

describe('a date typed in three boxes', () => {
  it.each([
    ['3', '3', '2026', '2026-03-03'],
    ['03', '03', '2026', '2026-03-03'],
    [' 3 ', 'mrt', ' 2026', '2026-03-03'],
    ['3', 'Maart', '2026', '2026-03-03'],
    ['24', 'nov.', '2026', '2026-11-24'],
    ['1', 'October', '2026', '2026-10-01'],
    ['29', '2', '2028', '2028-02-29'],
  ])('accepts %j %j %j', (day, month, year, date) => {
    expect(plainDateFromParts({ day, month, year })).toEqual({ ok: true, value: date })
  })

  it('is missing when all boxes are empty', () => {
    expect(plainDateFromParts({ day: '', month: ' ', year: '' })).toMatchObject({
      reason: 'missing',
    })
  })

  it('is incomplete when some boxes are empty', () => {
    expect(plainDateFromParts({ day: '3', month: '', year: '2026' })).toMatchObject({
      reason: 'incomplete',
    })
  })

  it.each([
    ['29', '2', '2026'],
    ['31', '4', '2026'],
    ['0', '4', '2026'],
    ['3', '13', '2026'],
    ['3', 'brumaire', '2026'],
    ['3', '3', '26'],
    ['3', '3', '20266'],
    ['-3', '3', '2026'],
    ['3.5', '3', '2026'],
  ])('refuses %j %j %j as a day that does not exist', (day, month, year) => {
    expect(plainDateFromParts({ day, month, year })).toMatchObject({ reason: 'not-a-date' })
  })
})

describe('a stored date', () => {
  it('is recognised only when written in full and real', () => {
    expect(isPlainDate('2026-02-28')).toBe(true)
    expect(isPlainDate('2000-02-29')).toBe(true)
    for (const value of [
      '2026-02-29',
      '1900-02-29',
      '2026-2-8',
      '2026-02-28T00:00Z',
      '',
      null,
      20260228,
    ]) {
      expect(isPlainDate(value), String(value)).toBe(false)
    }
  })

  it('comes apart into numbers', () => {
    expect(partsOf('2026-03-09')).toEqual({ day: 9, month: 3, year: 2026 })
  })
})
