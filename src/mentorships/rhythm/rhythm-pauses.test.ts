import { describe, expect, it } from 'vitest'
import { aRhythm, fourWeeks, met, today } from '../../../test/factories/a-rhythm.js'
import type { Pause } from './pauses.js'

describe('a pause', () => {
  const october: Pause = { from: '2026-10-01', until: '2026-10-31' }

  it('stops the clock: its days are not counted', () => {
    expect(aRhythm({ contacts: met('2026-09-20'), pauses: [october] })).toMatchObject({
      dueOn: '2026-11-17',
      daysOverdue: 7,
    })
  })

  it('holds while it lasts, and ends on the day they meet again', () => {
    const contacts = met('2026-10-20')
    const until = (end?: string): Pause[] => [{ from: '2026-11-01', until: end }]
    expect(aRhythm({ contacts, pauses: until() })).toMatchObject({
      state: 'paused',
      pausedFrom: '2026-11-01',
      dueOn: undefined,
    })
    expect(aRhythm({ contacts, pauses: until('2026-11-25') })).toMatchObject({
      state: 'paused',
      dueOn: '2026-12-11',
    })
    expect(aRhythm({ contacts, pauses: until(today) })).toMatchObject({ state: 'on-rhythm' })
  })

  it('does not stop the law, which asks for contact by another (Besluit art. 5(4))', () => {
    const pauses = [{ from: '2026-09-10' }]
    expect(aRhythm({ contacts: met('2026-09-01'), pauses })).toMatchObject({
      state: 'paused',
      legalDueOn: '2026-11-01',
      overdueByLaw: true,
    })
  })

  it('stops the law too when the client does not want or cannot', () => {
    const pauses = [{ from: '2026-09-10', excusesLaw: true }]
    expect(aRhythm({ contacts: met('2026-09-01'), pauses })).toMatchObject({
      state: 'paused',
      legalDueOn: undefined,
      overdueByLaw: false,
    })
  })

  it('counts a day once when two pauses overlap', () => {
    const pauses = [october, { from: '2026-10-15', until: '2026-10-31' }]
    expect(aRhythm({ contacts: met('2026-09-20'), pauses })).toMatchObject({ dueOn: '2026-11-17' })
  })

  it('makes nobody later while it covers days that were already late', () => {
    expect(aRhythm({ contacts: met('2026-09-01'), pauses: [october] })).toMatchObject({
      dueOn: '2026-09-29',
      why: fourWeeks,
      daysOverdue: 26,
    })
  })

  it('does not count before it began', () => {
    const pauses = [{ from: '2026-11-25' }]
    expect(aRhythm({ contacts: met('2026-11-20'), pauses })).toMatchObject({ dueOn: '2026-12-18' })
  })
})
