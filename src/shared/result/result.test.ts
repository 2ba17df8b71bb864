import { describe, expect, it } from 'vitest'
import { ok, refused, type Result } from './index.js'

function halve(amount: number): Result<number, 'odd' | 'negative'> {
  if (amount < 0) {
    return refused('negative')
  }
  return amount % 2 === 0 ? ok(amount / 2) : refused('odd')
}

describe('a rule that may refuse', () => {
  it('hands over its value when it succeeds', () => {
    expect(halve(4)).toEqual({ ok: true, value: 2 })
  })

  it('names one reason when it refuses', () => {
    expect(halve(3)).toEqual({ ok: false, reason: 'odd' })
    expect(halve(-2)).toEqual({ ok: false, reason: 'negative' })
  })

  it('lets the caller tell both apart by `ok` alone', () => {
    const half = halve(10)
    expect(half.ok ? half.value : half.reason).toBe(5)
  })
})
