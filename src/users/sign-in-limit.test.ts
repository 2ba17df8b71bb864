import { describe, expect, it } from 'vitest'
import { instantPlus } from '../shared/calendar/index.js'
import { hardStop, limitRules, stopUntil, waitUntil } from './sign-in-limit.js'

const now = '2026-11-21T10:00:00.000Z'
const rule = limitRules.account

describe('attempts that fail', () => {
  it('are free the first five times', () => {
    expect(waitUntil({ count: 0, lastAt: null }, rule, now)).toBeUndefined()
    expect(waitUntil({ count: 5, lastAt: now }, rule, now)).toBeUndefined()
  })

  it('then cost half a minute, and twice as long each time', () => {
    expect(waitUntil({ count: 6, lastAt: now }, rule, now)).toBe('2026-11-21T10:00:30.000Z')
    expect(waitUntil({ count: 7, lastAt: now }, rule, now)).toBe('2026-11-21T10:01:00.000Z')
    expect(waitUntil({ count: 8, lastAt: now }, rule, now)).toBe('2026-11-21T10:02:00.000Z')
  })

  it('never cost more than a quarter of an hour, so a stranger keeps nobody out', () => {
    expect(waitUntil({ count: 500, lastAt: now }, rule, now)).toBe('2026-11-21T10:15:00.000Z')
  })

  it('cost nothing once the wait is over', () => {
    expect(waitUntil({ count: 6, lastAt: now }, rule, '2026-11-21T10:00:30.000Z')).toBeUndefined()
  })

  it('come to ten in a quarter of an hour at most', () => {
    const end = instantPlus(now, { minutes: 15 })
    let attempts = { count: 0, lastAt: now }
    for (let moment = now; moment < end;) {
      const wait = waitUntil(attempts, rule, moment)
      if (wait === undefined) {
        attempts = { count: attempts.count + 1, lastAt: moment }
      } else {
        moment = wait
      }
    }
    expect(attempts.count).toBe(10)
  })

  it('leave an address that many people share more room', () => {
    expect(waitUntil({ count: 50, lastAt: now }, limitRules.address, now)).toBeUndefined()
    expect(waitUntil({ count: 51, lastAt: now }, limitRules.address, now)).toBeDefined()
  })
})

describe('failures without end', () => {
  it('stop well under a hundred, and it looks as if one had to wait once more', () => {
    expect(hardStop.failures).toBeLessThan(100)
    expect(stopUntil(hardStop.failures - 1, now)).toBeUndefined()
    expect(stopUntil(hardStop.failures, now)).toBe('2026-11-21T10:15:00.000Z')
  })
})
