import { describe, expect, it } from 'vitest'
import { lastTwelveMonths, suppressedFigures, wholeFigures, type Figures } from './figures.js'

const figures: Figures = {
  couples: [
    { regime: 'statutory', counts: { running: 20, paused: 3, ended: 8 } },
    { regime: 'jim', counts: { running: 6, paused: 7, ended: 0 } },
  ],
  overdue: 9,
  contacts: [
    { month: '2026-10-01', count: 40 },
    { month: '2026-11-01', count: 4 },
  ],
  mentors: [
    { status: 'available', count: 12 },
    { status: 'paused', count: 5 },
  ],
}

describe('figures for who is responsible', () => {
  it('are whole, with their totals', () => {
    const { totals, contactsTotal, mentorsTotal, overdue } = wholeFigures(figures)
    expect(totals).toEqual({ running: 26, paused: 10, ended: 8 })
    expect([contactsTotal, mentorsTotal, overdue]).toEqual([44, 17, 9])
  })
})

describe('figures for the national network', () => {
  const shown = suppressedFigures(figures)

  it('hold no count below five, and nought neither', () => {
    expect(shown.couples[0]?.counts).toEqual({ running: 20, paused: undefined, ended: 8 })
    expect(shown.couples[1]?.counts.ended).toBeUndefined()
    expect(shown.contacts[1]?.count).toBeUndefined()
  })

  it('hold no total from which a small count can be worked out', () => {
    expect(shown.totals).toBeUndefined()
    expect(shown.contactsTotal).toBeUndefined()
    expect(shown.mentorsTotal).toBe(17)
  })

  it('leave the overdue out when hardly anybody else is left', () => {
    expect(shown.overdue).toBe(9)
    expect(suppressedFigures({ ...figures, overdue: 23 }).overdue).toBeUndefined()
    expect(suppressedFigures({ ...figures, overdue: 4 }).overdue).toBeUndefined()
  })

  it('whatever the counts are: each number told is five or more, each total has all its parts', () => {
    for (let seed = 0; seed < 500; seed += 1) {
      const count = (nth: number) => (seed * 7 + nth * nth * 13) % 11
      const some = suppressedFigures({
        couples: ['statutory', 'jim'].map((regime, row) => ({
          regime,
          counts: { running: count(row), paused: count(row + 2), ended: count(row + 4) },
        })),
        overdue: count(6) % (count(0) + count(1) + 1),
        contacts: lastTwelveMonths('2026-11-21').map((month, nth) => ({
          month,
          count: count(nth),
        })),
        mentors: [{ status: 'available', count: count(9) }],
      })
      const cells = [
        ...some.couples.flatMap(({ counts }) => Object.values(counts)),
        some.overdue,
        ...some.contacts.map((row) => row.count),
        ...some.mentors.map((row) => row.count),
      ]
      expect(cells.every((cell) => cell === undefined || cell >= 5)).toBe(true)
      const hidden = some.contacts.some((row) => row.count === undefined)
      expect(some.contactsTotal === undefined).toBe(hidden)
    }
  })
})

describe('the last twelve months', () => {
  it('end with this one', () => {
    const months = lastTwelveMonths('2026-11-21')
    expect([months.length, months[0], months[11]]).toEqual([12, '2025-12-01', '2026-11-01'])
  })
})
