import { describe, expect, it } from 'vitest'
import { canClose, dueOn, isOverdue, judge } from './review.js'
import { sampleOf, sampleSize } from './sample.js'

const ids = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

describe('the sample of a month', () => {
  it('is one per cent or twenty-five, the larger, and never more than there is', () => {
    expect(sampleSize(0)).toBe(0)
    expect(sampleSize(7)).toBe(7)
    expect(sampleSize(300)).toBe(25)
    expect(sampleSize(2_501)).toBe(26)
    expect(sampleSize(100_000)).toBe(1_000)
  })

  it('is the same for the same seed, another for another, and holds no row twice', () => {
    const drawn = sampleOf(ids(5_000), '2026-10-01:abc')
    expect(drawn).toEqual(sampleOf(ids(5_000), '2026-10-01:abc'))
    expect(drawn).not.toEqual(sampleOf(ids(5_000), '2026-10-01:abd'))
    expect(new Set(drawn).size).toBe(50)
    expect(drawn.every((id) => id >= 1 && id <= 5_000)).toBe(true)
  })

  it('favours nobody: every row is drawn about equally often', () => {
    const times = new Map<number, number>()
    for (let month = 0; month < 2_000; month += 1) {
      for (const id of sampleOf(ids(100), `month ${month}`)) {
        times.set(id, (times.get(id) ?? 0) + 1)
      }
    }
    expect(Math.min(...times.values())).toBeGreaterThan(400)
    expect(Math.max(...times.values())).toBeLessThan(600)
  })
})

describe('a month', () => {
  it('is due two weeks into the next one, and overdue the day after', () => {
    const open = { month: '2026-10-01', drawnAt: '2026-10-31T23:00:00.000Z', closedAt: null }
    expect(dueOn(open)).toBe('2026-11-15')
    expect(isOverdue(open, '2026-11-15')).toBe(false)
    expect(isOverdue(open, '2026-11-16')).toBe(true)
    expect(isOverdue({ ...open, closedAt: '2026-11-20T10:00:00.000Z' }, '2026-12-31')).toBe(false)
  })

  it('gives two weeks, also when it is handed out late', () => {
    const late = { month: '2026-10-01', drawnAt: '2026-11-22T09:00:00.000Z' }
    expect(dueOn(late)).toBe('2026-12-06')
  })

  it('closes once, and only when nothing is left open', () => {
    expect(canClose({ closedAt: null, open: 1 })).toBe(false)
    expect(canClose({ closedAt: null, open: 0 })).toBe(true)
    expect(canClose({ closedAt: '2026-11-20T10:00:00.000Z', open: 0 })).toBe(false)
  })
})

describe('who looks at a row', () => {
  const row = { accountId: 'corrie', isClosed: false }

  it('never judges the own access', () => {
    const finding = { outcome: 'in-order', note: '' } as const
    expect(judge(row, finding, 'corrie')).toEqual({ ok: false, reason: 'own-access' })
    expect(judge(row, finding, 'bram')).toMatchObject({ ok: true })
  })

  it('says what was asked or what happened, and changes nothing in a closed month', () => {
    const asked = { outcome: 'asked', note: '' } as const
    expect(judge(row, asked, 'bram')).toEqual({ ok: false, reason: 'note-missing' })
    expect(judge(row, { ...asked, note: 'Gebeld.' }, 'bram')).toMatchObject({ ok: true })
    const closed = judge({ ...row, isClosed: true }, { ...asked, note: 'Gebeld.' }, 'bram')
    expect(closed).toEqual({ ok: false, reason: 'closed' })
  })
})
