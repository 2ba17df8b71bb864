import { describe, expect, it } from 'vitest'
import { vogStanding, vogYearsValid } from './vog.js'

const today = '2026-11-21'
const years = vogYearsValid(today)

describe('the certificate of conduct of a volunteer', () => {
  it('is missing when its date is unknown', () => {
    expect(vogStanding(null, { today, years })).toBe('missing')
  })

  it.each([
    ['2026-11-01', 'valid'],
    ['2022-02-21', 'valid'],
    ['2022-02-20', 'expiring'],
    ['2021-11-21', 'expiring'],
    ['2021-11-20', 'expired'],
    ['2014-05-01', 'expired'],
  ])(
    'issued on %s is %s: it holds five years, and three months before the end we warn',
    (on, is) => {
      expect(vogStanding(on, { today, years })).toBe(is)
    },
  )

  it('issued on the leap day holds until the last day of February', () => {
    expect(vogStanding('2024-02-29', { today: '2029-02-28', years })).toBe('expiring')
    expect(vogStanding('2024-02-29', { today: '2029-03-01', years })).toBe('expired')
  })
})
