import { describe, expect, it } from 'vitest'
import {
  aNorm,
  aRhythm,
  fourWeeks,
  legalFloor,
  met,
  today,
} from '../../../test/factories/a-rhythm.js'

describe('a couple that meets', () => {
  it('is on rhythm after a recent contact', () => {
    expect(aRhythm({ contacts: met('2026-11-10') })).toMatchObject({
      state: 'on-rhythm',
      lastContactOn: '2026-11-10',
      dueOn: '2026-12-08',
      legalDueOn: '2027-01-10',
      why: fourWeeks,
      overdueByLaw: false,
    })
  })

  it('is due soon in the last quarter of its norm, so a week of four weeks', () => {
    expect(aRhythm({ contacts: met('2026-11-03') }).state).toBe('due-soon')
    expect(aRhythm({ contacts: met('2026-11-04') }).state).toBe('on-rhythm')
  })

  it('is not due soon when a contact is planned in time', () => {
    const contacts = met('2026-10-28')
    expect(aRhythm({ contacts, plannedOn: '2026-11-25' }).state).toBe('on-rhythm')
    expect(aRhythm({ contacts, plannedOn: '2026-11-26' }).state).toBe('due-soon')
    expect(aRhythm({ contacts, plannedOn: '2026-11-20' }).state).toBe('due-soon')
  })

  it('may still meet on the last day and is overdue the day after', () => {
    expect(aRhythm({ contacts: met('2026-10-27') }).state).toBe('due-soon')
    expect(aRhythm({ contacts: met('2026-10-26') })).toMatchObject({
      state: 'overdue',
      daysOverdue: 1,
      dueOn: '2026-11-23',
      overdueByLaw: false,
    })
  })

  it('stays overdue with a plan, because a plan is no contact', () => {
    expect(aRhythm({ contacts: met('2026-10-01'), plannedOn: today }).state).toBe('overdue')
  })

  it('is overdue by law after two months', () => {
    expect(aRhythm({ contacts: met('2026-09-24') })).toMatchObject({ overdueByLaw: false })
    expect(aRhythm({ contacts: met('2026-09-23') })).toMatchObject({
      state: 'overdue',
      overdueByLaw: true,
      daysOverdue: 34,
    })
  })

  it('is not helped by contacts that lie in the future', () => {
    expect(aRhythm({ contacts: met('2026-09-01', '2026-12-01') }).state).toBe('overdue')
  })
})

describe('a couple that never met', () => {
  it('has its first contact due one norm after the start', () => {
    expect(aRhythm({ startedOn: '2026-11-20' })).toMatchObject({
      state: 'never-met',
      dueOn: '2026-12-18',
      daysOverdue: 0,
    })
  })

  it('is late after that', () => {
    expect(aRhythm({ startedOn: '2026-09-01' })).toMatchObject({
      state: 'never-met',
      daysOverdue: 56,
      overdueByLaw: true,
    })
  })

  it('has contact due today when the start is unknown', () => {
    const unknown = aRhythm({ startedOn: undefined })
    expect(unknown).toMatchObject({ state: 'never-met', dueOn: today, daysOverdue: 0 })
    expect(unknown).toMatchObject({ why: fourWeeks, overdueByLaw: false, legalDueOn: undefined })
  })

  it('has its time counted from the start when they met before it', () => {
    const acquainted = aRhythm({ startedOn: '2026-11-20', contacts: met('2026-09-01') })
    expect(acquainted).toMatchObject({ state: 'on-rhythm', dueOn: '2026-12-18' })
  })
})

describe('which norm decides', () => {
  const contacts = met('2026-11-20')

  it('is the stricter of foundation and regime', () => {
    const weekly = aNorm(1, 'weeks', 'regime')
    const quarterly = aNorm(3, 'months', 'regime')
    const byRegime = { foundation: fourWeeks, regime: weekly }
    expect(aRhythm({ contacts, norms: byRegime })).toMatchObject({
      why: weekly,
      dueOn: '2026-11-27',
    })
    const byFoundation = { foundation: fourWeeks, regime: quarterly }
    expect(aRhythm({ contacts, norms: byFoundation })).toMatchObject({ why: fourWeeks })
  })

  it('is the agreement when the couple made one, stricter or looser', () => {
    const weekly = aNorm(1, 'weeks', 'agreement')
    const sixWeekly = aNorm(6, 'weeks', 'agreement')
    for (const agreement of [weekly, sixWeekly]) {
      const norms = { legalFloor, foundation: fourWeeks, agreement }
      expect(aRhythm({ contacts, norms })).toMatchObject({ why: agreement })
    }
  })

  it('is the law when an agreement is looser than its floor (Besluit art. 5(4))', () => {
    const agreement = aNorm(3, 'months', 'agreement')
    const norms = { legalFloor, foundation: fourWeeks, agreement }
    expect(aRhythm({ contacts, norms })).toMatchObject({ why: legalFloor, dueOn: '2027-01-20' })
  })

  it('is the agreement however loose where no law sets a floor', () => {
    const agreement = aNorm(3, 'months', 'agreement')
    expect(aRhythm({ contacts, norms: { foundation: fourWeeks, agreement } })).toMatchObject({
      why: agreement,
      dueOn: '2027-02-20',
      legalDueOn: undefined,
      overdueByLaw: false,
    })
  })

  it('is the law when another norm asks for the same day', () => {
    const norms = { legalFloor, foundation: aNorm(2, 'months', 'foundation') }
    expect(aRhythm({ contacts, norms })).toMatchObject({ why: legalFloor })
  })
})

describe('an attempt that failed', () => {
  const notThere = { on: '2026-11-20', counts: false }
  const didNotWant = { ...notThere, excusesLaw: true }

  it('is remembered apart and does not reset the rhythm', () => {
    expect(aRhythm({ contacts: [...met('2026-09-01'), notThere] })).toMatchObject({
      state: 'overdue',
      lastContactOn: '2026-09-01',
      lastAttemptOn: '2026-11-20',
      overdueByLaw: true,
    })
  })

  it('excuses from the law when the client did not want or could not (Besluit art. 5(4))', () => {
    expect(aRhythm({ contacts: [...met('2026-09-01'), didNotWant] })).toMatchObject({
      state: 'overdue',
      why: fourWeeks,
      legalDueOn: '2027-01-20',
      overdueByLaw: false,
    })
  })

  it('leaves a couple that never met never met', () => {
    expect(aRhythm({ contacts: [didNotWant] })).toMatchObject({
      state: 'never-met',
      lastAttemptOn: '2026-11-20',
      overdueByLaw: false,
    })
  })
})

describe('an ended mentorship', () => {
  it('asks for nothing any more, from the day it ended', () => {
    expect(aRhythm({ endedOn: today, contacts: met('2026-01-01') })).toEqual({
      state: 'ended',
      endedOn: today,
      lastContactOn: '2026-01-01',
    })
    expect(aRhythm({ endedOn: '2026-11-25' }).state).toBe('never-met')
  })
})

describe('the calendar', () => {
  const byLaw = { legalFloor, foundation: aNorm(9, 'months', 'foundation') }

  it.each([
    ['2026-12-31', '2027-02-28'],
    ['2027-12-31', '2028-02-29'],
    ['2027-12-30', '2028-02-29'],
    ['2026-07-31', '2026-09-30'],
    ['2028-02-29', '2028-04-29'],
  ])('makes two months after %s end on %s', (on, dueOn) => {
    expect(aRhythm({ today: on, contacts: met(on), norms: byLaw })).toMatchObject({ dueOn })
  })

  it('counts full days over the change to summer and winter time', () => {
    const contacts = met('2026-03-20')
    expect(aRhythm({ today: '2026-04-18', contacts })).toMatchObject({ daysOverdue: 1 })
    const inAutumn = met('2026-10-20')
    expect(aRhythm({ today: '2026-11-18', contacts: inAutumn })).toMatchObject({ daysOverdue: 1 })
  })
})
