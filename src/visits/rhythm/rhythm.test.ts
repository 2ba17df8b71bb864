import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../shared/calendar/index.js'
import type { ContactNorm, NormSource } from './contact-norm.js'
import type { Pause } from './pauses.js'
import { rhythmOf, type Rhythm, type RhythmSituation } from './rhythm.js'

const today = '2026-11-24'

function norm(every: number, unit: ContactNorm['unit'], source: NormSource): ContactNorm {
  return { every, unit, source, basis: 'art. 1' }
}

const legalFloor = norm(2, 'months', 'law')
const fourWeeks = norm(4, 'weeks', 'foundation')

function rhythm(changes: Partial<RhythmSituation>): Rhythm {
  return rhythmOf({
    today,
    startedOn: '2024-01-15',
    pauses: [],
    contacts: [],
    norms: { legalFloor, foundation: fourWeeks },
    ...changes,
  })
}

function met(...days: string[]) {
  return days.map((on) => ({ on, counts: true }))
}

describe('a couple that meets', () => {
  it('is on rhythm after a recent contact', () => {
    expect(rhythm({ contacts: met('2026-11-10') })).toMatchObject({
      state: 'on-rhythm',
      lastContactOn: '2026-11-10',
      dueOn: '2026-12-08',
      legalDueOn: '2027-01-10',
      why: fourWeeks,
      overdueByLaw: false,
    })
  })

  it('is due soon in the last quarter of its norm, so a week of four weeks', () => {
    expect(rhythm({ contacts: met('2026-11-03') }).state).toBe('due-soon')
    expect(rhythm({ contacts: met('2026-11-04') }).state).toBe('on-rhythm')
  })

  it('is not due soon when a contact is planned in time', () => {
    const contacts = met('2026-10-28')
    expect(rhythm({ contacts, plannedOn: '2026-11-25' }).state).toBe('on-rhythm')
    expect(rhythm({ contacts, plannedOn: '2026-11-26' }).state).toBe('due-soon')
    expect(rhythm({ contacts, plannedOn: '2026-11-20' }).state).toBe('due-soon')
  })

  it('may still meet on the last day and is overdue the day after', () => {
    expect(rhythm({ contacts: met('2026-10-27') }).state).toBe('due-soon')
    expect(rhythm({ contacts: met('2026-10-26') })).toMatchObject({
      state: 'overdue',
      daysOverdue: 1,
      dueOn: '2026-11-23',
      overdueByLaw: false,
    })
  })

  it('stays overdue with a plan, because a plan is no contact', () => {
    expect(rhythm({ contacts: met('2026-10-01'), plannedOn: today }).state).toBe('overdue')
  })

  it('is overdue by law after two months', () => {
    expect(rhythm({ contacts: met('2026-09-24') })).toMatchObject({ overdueByLaw: false })
    expect(rhythm({ contacts: met('2026-09-23') })).toMatchObject({
      state: 'overdue',
      overdueByLaw: true,
      daysOverdue: 34,
    })
  })

  it('is not helped by contacts that lie in the future', () => {
    expect(rhythm({ contacts: met('2026-09-01', '2026-12-01') }).state).toBe('overdue')
  })
})

describe('a couple that never met', () => {
  it('has its first contact due one norm after the start', () => {
    expect(rhythm({ startedOn: '2026-11-20' })).toMatchObject({
      state: 'never-met',
      dueOn: '2026-12-18',
      daysOverdue: 0,
    })
  })

  it('is late after that', () => {
    expect(rhythm({ startedOn: '2026-09-01' })).toMatchObject({
      state: 'never-met',
      daysOverdue: 56,
      overdueByLaw: true,
    })
  })

  it('has contact due today when the start is unknown', () => {
    const unknown = rhythm({ startedOn: undefined })
    expect(unknown).toMatchObject({ state: 'never-met', dueOn: today, daysOverdue: 0 })
    expect(unknown).toMatchObject({ why: fourWeeks, overdueByLaw: false, legalDueOn: undefined })
  })

  it('has its time counted from the start when they met before it', () => {
    const acquainted = rhythm({ startedOn: '2026-11-20', contacts: met('2026-09-01') })
    expect(acquainted).toMatchObject({ state: 'on-rhythm', dueOn: '2026-12-18' })
  })
})

describe('which norm decides', () => {
  const contacts = met('2026-11-20')

  it('is the stricter of foundation and regime', () => {
    const weekly = norm(1, 'weeks', 'regime')
    const quarterly = norm(3, 'months', 'regime')
    const byRegime = { foundation: fourWeeks, regime: weekly }
    expect(rhythm({ contacts, norms: byRegime })).toMatchObject({
      why: weekly,
      dueOn: '2026-11-27',
    })
    const byFoundation = { foundation: fourWeeks, regime: quarterly }
    expect(rhythm({ contacts, norms: byFoundation })).toMatchObject({ why: fourWeeks })
  })

  it('is the agreement when the couple made one, stricter or looser', () => {
    const weekly = norm(1, 'weeks', 'agreement')
    const sixWeekly = norm(6, 'weeks', 'agreement')
    for (const agreement of [weekly, sixWeekly]) {
      const norms = { legalFloor, foundation: fourWeeks, agreement }
      expect(rhythm({ contacts, norms })).toMatchObject({ why: agreement })
    }
  })

  it('is the law when an agreement is looser than its floor (Besluit art. 5(4))', () => {
    const agreement = norm(3, 'months', 'agreement')
    const norms = { legalFloor, foundation: fourWeeks, agreement }
    expect(rhythm({ contacts, norms })).toMatchObject({ why: legalFloor, dueOn: '2027-01-20' })
  })

  it('is the agreement however loose where no law sets a floor', () => {
    const agreement = norm(3, 'months', 'agreement')
    expect(rhythm({ contacts, norms: { foundation: fourWeeks, agreement } })).toMatchObject({
      why: agreement,
      dueOn: '2027-02-20',
      legalDueOn: undefined,
      overdueByLaw: false,
    })
  })

  it('is the law when another norm asks for the same day', () => {
    const norms = { legalFloor, foundation: norm(2, 'months', 'foundation') }
    expect(rhythm({ contacts, norms })).toMatchObject({ why: legalFloor })
  })
})

describe('an attempt that failed', () => {
  const notThere = { on: '2026-11-20', counts: false }
  const didNotWant = { ...notThere, excusesLaw: true }

  it('is remembered apart and does not reset the rhythm', () => {
    expect(rhythm({ contacts: [...met('2026-09-01'), notThere] })).toMatchObject({
      state: 'overdue',
      lastContactOn: '2026-09-01',
      lastAttemptOn: '2026-11-20',
      overdueByLaw: true,
    })
  })

  it('excuses from the law when the client did not want or could not (Besluit art. 5(4))', () => {
    expect(rhythm({ contacts: [...met('2026-09-01'), didNotWant] })).toMatchObject({
      state: 'overdue',
      why: fourWeeks,
      legalDueOn: '2027-01-20',
      overdueByLaw: false,
    })
  })

  it('leaves a couple that never met never met', () => {
    expect(rhythm({ contacts: [didNotWant] })).toMatchObject({
      state: 'never-met',
      lastAttemptOn: '2026-11-20',
      overdueByLaw: false,
    })
  })
})

describe('a pause', () => {
  const october: Pause = { from: '2026-10-01', until: '2026-10-31' }

  it('stops the clock: its days are not counted', () => {
    expect(rhythm({ contacts: met('2026-09-20'), pauses: [october] })).toMatchObject({
      dueOn: '2026-11-17',
      daysOverdue: 7,
    })
  })

  it('holds while it lasts, and ends on the day they meet again', () => {
    const contacts = met('2026-10-20')
    const until = (end?: string): Pause[] => [{ from: '2026-11-01', until: end }]
    expect(rhythm({ contacts, pauses: until() })).toMatchObject({
      state: 'paused',
      pausedFrom: '2026-11-01',
      dueOn: undefined,
    })
    expect(rhythm({ contacts, pauses: until('2026-11-25') })).toMatchObject({
      state: 'paused',
      dueOn: '2026-12-11',
    })
    expect(rhythm({ contacts, pauses: until(today) })).toMatchObject({ state: 'on-rhythm' })
  })

  it('does not stop the law, which asks for contact by another (Besluit art. 5(4))', () => {
    const pauses = [{ from: '2026-09-10' }]
    expect(rhythm({ contacts: met('2026-09-01'), pauses })).toMatchObject({
      state: 'paused',
      legalDueOn: '2026-11-01',
      overdueByLaw: true,
    })
  })

  it('stops the law too when the client does not want or cannot', () => {
    const pauses = [{ from: '2026-09-10', excusesLaw: true }]
    expect(rhythm({ contacts: met('2026-09-01'), pauses })).toMatchObject({
      state: 'paused',
      legalDueOn: undefined,
      overdueByLaw: false,
    })
  })

  it('counts a day once when two pauses overlap', () => {
    const pauses = [october, { from: '2026-10-15', until: '2026-10-31' }]
    expect(rhythm({ contacts: met('2026-09-20'), pauses })).toMatchObject({ dueOn: '2026-11-17' })
  })

  it('makes nobody later while it covers days that were already late', () => {
    expect(rhythm({ contacts: met('2026-09-01'), pauses: [october] })).toMatchObject({
      dueOn: '2026-09-29',
      why: fourWeeks,
      daysOverdue: 26,
    })
  })

  it('does not count before it began', () => {
    const pauses = [{ from: '2026-11-25' }]
    expect(rhythm({ contacts: met('2026-11-20'), pauses })).toMatchObject({ dueOn: '2026-12-18' })
  })
})

describe('an ended mentorship', () => {
  it('asks for nothing any more, from the day it ended', () => {
    expect(rhythm({ endedOn: today, contacts: met('2026-01-01') })).toEqual({
      state: 'ended',
      endedOn: today,
      lastContactOn: '2026-01-01',
    })
    expect(rhythm({ endedOn: '2026-11-25' }).state).toBe('never-met')
  })
})

describe('the calendar', () => {
  const byLaw = { legalFloor, foundation: norm(9, 'months', 'foundation') }

  it.each([
    ['2026-12-31', '2027-02-28'],
    ['2027-12-31', '2028-02-29'],
    ['2027-12-30', '2028-02-29'],
    ['2026-07-31', '2026-09-30'],
    ['2028-02-29', '2028-04-29'],
  ])('makes two months after %s end on %s', (on, dueOn) => {
    expect(rhythm({ today: on, contacts: met(on), norms: byLaw })).toMatchObject({ dueOn })
  })

  it('counts full days over the change to summer and winter time', () => {
    const contacts = met('2026-03-20')
    expect(rhythm({ today: '2026-04-18', contacts })).toMatchObject({ daysOverdue: 1 })
    const inAutumn = met('2026-10-20')
    expect(rhythm({ today: '2026-11-18', contacts: inAutumn })).toMatchObject({ daysOverdue: 1 })
  })
})

describe('on any day of any couple', () => {
  const dayAgo = fc.integer({ min: 0, max: 400 }).map((days) => addDays(today, -days))
  const contact = fc.record({ on: dayAgo, counts: fc.boolean(), excusesLaw: fc.boolean() })
  const pause = fc
    .record({ from: dayAgo, days: fc.integer({ min: 0, max: 90 }), excusesLaw: fc.boolean() })
    .map(({ from, days, excusesLaw }) => ({ from, until: addDays(from, days), excusesLaw }))
  const situation = fc.record({
    startedOn: dayAgo,
    contacts: fc.array(contact, { maxLength: 6 }),
    pauses: fc.array(pause, { maxLength: 3 }),
  })

  function daysOverdue(result: Rhythm): number {
    return 'daysOverdue' in result ? result.daysOverdue : 0
  }

  it('one contact more never makes it later', () => {
    fc.assert(
      fc.property(situation, dayAgo, (given, on) => {
        const more = { ...given, contacts: [...given.contacts, { on, counts: true }] }
        expect(daysOverdue(rhythm(more))).toBeLessThanOrEqual(daysOverdue(rhythm(given)))
      }),
    )
  })

  it('one pause more never makes it later', () => {
    fc.assert(
      fc.property(situation, pause, (given, extra) => {
        const more = { ...given, pauses: [...given.pauses, extra] }
        expect(daysOverdue(rhythm(more))).toBeLessThanOrEqual(daysOverdue(rhythm(given)))
      }),
    )
  })

  it('a contact today makes nothing overdue', () => {
    fc.assert(
      fc.property(situation, (given) => {
        const contacts = [...given.contacts, ...met(today)]
        expect(['on-rhythm', 'paused']).toContain(rhythm({ ...given, contacts }).state)
      }),
    )
  })

  it('is due no later than the law allows', () => {
    fc.assert(
      fc.property(situation, (given) => {
        const result = rhythm(given)
        if ('dueOn' in result && result.dueOn !== undefined && result.legalDueOn !== undefined) {
          expect(result.dueOn <= result.legalDueOn).toBe(true)
        }
      }),
    )
  })

  it('does not depend on the order in which contacts were logged', () => {
    fc.assert(
      fc.property(situation, (given) => {
        const turned = { ...given, contacts: given.contacts.toReversed() }
        expect(rhythm(turned)).toEqual(rhythm(given))
      }),
    )
  })
})
