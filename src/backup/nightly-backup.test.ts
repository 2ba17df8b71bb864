import { describe, expect, it } from 'vitest'
import { isBackupDue } from './nightly-backup.js'

describe('the nightly backup', () => {
  it('is made from three at night on the clock of the house, in winter and in summer', () => {
    expect(isBackupDue('2026-01-09T02:00:00.000Z', '2026-01-10T01:59:00.000Z')).toBe(false)
    expect(isBackupDue('2026-01-09T02:00:00.000Z', '2026-01-10T02:00:00.000Z')).toBe(true)
    expect(isBackupDue('2026-07-09T01:00:00.000Z', '2026-07-10T01:00:00.000Z')).toBe(true)
  })

  it('is made once a day, also around the change of the clock', () => {
    expect(isBackupDue('2026-01-10T02:00:05.000Z', '2026-01-10T03:00:00.000Z')).toBe(false)
    expect(isBackupDue('2026-03-28T02:00:05.000Z', '2026-03-29T01:00:00.000Z')).toBe(true)
    expect(isBackupDue('2026-10-25T02:00:05.000Z', '2026-10-25T03:00:00.000Z')).toBe(false)
  })

  it('is made up for later in the day when the night was missed, and at the first start', () => {
    expect(isBackupDue('2026-01-08T02:00:05.000Z', '2026-01-10T13:00:00.000Z')).toBe(true)
    expect(isBackupDue(undefined, '2026-01-10T13:00:00.000Z')).toBe(true)
  })
})
