import { describe, expect, it } from 'vitest'
import { choicesReport, quarterOf, type MadeChoice } from './choices.js'
import { outcomesReport, shownTo } from './outcomes.js'

function choice(changes: Partial<MadeChoice> = {}): MadeChoice {
  return {
    proposalId: 'p',
    on: '2026-11-20',
    clientName: 'Jaap',
    mentorName: 'Casper',
    suggestedName: 'Casper',
    isFollowed: true,
    reason: 'Past goed',
    ...changes,
  }
}

describe('how often the board is followed', () => {
  it('counts per quarter, the newest first, with who chose otherwise', () => {
    const made = [
      choice(),
      choice({ on: '2026-09-30', isFollowed: false }),
      choice({ on: '2026-10-01', isFollowed: false }),
    ]
    const report = choicesReport(made)
    expect(report.all).toMatchObject({ count: 2, of: 3 })
    expect(
      report.quarters.map(({ quarter, otherwise: { count, of } }) => [quarter, count, of]),
    ).toEqual([
      ['2026-4', 1, 2],
      ['2026-3', 1, 1],
    ])
    expect(report.otherwise).toHaveLength(2)
  })

  it('tells as a signal that it was always followed, from ten choices on', () => {
    expect(choicesReport(Array.from({ length: 9 }, () => choice())).isAlwaysFollowed).toBe(false)
    expect(choicesReport(Array.from({ length: 10 }, () => choice())).isAlwaysFollowed).toBe(true)
    const once = [...Array.from({ length: 20 }, () => choice()), choice({ isFollowed: false })]
    expect(choicesReport(once).isAlwaysFollowed).toBe(false)
  })

  it('knows the quarters of a year', () => {
    expect(['2026-01-01', '2026-03-31', '2026-04-01', '2026-12-31'].map(quarterOf)).toEqual([
      '2026-1',
      '2026-1',
      '2026-2',
      '2026-4',
    ])
  })
})

describe('what couples say helped', () => {
  it('counts every couple once, with what was said last', () => {
    const told = [
      {
        clientSays: [{ travel: 'hindered' }, { travel: 'helped' }],
        mentorSays: [],
        goesOn: ['unsure', 'yes'],
      },
      {
        clientSays: [{ travel: 'no-matter' }],
        mentorSays: [{ travel: 'hindered' }],
        goesOn: ['ends'],
      },
    ] as const
    const report = outcomesReport(told)
    const travel = report.client.find(({ criterion }) => criterion === 'travel')
    expect(travel?.counts).toEqual({ helped: 1, 'no-matter': 1, hindered: 0 })
    expect(report.mentor.find(({ criterion }) => criterion === 'travel')?.hindered).toMatchObject({
      count: 1,
      of: 1,
    })
    expect(report.goesOn.yes).toMatchObject({ count: 1, of: 2 })
    expect(report.goesOn.unsure).toMatchObject({ count: 0, of: 2 })
  })

  it('hides small numbers from who sees totals only', () => {
    expect([0, 1, 4, 5].map((count) => shownTo(count, true))).toEqual([0, undefined, undefined, 5])
    expect(shownTo(1, false)).toBe(1)
  })
})
