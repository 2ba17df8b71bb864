import { describe, expect, it } from 'vitest'
import { formatDate, formatDaysAgo, formatInstant } from './index.js'

describe('a date on the screen', () => {
  it('is written out in Dutch', () => {
    expect(formatDate('2026-11-24', 'nl', 'long')).toBe('dinsdag 24 november 2026')
    expect(formatDate('2026-11-24', 'nl')).toBe('24 november 2026')
    expect(formatDate('2026-11-24', 'nl', 'short')).toBe('24 nov')
    expect(formatDate('2026-03-01', 'nl', 'month')).toBe('mrt')
  })

  it('is written out in English', () => {
    expect(formatDate('2026-11-24', 'en', 'long')).toBe('Tuesday 24 November 2026')
    expect(formatDate('2026-11-24', 'en')).toBe('24 November 2026')
    expect(formatDate('2026-11-24', 'en', 'short')).toBe('24 Nov')
  })

  it('shows a moment on the Dutch clock', () => {
    expect(formatInstant('2026-11-24T13:02:00.000Z', 'nl')).toBe('24 november 2026 om 14:02')
    expect(formatInstant('2026-11-24T23:02:00.000Z', 'en', 'short')).toBe('25 Nov at 00:02')
  })
})

describe('the distance to a date', () => {
  it.each([
    ['2026-11-24', 'vandaag'],
    ['2026-11-23', 'gisteren'],
    ['2026-10-08', '47 dagen geleden'],
    ['2026-11-25', 'morgen'],
    ['2026-12-04', 'over 10 dagen'],
  ])('says of %s: %s', (date, words) => {
    expect(formatDaysAgo(date, '2026-11-24', 'nl')).toBe(words)
  })

  it('says the same in English', () => {
    expect(formatDaysAgo('2026-10-08', '2026-11-24', 'en')).toBe('47 days ago')
  })
})
