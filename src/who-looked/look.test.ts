import { describe, expect, it } from 'vitest'
import { actsOf, lookersIn, type Look } from './look.js'

const look = (more: Partial<Look>): Look => ({
  on: '2026-11-20',
  firstAt: '2026-11-20T09:00:00.000Z',
  lastAt: '2026-11-20T09:00:00.000Z',
  accountId: 'ilona',
  name: 'Ilona',
  role: 'mentor',
  acts: ['read'],
  times: 1,
  ...more,
})

describe('what somebody did on a day', () => {
  it('is told in the words of the client, each once and the gravest last', () => {
    expect(
      actsOf(['emergency', 'update', 'read', 'search', 'check', 'strike-out', 'export']),
    ).toEqual(['checked', 'read', 'changed', 'copied', 'emergency'])
  })
})

describe('who looked in a period', () => {
  it('is one line for each person, who looked last first, with the number of days', () => {
    const looks = [
      look({}),
      look({ on: '2026-11-18', lastAt: '2026-11-18T09:00:00.000Z' }),
      look({
        accountId: 'karin',
        name: 'Karin',
        role: 'coordinator',
        lastAt: '2026-11-21T09:00:00.000Z',
      }),
    ]
    expect(lookersIn(looks)).toMatchObject([
      { name: 'Karin', days: 1 },
      { name: 'Ilona', days: 2, lastAt: '2026-11-20T09:00:00.000Z' },
    ])
  })

  it('keeps two roles of one person apart', () => {
    expect(lookersIn([look({}), look({ role: 'coordinator' })])).toHaveLength(2)
  })

  it('is nobody when nobody looked', () => {
    expect(lookersIn([])).toEqual([])
  })
})
